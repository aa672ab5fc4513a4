// sensitivity.json (data/schema/sensitivity.schema.json), as far as it is shown.
import type { Interval } from "../engine/contract";

/** One quantity; all that was calibrated; all others; who is simulated and what happens to them. */
export type SourceKind = "quantity" | "calibrated" | "others" | "luck";

export interface Source {
  quantity: string;
  kind: SourceKind;
  meaning: string; // English
  grade: string | null; // of a single quantity
  quantities: string[];
  value?: Interval | null; // of a single quantity: its prior
}

/** Shares of the variance of a difference. */
export interface Share {
  quantity: string;
  kind: SourceKind;
  first: number | null; // alone
  first_lo: number | null;
  first_hi: number | null;
  total: number | null; // with all that it does together with others
  total_lo: number | null;
  total_hi: number | null;
  mean_lowest_fifth: number | null; // of the difference, where a single quantity lies there
  mean_highest_fifth: number | null;
}

/** Of the difference, law less comparator; counts per 1,000 simulated people. */
export interface OutcomeSensitivity {
  outcome: string;
  mean: number | null;
  sd: number | null;
  steady: boolean;
  indices: Share[]; // strongest first; none where the difference does not vary
  screen: { quantity: string; share: number | null }[]; // single quantities above chance
}

export interface Sensitivity {
  version: string;
  years: number;
  people: number;
  draws: number;
  seed: number;
  assume: string;
  ranks: boolean;
  chance_share: number | null;
  sources: Source[];
  outcomes: OutcomeSensitivity[];
}

export type Ends = Share & {
  mean_lowest_fifth: number;
  mean_highest_fifth: number;
};

/** Single quantities, those first whose lowest and highest fifth lie farthest apart. */
export function farthestApart(indices: Share[]): Ends[] {
  const known = (s: Share): s is Ends => s.mean_lowest_fifth != null && s.mean_highest_fifth != null;
  const width = (s: Ends): number => Math.abs(s.mean_highest_fifth - s.mean_lowest_fifth);
  return indices.filter(known).sort((a, b) => width(b) - width(a));
}

const STEPS = 5;

/** How dark a share is shown, 0 to 5; beyond none and all lies chance. */
export function stepOf(share: number | null): number {
  return Math.round(Math.min(1, Math.max(0, share ?? 0)) * STEPS);
}
