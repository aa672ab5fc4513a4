// What the page begins with: a link's scenario, or what was kept, or nothing.
import { preferred } from "./i18n/languages";
import { spoken } from "./i18n";
import { kept } from "./keep";
import { fromFragment } from "./link";
import { defaultSettings, type Settings } from "./settings";
import { emptyDraft, type Draft } from "./state";

export interface First {
  settings: Settings;
  draft: Draft;
  fromLink: "none" | "read" | "damaged";
}

export async function firstState(): Promise<First> {
  const old = kept();
  const wish = preferred(navigator.languages);
  const language = old?.settings.language ?? wish;
  const settings = old?.settings ?? defaultSettings(language);
  if (!spoken.some(({ code }) => code === settings.language)) settings.language = "en";
  const draft = old?.draft ?? emptyDraft();
  const fragment = location.hash.slice(1);
  if (fragment === "") return { settings, draft, fromLink: "none" };
  // The scenario goes into memory and out of the address, where others could read it.
  history.replaceState(null, "", location.pathname);
  try {
    // What was kept earlier stays as it is, until the reader asks to save this one.
    return { settings: { ...settings, save: false }, draft: await fromFragment(fragment), fromLink: "read" };
  } catch {
    return { settings, draft, fromLink: "damaged" };
  }
}
