// Words that several parts of a report share.
import type { Interval, Law, Outcome, Vocabulary } from "../engine/contract";
import { signedInterval } from "../answer/Card";
import { about, kindOf } from "../answer/wording";
import type { Say } from "../i18n";
import type { Effect, Mean } from "./summary";
import { NOTHING } from "./kept";

/** The law's name as it stands in the data (dataWords gives the reader's), or its id where the report does not hold it. */
export const nameOfLaw = (laws: Law[], id: string): string => laws.find((law) => law.id === id)?.name ?? id;

export const outcomeOf = (vocabulary: Vocabulary, name: string): Outcome =>
  vocabulary.outcomes.find((outcome) => outcome.name === name)!;

/** For pictures and words that show a middle. */
export const asInterval = ({ mean, lo90, hi90 }: Mean): Interval => ({ median: mean, lo90, hi90 });

/** As a ratio where there is one, else as a difference. */
export function effectInWords(say: Say, outcome: Outcome, { ratio, difference }: Effect): string {
  if (ratio?.median == null) return signedInterval(say, kindOf(outcome), difference ?? NOTHING);
  const [times, low, high] = [ratio.median, ratio.lo90, ratio.hi90].map((x) => about(say, x));
  return say("report-times", { times: times!, low: low!, high: high! });
}
