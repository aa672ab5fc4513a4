// What outlives the page. In this tab, until it is closed: the work, so that a reload or a crash loses nothing. In this
// browser, for others to find: only what the reader asked to keep. Storage may be forbidden or full: then the page works
// without.
import { isDraft } from "./link";
import { isLanguage } from "./i18n/languages";
import { isRegion } from "./i18n/region";
import { defaultSettings, type Settings } from "./settings";
import { emptyDraft, sameScenario, type Draft, type Written } from "./state";
import { spotOf, type Spot } from "./steps";

const KEY = "notes"; // says nothing about what it is

/** What the reader made. */
export interface Kept {
  settings: Settings;
  draft: Draft;
  written: Written;
}

/** And where the reader was with it. */
export interface Work extends Kept {
  asked: Draft | null; // whose answer was on the screen
  spot: Spot;
}

function isSettings(value: unknown): value is Settings {
  const s = value as Settings;
  return typeof s === "object" && s !== null && isLanguage(s.language) && isRegion(s.region);
}

/** A draft that an earlier version kept has what came later too. */
const readDraft = (value: unknown): Draft | null => (isDraft(value) ? { ...emptyDraft(), ...value } : null);

function readWritten(value: unknown): Written {
  const old = (value ?? {}) as Partial<Record<keyof Written, unknown>>;
  const text = (key: keyof Written): string => (typeof old[key] === "string" ? old[key] : "");
  return { organisation: text("organisation"), contact: text("contact"), paragraph: text("paragraph") };
}

function readKept(value: Partial<Record<keyof Kept, unknown>>): Kept | null {
  const draft = readDraft(value.draft);
  if (!isSettings(value.settings) || !draft) return null;
  const settings = { ...defaultSettings(value.settings.language), ...value.settings };
  return { settings, draft, written: readWritten(value.written) };
}

function parsed(text: string | null): Record<string, unknown> {
  const value: unknown = JSON.parse(text ?? "null");
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

// Of the browser's copy, the one that this tab last read or wrote; null: none.
let seen: string | null = null;

const stampOf = (text: string | null): string | null => {
  const { stamp } = parsed(text);
  return typeof stamp === "string" ? stamp : null;
};

const freshStamp = (): string => `${Date.now()}-${Math.random()}`;

const sameWork = (a: Kept, b: Kept): boolean =>
  sameScenario(a.draft, b.draft) && JSON.stringify(a.written) === JSON.stringify(b.written);

/** What became of the browser's copy: it is this tab's; another tab's work stands there; it was forgotten. */
export type Keeping = "mine" | "other" | "gone";

/** How the browser's copy stands to this tab, and to the work in it. */
export function keeping(work: Kept): Keeping {
  try {
    const there = localStorage.getItem(KEY);
    const stamp = stampOf(there);
    if (stamp === seen) return "mine";
    if (stamp === null) return "gone";
    const other = readKept(parsed(there));
    if (other && !sameWork(other, work)) return "other";
    seen = stamp;
  } catch {
    // nothing to be lost there
  }
  return "mine";
}

/** Saves in the browser; where another tab has saved other work or forgotten it, only if `over`. */
export function keep(kept: Kept, over = false): Keeping {
  const found = over ? "mine" : keeping(kept);
  if (found !== "mine") return found;
  try {
    const stamp = freshStamp();
    const { settings, draft, written } = kept;
    localStorage.setItem(KEY, JSON.stringify({ stamp, settings, draft, written }));
    seen = stamp;
  } catch {
    // forbidden or full
  }
  return "mine";
}

export function kept(): Kept | null {
  try {
    const text = localStorage.getItem(KEY);
    seen = stampOf(text);
    return readKept(parsed(text));
  } catch {
    return null;
  }
}

/** What is in this tab comes from elsewhere: the browser's copy is another work. */
export function disown(): void {
  seen = null;
}

export function forget(): void {
  seen = null;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}

/** Calls back when another tab has saved or forgotten. Returns how to stop listening. */
export function onOtherTab(changed: () => void): () => void {
  const listen = (event: StorageEvent) => (event.key === KEY || event.key === null) && changed();
  addEventListener("storage", listen);
  return () => removeEventListener("storage", listen);
}

/** For this tab alone, until it is closed. */
export function remember(work: Work): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...work, seen }));
  } catch {
    // forbidden or full
  }
}

export function remembered(): Work | null {
  try {
    const value = parsed(sessionStorage.getItem(KEY));
    const found = readKept(value);
    if (!found) return null;
    seen = typeof value.seen === "string" ? value.seen : null;
    return { ...found, asked: readDraft(value.asked), spot: spotOf(value.spot) };
  } catch {
    return null;
  }
}

export function forgetTab(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // nothing was remembered
  }
}
