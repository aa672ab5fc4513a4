// breakeven.json (data/schema/breakeven.schema.json), as far as it is shown.
import { kindOfUnit, type Kind } from "../answer/wording";
import type { Crossing, HeldAt, RangeName } from "../charts/Ranges";
import type { Grid } from "../charts/Surface";
import type { Vocabulary } from "../engine/contract";
import type { Mean } from "../report/summary";

/** Where the difference changes sign; edge: outside of what is published, or just within. open: not clear. */
export type Flip = "within" | "edge" | "beyond" | "none" | "open";
type Scale = "linear" | "log" | "logit";
type Range = [number, number];

export interface HeldParameter {
  parameter: string;
  unit: string; // English, as is the meaning
  meaning: string;
  scale: Scale;
  searched: Range;
  published: {
    prior90: Range;
    calibrated90: Range | null;
    critics90: Range | null;
    all90: Range;
    null: number | null;
    grade: string;
    records: { id: string; measure: string; estimate: number | null; interval: Range | null; direction: string }[];
  };
  verdict: string; // the flip in English
  flip: Flip;
  any_flip: number;
  crossings: { at: number; lo90: number; hi90: number; direction: "rising" | "falling"; found: number }[];
  curve: ({ at: number } & Mean)[];
}

export interface Pair {
  x: string;
  y: string;
  cells: ({
    x: number;
    y: number;
  } & Mean)[]; // row by row
  zero_line: [number, number, number, number][];
}

export interface BreakEvenFile {
  version: string;
  setting: string;
  laws: [string, string];
  years: number;
  people: number;
  draws: number;
  seed: number;
  assume: string;
  index: { name: string; terms: { outcome: string; group: string; weight: number }[] };
  as_drawn: Mean;
  parameters: HeldParameter[];
  no_part: string[];
  pairs: Pair[];
}

/** A disputed number held at values, from this file or from the page's own search. */
export interface Held {
  name: string;
  meaning: string;
  unit: string;
  ranges: { name: RangeName; range: Range }[];
  searched: Range;
  curve: HeldAt[];
  crossings: Crossing[];
}

export function rangesOf(prior: Range, calibrated: Range | null, critics: Range | null): Held["ranges"] {
  const all = [
    { name: "published" as const, range: prior },
    { name: "calibrated" as const, range: calibrated },
    { name: "critics" as const, range: critics },
  ];
  return all.filter((r): r is Held["ranges"][0] => r.range !== null);
}

export const heldOf = (one: HeldParameter): Held => ({
  name: one.parameter,
  meaning: one.meaning,
  unit: one.unit,
  ranges: rangesOf(one.published.prior90, one.published.calibrated90, one.published.critics90),
  searched: one.searched,
  curve: one.curve,
  crossings: one.crossings,
});

export const flipOf = (one: HeldParameter): Flip => one.flip;

/** Whether it may change the sign within what is published. */
export const turns = (one: HeldParameter): boolean => flipOf(one) === "within" || flipOf(one) === "edge";

function reach({ curve }: HeldParameter): number {
  const means = curve.map((p) => p.mean ?? 0);
  return Math.max(...means) - Math.min(...means);
}

/** Those first that move the difference most. */
export const byReach = (all: HeldParameter[]): HeldParameter[] => [...all].sort((a, b) => reach(b) - reach(a));

/** An outcome itself, and not several weighed against each other. */
export const isOutcome = ({ index: { terms } }: BreakEvenFile): boolean => terms.length === 1 && terms[0]!.weight === 1;

export function kindOfIndex(result: BreakEvenFile, { outcomes }: Vocabulary): Kind {
  const outcome = outcomes.find((o) => o.name === result.index.terms[0]?.outcome);
  return isOutcome(result) && outcome ? kindOfUnit(outcome.unit) : "time"; // of a sum of several: more or less
}

const STRAIGHT: Record<Scale, (value: number) => number> = {
  linear: (value) => value,
  log: Math.log,
  logit: (value) => Math.log(value / (1 - value)),
};

/** Where a value stands among those tried, counted from 0. */
export function placeAmong(tried: number[], value: number, scale: Scale): number {
  const found = tried.findIndex((v) => v >= value);
  const next = found < 0 ? tried.length - 1 : Math.max(1, found);
  const [before, after, at] = [tried[next - 1]!, tried[next]!, value].map(STRAIGHT[scale]) as [number, number, number];
  return next - 1 + (at - before) / (after - before);
}

export function gridOf(pair: Pair, parameters: HeldParameter[]): Grid {
  const tried = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
  const [x, y] = [tried(pair.cells.map((c) => c.x)), tried(pair.cells.map((c) => c.y))];
  const scaleOf = (name: string): Scale => parameters.find((p) => p.parameter === name)?.scale ?? "linear";
  const alongX = (value: number): number => placeAmong(x, value, scaleOf(pair.x));
  const alongY = (value: number): number => placeAmong(y, value, scaleOf(pair.y));
  return {
    x,
    y,
    cells: y.map((_, j) => pair.cells.slice(j * x.length, (j + 1) * x.length)),
    line: pair.zero_line.map(([x0, y0, x1, y1]) => [alongX(x0), alongY(y0), alongX(x1), alongY(y1)]),
  };
}
