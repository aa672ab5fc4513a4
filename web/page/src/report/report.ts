// The values inside a report: what the program puts into build/report/report.html (engine/outputs/report_values.cpp).
import type {
  DrawsOf,
  Evidence,
  Interval,
  Law,
  Operation,
  Parameter,
  Place,
  Vocabulary,
  Why,
} from "../engine/contract";
import type { Effect, Summary } from "./summary";

/** What every report has. */
export interface ReportHead {
  format: 1;
  aftermath: string; // version of the program
  vocabulary: Vocabulary;
  place: Place | null; // null: none, or several
  laws: Law[]; // in full, in the command's order; the first is the comparator
  asked: string; // the command's laws and options, to be repeated; "": none
}

/** `aftermath compare`: its summary, and what the page asks its engine for. */
export interface CompareReport extends ReportHead {
  kind: "compare";
  summary: Summary;
  draws: KeptDraws[]; // headline outcomes, everybody
  between: Between[]; // of three laws or more: headline outcomes, each law but the first as the comparator
  why: Why[]; // of each law but the first, against the first
  numbers: Parameter[]; // all of the model
  evidence: Evidence[]; // those that the reasons and the numbers name
  operations: Operation[];
  depth: InDepth | null;
}

/** Effects of every other law with one as the comparator, for each but the first: its effects stand in the summary. */
export interface Between {
  outcome: string;
  effects: Effect[];
}

/** By law, then by draw: totals, and rates per 1,000 worker-years where the outcome has them. */
export interface KeptDraws {
  outcome: string;
  arms: DrawsOf["arms"][0][];
  rates: DrawsOf["arms"][0][] | null;
}

/** `compare --in-depth`: smaller runs of the first two laws. */
export interface InDepth {
  outcomes: string[]; // looked at
  chosen: "asked_for" | "likely" | "none_likely";
  attribution: unknown; // attribution.json
  sensitivity: unknown; // sensitivity.json
  breakeven: unknown[]; // breakeven.json, one for each outcome
}

/** An analysis: the JSON that its command writes, unchanged (data/schema/<kind>.schema.json). */
export interface AnalysisReport extends ReportHead {
  kind: "attribution" | "sensitivity" | "breakeven" | "validation" | "elicited" | "form";
  result: unknown;
}

export type Report = CompareReport | AnalysisReport;

/** Middle of the draws with 90 % interval, and the errors that few draws leave. */
export interface Middle extends Interval {
  mc_error: Interval;
}
