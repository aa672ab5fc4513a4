// Promises of the reader's own numbers: what is typed becomes the file that the command line takes, is seen on every
// sheet, and is not in an answer before it was asked for.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import type { Parameter } from "../src/engine/contract";
import { LANGUAGES } from "../src/i18n/languages";
import { fromFragment, isDraft, toFragment } from "../src/link";
import { ChangeNumber } from "../src/numbers/ChangeNumber";
import { foundNumbers, groupsOf } from "../src/numbers/groups";
import { NumbersProvider, unusualSizes, type NumbersInHand } from "../src/numbers/in_hand";
import { marksOf } from "../src/numbers/marks";
import { NumberScale } from "../src/numbers/NumberScale";
import { OwnNumbersBanner, ownNumbersInWords } from "../src/numbers/OwnNumbersBanner";
import { between, fixedAt, NUMBERS_FILE, numbersFile, spreadOf, withNumber } from "../src/numbers/own_number";
import { emptyDraft, scenarioOf, type Draft } from "../src/state";
import { markup, text, voice } from "./render";

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  unit: "hazard ratio",
  meaning: `what ${name} means`,
  least: 0.2,
  most: 10,
  median: 1.3,
  lo90: 0.8,
  hi90: 2.1,
  null: 1,
  critics: [1.1, 0.8, 1.5],
  associations: [1.5, 1.3, 1.7],
  published: null,
  grade: "B",
  evidence: [],
  source: "",
  note: "",
  verified: true,
  ...more,
});
const isolation = parameter("violence.isolation");

const draft = (more: Partial<Draft> = {}): Draft => ({ ...emptyDraft(), place: "vancouver", ...more });
const own = { "violence.isolation": fixedAt(3) };

const inHand = (wanted: Draft, ran = wanted): NumbersInHand => ({
  changeable: { numbers: [isolation], sizes: { draws: [1, 9], people: [1, 9], years: [1, 9], seed: [0, 9] } },
  published: new Map([[isolation.name, isolation]]),
  wanted,
  ran,
  set: () => undefined,
  setNumber: () => undefined,
  runAgain: () => undefined,
});
const within = (numbers: NumbersInHand, child: preact.ComponentChild) =>
  h(NumbersProvider, { value: numbers, children: child });

describe("a number of one's own", () => {
  test("of a range lies 9 times of 10 between what was typed", () => {
    for (const [low, high, most, shape] of [
      [0.1, 0.5, 1, "logit_normal"],
      [0.5, 8, 10, "lognormal"],
      [0, 0.4, 1, "normal"],
      [-0.2, 0.3, 0.8, "normal"],
    ] as const) {
      const made = between(low, high, most);
      expect(made.shape).toBe(shape);
      const [middle, from, to] = spreadOf(made);
      expect(from).toBeCloseTo(low, 4);
      expect(to).toBeCloseTo(high, 4);
      expect(middle).toBeGreaterThan(low);
      expect(middle).toBeLessThan(high);
    }
  });

  test("of a file keeps its distribution, also one that the page does not make", () => {
    expect(spreadOf({ shape: "uniform", centre: 0, spread: 10 })).toEqual([5, 0.5, 9.5]);
    expect(numbersFile({ "a.b": { shape: "uniform", centre: 0, spread: 10 } })).toContain("low = 0\nhigh = 10\n");
  });
});

describe("the file for --assume", () => {
  test("is the same in whatever order numbers were changed", () => {
    const numbers = { "violence.trans": between(1, 4, 10), "violence.isolation": fixedAt(3) };
    const file = numbersFile(numbers);
    expect(file).toBe(numbersFile({ "violence.isolation": fixedAt(3), "violence.trans": between(1, 4, 10) }));
    expect(file).toContain('[[parameter]]\nname = "violence.isolation"\ndistribution = "fixed"\nvalue = 3\n');
    expect(file).toContain('distribution = "lognormal"\nmedian = 2\nsd_log = 0.421404\ngrade = "assumption"\n');
    expect(numbersFile({})).toBe("");
  });

  test("loses a number that is given back", () => {
    expect(withNumber(own, "violence.isolation", null)).toEqual({});
    expect(own).toHaveProperty(["violence.isolation"]);
  });
});

describe("changed numbers of a draft", () => {
  const engine = {} as Parameters<typeof scenarioOf>[0];
  const place = { id: "vancouver", reference_law: "a", change: "2020-01-01" } as Parameters<typeof scenarioOf>[2];
  const scenario = (d: Draft) => scenarioOf(engine, d, place, d.bills[0]!);

  test("go into the scenario, and wait while a preset is chosen", async () => {
    expect((await scenario(draft({ numbers: own }))).numbers).toBe(numbersFile(own));
    expect(await scenario(draft({ numbers: own, assume: "null" }))).toMatchObject({ numbers: "", assume: "null" });
    expect((await scenario(draft())).numbers).toBe("");
  });

  test("are in the link, and a link without them is as it was", async () => {
    const numbers = { ...own, "violence.trans": between(1, 4, 10) };
    expect((await fromFragment(await toFragment(draft({ numbers })))).numbers).toEqual(numbers);
    expect((await fromFragment(await toFragment(draft()))).numbers).toEqual({});
    const { numbers: _, ...older } = draft();
    expect(isDraft(older)).toBe(true);
  });

  test.each([
    ["a shape that is none", { "a.b": { shape: "round", centre: 1, spread: 0 } }],
    ["a value that is a text", { "a.b": { shape: "fixed", centre: "1", spread: 0 } }],
    ["a value without end", { "a.b": { shape: "fixed", centre: Infinity, spread: 0 } }],
    ["a name with a quote", { 'a.b"': fixedAt(1) }],
    ["a name of the language itself", { ["__proto__"]: fixedAt(1), constructor: fixedAt(1) }],
    ["too many", Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`a.b${i}`, fixedAt(1)]))],
  ])("are refused where they hold %s", (_, numbers) => {
    expect(isDraft({ ...draft(), numbers })).toBe(false);
  });
});

describe("marks", () => {
  test("tell published, no effect, both sides and one's own", () => {
    expect(marksOf(isolation, fixedAt(3))).toEqual([
      { name: "published", at: 1.3, range: [0.8, 2.1] },
      { name: "null", at: 1, range: null },
      { name: "critics", at: 1.1, range: [0.8, 1.5] },
      { name: "associations", at: 1.5, range: [1.3, 1.7] },
      { name: "own", at: 3, range: null },
    ]);
    const plain = parameter("a.b", { null: null, critics: null, associations: null });
    expect(marksOf(plain, undefined).map((m) => m.name)).toEqual(["published"]);
  });

  test("stay published where the run takes another number", () => {
    expect(
      marksOf(parameter("a.b", { median: 3, lo90: 3, hi90: 3, published: [1.3, 0.8, 2.1] }), undefined)[0],
    ).toEqual({
      name: "published",
      at: 1.3,
      range: [0.8, 2.1],
    });
  });

  test("are drawn within the picture, and said in words", () => {
    const marks = marksOf(isolation, fixedAt(9));
    const drawn = markup("es", h(NumberScale, { marks, label: "violence.isolation" }));
    const xs = [...drawn.matchAll(/ x[12]="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(xs.length).toBeGreaterThan(6);
    for (const x of xs) expect(x).toBeLessThanOrEqual(320);
    expect(drawn).toContain("Sin efecto de la ley: 1");
    expect(drawn).toMatch(/aria-label="violence\.isolation en una escala\. Publicada: 1,3/);
  });
});

describe("the banner", () => {
  const shown = (numbers: NumbersInHand) => text("en", within(numbers, h(OwnNumbersBanner, {})));
  const onPaper = (numbers: NumbersInHand) => ownNumbersInWords(voice("en"), numbers);

  test("is not there for a published answer of the usual size", () => {
    expect(shown(inHand(draft()))).toBe("");
    expect(onPaper(inHand(draft()))).toBe("");
  });

  test("says how many numbers changed, which, and the way back", () => {
    const said = shown(inHand(draft({ numbers: own })));
    for (const words of [
      "Your numbers: 1 changed.",
      "violence.isolation",
      "3 in place of the published 1.3",
      "Back to",
    ])
      expect(said).toContain(words);
  });

  test("on paper says the same in one paragraph", () => {
    const said = onPaper(inHand(draft({ numbers: own })));
    expect(said).toMatch(/^Your numbers: 1 changed\. violence\.isolation: 3 in place of the published 1\.3/);
  });

  test("speaks of the answer on the screen, not of what is not in it yet", () => {
    expect(shown(inHand(draft({ numbers: own }), draft()))).toBe("");
    expect(shown(inHand(draft(), draft({ numbers: own })))).toContain("Your numbers: 1 changed.");
  });

  test("names a preset and sizes that are not the usual ones", () => {
    const said = onPaper(inHand(draft({ assume: "null", draws: 40, seed: 9 })));
    expect(said).toContain("What if no published effect were real");
    expect(said).toContain("Simulations: 40 (usually 256)");
    expect(unusualSizes(draft({ draws: 40, seed: 9 })).map(({ size }) => size)).toEqual(["draws", "seed"]);
  });

  test.each(LANGUAGES.map(({ code }) => code))("is whole in %s", (language) => {
    const numbers = { ...own, "a.b": fixedAt(1), "a.c": fixedAt(1), "a.d": fixedAt(1), "a.e": fixedAt(1) };
    const many = inHand(draft({ numbers: { ...numbers, "a.f": fixedAt(1), "a.g": fixedAt(2) } }));
    expect(text(language, within(many, h(OwnNumbersBanner, {})))).not.toMatch(/numbers-[a-z]/);
    expect(ownNumbersInWords(voice(language), many).replace(NUMBERS_FILE, "")).not.toMatch(/numbers-[a-z]/);
  });
});

test("a number can be changed where it stands, but not in a report", () => {
  expect(text("en", within(inHand(draft()), h(ChangeNumber, { name: isolation.name })))).toContain(
    "Change this number",
  );
  expect(text("en", within(inHand(draft({ numbers: own })), h(ChangeNumber, { name: isolation.name })))).toContain(
    "yours: 3",
  );
  expect(text("en", within(inHand(draft()), h(ChangeNumber, { name: "place.input" })))).toBe("");
  expect(text("en", h(ChangeNumber, { name: isolation.name }))).toBe("");
});

describe("the list of numbers", () => {
  const all = [
    parameter("people.trans", { grade: "assumption" }),
    parameter("violence.isolation", { grade: "B" }),
    parameter("raids.flag", { grade: "assumption" }),
  ];
  const mechanisms = ["raids", "violence"];
  const grades = ["A", "B", "assumption"];

  test("goes by mechanism, or by grade with the weakest first", () => {
    expect(groupsOf(all, "mechanism", mechanisms, grades).map((g) => g.key)).toEqual(["raids", "violence", "people"]);
    expect(groupsOf(all, "weakest", mechanisms, grades).map((g) => [g.key, g.numbers.length])).toEqual([
      ["assumption", 2],
      ["B", 1],
    ]);
  });

  test("is found by any of its words", () => {
    const found = (typed: string) => foundNumbers(all, typed, () => "Violence").map((p) => p.name);
    expect(found("  ")).toHaveLength(3);
    expect(found("flag means")).toEqual(["raids.flag"]);
    expect(found("VIOLENCE isolation")).toEqual(["violence.isolation"]);
  });
});
