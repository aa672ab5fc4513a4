// The first screens can be read by a pupil of fifteen, in each language. What fails is named, with its message.
import { parse, type Message, type Pattern } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../src/i18n/languages";
import { ease, everyday, lengthOf, sentencesOf } from "./readability";
import { textsIn } from "./render";

// What a reader meets first: screens by the names of their messages.
const SCREENS: Record<string, RegExp> = {
  start: /^start-/,
  place: /^place-|^own_?place-|^own-/,
  law: /^laws?-/,
  bill: /^bills?-|^file-|^kept-/,
  several: /^several-/,
  questions: /^lever-.*-(question|help)$/,
  answers: /^lever-|^enforcement-/,
  answer: /^face-(answer|likely|clause|open|same|too-few|does|uncertain|turns|what-likely)/,
  glossary: /^glossary-lead|^term-.*-means/,
  about: /^(about|correct|translate)-/,
  brief: /^brief-(lead|question|changes|findings|raids|uncertain|sides-none|too-long)/,
};

// Below these a text is harder than what ends lower secondary school; Chinese: see lengths and signs below.
const LEAST_EASE = { en: 65, es: 65, fr: 70, ru: 50 };
const LONGEST: Record<string, number> = { en: 25, es: 30, fr: 30, ru: 22, zh: 50 };
const LEAST_EVERYDAY = 0.97;

/** What a message can say, with a short word for what is put in: one text for each variant. */
function textsOf(pattern: Pattern): string[] {
  const selects = pattern.elements.flatMap((element) =>
    element.type === "Placeable" && element.expression.type === "SelectExpression" ? [element.expression] : [],
  );
  const most = Math.max(1, ...selects.map((select) => select.variants.length));
  const one = (n: number): string =>
    pattern.elements
      .map((element) => {
        if (element.type === "TextElement") return element.value;
        if (element.expression.type !== "SelectExpression") return "5";
        const { variants } = element.expression;
        return textsOf(variants[Math.min(n, variants.length - 1)]!.value)[0]!;
      })
      .join("");
  return Array.from({ length: most }, (_, n) => one(n));
}

interface Told {
  id: string;
  text: string; // whole sentences
}

const messages = (language: string): Told[] =>
  (parse(textsIn(language).join("\n"), {}).body as Message[])
    .filter(({ type, value }) => type === "Message" && value)
    .flatMap(({ id, value }) => textsOf(value!).map((text) => ({ id: id.name, text: text.replace(/\s+/g, " ") })))
    .filter(({ text }) => /[.!?。！？]$/.test(text));

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

describe.each(LANGUAGES.map(({ code }) => code))("in '%s'", (language) => {
  const all = messages(language);

  test.each(Object.keys(SCREENS))("the words of '%s' are easy enough as a whole", (screen) => {
    const told = all.filter(({ id }) => SCREENS[screen]!.test(id));
    expect(told.length).toBeGreaterThan(0);
    const whole = told.map(({ text }) => text).join(" ");
    if (language === "zh") return expect(everyday(whole)).toBeGreaterThan(LEAST_EVERYDAY);
    const hardest = told
      .map(({ id, text }) => ({ id, text, ease: Math.round(ease(language, text)) }))
      .sort((a, b) => a.ease - b.ease)
      .slice(0, 6)
      .map((of) => `${of.ease}  ${of.id}: ${shortened(of.text)}`);
    expect(ease(language, whole), `hardest first:\n${hardest.join("\n")}\n`).toBeGreaterThan(LEAST_EASE[language]);
  });

  test("no sentence is too long to be read once", () => {
    const ids = Object.values(SCREENS);
    const long = all
      .filter(({ id }) => ids.some((pattern) => pattern.test(id)))
      .flatMap(({ id, text }) => sentencesOf(text).map((sentence) => ({ id, sentence })))
      .map(({ id, sentence }) => ({ id, sentence, length: lengthOf(language, sentence) }))
      .filter(({ length }) => length > LONGEST[language]!)
      .map((of) => `${of.length}  ${of.id}: ${shortened(of.sentence)}`);
    expect([...new Set(long)]).toEqual([]);
  });
});

test("the measures see what is hard", () => {
  const easy = "The law says who may sell. You choose a place. Then you read what changes.";
  const hard =
    "The jurisdictional heterogeneity of criminalisation necessitates multidimensional counterfactual identification.";
  expect(ease("en", easy)).toBeGreaterThan(80);
  expect(ease("en", hard)).toBeLessThan(0);
  expect(ease("es", "La ley dice quién puede vender. Usted elige un lugar.")).toBeGreaterThan(80);
  expect(ease("es", "La heterogeneidad jurisdiccional imposibilita la identificación contrafactual.")).toBeLessThan(20);
  expect(ease("fr", "La loi dit qui peut vendre. Vous lisez ce qui change.")).toBeGreaterThan(80);
  expect(ease("ru", "Закон говорит, что можно. Вы читаете, что будет.")).toBeGreaterThan(60);
  expect(everyday("法律规定谁可以出售。")).toBe(1);
  expect(everyday("黼黻魑魅")).toBe(0);
});
