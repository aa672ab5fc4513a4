// A brief as plain values, in the reader's words. Sheets, Word, slides and the text to copy are all made from it.
import { trios, turned, type BothAnswers, type Trio } from "../answer/Sides";
import { valuesOf } from "../answer/Card";
import type { Case } from "../answer/case";
import { idOf } from "../answer/ids";
import { besideInWords, hundredInWords, raidFigures, raidSentences } from "../answer/Raids";
import { sentences, sizeInWords } from "../answer/Says";
import { clausesInWords } from "../answer/Why";
import {
  about,
  chance,
  differenceInWords,
  dotsInWords,
  FEWEST_DRAWS,
  levelsInWords,
  sizeOf,
  stepInWords,
  verdictInWords,
  type Kind,
  type Shown,
} from "../answer/wording";
import { kindIn, measureInWords, observedInWords, predictedInWords, scopeInWords } from "../analyses/validation";
import { designInWords } from "../analyses/ValidationView";
import type { Met } from "../charts/People";
import { slug } from "../download";
import type { Answer, DrawsOf, Elsewhere, Evidence, Law, Operation, Vocabulary, Why } from "../engine/contract";
import type { Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import { placeName } from "../way/place_name";
import { enforcementInWords, valueInWords } from "../way/words";
import {
  commandLine,
  findings,
  lawChanges,
  namedStudies,
  numbered,
  reasons,
  type Finding,
  type LawChange,
} from "./choices";
import type { Logo, Own } from "./own";

/** Words, of which the first may stand out. */
export interface Line {
  strong?: string;
  text: string;
  lang?: "en"; // where they are not the reader's
}

export type Picture = { title: string; alt: string } & (
  | { of: "dots"; values: number[]; kind: Kind; unit: string } // differences, one a simulation
  | { of: "raids"; met: Met }
);

export type Block =
  | ({ kind: "text" | "small" | "own" | "code" } & Line)
  | ({ kind: "item"; number?: number } & Line)
  | { kind: "picture"; title: string; lines: string[]; picture: Picture | null }
  | { kind: "table"; name: string; head: string[]; rows: Line[][] };

export interface Part {
  id: string;
  title: string;
  blocks: Block[];
}

export interface Brief {
  locale: string;
  title: string;
  lead: string;
  stem: string; // what the names of its files begin with
  notices: string[]; // on every sheet
  organisation: string;
  logo: Logo | null;
  date: string;
  parts: Part[];
  foot: string; // on every sheet: version, date, address, licence
}

export interface Material {
  vocabulary: Vocabulary;
  of: Case;
  answer: Answer;
  draws: DrawsOf[];
  sides: BothAnswers | null;
  why: Why;
  evidence: Evidence[];
  operations: Operation[]; // real raids
  own: Own;
  day: string; // ISO, on which the brief is made
  address: string; // of the project, as the host says; "": not said
  notices: string[];
}

export function briefOf(say: Say, m: Material): Brief {
  const { of, answer, own } = m;
  const bill = of.laws[1];
  const place = placeName(say, of.place);
  const chosen = findings(m.vocabulary.outcomes, answer);
  const date = say.date(m.day);
  const first = Number((of.scenario.change || of.place.change).slice(0, 4));
  const stem = [slug(bill.name, 40) || "bill", slug(place, 24), m.day].join("-");
  const made = say("paper-made", { version: m.vocabulary.version, date });
  return {
    locale: say.locale,
    title: say("brief-title", { bill: dataWords(say, bill.name), place }),
    lead: [
      say("brief-question", { place, years: answer.years, people: about(say, answer.represents) }),
      say("paper-years", { first: String(first), last: String(first + answer.years - 1) }),
    ].join(say.gap),
    stem,
    notices: m.notices,
    organisation: own.organisation.trim(),
    logo: own.logo,
    date,
    parts: [
      theAnswer(say, m),
      { id: "findings", title: say("brief-findings"), blocks: theFindings(say, m, chosen) },
      { id: "sides", title: say("brief-uncertain"), blocks: bothSides(say, m) },
      ...elsewhere(say, m, chosen),
      ...ownView(say, own),
      ...whyAndSources(say, m, chosen),
      { id: "changes", title: say("brief-changes"), blocks: theChanges(say, m) },
      { id: "method", title: say("brief-method"), blocks: method(say, m, chosen) },
      { id: "check", title: say("brief-check"), blocks: check(say, m, stem) },
    ],
    foot: [made, m.address, say("paper-licence")].filter((words) => words !== "").join(" · "),
  };
}

const text = (words: string): Block => ({ kind: "text", text: words });
const small = (words: string): Block => ({ kind: "small", text: words });

function theAnswer(say: Say, { of, answer }: Material): Part {
  const [inForce, bill] = of.laws;
  return {
    id: "answer",
    title: say("face-answer"),
    blocks: [
      ...sentences(say, answer, dataWords(say, bill.name), dataWords(say, inForce.name)).map(text),
      ...(answer.draws < FEWEST_DRAWS ? [] : [small(say("face-what-likely-means"))]),
    ],
  };
}

function theFindings(say: Say, m: Material, chosen: Finding[]): Block[] {
  return [...chosen.map((finding) => theFinding(say, m, finding)), small(say("brief-findings-help"))];
}

function theFinding(say: Say, { answer, draws }: Material, { outcome, shown }: Finding): Block {
  const name = say(idOf("outcome", outcome.name));
  const { kind, difference, verdict } = shown;
  const title = say("brief-finding", { name, verdict: verdictInWords(say, kind, difference) });
  const of = draws.find((d) => d.outcome === outcome.name);
  const values = of && verdict !== "same" ? valuesOf(of, shown) : [];
  const told = verdict === "fewer" || verdict === "more";
  const lines = [
    verdict === "same"
      ? ""
      : say("paper-change", {
          form: formOf(shown),
          size: sizeInWords(say, { difference: shown.difference, unit: outcome.unit }),
        }),
    told ? say("paper-chance", { chance: chance(say, difference.p_higher) }) : "",
    levelsInWords(say, shown),
    differenceInWords(say, kind, difference, answer.draws),
  ].filter((line) => line !== "");
  const words = dotsInWords(say, kind, values);
  const alt = say("answer-dots-label", { name, words });
  const unit = say("answer-dots-unit", { form: shown.rate ? "rate" : kind });
  return {
    kind: "picture",
    title,
    lines: [lines.join(say.gap)],
    picture: values.length > 0 ? { of: "dots", title, alt, values, kind, unit } : null,
  };
}

const formOf = (shown: Shown): string => (shown.rate ? "rate" : shown.difference.ratio == null ? "points" : "other");

function bothSides(say: Say, m: Material): Block[] {
  const { vocabulary, answer, sides } = m;
  const weak = text(say("answer-weak-count", { weak: answer.weak.length }));
  const idle = answer.idle_levers.map((lever) => say(idOf("lever", lever)));
  const rest = [weak, ...(idle.length > 0 ? [text(say("answer-idle", { levers: say.list(idle) }))] : [])];
  if (!sides) return [text(say("brief-sides-none")), ...rest];
  const all = trios(vocabulary.outcomes, answer, sides);
  const changing = turned(all);
  const { draws } = sides[0];
  if (changing.length === 0) return [text(say("brief-sides-same", { count: all.length, draws })), ...rest];
  return [
    text(say("brief-sides-turn", { count: changing.length, all: all.length, draws })),
    {
      kind: "table",
      name: say("brief-uncertain"),
      head: ["answer-column-outcome", "answer-sides-main", "answer-sides-critics", "answer-sides-associations"].map(
        (id) => say(id),
      ),
      rows: changing.map((trio) => sideRow(say, trio)),
    },
    ...rest,
  ];
}

function sideRow(say: Say, { outcome, main, sides }: Trio): Line[] {
  const told = (shown: Shown): Line => ({
    strong: say("face-word", { verdict: shown.difference.verdict }),
    text: sizeOf(say, shown),
  });
  return [{ strong: say(idOf("outcome", outcome.name)), text: "" }, told(main), ...sides.map(told)];
}

const MOST_CASES = 4;
const MOST_FIGURES = 2; // of each

function elsewhere(say: Say, m: Material, chosen: Finding[]): Part[] {
  if (m.answer.elsewhere.length === 0) return [];
  const names = new Set(chosen.map((f) => f.outcome.name));
  const rows = m.answer.elsewhere.slice(0, MOST_CASES).flatMap((one) => {
    const own = one.figures.filter((f) => names.has(f.outcome));
    const others = one.figures.filter((f) => !names.has(f.outcome));
    return [...own, ...others].slice(0, MOST_FIGURES).map((figure, i) => figureRow(say, m, one, figure, i === 0));
  });
  const left = m.answer.elsewhere.length - MOST_CASES;
  const table: Block = {
    kind: "table",
    name: say("validation-elsewhere-title"),
    head: [
      "paper-column-case",
      "answer-column-outcome",
      "validation-column-observed",
      "validation-column-predicted",
    ].map((id) => say(id)),
    rows,
  };
  return [
    {
      id: "elsewhere",
      title: say("validation-elsewhere-title"),
      blocks: [
        text(say("validation-elsewhere-lead")),
        table,
        ...(left > 0 ? [small(say("paper-more-cases", { count: left }))] : []),
      ],
    },
  ];
}

function figureRow(say: Say, m: Material, one: Elsewhere, figure: Elsewhere["figures"][0], first: boolean): Line[] {
  const levers = (of: string[]): string => say.list(of.map((lever) => say(idOf("lever", lever))));
  const kind = kindIn(m.vocabulary, figure.outcome);
  const moved = [
    one.same.length > 0 ? say("validation-elsewhere-same", { levers: levers(one.same) }) : "",
    one.opposite.length > 0 ? say("validation-elsewhere-opposite", { levers: levers(one.opposite) }) : "",
    designInWords(say, one.grade),
  ];
  const scope = [...scopeInWords(say, figure), measureInWords(say, figure)].join("; ");
  const { observed, observed_95, predicted, predicted_90 } = figure;
  return [
    {
      strong: `${one.place}: ${one.name} (${say.date(one.day)}).`,
      text: first ? moved.filter((w) => w !== "").join(say.gap) : "",
    },
    { strong: say(idOf("outcome", figure.outcome)), text: `${scope}. ${figure.source}` },
    { text: observedInWords(say, figure, kind, observed, observed_95) },
    { text: predictedInWords(say, figure, kind, predicted, predicted_90) },
  ];
}

function ownView(say: Say, own: Own): Part[] {
  const paragraphs = own.paragraph.split(/\n\s*\n/).filter((words) => words.trim() !== "");
  const contact = own.contact.trim();
  const blocks: Block[] = [
    ...paragraphs.map((words): Block => ({ kind: "own", text: words.trim() })),
    ...(contact ? [text(say("paper-contact-line", { contact }))] : []),
  ];
  return blocks.length > 0 ? [{ id: "own", title: say("brief-own-title"), blocks }] : [];
}

function whyAndSources(say: Say, m: Material, chosen: Finding[]): Part[] {
  const why = reasons(m.why, chosen);
  const named = why.map((reason) => namedStudies(reason, m.evidence));
  const sources = numbered(named.flat());
  const blocks = why.map((reason, i): Block => {
    const numbers = named[i]!.map((e) => say("brief-reference", { number: sources.get(e.id)?.number ?? 0 }));
    const told = say("brief-reason", {
      lever: say(idOf("lever", reason.lever)),
      clauses: clausesInWords(say, reason.clauses),
      outcome: say(idOf("outcome", reason.outcome)),
      change: stepInWords(say, 1 + reason.change),
    });
    const studies =
      numbers.length > 0 ? say("brief-reason-studies", { studies: say.list(numbers) }) : say("answer-study-none");
    return {
      kind: "text",
      strong: say("sentence", { text: say(idOf("mechanism", reason.mechanism)) }),
      text: told + say.gap + studies,
    };
  });
  const listed = [...new Map([...sources.values()].map((s) => [s.number, s.text]))];
  return [
    { id: "why", title: say("brief-why"), blocks: blocks.length > 0 ? blocks : [text(say("brief-why-none"))] },
    ...raids(say, m),
    ...(listed.length > 0
      ? [
          {
            id: "sources",
            title: say("brief-sources"),
            blocks: listed.map(([number, words]): Block => ({ kind: "item", number, text: words, lang: "en" })),
          },
        ]
      : []),
  ];
}

function raids(say: Say, { answer, operations }: Material): Part[] {
  const titles = ["answer-raids-law-in-force", "answer-raids-bill"];
  const both = ([0, 1] as const).map((arm) => raidFigures(answer, arm));
  if (both.every((figures) => figures === null)) return [];
  const blocks = both.map((figures, arm): Block => {
    const title = say(titles[arm]!);
    if (!figures) return { kind: "picture", title, lines: [say("answer-raids-none")], picture: null };
    const alt = say("answer-raids-label", hundredInWords(say, figures.met));
    const [met, harmed] = raidSentences(say, figures, answer.years);
    return {
      kind: "picture",
      title,
      lines: [met, alt, harmed],
      picture: { of: "raids", title: `${say("brief-raids")}: ${title}`, alt, met: figures.met },
    };
  });
  const beside = operations.length > 0 ? [text(besideInWords(say, operations, both))] : [];
  return [{ id: "raids", title: say("brief-raids"), blocks: [...blocks, ...beside] }];
}

function theChanges(say: Say, { vocabulary, of }: Material): Block[] {
  const changes = lawChanges(vocabulary.levers, of.laws);
  const [inForce, bill] = of.laws;
  const laws: Block[] = [
    { kind: "text", strong: say("paper-law", { which: say("brief-bill") }), text: cited(bill), lang: "en" },
    { kind: "text", strong: say("paper-law", { which: say("brief-in-force") }), text: cited(inForce), lang: "en" },
  ];
  if (changes.length === 0) return [...laws, text(say("brief-changes-none"))];
  return [
    ...laws,
    ...changes.map((c): Block => {
      const strong = say("sentence", { text: say(idOf("lever", c.lever.name)) });
      return { kind: "item", strong, text: changeInWords(say, c) };
    }),
  ];
}

const cited = (law: Law): string => (law.citation ? `${law.name}. ${law.citation}` : law.name);

export function changeInWords(say: Say, c: LawChange): string {
  const before = valueInWords(say, c.lever, c.before.value);
  const after = valueInWords(say, c.lever, c.after.value);
  const told =
    before === after
      ? { before: enforcementInWords(say, c.before.enforcement), after: enforcementInWords(say, c.after.enforcement) }
      : { before, after };
  return c.clause ? say("brief-change-clause", { ...told, clause: c.clause }) : say("brief-change", told);
}

function method(say: Say, { answer }: Material, chosen: Finding[]): Block[] {
  const told = {
    draws: say.number(answer.draws),
    people: say.number(answer.people),
    years: answer.years,
  };
  const errors = errorsOf(chosen);
  return [
    text(say("brief-method-text", told)),
    ...(errors
      ? [
          text(
            say("paper-errors", {
              draws: told.draws,
              middle: say.percent(errors.middle),
              ends: say.percent(errors.ends),
              points: say.number(100 * errors.chance, { maximumFractionDigits: 1 }),
            }),
          ),
        ]
      : []),
  ];
}

export interface Errors {
  middle: number; // of a ratio, relative to it
  ends: number; // of the ends of its interval, relative to them
  chance: number; // 0..1
}

/** The largest Monte-Carlo standard errors among findings that are told as ratios; null: none is known. */
export function errorsOf(chosen: Finding[]): Errors | null {
  const known = chosen.flatMap(({ shown: { difference: d } }) => (d.mc_error ? [{ d, error: d.mc_error }] : []));
  if (known.length === 0) return null;
  const most = (values: number[]): number => Math.max(0, ...values.filter(Number.isFinite));
  const share = (error: number | null | undefined, of: number | null): number => (error ?? NaN) / (of ?? NaN);
  return {
    middle: most(known.map(({ d, error }) => share(error.ratio?.median, d.ratio))),
    ends: most(
      known.flatMap(({ d, error }) => [share(error.ratio?.lo90, d.ratio_lo90), share(error.ratio?.hi90, d.ratio_hi90)]),
    ),
    chance: most(known.map(({ error }) => error.p_higher)),
  };
}

function check(say: Say, { of, answer, vocabulary }: Material, stem: string): Block[] {
  // Not the studies and the data as a whole: the page has its studies in a file of their own.
  const checked = Object.entries(answer.inputs).filter(([name]) => name !== "evidence" && !/^data\b/.test(name));
  const inputs = checked.map(([name, digest]) => `${name} ${digest}`);
  const code = (words: string): Block => ({ kind: "code", text: words });
  return [
    text(say("brief-check-text", { version: vocabulary.version, seed: String(answer.seed) })),
    code(commandLine(of.scenario, stem)),
    code(`${say("brief-digest-plan")} ${answer.digest}`),
    code(`${say("brief-digest-results")} ${answer.results}`),
    ...inputs.map(code),
  ];
}
