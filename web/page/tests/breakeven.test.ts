// What the reader of breakeven.json is told: where the sign changes, how sure that is, and what does not change it.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import { gridOf, placeAmong, type BreakEvenFile, type HeldParameter } from "../src/analyses/breakeven";
import { BreakEvenView } from "../src/analyses/BreakEvenView";
import { turnInWords } from "../src/analyses/TurnCard";
import type { ReportHead } from "../src/report/report";
import { markup, text, voice } from "./render";

const report = {
  format: 1,
  aftermath: "1",
  vocabulary: {
    outcomes: [
      { name: "arrests", unit: "events" },
      { name: "poverty_share", unit: "share" },
    ],
  },
  place: null,
  laws: [
    { id: "a", name: "Law of 1990" },
    { id: "b", name: "Bill of 2030" },
  ],
  asked: "",
} as unknown as ReportHead;

const held = (parameter: string, over: Partial<HeldParameter> = {}, published = {}): HeldParameter => ({
  parameter,
  unit: "ratio",
  meaning: `meaning of ${parameter}`,
  scale: "log",
  flip: "none",
  searched: [0.5, 2],
  published: {
    prior90: [0.6, 1.6],
    calibrated90: null,
    critics90: null,
    all90: [0.6, 1.6],
    null: 1,
    grade: "C",
    records: [],
    ...published,
  },
  verdict: "no value searched flips it",
  any_flip: 0,
  crossings: [],
  curve: [
    { at: 0.5, mean: -8, lo90: -9, hi90: -7 },
    { at: 2, mean: -8, lo90: -9, hi90: -7 },
  ],
  ...over,
});

const turning = (parameter: string, found = 1): HeldParameter =>
  held(parameter, {
    flip: "within",
    verdict: "flips within what is published",
    crossings: [{ at: 0.81, lo90: 0.61, hi90: 0.98, direction: "falling", found }],
    curve: [
      { at: 0.5, mean: 120, lo90: 80, hi90: 160 },
      { at: 2, mean: -240, lo90: -300, hi90: -180 },
    ],
  });

const file = (over: Partial<BreakEvenFile> = {}): BreakEvenFile => ({
  version: "1",
  setting: "vancouver",
  laws: ["a", "b"],
  years: 3,
  people: 1000,
  draws: 40,
  seed: 1,
  assume: "",
  index: { name: "Arrests", terms: [{ outcome: "arrests", group: "all", weight: 1 }] },
  as_drawn: { mean: -57, lo90: -110, hi90: -8.4 },
  parameters: [held("still"), turning("x.turns")],
  no_part: ["plays.none"],
  pairs: [],
  ...over,
});

const told = (language: string, over: Partial<BreakEvenFile> = {}): string =>
  text(language, h(BreakEvenView, { report, result: file(over) }));

test("the laws, the difference and what chance does to it come first", () => {
  expect(told("en")).toMatch(/What would have to be true: Arrests Law in force Law of 1990 The bill Bill of 2030/);
  expect(told("en")).toContain("over 3 years: −57 (−110 to −8.4). That is the average of 40 simulations");
  expect(told("ru")).toContain("за 3 года: −57 (от −110 до −8,4)");
  expect(markup("es", h(BreakEvenView, { report, result: file() }))).toContain(
    '<dd><span lang="en">Bill of 2030</span></dd>',
  );
});

test("where the interval holds zero, that is said", () => {
  const doubtful = { as_drawn: { mean: -3, lo90: -8, hi90: 2 } };
  expect(told("en", doubtful)).toContain("The bracket holds zero");
  expect(told("fr", doubtful)).toContain("La parenthèse contient zéro");
  expect(told("en")).not.toContain("holds zero");
});

describe("one number", () => {
  test("is told with its value, its interval and whether that is published", () => {
    const turn = "If this number were above 0.81, there would be fewer under the bill; below it, more.";
    expect(told("en")).toContain(`${turn} That lies within what is published.`);
    expect(told("en")).toContain("The sign changes at 0.81 (0.61 to 0.98)");
    expect(told("es")).toContain("El signo cambia en 0,81 (de 0,61 a 0,98)");
  });

  test("whose change of sign is not in all resamplings may be chance", () => {
    expect(told("en", { parameters: [turning("x", 0.6)] })).toContain("in only 60% of the resamplings");
    expect(told("en", { parameters: [turning("x", 1)] })).not.toContain("resamplings");
  });

  test("that needs more simulations says so, and never where the sign would change", () => {
    const open = { ...turning("x"), flip: "open" as const };
    expect(told("en", { parameters: [open] })).toContain("For 1 of them these simulations are too few to say.");
    expect(told("en", { parameters: [open] })).not.toContain("If this number were above");
  });

  test("goes by the engine's word where the file has it", () => {
    const outside = { ...turning("x"), flip: "beyond" as const };
    expect(told("en", { parameters: [outside] })).toContain("changes the sign only outside of what is published");
    expect(told("en", { parameters: [outside] })).toContain("None of them is seen to change the sign");
  });

  test("shows each range that it has, and no other", () => {
    const ranges = { calibrated90: [0.7, 1.2], critics90: [1, 1.4] };
    const one = { ...turning("x"), published: { ...turning("x").published, ...ranges } } as HeldParameter;
    const classes = (of: HeldParameter) => [
      ...markup("en", h(BreakEvenView, { report, result: file({ parameters: [of] }) })).matchAll(/"range (\w+)"/g),
    ];
    expect(new Set(classes(one).map(([, name]) => name))).toEqual(new Set(["published", "calibrated", "critics"]));
    expect(new Set(classes(turning("x")).map(([, name]) => name))).toEqual(new Set(["published"]));
  });

  test("names its grade and the studies that it rests on", () => {
    const found = { estimate: 3.27, interval: [1.03, 10.3], direction: "harm" };
    const records = [{ id: "lee2001", measure: "odds_ratio", ...found }];
    const one = { ...turning("x"), published: { ...turning("x").published, records } } as HeldParameter;
    expect(told("en", { parameters: [one] })).toMatch(/lee2001 : 3\.27 \(1\.03 to 10\.3\) · odds ratio/);
    expect(told("en", { parameters: [one] })).toContain("limited: studies of something close to it");
  });
});

test("a sign that changes more than once is not told as one", () => {
  const crossings = [
    { at: 0.3, rising: true },
    { at: 2.1, rising: false },
  ];
  const twice = { verdict: "within" as const, crossings };
  expect(turnInWords(voice("en"), twice)).toContain("more than once: at 0.3 and 2.1");
  expect(turnInWords(voice("zh"), twice)).toContain("不止一次反转");
  expect(turnInWords(voice("en"), { verdict: "within", crossings: crossings.slice(0, 1) })).not.toContain("once");
});

test("numbers that move the difference most come first, in the table too", () => {
  const small = { ...turning("x.small"), curve: held("x").curve };
  const all = told("en", { parameters: [small, held("x.still"), turning("x.large")] });
  expect(all.indexOf("meaning of x.large")).toBeLessThan(all.indexOf("meaning of x.small"));
  const table = all.slice(all.indexOf("Every number that was tried"));
  expect(table.indexOf("x.large")).toBeLessThan(table.indexOf("x.small"));
  expect(table).toMatch(/x\.still – 0\.6 to 1\.6 – 0\.5 to 2 no value tried changes the sign/);
  expect(all).toContain("Numbers in dispute, each tried alone: 3. 2 of them");
});

test("numbers without a part are named", () => {
  expect(told("en")).toContain("have no part in this result: plays.none.");
  expect(told("en", { no_part: [] })).not.toContain("have no part");
});

test("shares differ by points, and several results by the user's weights", () => {
  const share = { name: "x", terms: [{ outcome: "poverty_share", group: "venue:street", weight: 1 }] };
  const point = told("en", { index: share, as_drawn: { mean: 0.05, lo90: 0.02, hi90: 0.08 } });
  expect(point).toContain("People in money trouble · People who work on the street");
  expect(point).toContain("+5 points (+2 points to +8 points)");
  const terms = [
    { outcome: "arrests", group: "all", weight: 0.5 },
    { outcome: "poverty_share", group: "all", weight: -2 },
  ];
  const sum = told("en", { index: { name: "As we weigh it", terms } });
  expect(sum).toContain("What would have to be true: As we weigh it");
  expect(sum).toContain("0.5 × Arrests −2 × People in money trouble");
});

describe("two numbers at once", () => {
  const cell = (x: number, y: number, mean: number, half = 1) => ({ x, y, mean, lo90: mean - half, hi90: mean + half });
  const pair = {
    x: "p.x",
    y: "p.y",
    cells: [cell(1, 0, -5), cell(4, 0, 3), cell(1, 10, -2), cell(4, 10, 0.5)],
    zero_line: [[2, 0, 2, 10]] as [number, number, number, number][],
  };
  const parameters = [held("p.x"), held("p.y", { scale: "linear" })];

  test("are told by how often the sign is which, and how often open", () => {
    const words = "Of 4 pairs of values, 2 give less under the bill, 1 more; for 1";
    expect(told("en", { parameters, pairs: [pair] })).toContain(`The sign changes along the thick line. ${words}`);
    expect(told("en", { parameters, pairs: [{ ...pair, zero_line: [] }] })).toContain("The sign changes nowhere here.");
    expect(told("es", { parameters, pairs: [pair] })).toContain("De 4 pares de valores, 2 dan menos");
  });

  test("stand where they lie on the numbers' own scales", () => {
    const grid = gridOf(pair, parameters);
    expect([grid.x, grid.y]).toEqual([[1, 4], [0, 10]]); // prettier-ignore
    expect(grid.cells[1]!.map((c) => c.mean)).toEqual([-2, 0.5]);
    expect(grid.line).toEqual([[0.5, 0, 0.5, 1]]);
    expect(placeAmong([1, 4], 2.5, "linear")).toBe(0.5);
    expect(placeAmong([0.1, 0.5, 0.9], 0.5, "logit")).toBeCloseTo(1);
    expect(placeAmong([1, 10, 100], 100.0001, "log")).toBeCloseTo(2);
  });
});

test("assumptions, limits and how it was made are told; one of several leaves out what its report tells", () => {
  const all = told("en", { assume: "critics" });
  expect(all).toContain("Not the main assumptions: this run was made under critics.");
  expect(all).toContain("This does not show how likely a value is.");
  expect(all).toContain("40 simulations of 1,000 people over 3 years");
  const many = text("en", h(BreakEvenView, { report, result: file({ assume: "critics" }), many: true }));
  expect(many).toContain("This does not show how likely a value is.");
  expect(many).not.toContain("Not the main assumptions");
  expect(many).not.toContain("Law of 1990");
});
