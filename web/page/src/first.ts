// What the page begins with: a link's scenario, or this tab's work before it was loaded again, or what was kept, or nothing.
import { preferred } from "./i18n/languages";
import { spoken } from "./i18n";
import { disown, kept, remembered, type Kept, type Work } from "./keep";
import { fromFragment } from "./link";
import { defaultSettings } from "./settings";
import { emptyDraft, NOTHING_WRITTEN, type Draft } from "./state";
import { spotAt, spotOf } from "./steps";

export interface First extends Work {
  fromLink: "none" | "read" | "damaged";
  elsewhere: Draft; // what need not be kept: it stands in a link or in the browser
}

export async function firstState(): Promise<First> {
  const tab = remembered();
  const saved = tab ? null : kept();
  const old: Kept | null = tab ?? saved;
  const language = old?.settings.language ?? preferred(navigator.languages);
  const settings = old?.settings ?? defaultSettings(language);
  if (!spoken.some(({ code }) => code === settings.language)) settings.language = "en";
  const draft = old?.draft ?? emptyDraft();
  const first: First = {
    settings,
    draft,
    written: old?.written ?? NOTHING_WRITTEN,
    asked: tab?.asked ?? null,
    spot: tab ? spotOf(history.state ?? tab.spot) : spotAt("start"),
    fromLink: "none",
    elsewhere: saved?.draft ?? emptyDraft(),
  };
  const fragment = location.hash.slice(1);
  if (fragment === "") return first;
  // The scenario goes into memory and out of the address, where others could read it.
  history.replaceState(null, "", location.pathname);
  const start = { ...first, asked: null, spot: spotAt("start") };
  try {
    const linked = await fromFragment(fragment);
    disown();
    // What was kept earlier stays as it is, until the reader asks to save this one.
    return { ...start, settings: { ...settings, save: false }, draft: linked, elsewhere: linked, fromLink: "read" };
  } catch {
    return { ...start, fromLink: "damaged" };
  }
}
