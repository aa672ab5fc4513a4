// What the reader asked to keep in this browser, and nothing else.
import { isDraft } from "./link";
import { isLanguage } from "./i18n/languages";
import { defaultSettings, type Settings } from "./settings";
import type { Draft } from "./state";

const KEY = "notes"; // says nothing about what it is

export interface Kept {
  settings: Settings;
  draft: Draft;
}

/** Saves, only where the reader asked for it. */
export function keep(kept: Kept): void {
  try {
    if (kept.settings.save) localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage may be forbidden or full: the page works without.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}

function isSettings(value: unknown): value is Settings {
  const s = value as Settings;
  return typeof s === "object" && s !== null && isLanguage(s.language);
}

export function kept(): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    const { settings, draft } = (value ?? {}) as Partial<Kept>;
    if (!isSettings(settings) || !isDraft(draft)) return null;
    return { settings: { ...defaultSettings(settings.language), ...settings }, draft };
  } catch {
    return null;
  }
}
