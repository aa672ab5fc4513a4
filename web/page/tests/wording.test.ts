import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import {
  answerOf,
  changeInWords,
  chance,
  differenceInWords,
  dotsInWords,
  headlines,
  kindOf,
  levelsInWords,
  shownOf,
  signedShort,
  stepInWords,
  verdictInWords,
  verdictOf,
  wholeFor,
} from "../src/answer/wording";

import type { Kind, Verdict } from "../src/answer/wording";
import { idOf } from "../src/answer/ids";
import { matches } from "../src/answer/AllOutcomes";
import { trios, turned } from "../src/answer/Sides";
import { raidFigures } from "../src/answer/Raids";
import type { Answer, Difference, Outcome } from "../src/engine/contract";
import { sentences } from "../src/answer/Says";
import { inGroups } from "../src/answer/Groups";
import { bundleOf, sayWith } from "../src/i18n/say";
import { voice } from "./render";
import answerJson from "./fixture/answer.json";
import vocabulary from "./fixture/vocabulary.json";

const read = (name: string): string => readFileSync(new URL(`../../messages/en/${name}.ftl`, import.meta.url), "utf8");
const say = sayWith([bundleOf("en", "ltr", ["answer", "model", "brief"].map(read))], "en", "ltr");
const answer = answerJson as unknown as Answer;
const outcomes: Outcome[] = vocabulary.outcomes;
const outcome = (name: string): Outcome => outcomes.find((o) => o.name === name)!;

function difference(median: number, lo90: number, hi90: number, more: Partial<Difference> = {}): Difference {
  return {
    median,
    lo90,
    hi90,
    p_higher: median > 0 ? 0.97 : 0.03,
    ratio: null,
    ratio_lo90: null,
    ratio_hi90: null,
    verdict: lo90 > 0 ? "very_likely_higher" : hi90 < 0 ? "very_likely_lower" : "cannot_be_told",
    ...more,
  };
}
const FEWER = difference(-110, -160, -60);
const MORE = difference(110, 60, 160);
const UNSURE = difference(5, -20, 40, { p_higher: 0.6 });
const LIKELY = difference(25, -2, 40, { p_higher: 0.85, verdict: "likely_higher" });
const FEW = difference(110, 60, 160, { verdict: "too_few_draws" });
const SAME = difference(0, 0, 0, { verdict: "no_difference", p_higher: 0.5 });
const NONE = {
  ...difference(0, 0, 0),
  median: null,
  lo90: null,
  hi90: null,
};

describe("each verdict", () => {
  test.each<[Verdict, Difference]>([
    ["fewer", FEWER],
    ["more", MORE],
    ["unsure", UNSURE],
    ["same", SAME],
    ["unsure", LIKELY],
    ["few", FEW],
    ["none", NONE],
  ])("'%s' is given where it is meant", (verdict, d) => expect(verdictOf(d)).toBe(verdict));

  test("has words of its own for every kind of amount", () => {
    for (const kind of ["count", "share", "money", "wage", "time", "ratio"] satisfies Kind[]) {
      const words = [FEWER, MORE, UNSURE, LIKELY, SAME, FEW, NONE].map((d) => verdictInWords(say, kind, d));
      expect(new Set(words).size).toBe(7);
    }
  });

  test("is plain in its sentence", () => {
    expect(differenceInWords(say, "count", FEWER, 200)).toBe("That is between 60 and 160 fewer, 9 times of 10.");
    expect(differenceInWords(say, "count", MORE, 200)).toBe("That is between 60 and 160 more, 9 times of 10.");
    expect(differenceInWords(say, "count", UNSURE, 200)).toBe(
      "Anything from 20 fewer to 40 more is likely, 9 times of 10. The chance that there are more under the bill: 60%.",
    );
    expect(differenceInWords(say, "share", difference(-0.1, -0.15, -0.05), 200)).toBe(
      "That is between 5 and 15 percentage points lower, 9 times of 10.",
    );
    expect(differenceInWords(say, "money", MORE, 200)).toBe("That is between US$ 60 and US$ 160 more, 9 times of 10.");
    expect(differenceInWords(say, "count", SAME, 200)).toBe("It is the same in every one of 200 simulations.");
    expect(differenceInWords(say, "count", LIKELY, 200)).toMatch(/^Anything from 2 fewer to 40 more is likely/);
  });

  test("is none from too few simulations, whatever they say", () => {
    expect(differenceInWords(say, "count", FEW, 40)).toMatch(/^There are too few simulations/);
    expect(verdictInWords(say, "count", FEW)).toBe("Too few simulations for a verdict");
  });

  test("does not name two sides where an interval ends at zero", () => {
    const touching = difference(3, 0, 9);
    expect(differenceInWords(say, "count", touching, 200)).toMatch(/^It may also make no difference/);
  });
});

test("no sentence of the fixture holds a hole, and none takes sides where there is no clear difference", () => {
  for (const of of answer.outcomes) {
    const shown = shownOf(outcome(of.outcome), of);
    const words = differenceInWords(say, shown.kind, shown.difference, answer.draws);
    expect(words).not.toMatch(/NaN|undefined|null|\{|Infinity/);
    expect(levelsInWords(say, shown)).not.toMatch(/NaN|undefined|null|\{|Infinity/);
    if (shown.verdict === "unsure") expect(words).toMatch(/likely/);
  }
});

test("chances are never told as certain", () => {
  expect(chance(say, 0)).toBe("less than 1%");
  expect(chance(say, 1)).toBe("more than 99%");
  expect(chance(say, 0.43)).toBe("43%");
});

test("dots are counted on both sides", () => {
  const values = Array.from({ length: 100 }, (_, i) => i - 25 + 0.5);
  expect(dotsInWords(say, "count", values)).toBe(
    "Of 20 equally likely answers: 5 with fewer under the bill, 15 with more, 0 with no difference.",
  );
});

test("plural forms are right", () => {
  expect(say("answer-sides-turns", { count: 0 })).toBe("No verdict changes.");
  expect(say("answer-sides-turns", { count: 1 })).toBe("1 verdict changes:");
  expect(say("answer-sides-turns", { count: 2 })).toBe("2 verdicts change:");
  expect(say("answer-time-left", { seconds: 1 })).toBe("About 1 second left.");
  expect(say("answer-time-left", { seconds: 12 })).toBe("About 12 seconds left.");
  expect(say("answer-row-total", { years: 1 })).toBe("In all, over 1 year");
});

test("changes are told as people say them", () => {
  expect(stepInWords(say, 0.82)).toBe("18% lower");
  expect(stepInWords(say, 3)).toBe("3 times as high");
  expect(stepInWords(say, 1.001)).toBe("hardly changed");
  expect(stepInWords(say, null)).toBe("differs from what it is under the law in force");
  expect(signedShort(say, "share", -0.05)).toBe("−5");
});

test("icons are drawn only where they say something", () => {
  const of = (name: string) => wholeFor(shownOf(outcome(name), answerOf(answer, name)!));
  expect(of("client_violence")).toBe(1000);
  expect(of("isolated_share")).toBe(100);
  expect(of("public_money")).toBeNull();
  expect(of("encounters")).toBeNull(); // more than 1,000 for 1,000 people
  expect(of("income")).toBeNull();
});

test("every headline outcome with a number stands in one group", () => {
  const enough = {
    ...answer,
    outcomes: answer.outcomes.map((o) => (o.outcome === "arrests" ? { ...o, rate_difference: LIKELY } : o)),
  };
  const groups = inGroups(outcomes, enough);
  const named = Object.values(groups)
    .flat()
    .map(({ outcome: o }) => o.name);
  expect(new Set(named).size).toBe(named.length);
  const withNumber = headlines(outcomes).filter((o) => shownOf(o, answerOf(answer, o.name)!).verdict !== "none");
  expect(named.sort()).toEqual(withNumber.map((o) => o.name).sort());
  expect(named.length).toBeGreaterThan(20);
  const does = groups.does.map(({ outcome: o }) => o.name);
  expect(does).toContain("arrests"); // likely
  expect(does).toContain("police_contacts"); // very likely
  expect(groups.uncertain.map(({ outcome: o }) => o.name)).toContain("client_violence");
});

describe("the answer in sentences", () => {
  const told = { ...answer, draws: 128 };
  const say = voice("en");

  test("says what is very likely with its size, then what is not clear with its chance", () => {
    const [does, open] = sentences(say, told, "Bill", "Act");
    expect(does).toContain("Compared with Act, Bill very likely lowers: Police contacts (−59%; 90% interval");
    expect(open).toContain("no clear difference in: Violence by clients (+3%;");
    expect(open).toMatch(/Years trafficked \(−13%; .*; higher in \d+% of simulations\)/);
  });

  test("says nothing of too few simulations but that they are too few", () => {
    expect(sentences(say, answer, "Bill", "Act")).toEqual([
      "Too few simulations to say what Bill would change: 40 were made, at least 100 are needed.",
    ]);
  });

  test("says what no bit of changes, and in every language the same findings", () => {
    const same = { ...told, findings: told.findings.map((f) => ({ ...f, verdict: "no_difference" as const })) };
    expect(sentences(say, same, "Bill", "Act")).toHaveLength(1);
    for (const language of ["es", "fr", "ru", "zh"]) expect(sentences(voice(language), told, "B", "A")).toHaveLength(2);
  });

  test("gives a ratio of three and more as times, and nothing where it began at nothing", () => {
    expect([0.45, 1, 2.4, 3.2, null].map((r) => changeInWords(say, r))).toEqual([
      "−55%",
      "0%",
      "+140%",
      "3.2 times",
      "from none",
    ]);
  });
});

test("search finds by heading, by plain words and by part of the model", () => {
  expect(matches(say, outcome("money_police"), "courts public")).toBe(true);
  expect(matches(say, outcome("permits_lost"), "Migration")).toBe(true);
  expect(matches(say, outcome("permits_lost"), "courts")).toBe(false);
});

test("a verdict that either side turns is named, and only that", () => {
  const name = "police_contacts";
  const other: Answer = {
    ...answer,
    outcomes: answer.outcomes.map((o) => (o.outcome === name ? { ...o, rate_difference: UNSURE } : o)),
  };
  for (const sides of [
    [other, answer],
    [answer, other],
  ] as const) {
    const all = trios(outcomes, answer, [...sides]);
    expect(all).toHaveLength(headlines(outcomes).length);
    expect(turned(all).map((t) => t.outcome.name)).toEqual([name]);
  }
  const which = (verdict: Difference["verdict"]): Answer => ({
    ...answer,
    outcomes: answer.outcomes.map((o) => (o.outcome === name ? { ...o, rate_difference: { ...UNSURE, verdict } } : o)),
  });
  const either: [Answer, Answer] = [which("likely_lower"), which("likely_higher")];
  expect(turned(trios(outcomes, which("cannot_be_told"), either))).toHaveLength(1);
  const surer: [Answer, Answer] = [which("likely_lower"), which("very_likely_lower")];
  expect(turned(trios(outcomes, which("very_likely_lower"), surer))).toEqual([]); // its way is the same
  expect(turned(trios(outcomes, answer, [answer, answer]))).toEqual([]);
  const few: Answer = {
    ...answer,
    outcomes: answer.outcomes.map((o) => ({
      ...o,
      difference: { ...o.difference, verdict: "too_few_draws" },
      rate_difference: o.rate_difference && { ...o.rate_difference, verdict: "too_few_draws" },
    })),
  };
  expect(turned(trios(outcomes, answer, [few, few]))).toEqual([]); // too few simulations change nothing
  expect(turned(trios(outcomes, few, [answer, answer]))).toEqual([]);
});

test("people met in raids are all told, once; no raids are said to be none", () => {
  const figures = raidFigures(answer, 0)!;
  const { identified, missed, wrongly, left } = figures.met;
  expect(identified + missed + wrongly + left).toBeCloseTo(figures.people, 6);
  const none = { ...answer, outcomes: answer.outcomes.filter((o) => o.outcome !== "people_raided") };
  expect(raidFigures(none, 1)).toBeNull();
});

test("each outcome's unit has a kind, and money is never a count", () => {
  expect(kindOf(outcome("public_money"))).toBe("money");
  expect(kindOf(outcome("stigma"))).toBe("share");
  expect(kindOf(outcome("client_violence"))).toBe("count");
});

describe("the model's words have messages", () => {
  const engine = (name: string): string => readFileSync(new URL(`../../../engine/${name}`, import.meta.url), "utf8");
  const missing = (ids: string[]): string[] => ids.filter((id) => !say.has(id));

  test("outcomes, units and mechanisms", () => {
    const rows = [...engine("outcomes/outcomes.def").matchAll(/^OUTCOME\(\w+, "(\w+)", "([^"]+)", .*?"(\w+)", "/gm)];
    expect(rows.length).toBe(outcomes.length);
    expect(missing(rows.flatMap(([, name]) => [idOf("outcome", name!), `${idOf("outcome", name!)}-plain`]))).toEqual(
      [],
    );
    expect(missing(rows.map(([, , unit]) => idOf("unit", unit!)))).toEqual([]);
    expect(missing(rows.map(([, , , mechanism]) => idOf("mechanism", mechanism!)))).toEqual([]);
  });

  test("groups and dimensions", () => {
    const rows = [...engine("outcomes/results.cpp").matchAll(/\{"([^"]+)", "(\w*)", "/g)];
    expect(rows.length).toBeGreaterThan(10);
    expect(missing(rows.map(([, group]) => idOf("group", group!)))).toEqual([]);
    expect(missing(rows.filter(([, , d]) => d !== "").map(([, , d]) => idOf("dimension", d!)))).toEqual([]);
  });
});
