// Promises of several laws side by side: one scale for each row, any law as the comparator, nothing said from too few
// simulations. fixture/laws.json: `aftermath compare ca-2014-pcepa nz-2003-pra se-1999 --draws 100 --people 150
// --years 2 --seed 7`, and what `compare nz-2003-pra se-1999` gives with the same options; some outcomes, six digits.
import { h } from "preact";
import { describe, expect, test, vi } from "vitest";
import { csvOf } from "../src/bills/csv";
import { LawsTable } from "../src/bills/LawsTable";
import { parts, rowsOf, sorted, toldFirst } from "../src/bills/table";
import { dataWords } from "../src/i18n/data_words";
import type { Engine, Vocabulary } from "../src/engine/contract";
import { LANGUAGES } from "../src/i18n/languages";
import { differenceOf } from "../src/report/kept";
import type { CompareReport } from "../src/report/report";
import type { Effect } from "../src/report/summary";
import { addBill, emptyDraft, NO_HEAD, scenarioOfAll } from "../src/state";
import laws from "./fixture/laws.json";
import vocabulary from "./fixture/vocabulary.json";
import { markup, text, voice } from "./render";

const say = voice("en");
const outcomes = (vocabulary as unknown as Vocabulary).outcomes;
const report = {
  ...laws.three,
  vocabulary,
  summary: { ...laws.three.summary, assume: "" },
} as unknown as CompareReport;
const alone = laws.alone as unknown as Record<string, Effect>;
const table = (of: CompareReport, language = "en") => markup(language, h(LawsTable, { report: of }));

describe("rows", () => {
  test("begin with trafficking, violence, HIV and money, then hold what the answer about some law tells", () => {
    const first = toldFirst(report).map(({ name }) => name);
    expect(first.slice(0, 4)).toEqual(["trafficked_years", "client_violence", "hiv_infections", "public_money"]);
    expect(first).toContain("police_contacts");
    expect(first.length).toBeLessThan(sorted(outcomes).length);
    expect(sorted(outcomes)).toHaveLength(outcomes.filter(({ headline }) => headline >= 0).length);
  });

  test("have one scale for all laws: the same zero, the same axis", () => {
    const rows = table(report).split("<tr").slice(2);
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const zeros = [...row.matchAll(/class="zero" x1="([^"]+)"/g)].map(([, x]) => x);
      const axes = [...row.matchAll(/<svg.*?<\/svg>/gs)].map(([svg]) => [...svg.matchAll(/<text.*?<\/text>/gs)].join());
      expect(new Set(zeros).size).toBeLessThanOrEqual(1);
      expect(new Set(axes).size).toBeLessThanOrEqual(1);
    }
  });

  test("hold every interval and zero within their scale", () => {
    for (const { scale, cells } of rowsOf(report, outcomes, 1)) {
      const [low, high] = scale.domain;
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(0);
      for (const { difference: d } of cells)
        for (const end of [d.lo90, d.median, d.hi90]) expect(end! >= low && end! <= high).toBe(true);
    }
  });

  test("tell the comparator's own level", () => {
    for (const comparator of [0, 1, 2])
      for (const { outcome, told, level, cells } of rowsOf(report, outcomes, comparator)) {
        const of = report.summary.outcomes.find((o) => o.outcome === outcome.name)!;
        const arms = told === "worker_year" ? of.per_1000_worker_years! : of.arms;
        expect(level).toBe(arms[comparator]);
        expect(cells.map(({ law }) => law)).toEqual([0, 1, 2].filter((law) => law !== comparator));
      }
  });
});

test("bill against bill is what a run of these two alone gives, simulation by simulation", () => {
  const rows = rowsOf(report, outcomes, 1);
  expect(rows).toHaveLength(Object.keys(alone).length);
  for (const { outcome, cells } of rows) {
    const expected = alone[outcome.name]!;
    expect(cells.find(({ law }) => law === 2)!.difference).toEqual(differenceOf(expected, expected.difference));
  }
});

test("is not the difference of two effects against the law in force", () => {
  const middle = (comparator: number, law: number): number =>
    rowsOf(report, outcomes, comparator)
      .find(({ outcome }) => outcome.name === "arrests")!
      .cells.find((cell) => cell.law === law)!.difference.median!;
  const subtracted = middle(0, 2) - middle(0, 1);
  expect(Math.abs(middle(1, 2) - subtracted)).toBeGreaterThan(0.01 * Math.abs(subtracted));
});

test("fewer than a hundred simulations have no verdict and no picture", () => {
  const few = (effect: Effect): Effect =>
    effect.verdict === "no_difference" ? effect : { ...effect, verdict: "too_few_draws" };
  const half: CompareReport = {
    ...report,
    summary: {
      ...report.summary,
      draws: 40,
      outcomes: report.summary.outcomes.map((o) => ({ ...o, effects: o.effects.map(few) })),
    },
  };
  expect(text("en", h(LawsTable, { report }))).toContain("ikely");
  const said = text("en", h(LawsTable, { report: half })).replace(/Each row.*/, "");
  expect(said).toContain("at least 100 are needed");
  expect(said).toContain("Too few simulations for a verdict");
  expect(said).not.toMatch(/likely (lower|higher)/i);
  expect(said).not.toContain("No clear difference");
  expect(table(half)).not.toContain("<svg");
});

test("a table printed alone says under which assumptions it was made, where they are not the main ones", () => {
  const of = (assume: string): string =>
    text("en", h(LawsTable, { report: { ...report, summary: { ...report.summary, assume } } }));
  expect(of("")).not.toContain("Not the main assumptions");
  expect(of("my-numbers.toml")).toContain("made under my-numbers.toml");
});

test("ten bills stand in tables that fit, each with the comparator", () => {
  expect(parts([1, 2, 3, 4])).toEqual([[1, 2, 3, 4]]);
  expect(parts([1, 2, 3, 4, 5])).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(parts(Array.from({ length: 10 }, (_, i) => i)).map((part) => part.length)).toEqual([4, 4, 2]);
});

test.each(LANGUAGES.map(({ code }) => code))("is told whole in '%s', each picture in words", (language) => {
  const missing = vi.spyOn(console, "error");
  const html = table(report, language);
  csvOf(voice(language), report, rowsOf(report, outcomes, 0), 0);
  expect(missing).not.toHaveBeenCalled();
  for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toMatch(/role="img" aria-label="[^"]{20,}"/);
  for (const { name } of report.laws) expect(html).toContain(dataWords(voice(language), name));
});

describe("the table as a file", () => {
  const lines = (of: CompareReport): string[] => csvOf(say, of, rowsOf(of, outcomes, 1), 1).split("\r\n");

  test("has a line for each outcome and law, with the byte order mark that spreadsheets need", () => {
    expect(lines(report)[0]!.startsWith("\ufeffOutcome,Unit,Compared with,")).toBe(true);
    expect(lines(report).filter((line) => line !== "")).toHaveLength(1 + 2 * 8);
    const columns = (line: string): number => line.replace(/"[^"]*"/g, "").split(",").length;
    expect(new Set(lines(report).slice(0, -1).map(columns))).toEqual(new Set([15]));
  });

  test("tells shares in percent, as its unit says", () => {
    const isolated = rowsOf(report, outcomes, 1).find(({ outcome }) => outcome.name === "isolated_share")!;
    const line = lines(report).find((one) => one.includes("isolation"))!;
    expect(line).toContain(`,${100 * isolated.level.median!},`);
  });

  test("holds no formula, whatever a bill is called", () => {
    const named = report.laws.map((law, i) => (i === 2 ? { ...law, name: '=HYPERLINK("http://x","y")' } : law));
    expect(lines({ ...report, laws: named }).join("\n")).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  });
});

test("all bills run in one scenario, the law in force first", async () => {
  const engine = { place: async () => ({ id: "here", reference_law: "old", change: "2027-01-01" }) };
  const bill = (id: string) => ({ head: { ...NO_HEAD, name: id }, base: { id }, changes: [] });
  const draft = addBill({ ...emptyDraft(), place: "here", bills: [{ key: "1", ...bill("a") }] }, bill("b"));
  const { laws: run, seed } = await scenarioOfAll(engine as unknown as Engine, draft);
  expect(run).toEqual([{ id: "old" }, { id: "a" }, { id: "b" }]);
  expect(seed).toBe(draft.seed);
});
