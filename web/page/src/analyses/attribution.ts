// attribution.json (data/schema/attribution.schema.json), as far as it is shown.
import { FEWEST_DRAWS } from "../answer/wording";

export interface Spread {
  mean: number | null;
  lo90: number | null;
  hi90: number | null;
}

/** A difference, or a part of it. */
export interface Part extends Spread {
  clear_difference: boolean; // the interval excludes zero, over enough draws
  exactly_zero?: boolean; // in every draw
}

/** One lever whose provisions differ. */
export interface ProvisionPlayer {
  provision: string; // name of the lever
  words: string; // English
  clauses_before: string[]; // of the comparator
  clauses: string[];
}

interface Split<Player> {
  exact: boolean;
  permutations: number | null;
  players: Player[];
}

export interface AttributedOutcome {
  outcome: string;
  group: string;
  measure: "total" | "rate";
  draws: number; // in which every combination has a figure
  before: Spread;
  after: Spread;
  difference: Part;
  provisions: (Part & {
    provision: string;
    error: number | null;
  })[];
  mechanisms: (Part & {
    mechanism: string;
    error: number | null;
  })[];
}

export interface Attribution {
  aftermath: string;
  years: number;
  people: number;
  draws: number;
  seed: number;
  assume?: string;
  provisions: Split<ProvisionPlayer>;
  mechanisms: Split<{ mechanism: string }>;
  outcomes: AttributedOutcome[];
}

const EVERYBODY = "all";

/** An outcome's total for everybody; none where no draw has a figure. */
export function everybody(result: Attribution, outcome: string): AttributedOutcome | undefined {
  return result.outcomes.find(
    (o) => o.outcome === outcome && o.group === EVERYBODY && o.measure === "total" && o.draws > 0,
  );
}

export function isZero(part: Part): boolean {
  return part.exactly_zero ?? (part.mean === 0 && part.lo90 === 0 && part.hi90 === 0);
}

/** As in answer-verdict. */
export type PartVerdict = "same" | "few" | "unsure" | "fewer" | "more";

export function verdictOfPart(part: Part, draws: number): PartVerdict {
  if (isZero(part)) return "same";
  if (draws < FEWEST_DRAWS) return "few";
  if (!part.clear_difference) return "unsure";
  return (part.lo90 ?? 0) > 0 ? "more" : "fewer";
}

/** Those that play a part, by the size of their mean. */
export function largestFirst<T extends { part: Part }>(rows: T[]): T[] {
  const size = ({ part }: T): number => Math.abs(part.mean ?? 0);
  return rows.filter(({ part }) => !isZero(part)).sort((a, b) => size(b) - size(a));
}
