// Promises of the questionnaire, of what its answers say, and of an answer with and without them.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import type { Elicited, ElicitedNumber, WithoutAnswers } from "../src/analyses/elicited";
import { ElicitedView, WithAndWithoutView } from "../src/analyses/ElicitedView";
import { FormView, type Form } from "../src/analyses/FormView";
import type { EngineVerdict } from "../src/engine/contract";
import type { AnalysisReport, CompareReport } from "../src/report/report";
import type { Effect } from "../src/report/summary";
import { markup, text } from "./render";

const place = {
  id: "vancouver",
  name: "Vancouver",
};
const report = (kind: AnalysisReport["kind"]) => ({ kind, place, laws: [] }) as unknown as AnalysisReport;

const interval = (median: number, lo90: number, hi90: number) => ({ median, lo90, hi90 });

const number = (more: Partial<ElicitedNumber> = {}): ElicitedNumber => ({
  quantity: "stigma.report",
  meaning: "odds of reporting where stigma is highest",
  unit: "odds ratio",
  question: {
    topic: "Being looked down on",
    ask: "How many of 100 report it?",
    unit: "out of 100 people",
    scale: "odds_against 30",
  },
  forms: 2,
  dont_know: 1,
  held_at_bounds: 0,
  distribution: "lognormal",
  centre: 0.5,
  spread: 0.4,
  pool: interval(0.51, 0.21, 0.91),
  fitted: interval(0.52, 0.22, 0.92),
  before: interval(0.7, 0.33, 1.47),
  gap: 0.07,
  fit: "rough",
  answers: {
    forms: [
      { form: "482913", lowest: 8, best: 15, highest: 35 },
      { form: "048291", lowest: 10, best: 20, highest: 30 },
    ],
    fitted: interval(18, 9, 28),
    before: interval(23, 12, 39),
  },
  ...more,
});

describe("what people answered", () => {
  const shown = (language: string, result: Partial<Elicited> = {}): string =>
    text(
      language,
      h(ElicitedView, {
        report: report("elicited"),
        result: { forms: 3, few: false, quantities: [number()], ...result },
      }),
    );

  test("comes form by form, then together, then as it was before", () => {
    expect(shown("en")).toMatch(
      /Form 482913 15 \(8 to 35\).*Form 048291 20 \(10 to 30\).*All forms, as used 18 \(9 to 28\).*Before anybody was asked 23 \(12 to 39\)/,
    );
    expect(shown("es")).toMatch(/Formulario 482913 15 \(de 8 a 35\).*Antes de preguntar a nadie 23 \(de 12 a 39\)/);
  });

  test("has a full dot for all forms together only", () => {
    const drawn = markup(
      "en",
      h(ElicitedView, { report: report("elicited"), result: { forms: 3, few: false, quantities: [number()] } }),
    );
    expect(drawn.match(/class="point told"/g)).toHaveLength(1);
    expect(drawn.match(/class="point"/g)).toHaveLength(3);
  });

  test("ends with the numbers that came of it, and how well they fit", () => {
    expect(shown("en")).toContain(
      "stigma.report odds ratio 0.7 (0.33 to 1.47) 0.51 (0.21 to 0.91) 0.52 (0.22 to 0.92) rough 2 forms. 1 does not know.",
    );
    expect(shown("en", { quantities: [number({ held_at_bounds: 2, dont_know: 0 })] })).toContain(
      "2 forms. 2 held at what the model can hold.",
    );
    expect(shown("zh", { quantities: [number({ fit: "poor" })] })).toContain("不吻合 2份问卷");
  });

  test("warns of one or two forms, and of no more", () => {
    expect(shown("en", { forms: 1, few: true })).toContain("One form only");
    expect(shown("ru", { forms: 2, few: true })).toContain("Всего две анкеты");
    expect(shown("en")).not.toContain("At least three are wanted");
  });

  test("goes by the number's own meaning where the question is not known", () => {
    expect(shown("en", { quantities: [number({ question: null })] })).toContain(
      "stigma.report odds of reporting where stigma is highest odds ratio Form",
    );
  });

  test("marks questions as English", () => {
    const drawn = markup(
      "fr",
      h(ElicitedView, { report: report("elicited"), result: { forms: 3, few: false, quantities: [number()] } }),
    );
    expect(drawn).toContain(
      '<h3 lang="en">Being looked down on</h3><p><span lang="en">How many of 100 report it?</span></p>',
    );
  });
});

describe("with and without what people answered", () => {
  const effect = (law: string, ratio: number, verdict: EngineVerdict): Effect => ({
    law,
    versus: "old",
    scale: "worker_year",
    level: interval(100, 90, 110),
    ratio: interval(ratio, ratio - 0.1, ratio + 0.1),
    difference: interval(-10, -20, -1),
    place: interval(-10, -20, -1),
    p_higher: 0.1,
    verdict,
    draws: 200,
    without_denominator: 0,
    mc_error: { ratio: null, difference: interval(1, 1, 1), p_higher: 0.01 },
  });
  const compare = (draws: number): CompareReport =>
    ({
      kind: "compare",
      laws: [
        { id: "old", name: "Old Act" },
        { id: "new", name: "New Act" },
      ],
      vocabulary: {
        outcomes: [
          { name: "arrests", unit: "events", headline: 1 },
          { name: "client_violence", unit: "events", headline: 0 },
          { name: "stigma", unit: "share of the scale", headline: -1 },
        ],
      },
      summary: {
        laws: ["old", "new"],
        draws,
        outcomes: [
          { outcome: "arrests", group: "all", effects: [effect("new", 0.5, "very_likely_lower")] },
          { outcome: "client_violence", group: "all", effects: [effect("new", 0.8, "likely_lower")] },
          { outcome: "stigma", group: "all", effects: [effect("new", 0.9, "likely_lower")] },
        ],
      },
    }) as unknown as CompareReport;
  const without = (draws: number, verdict: EngineVerdict = "cannot_be_told"): WithoutAnswers => ({
    draws,
    findings: [
      { outcome: "arrests", law: "new", effect: effect("new", 0.6, "very_likely_lower") },
      { outcome: "client_violence", law: "new", effect: effect("new", 0.9, verdict) },
      { outcome: "stigma", law: "new", effect: effect("new", 0.9, "likely_lower") },
    ],
    quantities: [number()],
  });
  const shown = (language: string, draws = 200, without_ = without(150)): string =>
    text(language, h(WithAndWithoutView, { report: compare(draws), without: without_ }));

  test("sets headline outcomes side by side, in their order", () => {
    expect(shown("en")).toMatch(
      /Violence by clients × 0\.9 \(0\.8 to 1\) × 0\.8 \(0\.7 to 0\.9\) now likely lower Arrests × 0\.6 \(0\.5 to 0\.7\) × 0\.5 \(0\.4 to 0\.6\) as before/,
    );
    expect(shown("en")).not.toContain("Stigma ×");
  });

  test("counts the verdicts that change", () => {
    expect(shown("en")).toContain("1 number comes from forms");
    expect(shown("en")).toContain("150 simulations without and 200 with. 1 of 2 verdicts changes");
    expect(shown("es")).toContain("1 de 2 conclusiones cambia");
    expect(shown("en", 200, without(150, "likely_lower"))).toContain("No verdict changes.");
  });

  test("gives no count from too few simulations", () => {
    for (const [now, then] of [
      [60, 200],
      [200, 60],
    ] as const) {
      expect(shown("en", now, without(then))).toContain("too few simulations for a verdict");
      expect(shown("en", now, without(then))).not.toMatch(/verdicts? change/);
    }
  });

  test("goes on with what they answered", () => expect(shown("fr")).toContain("Questionnaire 482913 15 (de 8 à 35)"));
});

describe("the form", () => {
  const question = (quantity: string, topic: string) => ({
    quantity,
    grade: "assumption",
    total: null,
    outcome: null,
    topic,
    ask: `About ${topic}?`,
    unit: "out of 100 people",
    scale: "share",
  });
  const result: Form = {
    questions: [question("b", "Working together"), question("a", "Papers")],
    without_a_question: [{ quantity: "x.secret", total: 0.4, outcome: "arrests" }],
  };
  const drawn = (language: string): string => markup(language, h(FormView, { report: report("form"), result }));
  const shown = (language: string): string => text(language, h(FormView, { report: report("form"), result }));

  test("has its questions in the order of asking, each with three boxes and a way out", () => {
    expect(shown("en")).toMatch(
      /1\. Working together About Working together\? Lowest Highest Best guess out of 100 people I don’t know 2\. Papers/,
    );
    expect(shown("ru")).toMatch(
      /1\. Working together .* Наименьшее Наибольшее Самое вероятное out of 100 people Не знаю/,
    );
  });

  test("is written on by hand: boxes, no inputs, and no more is asked than numbers", () => {
    expect(drawn("en")).not.toMatch(/<(input|textarea|select|button)/);
    const example = 3;
    const ofTheForm = 1;
    expect(drawn("en").match(/class="form-box"/g)).toHaveLength(example + ofTheForm + 3 * result.questions.length);
    expect(drawn("en").match(/class="form-tick"/g)).toHaveLength(1 + result.questions.length);
  });

  test("fills in boxes in the example only", () => {
    const filled = [...drawn("en").matchAll(/class="form-box">([^<]+)</g)].map(([, inside]) => inside);
    expect(filled).toEqual(["20", "60", "35"]);
  });

  test("says that nobody has to answer, and that no name belongs on it", () => {
    expect(shown("en")).toMatch(/You do not have to take part\..*Write no name on this paper/);
    expect(shown("es")).toMatch(/No tiene que participar\..*No escriba ningún nombre/);
    expect(shown("zh")).toMatch(/不是非参加不可.*不要在这张纸上写任何名字/);
  });

  test("says how answers are returned", () => {
    expect(shown("en")).toMatch(
      /typed into a file of its own.*six digits.*answers\.toml, answers\.csv.*aftermath elicit import.*--assume elicited\.toml/,
    );
    expect(shown("fr")).toContain("six chiffres tirés au sort");
  });

  test("has a part for who answers, one for who asks, and one of questions, each on paper of its own", () => {
    const parts = drawn("en").split('class="form-part"');
    expect(parts).toHaveLength(4);
    expect(parts[1]).toContain("How to answer");
    expect(parts[2]).toContain("For the person who asks");
    expect(parts[3]).toContain("The questions");
  });

  test("names the place, and nothing of how numbers were chosen", () => {
    expect(shown("en")).toContain("Think of Vancouver");
    expect(shown("en")).not.toContain("x.secret");
  });

  test("marks questions as English", () => expect(drawn("ru")).toContain('<p lang="en">About Papers?</p>'));
});
