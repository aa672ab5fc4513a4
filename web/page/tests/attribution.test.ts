// What the reader of attribution.json is told: the parts, how sure they are, and what a part is not.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import { everybody, largestFirst, verdictOfPart, type Attribution, type Part } from "../src/analyses/attribution";
import { AttributionView, partNumbers } from "../src/analyses/AttributionView";
import type { Outcome } from "../src/engine/contract";
import type { ReportHead } from "../src/report/report";
import { markup, text, voice } from "./render";

const outcomes = [
  { name: "arrests", unit: "events", share: false, mechanism: "police_contact", headline: 1 },
  { name: "client_violence", unit: "events", share: false, mechanism: "violence", headline: 0 },
  { name: "poverty_share", unit: "share", share: true, mechanism: "income", headline: 2 },
  { name: "fines", unit: "events", share: false, mechanism: "police_contact", headline: -1 },
];
const report = {
  format: 1,
  aftermath: "9",
  vocabulary: {
    outcomes,
  },
  place: null,
  laws: [
    { id: "a", name: "Law of 1990" },
    { id: "b", name: "Bill of 2030" },
  ],
  asked: "a b --draws 200",
} as unknown as ReportHead;

const part = (mean: number, lo90: number, hi90: number, clear_difference = false): Part & { error: number } => ({
  mean,
  lo90,
  hi90,
  clear_difference,
  error: 12,
});
const NOTHING = part(0, 0, 0);

const violence = {
  outcome: "client_violence",
  group: "all",
  measure: "total" as const,
  draws: 200,
  before: part(5000, 4000, 6000),
  after: part(5200, 4100, 6300),
  difference: part(200, -900, 1300),
  provisions: [
    { provision: "soliciting", ...NOTHING },
    { provision: "buying", ...part(700, -300, 1700) },
    { provision: "third_parties", ...part(-2000, -3000, -1000, true) },
  ],
  mechanisms: [
    { mechanism: "demand", ...part(1500, 500, 2500, true) },
    { mechanism: "raids", ...NOTHING },
  ],
};

const result: Attribution = {
  aftermath: "9",
  years: 10,
  people: 250,
  draws: 200,
  seed: 7,
  assume: "",
  provisions: {
    exact: true,
    permutations: null,
    players: [
      { provision: "buying", words: "buying: prohibited → allowed", clauses_before: ["s 286"], clauses: [] },
      { provision: "third_parties", words: "third parties: x", clauses_before: [], clauses: ["s 16", "s 34"] },
    ],
  },
  mechanisms: { exact: false, permutations: 3, players: [{ mechanism: "demand" }, { mechanism: "raids" }] },
  outcomes: [
    { ...violence, measure: "rate", before: part(41, 40, 42) },
    { ...violence, group: "venue/street", before: part(43, 42, 44) },
    { ...violence, outcome: "arrests", difference: part(-400, -700, -100, true) },
    violence,
    { ...violence, outcome: "poverty_share", draws: 0 },
    { ...violence, outcome: "fines" },
  ],
};
const view = (language: string, over: Partial<Attribution> = {}, shown?: string[]): string =>
  text(language, h(AttributionView, { report, result: { ...result, ...over }, ...(shown && { shown }) }));

describe("a part", () => {
  test("is clear only where the engine tells it apart, and takes its side from its range", () => {
    expect(verdictOfPart(part(5, 1, 9, true), 100)).toBe("more");
    expect(verdictOfPart(part(-5, -9, -1, true), 100)).toBe("fewer");
    expect(verdictOfPart(part(5, 1, 9), 100)).toBe("unsure");
  });

  test("has no verdict below 100 simulations, unless it is zero in all", () => {
    expect(verdictOfPart(part(5, 1, 9), 99)).toBe("few");
    expect(verdictOfPart(NOTHING, 8)).toBe("same");
  });

  test("is zero as the engine says, not as its range looks", () => {
    expect(verdictOfPart({ ...NOTHING, exactly_zero: false }, 200)).toBe("unsure");
  });

  test("comes by its size, and those that play no part are left out", () => {
    const parts = [part(1, 0, 2), part(-9, -10, 2), NOTHING, part(4, 0, 8)].map((one) => ({ part: one }));
    expect(largestFirst(parts).map((one) => one.part.mean)).toEqual([-9, 4, 1]);
  });
});

test("everybody's total is shown, not a group's, nor a rate, nor what no simulation has", () => {
  expect(everybody(result, "client_violence")).toBe(violence);
  expect(everybody(result, "poverty_share")).toBeUndefined();
});

describe("the page", () => {
  test("says what a part is, and what it is not", () => {
    const words = view("en");
    expect(words).toContain("In every simulation the parts add up to the whole difference exactly.");
    expect(words).toContain("It is not what would happen if this provision alone were passed");
    expect(words).toContain("It shows where the law acts first, not where the harm happens.");
    expect(words).toContain("for the answer itself, trust the comparison");
    expect(view("ru")).toContain("Это не то, что случилось бы, если бы приняли только это положение");
  });

  test("says how many orders were taken", () => {
    const words = view("en");
    expect(words).toContain("Provisions: all orders, exactly.");
    expect(words).toContain("Mechanisms: random orders in each simulation: 3, and the reverse of each");
    expect(view("fr")).toContain("Dispositions : tous les ordres, de manière exacte.");
  });

  test("names both laws, the seed, and what was asked", () => {
    const words = view("es");
    expect(words).toContain("Ley vigente Law of 1990 Proyecto de ley Bill of 2030");
    expect(words).toContain("semilla 7");
    expect(words).toContain("a b --draws 200");
    expect(markup("es", h(AttributionView, { report, result }))).toContain(
      '<dd><span lang="en">Bill of 2030</span></dd>',
    );
  });

  test("warns of assumptions that are not the main ones", () => {
    expect(view("en", { assume: "critics" })).toContain("critics");
    expect(view("en")).not.toContain("assumptions");
  });

  test("gives the largest parts of each outcome, marked where nothing is clear", () => {
    const words = view("en");
    expect(words).toContain("Violence by clients +200 (−900 to +1,300)* Third parties −2,000 Buying sex +700*");
    expect(words).toContain("* No clear difference. † Too few simulations for a verdict.");
  });

  test("shows headline outcomes in their order, and the first of them in full", () => {
    const html = markup("en", h(AttributionView, { report, result }));
    const options = [...html.matchAll(/<option[^>]*value="(\w+)"/g)].map(([, name]) => name);
    expect(options).toEqual(["client_violence", "arrests"]);
    expect([...html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title]) => title)).toEqual([
      "Violence by clients: its parts",
      "How this was made",
    ]);
  });

  test("tells each part with its range and verdict, by size, the whole last", () => {
    const html = markup("en", h(AttributionView, { report, result, shown: ["client_violence"] }));
    const bars = [...html.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(bars).toEqual([
      "Third parties: −2,000 (−3,000 to −1,000). Fewer under the bill.",
      "Buying sex: +700 (−300 to +1,700). No clear difference.",
      "All together: +200 (−900 to +1,300). No clear difference.",
      "Clients and demand: +1,500 (+500 to +2,500). More under the bill.",
      "All together: +200 (−900 to +1,300). No clear difference.",
    ]);
  });

  test("tells the levels under both laws, and which parts play no part", () => {
    const words = view("en", {}, ["client_violence"]);
    expect(words).toContain("In all, over 10 years, on average. About 5,000 under the law in force, about 5,200 under");
    expect(words).toContain("Difference: +200 (−900 to +1,300).");
    expect(words).toContain("These play no part in this outcome: Finding clients in public.");
    expect(words).toContain("These play no part in this outcome: Raids.");
    expect(view("zh", {}, ["client_violence"])).toContain("以下各项与这项结果无关：突击搜查。");
  });
});

describe("within a report in depth", () => {
  test("the asked outcomes are shown, whether headline or not, and there is nothing to pick", () => {
    const html = markup("en", h(AttributionView, { report, result, shown: ["fines", "client_violence"] }));
    expect([...html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title]) => title)).toEqual([
      "Fines: its parts",
      "Violence by clients: its parts",
    ]);
    expect(html).not.toContain("<select");
  });
});

describe("below 100 simulations", () => {
  const few = { draws: 60, outcomes: [{ ...violence, draws: 60 }] };

  test("there are figures and no verdicts", () => {
    const words = view("en", few);
    expect(words).toContain("Only 60 simulations were made. At least 100 are needed for a verdict");
    expect(words).toContain("Third parties −2,000† Buying sex +700†");
    expect(words).not.toMatch(/(Fewer|More) under the bill/);
    expect(words.match(/No clear difference/g)).toHaveLength(1); // what * means
    expect(view("fr", few)).toContain("Trop peu de simulations pour conclure");
  });

  test("one outcome alone has none where only its simulations are few", () => {
    const words = view("en", { outcomes: [{ ...violence, draws: 60 }] });
    expect(words).not.toContain("Only 60 simulations");
    expect(words).toContain("Third parties −2,000†");
  });
});

describe("laws that say the same", () => {
  const same = { provisions: { exact: true, permutations: null, players: [] } };

  test("are nothing to split", () => {
    expect(view("en", same)).toContain("There is nothing to split.");
    expect(view("es", same)).toContain("No hay nada que repartir.");
    expect(markup("en", h(AttributionView, { report, result: { ...result, ...same } }))).not.toContain("<table");
  });
});

test("without any outcome that could be counted, that is said", () => {
  expect(view("en", { outcomes: [] })).toContain("No main outcome could be counted in these simulations.");
});

describe("what differs", () => {
  test("is told with the clauses of both laws", () => {
    const words = view("en");
    expect(words).toContain("Buying sex buying: prohibited → allowed s 286 no clause named");
    expect(words).toContain("Third parties third parties: x no clause named s 16; s 34");
  });

  test("keeps what is English apart from the reader's language for readers aloud", () => {
    const html = markup("fr", h(AttributionView, { report, result }));
    expect(html).toContain('<span class="aside under" lang="en">buying: prohibited → allowed</span>');
    expect(html).toContain('<td class="n"><span lang="en">s 16; s 34</span></td>');
    expect(html).toContain('<td class="n">aucun article indiqué</td>');
  });
});

describe("the numbers behind a picture", () => {
  const say = voice("en");
  const split = { outcome: outcomes[1] as Outcome, of: violence };
  const parts = [{ name: "Third parties", part: { ...violence.provisions[2]!, error: 12 } }];
  const numbers = (exact: boolean) => partNumbers(say, { split, parts, by: "provision", exact });

  test("have the error of sampled orders", () => {
    expect(numbers(false).head).toContain("Error of taking only some orders");
    expect(numbers(false).rows).toEqual([
      ["Third parties", "−2,000", "−3,000 to −1,000", "12", "Fewer under the bill"],
      ["All together", "+200", "−900 to +1,300", "", "No clear difference"],
    ]);
  });

  test("have shares, and the error of them, in percentage points", () => {
    const one = { outcome: outcomes[2] as Outcome, of: { ...violence, difference: part(0.03, -0.01, 0.07) } };
    const share = [{ name: "Third parties", part: { ...part(-0.02, -0.04, 0.01), error: 0.001 } }];
    expect(partNumbers(say, { split: one, parts: share, by: "provision", exact: false }).rows).toEqual([
      ["Third parties", "−2 points", "−4 points to +1 points", "0.1 points", "No clear difference"],
      ["All together", "+3 points", "−1 points to +7 points", "", "No clear difference"],
    ]);
  });

  test("have no such column where all orders were taken", () => {
    expect(numbers(true).head).not.toContain("Error of taking only some orders");
    expect(numbers(true).rows[0]).toEqual(["Third parties", "−2,000", "−3,000 to −1,000", "Fewer under the bill"]);
  });
});
