// Promises of the parts of a comparison's report: to decide, enough simulations, laws, numbers, how it was made.
import { readFileSync } from "node:fs";
import { h } from "preact";
import { describe, expect, test } from "vitest";

import { idOf } from "../src/answer/ids";

import type { Evidence, Law, Lever, Parameter, Provision, Vocabulary } from "../src/engine/contract";
import { stretches } from "../src/report/Acceptability";
import { caseInWords, DecisionView } from "../src/report/DecisionView";
import { EnoughRunsView } from "../src/report/EnoughRunsView";
import { LawsView } from "../src/report/LawsView";
import { commandsOf, MadeView } from "../src/report/MadeView";
import { NumbersView, type ModelNumber } from "../src/report/NumbersView";
import type { CompareReport } from "../src/report/report";
import type {
  AgainstComparator,
  Decision,
  Effect,
  EnoughRuns,
  Mean,
  OutcomeSummary,
  Summary,
} from "../src/report/summary";
import { LANGUAGES } from "../src/i18n/languages";
import { markup, text, voice } from "./render";

const EVERY = LANGUAGES.map(({ code }) => code);

const lever = (name: string, kind: Lever["kind"], unit = ""): Lever => ({
  name,
  kind,
  words: [],
  unit,
  least: 0,
  most: 100,
  enforceable: true,
  statements: "",
  more_is_stricter: true,
  default: "",
});

const vocabulary: Vocabulary = {
  version: "1",
  levers: [lever("buying", "choice"), lever("raids", "level", "workplaces raided per 100 a year")],
  outcomes: [
    { name: "arrests", unit: "events", share: false, mechanism: "police_contact", headline: 1 },
    { name: "client_violence", unit: "events", share: false, mechanism: "violence", headline: 0 },
    { name: "poverty_share", unit: "share", share: true, mechanism: "income", headline: 2 },
    { name: "stigma", unit: "share of the scale", share: true, mechanism: "stigma", headline: -1 },
  ],
  groups: [
    { name: "all", dimension: "" },
    { name: "venue:street", dimension: "venue" },
  ],
  mechanisms: [],
  factors: [],
  targets: [],
  grades: ["A", "B", "C", "D", "elicited", "assumption"],
};

const provision = (more: Partial<Provision>): Provision => ({
  lever: "buying",
  value: "prohibited",
  enforcement: null,
  from: "",
  until: "",
  clause: "s 1",
  note: "",
  source: "",
  evidence: [],
  basis: "statute",
  layer: "",
  ...more,
});

const law = (id: string, name: string, more: Partial<Law> = {}): Law => ({
  id,
  name,
  jurisdiction: "XX",
  citation: `${name}, c. 5`,
  source: "Gazette",
  verified: false,
  checked: "",
  note: "",
  upon: "",
  provisions: [],
  in_force: {},
  toml: "",
  ...more,
});

const interval = (median: number, lo90: number, hi90: number) => ({ median, lo90, hi90 });

function effect(of: string, median: number, more: Partial<Effect> = {}): Effect {
  return {
    law: of,
    versus: "old",
    scale: "worker_year",
    level: interval(100, 90, 110),
    ratio: null,
    difference: interval(median, median - 5, median + 5),
    place: interval(median, median - 5, median + 5),
    p_higher: 0.5,
    verdict: "very_likely_lower",
    draws: 200,
    without_denominator: 0,
    mc_error: { ratio: null, difference: interval(0.7, 1.3, 1.9), p_higher: 0.01 },
    ...more,
  };
}

const arm = (of: string, mean: number) => ({
  law: of,
  mean,
  ...interval(mean, mean, mean),
  mc_error: interval(0, 0, 0),
});

const outcome = (name: string, group: string, effects: Effect[], mean = 40): OutcomeSummary => ({
  outcome: name,
  group,
  unit: "events",
  title: name,
  arms: [arm("old", mean), arm("new", mean)],
  effects,
});

const summary = (more: Partial<Summary> = {}): Summary => ({
  aftermath: "0.1.0",
  format: 2,
  setting: "vancouver",
  change: "2027-01-01",
  figures: { own: 0, elsewhere: 0, first: null, middle: null, last: null, measured: null },
  laws: ["old", "new"],
  years: 10,
  people: 300,
  represents: 4000,
  draws: 200,
  seed: 7,
  assume: "",
  frozen: [],
  answer: [],
  inputs: { "law old": "aa11", "law new": "bb22" },
  digests: { plan: "cc33", results: "dd44" },
  outcomes: [
    outcome("arrests", "all", [effect("new", -20)]),
    outcome("arrests", "venue:street", [effect("new", -31)]),
    outcome("client_violence", "all", [effect("new", 12, { verdict: "cannot_be_told" })], 55),
    outcome("client_violence", "venue:street", [effect("new", 3, { verdict: "cannot_be_told" })]),
    outcome(
      "poverty_share",
      "all",
      [effect("new", 0.05, { level: interval(0.2, 0.1, 0.3), verdict: "likely_higher" })],
      0.25,
    ),
    outcome("poverty_share", "venue:street", [effect("new", 0, { verdict: "no_difference" })], 0.2),
    outcome("stigma", "all", [effect("new", 0)], 0.5),
  ],
  numbers: 3,
  assumptions: ["a.b"],
  directions: {},
  levers_without_effect: [],
  ...more,
});

const report = (more: Partial<CompareReport> = {}): CompareReport => ({
  format: 1,
  kind: "compare",
  aftermath: "0.1.0",
  vocabulary,
  place: null,
  laws: [law("old", "Old Act"), law("new", "New Act")],
  asked: "old new --setting vancouver",
  summary: summary(),
  draws: [],
  between: [],
  why: [],
  numbers: [],
  evidence: [],
  operations: [],
  depth: null,
  ...more,
});

const mean = (x: number, lo90: number, hi90: number): Mean => ({ mean: x, lo90, hi90 });

const against = (more: Partial<AgainstComparator> = {}): AgainstComparator => ({
  law: "new",
  versus: "old",
  extra_cost: mean(-5e6, -9e6, -1e6),
  dalys_averted: mean(20, 5, 60),
  case: "dominates",
  cost_per_daly_averted: null,
  saved_per_daly_incurred: null,
  per_daly_mc_error: null,
  chance: {
    less_money_more_health: 0.61,
    more_money_more_health: 0.02,
    less_money_less_health: 0.33,
    more_money_less_health: 0.04,
  },
  chance_mc_error: {
    less_money_more_health: 0.01,
    more_money_more_health: 0.01,
    less_money_less_health: 0.01,
    more_money_less_health: 0.01,
  },
  ...more,
});

const decision = (more: Partial<Decision> = {}): Decision => ({
  discount: 0,
  levels: [
    { law: "old", public_money: mean(9e6, 8e6, 10e6), dalys: mean(400, 300, 500) },
    { law: "new", public_money: mean(4e6, 3e6, 5e6), dalys: mean(380, 290, 480) },
  ],
  against: [against()],
  ladder: [
    { law: "new", standing: "cheapest", against: "new", cost_per_daly_averted: null, clear_difference: false },
    { law: "old", standing: "dominated", against: "new", cost_per_daly_averted: null, clear_difference: true },
  ],
  acceptability: {
    willingness_to_pay: [0, 50000, 100000],
    chance_best: [
      { law: "old", chance: [0.1, 0.2, 0.3], mc_error: [0.01, 0.02, 0.03] },
      { law: "new", chance: [0.9, 0.8, 0.7], mc_error: [0.01, 0.02, 0.03] },
    ],
    frontier: ["new", "new", "new"],
  },
  best: [
    { outcome: "arrests", better: "none", reason: "people disagree about migration" },
    {
      outcome: "client_violence",
      better: "lower",
      reason: "it harms the person",
      draws: 200,
      all_tie: 0,
      chance_best: [
        { law: "old", chance: 0.72, mc_error: 0.03 },
        { law: "new", chance: 0.28, mc_error: 0.03 },
      ],
    },
    { outcome: "stigma", better: "lower", reason: "a reason that no message has yet" },
  ],
  ...more,
});

const decided = (language: string, more: Partial<Decision> = {}, of = report()): string =>
  text(language, h(DecisionView, { report: of, decision: decision(more) }));

describe("money against healthy years", () => {
  const words = (more: Partial<AgainstComparator>, language = "en"): string =>
    caseInWords(voice(language), against(more)).join(" ");
  const priced = { case: "pays_for_health", cost_per_daly_averted: 1234, per_daly_mc_error: 56 } as const;

  test("has the average case, and in how many simulations it is so", () => {
    expect(words({})).toMatch(/costs no more and loses no healthy years.*better on both counts.*61%/);
    expect(words({}, "es")).toMatch(/no cuesta más y no pierde años de vida sana.*61/);
    expect(words({ case: "dominated" })).toMatch(/worse on both counts.*4%/);
  });

  test("has a price only where both sides are certain", () => {
    expect(words({ ...priced, extra_cost: mean(5e6, 1e6, 9e6) })).toContain("costs US$ 1,200, give or take US$ 56");
    const unsure = words({ ...priced, extra_cost: mean(5e6, -1e6, 9e6) });
    expect(unsure).toContain("uncertain whether it costs more or less.");
    expect(unsure).toContain("no price");
    expect(unsure).not.toContain("1,200");
    expect(words({ ...priced, extra_cost: mean(5e6, 0, 9e6) })).not.toContain("1,200");
  });

  test("says what of it is uncertain: money, health, both", () => {
    const health = mean(20, -5, 60);
    expect(words({ dalys_averted: health })).toContain("uncertain whether it saves or loses healthy years.");
    const both = words({ dalys_averted: health, extra_cost: mean(-5e6, -9e6, 1e6) });
    expect(both).toContain("whether it costs more or less, and whether it saves or loses");
    expect(both).not.toContain("better on both counts");
  });

  test("calls money saved per year lost no price", () => {
    const saved = { case: "saves_money_loses_health", saved_per_daly_incurred: 900, per_daly_mc_error: 10 } as const;
    expect(words({ ...saved, dalys_averted: mean(-20, -60, -5) })).toMatch(/US\$ 900 is saved.*not the price/);
  });

  test("says of no difference nothing more", () => {
    expect(words({ case: "no_difference" })).toMatch(/^There is no difference[^.]*\.$/);
    expect(decided("en", { against: [against({ case: "no_difference" })] })).not.toContain("costs less and saves");
  });

  test("has the chance of each of the four corners, in every language", () => {
    for (const language of EVERY) {
      const whole = decided(language);
      for (const share of [0.02, 0.33, 0.04])
        expect(whole).toContain(voice(language).percent(share).replace(/\s/g, " "));
    }
  });

  test("never has a chance of nothing or of everything", () => {
    const chance = { ...against().chance, more_money_less_health: 0, less_money_more_health: 1 };
    const whole = decided("en", { against: [against({ chance })] });
    expect(whole).toContain("loses healthy years: less than 1%");
    expect(whole).toContain("saves healthy years: more than 99%");
  });
});

describe("the ladder", () => {
  const step = { law: "old", standing: "step", against: "new", cost_per_daly_averted: 7700 } as const;

  test("keeps its order and says who is worse on both counts", () => {
    const whole = decided("en");
    expect(whole).toMatch(/New Act US\$ 4 million[^)]*\) 380[^)]*\) costs least Old Act/);
    expect(whole).toContain("saves no fewer healthy years: New Act");
  });

  test("has the price of a step only where healthy years are certain", () => {
    expect(decided("en", { ladder: [{ ...step, clear_difference: true }] })).toContain(
      "US$ 7,700 for each healthy year saved",
    );
    const unsure = decided("fr", { ladder: [{ ...step, clear_difference: false }] });
    expect(unsure).toContain("il est incertain qu’elle gagne");
    expect(unsure).not.toContain("700 USD");
  });
});

describe("the law that is worth most", () => {
  const curve = (frontier: string[]): Decision["acceptability"] => ({
    ...decision().acceptability,
    willingness_to_pay: frontier.map((_, i) => i * 50000),
    frontier,
  });

  test("is told from price to price", () => {
    expect(stretches(curve(["a", "a", "b", "a"]))).toEqual([
      { law: "a", from: 0, to: 50000 },
      { law: "b", from: 100000, to: 100000 },
      { law: "a", from: 150000, to: 150000 },
    ]);
  });

  test("is one at every price, or changes", () => {
    expect(decided("en")).toContain("At every price up to US$ 100,000, this law is best on average: New Act");
    const changing = decided("ru", { acceptability: curve(["old", "old", "new"]) });
    expect(changing).toMatch(/До 50.000 долл\. США в среднем лучше всех «Old Act»/);
    expect(changing).toMatch(/От 100.000 долл\. США и выше — «New Act»/);
  });

  test("has a picture that says the same in words, and its error", () => {
    const drawn = markup("en", h(DecisionView, { report: report(), decision: decision() }));
    expect(drawn).toMatch(/class="curves"[^>]*aria-label="[^"]*best on average: New Act/);
    expect(drawn).toContain("an error of 3 percentage points at most");
  });
});

describe("side by side", () => {
  test("headline outcomes come first, in their order", () => {
    const whole = decided("en");
    expect(whole.indexOf("Violence by clients 55 best in 72%")).toBeGreaterThan(0);
    expect(whole.indexOf("Violence by clients 55")).toBeLessThan(whole.indexOf("Arrests 40"));
  });

  test("no law is best where no direction is better", () => {
    expect(decided("en")).toContain("Arrests 40 40 not said");
    expect(decided("es")).toContain("Arrestos 40 40 no se dice");
  });

  test("a reason is in the reader's language, or marked as English", () => {
    expect(decided("ru")).toContain("это вредит человеку");
    expect(markup("ru", h(DecisionView, { report: report(), decision: decision() }))).toContain(
      '<span lang="en">a reason that no message has yet</span>',
    );
  });

  test("every reason of the engine has its message", () => {
    const file = readFileSync(new URL("../../../engine/analysis/directions.def", import.meta.url), "utf8");
    const reasons = [...file.matchAll(/^(?:#define \w+|DIRECTION\([^"]*"\w+", \w+,) "([^"]+)"/gm)].map(([, r]) => r!);
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((reason) => !voice("zh").has(idOf("report-reason", reason)))).toEqual([]);
  });

  test("says whether anything is discounted", () => {
    expect(decided("en")).toContain("nothing is discounted");
    expect(decided("en", { discount: 0.03 })).toContain("3% less for each year");
  });
});

describe("who bears what", () => {
  const drawn = (language = "en"): string =>
    markup(language, h(DecisionView, { report: report(), decision: decision() })).split('class="matrix"')[1]!;

  test("has signs, and brackets where there is no clear difference", () => {
    expect(drawn()).toMatch(
      /Arrests<\/th><td class="less-2" title="[^"]*very likely lower[^"]*">−20<.*less-3[^>]*>−31</,
    );
    expect(drawn()).toMatch(/Violence by clients<\/th><td title="[^"]*">\(\+12\)<\/td>/);
    expect(drawn("zh")).toMatch(/（\+12）/);
  });

  test("has shares in points", () => expect(drawn()).toContain(">+5<"));

  test("leaves out what is counted for everybody only", () => {
    const outcomes = summary().outcomes.map((o) =>
      o.outcome === "arrests" && o.group !== "all" ? { ...o, arms: [arm("old", 0), arm("new", 0)] } : o,
    );
    const whole = markup(
      "en",
      h(DecisionView, { report: report({ summary: summary({ outcomes }) }), decision: decision() }),
    );
    const [, matrix] = whole.split('class="matrix"');
    expect(matrix).toContain("Violence by clients");
    expect(matrix).not.toContain("Arrests");
  });
});

const runs = (more: Partial<EnoughRuns> = {}): EnoughRuns => ({
  errors: [
    { outcome: "client_violence", law: "new", relative_mc_error: 0.02, relative_mc_error_of_ends: 0.31 },
    { outcome: "arrests", law: "new", relative_mc_error: 0.07, relative_mc_error_of_ends: 0.11 },
  ],
  convergence: [
    {
      outcome: "client_violence",
      law: "new",
      draws: [50, 100, 150, 200],
      median: [1, 2, 3, 12],
      lo90: [-1, -1, -1, 7],
      hi90: [5, 6, 7, 17],
    },
    {
      outcome: "arrests",
      law: "new",
      draws: [50, 100, 150, 200],
      median: [0, 0, 0, 0],
      lo90: [0, 0, 0, 0],
      hi90: [0, 0, 0, 0],
    },
  ],
  ...more,
});

describe("enough simulations", () => {
  const shown = (language: string, more: Partial<EnoughRuns> = {}, of = report()): string =>
    text(language, h(EnoughRunsView, { report: of, runs: runs(more) }));

  test("names the figures that are known least", () => {
    expect(shown("en")).toContain(
      "error of a middle is 7% (Arrests); the largest error of an end of an interval is 31% (Violence by clients)",
    );
    expect(shown("es")).toMatch(/7\s%\s\(Arrestos\)/);
  });

  test("says where errors are not known", () => {
    const none = { outcome: "arrests", law: "new", relative_mc_error: null, relative_mc_error_of_ends: null };
    expect(shown("en", { errors: [none] })).toContain("the errors are not known");
  });

  test("has each difference and both its ends with their errors, and the verdict", () => {
    expect(shown("en")).toContain("Arrests −20 ± 0.7 −25 ± 1.3 −15 ± 1.9 7% 11% very likely lower");
  });

  test("gives no verdict from too few", () => {
    const few = effect("new", -20, { verdict: "too_few_draws" });
    const of = report({ summary: summary({ draws: 60, outcomes: [outcome("arrests", "all", [few])] }) });
    const errors = [runs().errors[1]!];
    expect(shown("en", { errors, convergence: [] }, of)).toContain("11% too few simulations");
    expect(shown("fr", { errors, convergence: [] }, of)).toContain("trop peu de simulations");
  });

  test("shows how figures settled, but none that never moves", () => {
    expect(shown("en")).toContain(
      "Violence by clients: from 100 simulations +2 (−1 to +6), from 200 simulations +12 (+7 to +17).",
    );
    expect(shown("en")).not.toContain("Arrests: from");
    expect(shown("en", { convergence: [] })).not.toContain("How the figures settled");
  });

  test("tells laws apart where there are several", () => {
    const of = report({ laws: [...report().laws, law("third", "Third Act")] });
    expect(shown("en", {}, of)).toContain("Arrests, New Act");
  });
});

describe("laws", () => {
  const laws = [
    law("old", "Old Act", { verified: true, checked: "2026-11-24", note: "Read in full." }),
    law("new", "New Act", {
      provisions: [
        provision({ from: "2014-12-06", enforcement: "high" }),
        provision({ lever: "raids", value: 12, until: "2020-01-31", clause: "s 9" }),
      ],
    }),
  ];
  const shown = (language: string): string => text(language, h(LawsView, { laws, levers: vocabulary.levers }));

  test("say whether the text was read", () => {
    expect(shown("en")).toMatch(
      /Old Act, c\. 5 Gazette Coded from the text of the law\. Last looked at on November 24, 2026/,
    );
    expect(shown("en")).toMatch(/New Act, c\. 5 Gazette Not checked against the text of the law\. (?!Last)/);
    expect(shown("zh")).toContain("尚未与法律原文核对");
  });

  test("say in the reader's words what each clause says, how hard it is enforced, and when", () => {
    expect(shown("en")).toContain("Buying sex Buying is an offence. High enforcement December 6, 2014 s 1");
    expect(shown("en")).toContain("Raids 12 of every 100 workplaces raided a year January 31, 2020 s 9");
    expect(shown("fr")).toContain("L’achat est une infraction.");
  });

  test("mark what is English", () => {
    const drawn = markup("ru", h(LawsView, { laws, levers: vocabulary.levers }));
    expect(drawn).toContain('<summary><span lang="en">New Act</span></summary>');
    expect(drawn).toContain('<td lang="en">s 9</td>');
  });
});

const number = (name: string, more: Partial<ModelNumber> = {}): Parameter => ({
  name,
  unit: "ratio",
  meaning: "what it means",
  least: 0,
  most: 10,
  median: 2,
  lo90: 1,
  hi90: 4,
  null: null,
  critics: null,
  associations: null,
  published: null,
  grade: "B",
  evidence: [],
  source: "",
  note: "",
  verified: true,
  ...more,
});

const study: Evidence = {
  id: "smith2020-violence",
  role: "effect",
  exposure: "ban",
  outcome: "violence",
  population: "",
  place: "Vancouver",
  period: "2010-2014",
  design: "cohort",
  measure: "odds ratio",
  estimate: 1.8,
  interval: [1.2, 2.7],
  n: "",
  direction: "",
  source: "Smith 2020",
  doi: "10.1/x",
  locator: "",
  note: "",
  statements: [],
  verified: false,
};

describe("numbers", () => {
  const numbers = [
    number("a.b", { evidence: ["smith2020-violence", "lost1999"], critics: [1, 0.5, 1.5] }),
    number("c.d", { median: 3, lo90: 3, hi90: 3, grade: "assumption", source: "own judgement" }),
  ];
  const of = report({ numbers, evidence: [study] });
  const shown = (language: string, one = of): string => text(language, h(NumbersView, { report: one }));

  test("are counted, and how many are weak", () => {
    expect(shown("en")).toContain("The model has 2 numbers in all. 1 number of the model is an assumption");
    expect(shown("es")).toContain("El modelo tiene 2 cifras en total.");
  });

  test("have value, critics' value, grade and what they rest on", () => {
    expect(shown("en")).toContain("a.b what it means 2 (1 to 4) ratio 1 (0.5 to 1.5) B smith2020-violence lost1999");
    expect(shown("en")).toContain("c.d what it means 3 ratio assumed own judgement");
  });

  test("lead to each study that is there, and to no other", () => {
    const drawn = markup("en", h(NumbersView, { report: of }));
    const links = [...drawn.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(links).toEqual(["study-smith2020-violence"]);
    expect(drawn).toContain(`id="${links[0]}"`);
  });

  test("have studies with estimate, link and whether they were checked", () => {
    expect(shown("en")).toMatch(
      /Smith 2020 ban → violence\. odds ratio: 1\.8 \(1\.2 to 2\.7\)\. Vancouver.*Not yet checked/,
    );
    expect(markup("en", h(NumbersView, { report: of }))).toContain('href="https://doi.org/10.1/x"');
  });

  test("explain only the grades that occur", () => {
    expect(shown("en")).toContain("assumed: nobody has measured it");
    expect(shown("en")).not.toContain("strong: several good studies agree");
  });

  test("speak of calibration only where there was one", () => {
    expect(shown("en")).not.toContain("calibrated");
    const calibrated = report({ numbers: [number("a.b", { calibrated: [1.5, 2.5] }), number("c.d")] });
    expect(shown("en", calibrated)).toContain("1 number was calibrated");
    expect(shown("en", calibrated)).toContain("2 (1 to 4) ratio 1.5 to 2.5");
  });
});

describe("how it was made", () => {
  const lines = (more: Partial<CompareReport> = {}): string[] => commandsOf(report(more)).map(({ line }) => line);

  test("has program, seed, sizes, first day, inputs and digests", () => {
    const shown = text("en", h(MadeView, { report: report() }));
    expect(shown).toMatch(
      /Aftermath 0\.1\.0 Seed 7 Simulations 200 Simulated people 300 Years 10 First day January 1, 2027/,
    );
    for (const told of ["law old aa11", "law new bb22", "Plan cc33", "Results dd44", "the main ones"])
      expect(shown).toContain(told);
    expect(shown).not.toContain("Held fixed");
  });

  test("names what is frozen and other assumptions", () => {
    const of = report({ summary: summary({ frozen: ["violence"], assume: "critics" }) });
    expect(text("en", h(MadeView, { report: of }))).toContain("Held fixed violence Assumptions critics");
  });

  test("goes on with the commands that repeat what was asked", () => {
    expect(lines()).toEqual([
      "aftermath compare old new --setting vancouver --in-depth",
      "aftermath attribute old new --setting vancouver",
      "aftermath sensitivity old new --setting vancouver",
      "aftermath breakeven old new --setting vancouver --outcome client_violence",
      "aftermath compare old new --setting vancouver --assume associations",
      "aftermath validate --all",
    ]);
    expect(lines({ asked: "" })[1]).toBe("aftermath attribute old new --setting vancouver");
  });

  test("leaves out what cannot be asked", () => {
    const frozen = lines({ summary: summary({ frozen: ["violence"] }) });
    expect(frozen).toHaveLength(2);
    expect(lines({ summary: summary({ laws: ["old", "new", "third"] }) })).toHaveLength(3);
    expect(lines({ summary: summary({ assume: "critics" }) }).some((line) => line.includes("--assume"))).toBe(false);
    const depth = { outcomes: [], chosen: "likely", attribution: null, sensitivity: null, breakeven: [] } as const;
    expect(lines({ depth: { ...depth, outcomes: [], breakeven: [] } })[0]).toContain("attribute");
  });

  test("attacks nothing where one law stands alone", () => {
    const alone = report({ laws: [law("old", "Old Act")], summary: summary({ laws: ["old"] }) });
    expect(text("en", h(MadeView, { report: alone }))).not.toContain("aftermath validate");
    expect(text("ru", h(MadeView, { report: report() }))).toContain("aftermath validate --all");
  });
});
