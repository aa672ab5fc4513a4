// What the reader has made, as long as the page is open: settings, bills, own words, and whose answer is shown.
import { useEffect, useState } from "preact/hooks";
import type { First } from "./first";
import { forget, forgetTab, type Kept } from "./keep";
import { askBeforeLeaving } from "./leave";
import { defaultSettings, type Settings } from "./settings";
import { askedAgain, emptyDraft, isBegun, NOTHING_WRITTEN, sameScenario, type Draft, type Written } from "./state";
import type { Spot } from "./steps";
import { useKeeping, type OtherWork } from "./use_keeping";

type Set<T> = (next: T | ((old: T) => T)) => void;

export interface InHand {
  settings: Settings;
  setSettings: Set<Settings>;
  draft: Draft;
  setDraft: Set<Draft>;
  written: Written;
  setWritten: Set<Written>;
  asked: Draft | null; // whose answer is shown
  ask(): void; // for the draft as it is now
  showBill(key: string): void; // of those asked about
  save(on: boolean): void; // in this browser
  forgetAll(): void;
  other: OtherWork | null;
}

export function useWork(first: First, spot: Spot): InHand {
  const [settings, setSettings] = useState(first.settings);
  const [draft, setDraft] = useState(first.draft);
  const [written, setWritten] = useState(first.written);
  const [asked, setAsked] = useState(first.asked);
  const save = (on: boolean) => {
    if (!on) forget();
    setSettings((old) => ({ ...old, save: on }));
  };
  const take = (kept: Kept) => {
    setSettings(({ language, region }) => ({ ...kept.settings, language, region })); // as the page speaks now
    setDraft(kept.draft);
    setWritten(kept.written);
  };
  const other = useKeeping({ settings, draft, written, asked, spot }, take, () => save(false));
  const made = isBegun(draft) && !sameScenario(draft, first.elsewhere);
  const unsaved = (!settings.save || other !== null) && (made || Object.values(written).join("") !== "");
  useEffect(() => (unsaved ? askBeforeLeaving() : undefined), [unsaved]);
  const forgetAll = () => {
    forget();
    forgetTab();
    setSettings(({ language, region }) => ({ ...defaultSettings(language), region }));
    setDraft(emptyDraft());
    setWritten(NOTHING_WRITTEN);
    setAsked(null);
  };
  return {
    ...{ settings, setSettings, draft, setDraft, written, setWritten, asked, save, forgetAll, other },
    ask: () => setAsked((old) => askedAgain(old, draft)),
    showBill: (selected) => setAsked((old) => old && { ...old, selected }),
  };
}
