// How numbers and dates are written: as in the reader's region, whatever the language of the words.
import type { Language } from "./languages";

/** Regions to choose from, for each language: those whose ways differ. The browser's own region is offered as well. */
export const REGIONS: Record<Language, readonly string[]> = {
  en: ["US", "GB", "IN", "ZA"],
  es: ["ES", "MX", "AR", "CR"],
  fr: ["FR", "CA", "CH", "MA"],
  ru: ["RU"],
  zh: ["CN", "TW"],
};

/** ISO 3166-1 or UN M49, or nothing: of what was kept earlier. */
export const isRegion = (region: unknown): region is string | undefined =>
  region === undefined || (typeof region === "string" && /^([A-Z]{2}|\d{3})?$/.test(region));

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined; // whatever a browser may send
  }
}

/** The region of the first wish in this language, else of the first wish that has one; "": none. */
export function regionOf(language: string, wishes: readonly string[]): string {
  const known = wishes.flatMap((wish) => localeOf(wish) ?? []).filter(({ region }) => region);
  return (known.find((locale) => locale.language === language) ?? known[0])?.region ?? "";
}

export const browsersRegion = (language: string): string => regionOf(language, globalThis.navigator?.languages ?? []);

/** A number and a date as they are written there; "": in the browser's region. */
export function exampleIn(language: Language, region: string): string {
  const locale = regional(language, region || browsersRegion(language));
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return `${new Intl.NumberFormat(locale).format(12345.6)}; ${date.format(Date.UTC(2027, 0, 31))}`;
}

const SCRIPT: Record<string, string> = { zh: "Hans" }; // of the page's words, also for readers in Taiwan

/** "es" and "MX": es-MX; the language alone where there is no region, or none of that name; else English. */
export function regional(language: string, region: string): string {
  const tag = [language, SCRIPT[language], region].filter(Boolean).join("-");
  return (localeOf(tag) ?? localeOf(language) ?? localeOf("en")!).toString();
}

/** The marks that a number has there: of thousands, and of decimals. */
export function marksOf(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const mark = (type: string, other: string): string => parts.find((p) => p.type === type)?.value ?? other;
  return { group: mark("group", ","), decimal: mark("decimal", ".") };
}
