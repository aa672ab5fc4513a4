// validate.json (data/schema/validate.schema.json), and how its figures are written.
import { idOf } from "../answer/ids";
import { amount, kindOf, type Kind } from "../answer/wording";
import { ratioScale, straightScale } from "../charts/Beside";
import type { Scale } from "../charts/scale";
import type { EngineVerdict, Vocabulary } from "../engine/contract";
import type { Say } from "../i18n";

export const MEASURES = ["percent_change", "rate_ratio", "odds_ratio", "risk_difference", "level"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Row {
  outcome: string;
  group: string;
  measure: Measure;
  per: "worker" | "place";
  years: [number, number]; // after the change, the last exclusive
  predicted: {
    median: number | null;
    lo90: number | null;
    hi90: number | null;
    lo50: number | null;
    hi50: number | null;
  };
  observed: { estimate: number; lo95: number | null; hi95: number | null };
  covered90: boolean;
  covered90_exact: boolean;
  sign_agrees: boolean | null;
  sign_is_sure: boolean;
  p_higher: number | null;
  verdict: EngineVerdict | null;
  crps: number | null;
  crps_null: number | null;
  crps_pooled: number | null;
  crps_pooled_interval: number | null;
  pooled: { studies: number; mean: number | null; lo90: number | null; hi90: number | null };
  evidence: string; // id of a record, or "": then the source in words
  source: string;
  note: string;
}

export interface Experiment {
  id: string;
  name: string; // English, as are place and note
  place: string;
  change: string; // ISO date
  grade: string; // of the design; "model": another model's output
  verified: boolean;
  left_out: string[];
  moved: { more: string[]; less: string[]; other: string[] };
  note: string;
  rows: Row[];
}

/** How often a word was right, of figures with a direction. sure: the published interval excludes no effect. */
export interface WordRecord {
  said: number;
  right: number;
  said_of_sure: number;
  right_of_sure: number;
}

export const CRITERIA = ["covered90", "sure_signs", "width", "no_effect", "pooled", "pooled_interval"] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface Criteria {
  rows: number;
  covered90: number;
  covered90_share: number | null;
  covered90_exact: number;
  signs: number;
  signs_agree: number;
  sure_signs: number;
  sure_signs_agree: number;
  sure_signs_share: number | null;
  words: { very_likely: WordRecord; likely: WordRecord; no_clear_difference: number };
  ratios: number;
  crps: number | null;
  crps_null: number | null;
  pooled: number;
  crps_beside_pooled: number | null;
  crps_pooled: number | null;
  pooled_with_interval: number;
  crps_beside_interval: number | null;
  crps_pooled_interval: number | null;
  width_ratio: number | null;
  asked?: { criterion: Criterion; bound: number | null; met: boolean }[]; // bound: of a share or a width
}

export interface Validation {
  experiments: Experiment[];
  criteria: Criteria;
  draws: number;
  people: number;
  seed: number;
  assume: string;
  version?: string;
}

/** Whether what a criterion looks at is there at all. */
export function applies(c: Criteria, criterion: Criterion): boolean {
  const rows = {
    covered90: c.rows,
    sure_signs: c.sure_signs,
    width: c.pooled_with_interval,
    no_effect: c.ratios,
    pooled: c.pooled,
    pooled_interval: c.pooled_with_interval,
  };
  return rows[criterion] > 0;
}

export const isRatio = (measure: string): boolean => measure === "rate_ratio" || measure === "odds_ratio";

/** The figure at which nothing changed; none of a level. */
export const noEffect = (measure: string): number | null => (measure === "level" ? null : isRatio(measure) ? 1 : 0);

export function kindIn(vocabulary: Vocabulary | undefined, name: string): Kind {
  const outcome = vocabulary?.outcomes.find((o) => o.name === name);
  return outcome ? kindOf(outcome) : "count";
}

/** One figure of a measure: "−22.5%", "×0.94", "−28 points", or a level as the outcome is counted. */
export function figureInWords(say: Say, measure: string, kind: Kind, x: number | null): string {
  if (x == null) return "–";
  if (measure === "percent_change")
    return say.number(x / 100, { style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" });
  if (isRatio(measure)) return `×${say.number(x)}`;
  if (measure !== "risk_difference") return amount(say, kind, x);
  const sign = x === 0 ? "none" : x < 0 ? "minus" : "plus";
  return say("answer-signed", { kind: "share", sign, size: say.number(Math.abs(100 * x)) });
}

export interface Told {
  outcome: string;
  group: string;
  measure: string;
  per: string;
}

export function withRange(
  say: Say,
  { measure }: Told,
  kind: Kind,
  [mean, low, high]: [number | null, number | null, number | null],
): string {
  const told = (x: number | null): string => figureInWords(say, measure, kind, x);
  if (low == null || high == null) return told(mean);
  return say("answer-mean-interval", { mean: told(mean), low: told(low), high: told(high) });
}

/** Studies that found nothing clear often publish no figure: it is then put down as no effect. */
export function observedInWords(
  say: Say,
  of: Told,
  kind: Kind,
  estimate: number | null,
  interval: [number, number] | null,
): string {
  if (estimate == null || (!interval && estimate === noEffect(of.measure))) return say("validation-no-clear-change");
  return withRange(say, of, kind, [estimate, interval?.[0] ?? null, interval?.[1] ?? null]);
}

export function predictedInWords(
  say: Say,
  of: Told,
  kind: Kind,
  median: number | null,
  interval: [number | null, number | null] | null,
): string {
  if (median == null) return say("validation-not-predicted");
  return withRange(say, of, kind, [median, interval?.[0] ?? null, interval?.[1] ?? null]);
}

/** For whom: "People who work on the street", "in the whole place". */
export const scopeInWords = (say: Say, of: Told): string[] => [
  ...(of.group === "all" ? [] : [say(idOf("group", of.group))]),
  ...(of.per === "place" ? [say("validation-whole-place")] : []),
];

export const measureInWords = (say: Say, { measure }: Told): string => say(`validation-measure-${measure}`);

/** Percent are drawn as ratios, so that half and twice lie equally far from no effect. */
export const drawnAs = (measure: string, x: number): number => (measure === "percent_change" ? 1 + x / 100 : x);

export function scaleFor(measure: string, rows: Row[]): Scale {
  const all = rows.flatMap(({ observed: o, predicted: p }) => [o.estimate, o.lo95, o.hi95, p.median, p.lo90, p.hi90]);
  const drawn = all.filter((x): x is number => x != null).map((x) => drawnAs(measure, x));
  return isRatio(measure) || measure === "percent_change" ? ratioScale(drawn) : straightScale(drawn);
}
