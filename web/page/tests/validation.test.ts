// What the reader of validate.json is told, and of real changes of law beside a comparison.
import { h } from "preact";
import { describe, expect, test } from "vitest";

import { RealChangesView } from "../src/analyses/RealChangesView";

import { figureInWords, type Criteria, type Experiment, type Row, type Validation } from "../src/analyses/validation";
import { ValidationView } from "../src/analyses/ValidationView";
import { ratioScale } from "../src/charts/Beside";
import type { Law } from "../src/engine/contract";
import type { ReportHead } from "../src/report/report";
import type { Elsewhere } from "../src/engine/contract";
import { markup, text, voice } from "./render";

const report = {
  format: 1,
  aftermath: "1",
  vocabulary: {
    outcomes: [
      { name: "arrests", unit: "events" },
      { name: "raid_called_share", unit: "share" },
    ],
  },
  place: null,
  laws: [],
  asked: "",
} as unknown as ReportHead;

const row = (over: Partial<Row> = {}): Row => ({
  outcome: "arrests",
  group: "all",
  measure: "rate_ratio",
  per: "worker",
  years: [1, 3],
  predicted: { median: 0.94, lo90: 0.48, hi90: 1.74, lo50: 0.8, hi50: 1.2 },
  observed: { estimate: 0.57, lo95: 0.35, hi95: 0.93 },
  covered90: true,
  covered90_exact: true,
  sign_agrees: true,
  sign_is_sure: true,
  p_higher: 0.4,
  verdict: "cannot_be_told",
  crps: 0.3,
  crps_null: 0.5,
  crps_pooled: 0.4,
  crps_pooled_interval: 0.4,
  pooled: { studies: 3, mean: 0.9, lo90: 0.6, hi90: 1.4 },
  evidence: "lee2001",
  source: "",
  note: "By survey.",
  ...over,
});

const experiment = (over: Partial<Experiment> = {}): Experiment => ({
  id: "norway-2009",
  name: "Buying prohibited",
  place: "Norway",
  change: "2009-01-01",
  grade: "B",
  verified: false,
  left_out: ["left2014"],
  moved: { more: ["buying"], less: [], other: ["raids"] },
  note: "Rates are borrowed.",
  rows: [row()],
  ...over,
});

const criteria = (over: Partial<Criteria> = {}): Criteria => ({
  rows: 56,
  covered90: 37,
  covered90_share: 0.66,
  covered90_exact: 34,
  signs: 41,
  signs_agree: 33,
  sure_signs: 18,
  sure_signs_agree: 15,
  sure_signs_share: 0.83,
  words: {
    very_likely: { said: 3, right: 3, said_of_sure: 1, right_of_sure: 1 },
    likely: { said: 12, right: 11, said_of_sure: 6, right_of_sure: 5 },
    no_clear_difference: 26,
  },
  ratios: 52,
  crps: 0.32,
  crps_null: 0.487,
  pooled: 41,
  crps_beside_pooled: 0.318,
  crps_pooled: 0.567,
  pooled_with_interval: 26,
  crps_beside_interval: 0.317,
  crps_pooled_interval: 0.447,
  width_ratio: 0.457,
  ...over,
});

const file = (over: Partial<Validation> = {}): Validation => ({
  experiments: [experiment()],
  criteria: criteria(),
  draws: 200,
  people: 4000,
  seed: 1,
  assume: "",
  ...over,
});

const told = (language: string, over: Partial<Validation> = {}): string =>
  text(language, h(ValidationView, { report, result: file(over) }));
const rows = (...all: Partial<Row>[]): Partial<Validation> => ({ experiments: [experiment({ rows: all.map(row) })] });

describe("the whole", () => {
  test("is told criterion by criterion", () => {
    const all = told("en");
    expect(all).toContain("37 of 56 published figures (66%) lie within the predicted 90% interval.");
    expect(all).toContain("no error at all, it would be 34.");
    expect(all).toContain("For 15 of 18 figures (83%) the direction is right");
    expect(all).toContain("0.457 times as wide as those of other studies");
    expect(all).toContain("Average score 0.32; always predicting “no effect” would score 0.487 (52 figures).");
    expect(all).toContain("Average score 0.318; the average of other studies would score 0.567 (41 figures).");
    expect(all).toContain("would score 0.447 (26 figures). This is the harder comparison.");
    expect(told("ru")).toContain("37 из 56 (66 %)");
  });

  test("says what is met and what is asked by the engine's own word", () => {
    const asked = [
      { criterion: "covered90" as const, bound: 0.8, met: false },
      { criterion: "width" as const, bound: 2, met: true },
      { criterion: "pooled" as const, bound: null, met: true },
    ];
    const all = told("en", { criteria: criteria({ asked }) });
    expect(all).toMatch(/Not met 37 of 56 .* Asked: at least 80%\. For 15/);
    expect(all).toMatch(/Met The predicted 90% intervals .* Asked: at most 2 times\./);
    expect(all).toMatch(/Met Average score 0\.318;.* Asked: a smaller score\./);
    expect(told("zh", { criteria: criteria({ asked }) })).toContain("未达到");
    expect(told("en")).not.toContain("Asked:");
  });

  test("leaves out what nothing is known of", () => {
    const none = criteria({ sure_signs: 0, pooled: 0, pooled_with_interval: 0 });
    expect(told("en", { criteria: none })).not.toMatch(/direction is right|other studies would score|as wide as/);
    const nothing = criteria({ rows: 0, signs: 0, sure_signs: 0, ratios: 0, pooled: 0, pooled_with_interval: 0 });
    expect(told("en", { criteria: nothing })).toContain("None of the figures counts here");
    expect(told("en", { criteria: nothing })).not.toContain("NaN");
  });

  test("tells how often words were right, but none of fewer than 100 simulations", () => {
    expect(told("en")).toContain("likely 12 11 5 of 6");
    expect(told("en")).toContain("no clear difference 26 – –");
    const few = told("en", { draws: 99 });
    expect(few).toContain("too few simulations for a verdict such as “likely”: 99 were made, at least 100");
    expect(few).not.toContain("12 11");
    expect(told("es", { draws: 99 })).toContain("se hicieron 99 y hacen falta al menos 100");
    expect(told("en", { draws: 100 })).not.toContain("too few simulations");
  });
});

describe("one figure", () => {
  test("stands with both intervals, other studies, direction and word", () => {
    const all = told("en");
    expect(all).toContain("Arrests ratio of rates · years 2 to 3 after the change");
    expect(all).toContain("×0.57 (×0.35 to ×0.93) ×0.94 (×0.48 to ×1.74) half of the predictions: ×0.8 to ×1.2");
    expect(all).toContain("×0.8 to ×1.2 ×0.9 (×0.6 to ×1.4) 3 studies");
    expect(all).toContain("yes right no clear difference");
    expect(told("fr")).toContain("×0,57 (de ×0,35 à ×0,93)");
  });

  test("that is missed is marked in the picture and in the table", () => {
    const missed = rows({ covered90: false, sign_agrees: false, verdict: "likely_higher" });
    expect(told("en", missed)).toContain("Norway , 2009: Arrests outside of the predicted interval");
    expect(told("en", missed)).toContain("no wrong likely higher");
    expect(told("en")).not.toContain("outside of the predicted interval");
  });

  test("that is not predicted is no miss and has no dot", () => {
    const none = { median: null, lo90: null, hi90: null, lo50: null, hi50: null };
    const all = rows({ predicted: none, covered90: false, sign_agrees: null, verdict: null });
    expect(told("en", all)).toContain("×0.57 (×0.35 to ×0.93) not predicted");
    expect(told("en", all)).not.toContain("outside of the predicted interval");
    expect(told("en", all)).not.toContain("NaN");
    const drawn = markup("en", h(ValidationView, { report, result: file(all) }));
    const picture = drawn.slice(drawn.indexOf('class="beside-rows"'), drawn.indexOf('class="card"'));
    expect(picture).not.toContain('class="predicted"');
    expect(picture).toContain('class="observed"');
  });

  test("says what a picture shows to those who do not see it", () => {
    const label = /aria-label="Norway, 2009: Arrests\. Observed: ×0\.57 \(×0\.35 to ×0\.93\)\. Predicted: ×0\.94/;
    expect(markup("en", h(ValidationView, { report, result: file() }))).toMatch(label);
  });

  test("without a published number is no clear change; a level of zero is a level", () => {
    const null_result = rows({ observed: { estimate: 1, lo95: null, hi95: null } });
    expect(told("en", null_result)).toContain("no clear change (no figure published)");
    expect(told("zh", null_result)).toContain("没有明确的变化");
    expect(told("en", rows({ measure: "level", observed: { estimate: 0, lo95: null, hi95: null } }))).not.toContain(
      "no clear change",
    );
  });

  test("is written as its measure asks", () => {
    const say = voice("en");
    expect(figureInWords(say, "percent_change", "count", -22.5)).toBe("−22.5%");
    expect(figureInWords(say, "odds_ratio", "share", 1.78)).toBe("×1.78");
    expect(figureInWords(say, "risk_difference", "share", -0.28)).toBe("−28 points");
    expect(figureInWords(say, "level", "share", 0.081)).toBe("8.1%");
    expect(figureInWords(say, "level", "count", 230)).toBe("230");
  });

  test("of a level tells both numbers beside the picture, in the outcome's unit", () => {
    const level = { measure: "level", outcome: "raid_called_share", group: "venue:street", per: "place" } as const;
    const observed = { estimate: 0.081, lo95: 0.04, hi95: 0.1 };
    const predicted = { median: 0.067, lo90: 0.012, hi90: 0.21, lo50: 0.05, hi50: 0.1 };
    const all = told("en", rows({ ...level, observed, predicted, years: [0, 1] }));
    expect(all).toContain("People who work on the street · in the whole place · year 1 after the change");
    expect(all).toContain("year 1 after the change · observed 8.1% (4% to 10%), predicted 6.7% (1.2% to 21%)");
  });
});

test("each measure has its own scale, in one order", () => {
  const all = told("en", rows({ measure: "odds_ratio" }, { measure: "percent_change" }, { measure: "rate_ratio" }));
  const titles = ["change in percent The place", "ratio of rates The place", "ratio of odds Odds"];
  const at = titles.map((title) => all.indexOf(title));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
  expect(all).not.toContain("difference of shares In percentage");
});

test("ratios lie on a scale by powers around 1, and what lies beyond stays at its edge", () => {
  const scale = ratioScale([0.9, 1.1]);
  expect(scale.domain).toEqual([0.5, 2]);
  expect(scale(1) - scale(0.5)).toBeCloseTo(scale(2) - scale(1));
  expect(ratioScale([0, 80]).domain).toEqual([0.05, 20]);
  const far = rows({ observed: { estimate: 500, lo95: null, hi95: null } });
  expect(markup("en", h(ValidationView, { report, result: file(far) }))).toContain('class="observed"><path d="M296 ');
});

describe("one case", () => {
  test("tells what changed, how it was studied, and where its figures come from", () => {
    const all = told("en");
    expect(all).toContain("Norway: Buying prohibited January 1, 2009 Study design B: before and after");
    expect(all).toContain("The clauses were not checked in the statutes.");
    expect(all).toContain("Became stricter, or larger: Buying sex. Changed in another way: Raids.");
    expect(all).toContain("Arrests: lee2001 · By survey.");
    expect(all).toContain("Studies left out of the prediction: left2014");
    expect(told("es")).toContain("Diseño del estudio B");
    expect(told("en", rows({ evidence: "", source: "own count" }))).toContain("Arrests: own count");
  });

  test("of another model is shown and not counted", () => {
    const all = told("en", { experiments: [experiment({ grade: "model", verified: true })] });
    expect(all).toContain("another model’s output, not counted");
    expect(all).toContain("they are not counted. The clauses were read in the statutes.");
    expect(told("en")).not.toContain("not counted");
  });

  test("keeps English names and notes apart for readers aloud", () => {
    const html = markup("ru", h(ValidationView, { report, result: file() }));
    expect(html).toContain('<span lang="en">Norway: Buying prohibited</span>');
    expect(html).toContain('<p lang="en">Rates are borrowed.</p>');
  });
});

test("assumptions and limits are told", () => {
  expect(told("en", { assume: "critics" })).toContain("Not the main assumptions: this run was made under critics.");
  expect(told("en")).not.toContain("Not the main assumptions");
  expect(told("en")).toContain("A study without a control group holds everything that happened in those years.");
  expect(told("en")).toContain("200 simulations of 4,000 people for each case");
});

describe("real changes beside a comparison", () => {
  const laws = [{id: 'a', name: 'Law of 1990'}, {id: 'b', name: 'Bill of 2030'}] as Law[]; // prettier-ignore
  const figure: Elsewhere["figures"][0] = {
    outcome: "arrests",
    group: "venue:street",
    measure: "percent_change",
    per: "place",
    observed: -22.5,
    observed_95: [-25, -20],
    predicted: -16,
    predicted_90: [-53.9, 29.6],
    p_higher: 0.3,
    source: "lee2001",
  };
  const change = (over: Partial<Elsewhere> = {}): Elsewhere => ({
    law: "b",
    experiment: "norway-2009",
    place: "Norway",
    day: "2009-01-01",
    name: "Buying prohibited",
    grade: "B",
    same: ["buying"],
    opposite: ["raids"],
    figures: [figure],
    ...over,
  });
  const shown = (language: string, ...changes: Elsewhere[]): string =>
    text(language, h(RealChangesView, { changes, laws }));

  test("are told with place, day, rules in common, design and figures", () => {
    const all = shown("en", change());
    expect(all).toContain("Norway: Buying prohibited January 1, 2009 Has rules in common with: Bill of 2030");
    expect(all).toContain("Changed in the same way: Buying sex. Changed the other way: Raids. Study design B");
    expect(all).toContain("Outcome Observed (95%) Predicted (90%) Source");
    expect(all).toContain("Arrests People who work on the street · in the whole place · change in percent");
    expect(all).toContain("−22.5% (−25% to −20%) −16% (−53.9% to +29.6%) lee2001");
    expect(shown("fr", change())).toContain("Changé dans l’autre sens");
  });

  test("name only what moved", () => {
    expect(shown("en", change({ opposite: [] }))).not.toContain("Changed the other way");
    expect(shown("en", change({ same: [] }))).not.toContain("Changed in the same way");
  });

  test("say what was not published and what is not predicted", () => {
    const nothing = { ...figure, observed: 0, observed_95: null, predicted: null, predicted_90: null! };
    expect(shown("en", change({ figures: [nothing] }))).toContain("(no figure published) not predicted");
    expect(shown("ru", change({ figures: [nothing] }))).toContain("ясной перемены нет");
    const bare = { ...figure, observed_95: null };
    expect(shown("en", change({ figures: [bare] }))).toContain("−22.5% −16%");
  });

  test("keep the engine's order, and are no section where there are none", () => {
    const all = shown("en", change({ place: "Sweden", experiment: "s" }), change());
    expect(all.indexOf("Sweden")).toBeLessThan(all.indexOf("Norway"));
    expect(shown("en")).toBe("");
  });
});
