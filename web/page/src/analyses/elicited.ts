// elicited.json: what people answered who were asked (`aftermath elicit import`). A comparison made with
// --assume elicited.toml has the same numbers in summary.json, beside its answer without them.
import type { Interval } from "../engine/contract";
import type { Effect } from "../report/summary";

export interface Elicited {
  forms: number; // put together
  few: boolean; // fewer than three
  quantities: ElicitedNumber[]; // in the order of the questions
}

/**
 * 90 % interval of each: of the mixture of the forms, of the one distribution fitted to it, and of what was assumed
 *  before.
 */
export interface ElicitedNumber {
  quantity: string; // "stigma.report"
  meaning: string; // English, as are unit, topic and ask
  unit: string;
  question: { topic: string; ask: string; unit: string; scale: string } | null; // null: not a question of this edition
  forms: number; // that give a range
  dont_know: number;
  held_at_bounds: number; // forms with an answer beyond what the model can hold
  distribution: "lognormal" | "logit_normal" | "normal";
  centre: number;
  spread: number;
  pool: Interval;
  fitted: Interval;
  before: Interval;
  gap: number; // between the distribution functions of pool and fit
  fit: "close" | "rough" | "poor";
  answers: Answers;
}

/** As people answered, in the unit of the question; in that of the number where the question is not known. */
export interface Answers {
  forms: { form: string; lowest: number; best: number; highest: number }[]; // as used: held at the bounds
  fitted: Interval;
  before: Interval;
}

/** summary.json, "elicited": the same comparison without what was asked. */
export interface WithoutAnswers {
  draws: number; // without
  findings: { outcome: string; law: string; effect: Effect }[]; // everybody, on the outcome's own scale, without
  quantities: ElicitedNumber[];
}
