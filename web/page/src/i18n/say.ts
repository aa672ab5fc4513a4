import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Currency } from "../engine/contract";

/** Speaks the reader's language: messages by id, and numbers, dates, countries and lists by its rules. */
export interface Say {
  (id: string, args?: Record<string, string | number>): string;
  has(id: string): boolean;
  language: string; // of the words: "es"
  locale: string; // of numbers and dates, with the reader's region: "es-MX"
  dir: "ltr" | "rtl";
  gap: string; // between two sentences: a space, but not in Chinese
  number(x: number, options?: Intl.NumberFormatOptions): string;
  signed(x: number): string;
  percent(share: number): string;
  date(iso: string): string;
  country(code: string): string;
  list(items: string[]): string;
  currency: Currency | null; // of the place at hand: sums are said in it, too
}

/** Messages of one language. Where direction may mix, inserted words are isolated. */
export function bundleOf(locale: string, dir: "ltr" | "rtl", sources: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: dir === "rtl" });
  for (const source of sources) {
    const errors = bundle.addResource(new FluentResource(source));
    for (const error of errors) console.error(error.message);
  }
  return bundle;
}

const WITHOUT_SPACES = ["zh", "ja", "th", "lo", "km", "my"]; // languages that write no space between sentences

/** bundles: the language, then what stands in for messages that it lacks. locale: the language, with a region or without. */
export function sayWith(bundles: readonly FluentBundle[], locale: string, dir: "ltr" | "rtl"): Say {
  const find = (id: string) => bundles.find((bundle) => bundle.hasMessage(id));
  const speak = (id: string, args?: Record<string, string | number>): string => {
    const bundle = find(id);
    const pattern = bundle?.getMessage(id)?.value;
    if (!bundle || !pattern) {
      console.error(`No message '${id}' in '${locale}'`);
      return id;
    }
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args, errors);
    for (const error of errors) console.error(`Message '${id}' in '${locale}': ${error.message}`);
    return text;
  };
  const language = new Intl.Locale(locale).language;
  const countries = new Intl.DisplayNames([locale], { type: "region" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const number = (x: number, options: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 }) =>
    new Intl.NumberFormat(locale, options).format(x).replace("-", "−"); // a sign that no line breaks after
  return Object.assign(speak, {
    has: (id: string) => find(id) !== undefined,
    language,
    locale,
    dir,
    gap: WITHOUT_SPACES.includes(language) ? "" : " ",
    number,
    signed: (x: number) => number(x, { maximumSignificantDigits: 3, signDisplay: "exceptZero" }),
    percent: (share: number) => number(share, { style: "percent", maximumSignificantDigits: 2 }),
    date: (iso: string) => dates.format(new Date(`${iso}T00:00:00Z`)),
    country: (code: string) => countryName(countries, code),
    list: (items: string[]) => lists.format(items),
    currency: null,
  });
}

/** The same voice, which says sums of money in a currency beside dollars. */
export const withCurrency = (say: Say, currency: Currency | null): Say =>
  Object.assign((id: string, args?: Record<string, string | number>) => say(id, args), say, { currency });

/** ISO 3166-1, or the country of an ISO 3166-2 code; the code itself where it is neither. */
function countryName(countries: Intl.DisplayNames, code: string): string {
  const country = code.slice(0, 2).toUpperCase();
  return /^[A-Z]{2}$/.test(country) ? (countries.of(country) ?? code) : code;
}
