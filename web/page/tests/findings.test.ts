// Promises of the first screen: one size for a finding, what it rests on and what was observed elsewhere; a report that is folded.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import { FindingView } from "../src/answer/Finding";
import { Groups } from "../src/answer/Groups";
import { elsewhereOf, numbersOf, ofLever, onTheWay, standings, ties } from "../src/answer/known";
import { WhyNone } from "../src/answer/Why";
import { answerOf, levelsInWords, levelsOf, shownOf, sizeOf, totalsInWords, wholeFor } from "../src/answer/wording";
import type {
  Answer,
  Elsewhere,
  Evidence,
  Lever,
  Levels,
  Parameter,
  Shift,
  Vocabulary,
  Why,
} from "../src/engine/contract";
import { LANGUAGES } from "../src/i18n/languages";
import { enforcementInWords, valueInWords } from "../src/way/words";
import answerJson from "./fixture/answer.json";
import vocabularyJson from "./fixture/vocabulary.json";
import { markup, text, voice } from "./render";

const EVERY = LANGUAGES.map(({ code }) => code);
const vocabulary = vocabularyJson as unknown as Vocabulary;
const say = voice("en");
const outcome = (name: string) => vocabulary.outcomes.find((o) => o.name === name)!;

const sweden: Elsewhere = {
  law: "nz-2003-pra",
  experiment: "sweden-1999",
  place: "Sweden",
  day: "1999-01-01",
  name: "Buying becomes an offence",
  grade: "B",
  same: [],
  opposite: ["buying"],
  figures: [
    {
      outcome: "police_contacts",
      group: "all",
      measure: "percent_change",
      per: "worker",
      observed: -22.5,
      observed_95: [-25, -20],
      predicted: 12,
      predicted_90: [-3, 40],
      p_higher: 0.9,
      source: "somebody2001",
    },
  ],
};
const answer: Answer = { ...(answerJson as unknown as Answer), draws: 200, elsewhere: [sweden] };
const of = answerOf(answer, "police_contacts")!;
const shown = shownOf(outcome("police_contacts"), of);
const findings = { vocabulary, answer, comparison: null, onOpen: () => undefined };

describe("a finding has one size", () => {
  test("the second level is the first and the middle difference, in words and in squares", () => {
    const interval = (median: number | null) => ({ median, lo90: null, hi90: null });
    expect(levelsOf(interval(100), interval(-30), interval(90))).toEqual([100, 70]);
    expect(levelsOf(interval(0.1), interval(-0.2), interval(0.2))).toEqual([0.1, 0]);
    expect(levelsOf(interval(null), interval(1), interval(2))).toEqual([null, 2]);
    const [before, after] = shown.levels as [number, number];
    expect(after / before).toBeCloseTo(shown.difference.ratio!, 1);
    expect(levelsInWords(say, shown)).toContain(say.number(after, { maximumSignificantDigits: 2 }));
    expect(wholeFor({ ...shown, levels: [400, 200] })).toBe(1000);
  });

  test("totals too", () => {
    const words = totalsInWords(say, outcome("police_contacts"), of, answer);
    expect(words).toContain(say.number(of.arms[0].median! + of.difference.median!, { maximumSignificantDigits: 2 }));
  });

  test("a share has points, with their unit", () => {
    const haste = shownOf(outcome("haste_share"), answerOf(answer, "haste_share")!);
    expect(sizeOf(say, { kind: "share", difference: { ...haste.difference, ratio: null } })).toMatch(
      /points \(.*points to .*points\)/,
    );
  });
});

const shift = (more: Partial<Shift>): Shift => ({
  ...{
    outcome: "client_violence",
    target: "client_violence",
    mechanism: "violence",
    factor: "violence/haste",
    words: "",
  },
  ...{ ratio: 1.2, clauses: [[], []], levers: [], parameters: [], evidence: [], grade: "C" },
  ...more,
});
const study = (id: string, more: Partial<Evidence> = {}): Evidence =>
  ({ id, role: "prior", statements: ["H4"], exposure: "e", outcome: "o", ...more }) as Evidence;

const why: Why = {
  moved: [
    { lever: "buying", clauses: [["s 1"], ["cl. 2"]], mechanisms: ["demand", "displacement"] },
    { lever: "raids", clauses: [[], ["cl. 7"]], mechanisms: ["raids"] },
  ],
  shifts: [
    shift({ parameters: ["a", "b"] }),
    shift({
      outcome: "haste_share",
      target: "haste",
      factor: "displacement/haste",
      levers: ["buying"],
      parameters: ["b", "c"],
      evidence: ["x"],
    }),
    shift({ outcome: "encounters", target: "encounters", factor: "demand/ban", levers: ["buying"], parameters: ["d"] }),
  ],
  paths: [
    {
      outcome: "client_violence",
      change: 0.2,
      paths: [
        {
          lever: "buying",
          mechanism: "displacement",
          clauses: [[], []],
          change: 0.2,
          steps: [{ target: "haste", ratio: 2 }],
        },
      ],
    },
  ],
};

describe("how well a finding is known", () => {
  test("numbers on the way are those of its factors and of its steps, each once", () => {
    expect(numbersOf(onTheWay(why, "client_violence"))).toEqual(["a", "b", "c"]);
    expect(numbersOf(onTheWay(why, "public_money"))).toEqual([]);
  });

  test("grades fall into three", () => {
    const grades = ["A", "B", "C", "D", "elicited", "assumption", ""];
    expect(standings(grades.map((grade) => ({ grade }) as Parameter))).toEqual({ good: 2, middling: 1, weak: 4 });
  });

  test("a study is of a rule that was moved and of the result itself, not of a step on the way", () => {
    expect(ties(why, "haste_share")).toEqual([{ lever: "buying", evidence: ["x"] }]);
    expect(ties(why, "client_violence")).toEqual([]);
    expect(ties({ ...why, moved: [] }, "haste_share")).toEqual([]);
    const mixed = why.shifts.map((s) => ({ ...s, levers: ["buying", "selling"] }));
    expect(ties({ ...why, shifts: mixed }, "haste_share")).toEqual([]);
    const lever = { name: "buying", statements: "H4 R1" } as Lever;
    const all = [
      study("x"),
      study("context", { role: "context" }),
      study("other", { statements: ["H7"] }),
      study("none", { statements: [] }),
    ];
    expect(ofLever(lever, all).map(({ id }) => id)).toEqual(["x"]);
  });

  test("elsewhere holds the figures of this result only", () => {
    expect(elsewhereOf(answer, "police_contacts")).toHaveLength(1);
    expect(elsewhereOf(answer, "arrests")).toEqual([]);
    const words = text(
      "en",
      h(FindingView, { ...findings, outcome: outcome("police_contacts"), shown, of, weak: 0.31 }),
    );
    expect(words).toMatch(/31% of what is uncertain/);
    expect(words).toMatch(/Sweden: Buying becomes an offence .*Observed: .22.5% .*; predicted: \+12%/);
    const none = text("en", h(FindingView, { ...findings, outcome: outcome("arrests"), shown, of, weak: null }));
    expect(none).toContain("After no real change of these rules");
  });

  test("where no chain can be shown, the rules that the result reads stand there, or the parts of a sum", () => {
    const none = (name: string, language = "en"): string =>
      text(language, h(WhyNone, { outcome: outcome(name), why, answer, vocabulary }));
    expect(none("raid_harmed")).toMatch(/reads these: How often workplaces are raided: cl. 7 \(new\)|: cl. 7 \(new\)/);
    expect(none("raid_harmed")).not.toContain("s 1");
    expect(none("public_money")).toMatch(/sum.*raids: .*million/i);
    expect(none("left_work")).toContain("cannot show step by step");
    for (const language of EVERY) expect(none("public_money", language).length).toBeGreaterThan(100);
  });
});

describe("findings in groups", () => {
  const groups = (language: string, weak: Record<string, number | null> = {}): string =>
    text(language, h(Groups, { ...findings, sides: null, weak, children: "ASK" }));

  test("are closed, each with its word and size", () => {
    const html = markup("en", h(Groups, { ...findings, sides: null, weak: {} }));
    expect(html.match(/<details/g)!.length).toBeGreaterThan(20);
    expect(html).not.toMatch(/<details[^>]* open/);
    expect(html).not.toContain("finding-open");
    expect(groups("en")).toMatch(/Police contacts very likely lower .?59% \(.?78% to .?35%\)/);
  });

  test("say what rests on weak evidence where it is known, and ask for the sides where they are not", () => {
    expect(groups("en", { police_contacts: 0.31, arrests: null })).toMatch(
      /Police contacts very likely lower 31% on weak evidence/,
    );
    expect(groups("en")).not.toContain("on weak evidence");
    for (const language of EVERY) expect(groups(language)).toContain("ASK");
  });
});

describe("words of a law say their numbers", () => {
  const levels: Levels = { enforcement: [10, 60, 240], raids: [2, 14, 46] };
  const raids = { name: "raids", kind: "level", unit: "workplaces raided per 100 a year" } as Lever;

  test("levels as they are in the place", () => {
    expect(valueInWords(say, raids, "high", levels)).toMatch(/high.*46 of every 100 workplaces/);
    expect(valueInWords(say, raids, "high")).not.toContain("46");
    expect(enforcementInWords(say, "low", levels)).toMatch(/^Low enforcement\..*10 police contacts/);
    expect(enforcementInWords(say, null, levels)).not.toMatch(/\d/);
    for (const language of EVERY) expect(valueInWords(voice(language), raids, "medium", levels)).toContain("14");
  });

  test("nothing added is not 'none there'", () => {
    const units = ["weeks", "legal places per arrival", "years of income", "places per 1,000 workers"];
    for (const unit of [...units, "dollars per worker a year"])
      for (const language of EVERY)
        expect(valueInWords(voice(language), { kind: "number", unit } as Lever, 0), `${unit} ${language}`).not.toMatch(
          /\d/,
        );
    expect(valueInWords(say, { kind: "number", unit: "weeks" } as Lever, 4)).toContain("4 weeks");
  });
});

test("sides with too few simulations are said to be too few, never that nothing changes", () => {
  const few: Answer = { ...answer, draws: 26 };
  const shown = text("en", h(Groups, { ...findings, sides: [few, few], weak: {} }));
  expect(shown).toContain("Each side was simulated 26 times. At least 100 are needed to say what changes.");
  expect(text("en", h(Groups, { ...findings, sides: [answer, answer], weak: {} }))).not.toContain(
    "Each side was simulated",
  );
});
