// How hard a text is to read. Syllables and the formula of English come from libraries (syllable, flesch); the others are
// the peers of Flesch's formula that are fitted to their language, all from 100 (easy) downwards, 60 to 70 at the end of
// lower secondary school:
//   es  Fernández Huerta, 1959 (corrected by Law, 2011): 206.84 - 60 syllables per word - 1.02 words per sentence
//   fr  Kandel and Moles, 1958: 207 - 73.6 syllables per word - 1.015 words per sentence
//   ru  Oborneva, 2006: 206.835 - 60.1 syllables per word - 1.3 words per sentence
// Chinese has no such formula in use. There: signs per sentence, and the share of signs of the first level of GB/T 2312
// (3,755 signs in everyday use), which any decoder of that code knows.
import { flesch } from "flesch";
import { syllable } from "syllable";

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])["”»)]*\s+|(?<=[。！？])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)*/gu) ?? [];

/** Groups of vowels that are spoken as one. */
const groups = (word: string, pattern: RegExp): number => Math.max(1, word.match(pattern)?.length ?? 0);

const SYLLABLES: Record<string, (word: string) => number> = {
  en: syllable,
  // A strong vowel with its weak neighbours; an accented í or ú stands alone.
  es: (word) =>
    groups(word.replace(/qu|gu(?=[eéií])/g, "q"), /[iuü]?[aeoáéó][iuüy]?(?![aeoáéóíú])|[iuü]?[aeoáéó]|[íúiuüy]/g),
  // A silent e at the end does not count.
  fr: (word) => groups(word.replace(/(?<=[^aeiouyàâéèêëîïôöùûü])(e|es|ent)$/, ""), /[aeiouyàâéèêëîïôöùûüœ]+/g),
  ru: (word) => groups(word, /[аеёиоуыэюя]/g),
};

const WEIGHTS = { es: [206.84, 60, 1.02], fr: [207, 73.6, 1.015], ru: [206.835, 60.1, 1.3] } as const;

/** Of letters only. Numbers count as a word of one syllable: they are read at a glance. */
export function ease(language: "en" | "es" | "fr" | "ru", text: string): number {
  const sentence = Math.max(1, sentencesOf(text).length);
  const words = wordsOf(text).map((word) => word.toLowerCase());
  const count = (word: string) => (/^\p{N}+$/u.test(word) ? 1 : SYLLABLES[language]!(word));
  const syllables = words.reduce((sum, word) => sum + count(word), 0);
  if (language === "en") return flesch({ sentence, word: words.length, syllable: syllables });
  const [start, perSyllable, perWord] = WEIGHTS[language];
  return start - (perSyllable * syllables) / words.length - (perWord * words.length) / sentence;
}

const firstLevel: Set<string> = (() => {
  const decoder = new TextDecoder("gb2312");
  const [FIRST_ROW, LAST_ROW, FIRST, LAST] = [0xb0, 0xd7, 0xa1, 0xfe];
  const signs = new Set<string>();
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let column = FIRST; column <= LAST; column++) signs.add(decoder.decode(new Uint8Array([row, column])));
  return signs;
})();

const signsOf = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** Share of Chinese signs that are in everyday use. */
export function everyday(text: string): number {
  const signs = signsOf(text);
  return signs.length === 0 ? 1 : signs.filter((sign) => firstLevel.has(sign)).length / signs.length;
}

/** Words; of Chinese, signs. */
export const lengthOf = (language: string, sentence: string): number =>
  language === "zh" ? signsOf(sentence).length : wordsOf(sentence).length;
