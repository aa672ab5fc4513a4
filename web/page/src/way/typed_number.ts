// Numbers as people type them. "1,000" is a thousand in English and one in Spanish: what can be read in two ways is said
// to be so, and asked about.
import { marksOf } from "../i18n/region";

type Marks = ReturnType<typeof marksOf>;

// Full-width digits and marks, and spaces of any width, as a Latin keyboard has them.
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, " ").replace("−", "-");

/** By these marks alone: groups of three (in India also of two), and at most one mark of decimals. */
function readBy({ group, decimal }: Marks, text: string): number | null {
  const [whole = "", decimals = "", ...more] = text.split(decimal);
  const [first = "", ...groups] = whole.split(group);
  const last = groups.pop();
  const grouped = last === undefined || (/^[1-9]\d{0,2}$/.test(first) && /^\d{3}$/.test(last));
  const digits = first + groups.join("") + (last ?? "");
  if (more.length > 0 || !grouped || !groups.every((g) => /^\d{2,3}$/.test(g))) return null;
  if (!/^\d*$/.test(digits + decimals) || digits + decimals === "") return null;
  return Number(`${digits || "0"}.${decimals || "0"}`);
}

const KNOWN: Marks[] = [
  { group: ",", decimal: "." },
  { group: ".", decimal: "," },
  { group: " ", decimal: "." },
  { group: " ", decimal: "," },
];

const isNumber = (x: number | null): x is number => x !== null;

/** As what a text without a sign can be read; as the locale writes it comes first. */
function unsigned(text: string, locale: string): number[] {
  const { group, decimal } = marksOf(locale);
  const own = { group: plain(group), decimal: plain(decimal) };
  const mine = readBy(own, text);
  if (mine !== null && text.includes(own.group)) return [mine]; // grouped in the locale's own way
  const others = KNOWN.map((marks) => readBy(marks, text)).filter(isNumber);
  const [, misplaced] = /^[1-9]\d*([.,])\d+$/.exec(text) ?? []; // "1,5" in English: one and a half, or fifteen
  const without = mine === null && misplaced === own.group ? Number(text.replace(misplaced, "")) : null;
  return [...new Set([mine, ...others, without].filter(isNumber))];
}

/** What a text can mean within the bounds: nothing, one number, or more, the likeliest first. */
export function readings(typed: string, least: number, most: number, locale: string): number[] {
  const text = plain(typed).trim();
  const minus = text.startsWith("-");
  const read = unsigned(minus ? text.slice(1) : text, locale).map((x) => (minus && x !== 0 ? -x : x));
  return read.filter((x) => x >= least && x <= most);
}

/** A number as the locale writes it, without groups: it is read again as the same. */
export const writtenNumber = (x: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumSignificantDigits: 15, numberingSystem: "latn" }).format(
    x,
  );
