// The reader's work on its way into storage, as it changes; and what is there from another tab.
import { useEffect, useState } from "preact/hooks";
import { forgetTab, keep, keeping, kept, onOtherTab, remember, type Keeping, type Kept, type Work } from "./keep";
import { defaultSettings } from "./settings";

export interface OtherWork {
  take(): void; // instead of this tab's
  replace(): void; // by this tab's
}

const isFresh = ({ draft, settings }: Work): boolean =>
  draft.place === "" && JSON.stringify(settings) === JSON.stringify(defaultSettings(settings.language));

/** null, or what to do about other work in this browser: until then nothing is saved over it. */
export function useKeeping(work: Work, onTake: (kept: Kept) => void, onGone: () => void): OtherWork | null {
  const { settings, draft, written, asked, spot } = work;
  const [other, setOther] = useState(false);
  const found = (now: Keeping): void => {
    setOther(now === "other");
    if (now === "gone") onGone();
  };
  useEffect(() => (isFresh(work) ? forgetTab() : remember(work)), [settings, draft, written, asked, spot, other]);
  useEffect(() => {
    if (settings.save && !other) found(keep(work));
  }, [settings, draft, written]);
  useEffect(
    () => (settings.save ? onOtherTab(() => found(keeping(work))) : undefined),
    [settings.save, draft, written],
  );
  if (!other || !settings.save) return null;
  return {
    take() {
      const there = kept();
      if (there) onTake(there);
      setOther(false);
    },
    replace() {
      keep(work, true);
      setOther(false);
    },
  };
}
