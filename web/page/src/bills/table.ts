// Several laws beside one of them: a row for each outcome, with one scale for all laws in it.
import { withZero, type Scale } from "../charts/scale";
import { headlines, kindOf, type Kind } from "../answer/wording";
import type { Difference, Interval, Outcome } from "../engine/contract";
import { differenceOf, effectOf, EVERYBODY } from "../report/kept";
import type { CompareReport } from "../report/report";
import type { Effect, OutcomeSummary, Scale as Told } from "../report/summary";

export const WIDTH = 200;
const EDGE = 22; // room for half of a label

export interface Cell {
  law: number; // its place among the report's laws
  difference: Difference;
}

export interface Row {
  outcome: Outcome;
  kind: Kind;
  told: Told;
  level: Interval; // of the comparator
  cells: Cell[]; // of all other laws, in the report's order
  scale: Scale;
}

/** Told before anything else, in this order: trafficking, violence, HIV, money (engine/analysis/answer.cpp). */
const ALWAYS = ["trafficked_years", "client_violence", "hiv_infections", "public_money"];

/** What stands in the table at first: what is always told, then what the answer about some law tells. */
export function toldFirst({ summary, vocabulary }: CompareReport): Outcome[] {
  const told = new Set(summary.answer.flatMap(({ findings }) => findings.map(({ outcome }) => outcome)));
  return sorted(vocabulary.outcomes).filter(({ name }) => ALWAYS.includes(name) || told.has(name));
}

/** All headline outcomes, those that are always told before the others. */
export function sorted(outcomes: Outcome[]): Outcome[] {
  const place = ({ name }: Outcome): number => (ALWAYS.includes(name) ? ALWAYS.indexOf(name) : ALWAYS.length);
  return headlines(outcomes).sort((a, b) => place(a) - place(b));
}

/** Paired by simulation: the effect of one law with another as the comparator, not the difference of two effects. */
function effectBetween(report: CompareReport, of: OutcomeSummary, law: number, comparator: number): Effect | undefined {
  const { laws } = report.summary;
  if (comparator === 0) return effectOf(of, law, laws.length);
  const known = report.between.find(({ outcome }) => outcome === of.outcome);
  return known?.effects.find((effect) => effect.law === laws[law] && effect.versus === laws[comparator]);
}

const ends = ({ median, lo90, hi90 }: Interval): number[] => [median, lo90, hi90].filter((x) => x != null);

export function rowOf(report: CompareReport, outcome: Outcome, comparator: number): Row | null {
  const { summary } = report;
  const of = summary.outcomes.find((o) => o.outcome === outcome.name && o.group === EVERYBODY);
  if (!of) return null;
  const told = effectOf(of, 1, summary.laws.length).scale;
  const cells = summary.laws.flatMap((_, law) => {
    const effect = law === comparator ? undefined : effectBetween(report, of, law, comparator);
    return effect ? [{ law, difference: differenceOf(effect, effect.difference) }] : [];
  });
  return {
    outcome,
    kind: kindOf(outcome),
    told,
    level: ((told === "worker_year" && of.per_1000_worker_years) || of.arms)[comparator]!,
    cells,
    scale: withZero(
      cells.flatMap(({ difference }) => ends(difference)),
      EDGE,
      WIDTH - EDGE,
    ),
  };
}

export const rowsOf = (report: CompareReport, outcomes: Outcome[], comparator: number): Row[] =>
  outcomes.flatMap((outcome) => rowOf(report, outcome, comparator) ?? []);

/** So many laws side by side that a column stays readable, on the screen and on paper; the others in a table below. */
export const MOST_BESIDE = 4;

/** As even as possible: five are three and two. */
export function parts<T>(items: T[]): T[][] {
  const count = Math.ceil(items.length / MOST_BESIDE);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
