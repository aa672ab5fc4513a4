// Plain words for numbers: which verdict, which kind of amount, and the sentences that follow. No text stands here.
import type { Answer, Difference, Interval, Outcome, OutcomeAnswer } from "../engine/contract";
import type { Say } from "../i18n/say";
import { sides, quantileDots } from "../charts/quantiles";

/** fewer, more: very likely. unsure: likely or not clear. same: no difference in any. few: too few simulations. none: no number. */
export type Verdict = "fewer" | "more" | "unsure" | "same" | "few" | "none";

/** What can be said of an amount: counts are fewer, shares are lower, money and time are less. */
export type Kind = "count" | "share" | "money" | "wage" | "time" | "ratio";

const KINDS: Record<string, Kind> = {
  share: "share",
  "share of the scale": "share",
  dollars: "money",
  "dollars a week": "wage",
  "person-years": "time",
  "person-days": "time",
  years: "time",
  "people per person freed": "ratio",
  "people per person identified": "ratio",
};

export const kindOfUnit = (unit: string): Kind => KINDS[unit] ?? "count";

export function kindOf(outcome: Outcome): Kind {
  return kindOfUnit(outcome.unit);
}

export function verdictOf(d: Difference): Verdict {
  if (d.verdict === "no_difference") return "same";
  if (d.median == null || d.lo90 == null || d.hi90 == null) return "none";
  if (d.verdict === "too_few_draws") return "few";
  if (d.verdict === "very_likely_lower") return "fewer";
  return d.verdict === "very_likely_higher" ? "more" : "unsure";
}

/** What a card shows: rates where the outcome has them, else the shares or ratios themselves. */
export interface Shown {
  kind: Kind;
  rate: boolean; // for every 1,000 people who work for a year
  arms: [Interval, Interval];
  levels: [number | null, number | null]; // as told and drawn: the second is the first and the middle difference
  difference: Difference;
  verdict: Verdict;
}

/** One size everywhere: the middle of the second arm by itself lies elsewhere than the middle of the differences. */
export function levelsOf(before: Interval, difference: Interval, after: Interval): Shown["levels"] {
  if (before.median == null || difference.median == null) return [before.median, after.median];
  return [before.median, Math.max(0, before.median + difference.median)];
}

export function shownOf(outcome: Outcome, of: OutcomeAnswer): Shown {
  const rate = of.rates !== null && of.rate_difference !== null;
  const arms = rate ? of.rates! : of.arms;
  const difference = rate ? of.rate_difference! : of.difference;
  const levels = levelsOf(arms[0], difference, arms[1]);
  return { kind: kindOf(outcome), rate, arms, levels, difference, verdict: verdictOf(difference) };
}

/** Simulations below which nothing is said, as in the engine (EngineVerdict). */
export const FEWEST_DRAWS = 100;

const MILLION = 1e6;

/** A number as one would say it: two digits that count, millions by name. */
export function about(say: Say, x: number | null): string {
  if (x == null || !Number.isFinite(x)) return say("answer-no-number");
  const options: Intl.NumberFormatOptions = { maximumSignificantDigits: 2 };
  // Russian declines its word for a million after "from" and "to"; the short form, млн, stays as it is.
  const compactDisplay = say.language === "ru" ? "short" : "long";
  if (Math.abs(x) >= MILLION) Object.assign(options, { notation: "compact", compactDisplay });
  return say.number(x, options);
}

/** A sum of dollars; in the place's own currency, too, where a rate was given. */
export function money(say: Say, x: number, dollars: string = about(say, x)): string {
  const sum = say("answer-dollars", { amount: dollars });
  if (!say.currency) return sum;
  const { code, per_dollar } = say.currency;
  return say("own-money", { sum, code, own: about(say, x * per_dollar) });
}

/** An amount of its kind: shares in percent, money with its sign. */
export function amount(say: Say, kind: Kind, x: number | null): string {
  if (x == null || !Number.isFinite(x)) return say("answer-no-number");
  if (kind === "share") return say.percent(x);
  if (kind === "money" || kind === "wage") return money(say, x);
  return about(say, x);
}

/** How far apart: of shares in percentage points, without a sign. */
export function distance(say: Say, kind: Kind, x: number | null): string {
  if (x == null || !Number.isFinite(x)) return say("answer-no-number");
  const size = Math.abs(x);
  return kind === "share" ? about(say, size * 100) : amount(say, kind, size);
}

/** For ticks: short, with a sign. */
export function signedShort(say: Say, kind: Kind, x: number): string {
  const value = kind === "share" ? x * 100 : x;
  return say.number(value, { maximumSignificantDigits: 3, signDisplay: "exceptZero", notation: "compact" });
}

export function short(say: Say, kind: Kind, x: number): string {
  if (kind === "share") return say.percent(x);
  return say.number(x, { maximumSignificantDigits: 3, notation: "compact" });
}

/** "Between 60 and 160 fewer, 9 times of 10." */
export function differenceInWords(say: Say, kind: Kind, d: Difference, draws: number): string {
  const verdict = verdictOf(d);
  if (verdict === "few") return say("answer-too-few");
  const low = verdict === "fewer" ? d.hi90 : d.lo90;
  const high = verdict === "fewer" ? d.lo90 : d.hi90;
  return say("answer-difference", {
    verdict: verdict === "unsure" && oneSided(d) ? "unsure-touching" : verdict,
    kind,
    low: distance(say, kind, low),
    high: distance(say, kind, high),
    chance: chance(say, d.p_higher),
    draws: say.number(draws, {}),
  });
}

// An interval that ends at zero has no two sides to name.
function oneSided(d: Difference): boolean {
  return (d.lo90 ?? 0) >= 0 || (d.hi90 ?? 0) <= 0;
}

/** A chance never told as certain: draws are finite. */
export function chance(say: Say, share: number): string {
  const LEAST = 0.01;
  if (share < LEAST) return say("answer-chance-below", { chance: say.percent(LEAST) });
  if (share > 1 - LEAST) return say("answer-chance-above", { chance: say.percent(1 - LEAST) });
  return say.percent(share);
}

/** "About 420 under the law in force, about 310 under the bill." */
export function levelsInWords(say: Say, shown: Shown): string {
  return say("answer-levels", {
    form: shown.rate ? "rate" : shown.kind,
    kind: shown.kind,
    before: amount(say, shown.kind, shown.levels[0]),
    after: amount(say, shown.kind, shown.levels[1]),
  });
}

/** The same in real numbers over the years, for outcomes that are counted. */
export function totalsInWords(say: Say, outcome: Outcome, of: OutcomeAnswer, answer: Answer): string {
  const kind = kindOf(outcome);
  const [before, after] = levelsOf(of.arms[0], of.difference, of.arms[1]);
  return say("answer-totals", {
    kind,
    people: about(say, answer.represents),
    years: answer.years,
    before: amount(say, kind, before),
    after: amount(say, kind, after),
  });
}

export function verdictInWords(say: Say, kind: Kind, d: Difference): string {
  const likely = d.verdict === "likely_lower" ? "likely-fewer" : d.verdict === "likely_higher" ? "likely-more" : null;
  const known = verdictOf(d) === "unsure";
  return say("answer-verdict", { verdict: (known && likely) || verdictOf(d), kind });
}

/** "Of 20 equally likely answers, 18 say fewer, 2 say more." */
export function dotsInWords(say: Say, kind: Kind, values: number[]): string {
  const counted = sides(quantileDots(values));
  return say("answer-dots", { kind, ...counted });
}

/** "−55%", "2.4 times"; from nothing at all there is no ratio. */
export function changeInWords(say: Say, ratio: number | null): string {
  const TIMES_FROM = 3;
  if (ratio == null || !Number.isFinite(ratio)) return say("face-from-none");
  if (ratio >= TIMES_FROM) return say("face-times", { times: say.number(ratio) });
  return say.number(ratio - 1, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" });
}

/** "−12 points", "+US$ 88". */
export function signed(say: Say, kind: Kind, x: number | null): string {
  if (x == null) return say("answer-no-number");
  return say("answer-signed", { sign: x < 0 ? "minus" : x > 0 ? "plus" : "none", kind, size: distance(say, kind, x) });
}

/** The one size of a finding: the middle ratio with its interval; of shares the difference. */
export function sizeOf(say: Say, { kind, difference: d }: Pick<Shown, "kind" | "difference">): string {
  const one = (ratio: number | null, difference: number | null): string =>
    d.ratio != null ? changeInWords(say, ratio) : signed(say, kind, difference);
  return say("face-short", {
    change: one(d.ratio, d.median),
    low: one(d.ratio_lo90, d.lo90),
    high: one(d.ratio_hi90, d.hi90),
  });
}

/** A factor's step, for people: "18 % lower". */
export function stepInWords(say: Say, ratio: number | null): string {
  if (ratio == null || !Number.isFinite(ratio)) return say("answer-step-new");
  const TWICE = 2;
  if (ratio >= TWICE) return say("answer-step-times", { times: about(say, ratio) });
  const SMALL = 0.005;
  if (Math.abs(ratio - 1) < SMALL) return say("answer-step-same");
  return say("answer-step", { direction: ratio < 1 ? "lower" : "higher", percent: say.percent(Math.abs(ratio - 1)) });
}

export function headlines(outcomes: Outcome[]): Outcome[] {
  return outcomes.filter((o) => o.headline >= 0).sort((a, b) => a.headline - b.headline);
}

export function answerOf(answer: Answer, outcome: string): OutcomeAnswer | undefined {
  return answer.outcomes.find((o) => o.outcome === outcome);
}

/** Of 100 where a hundredth shows, else of 1,000; null where neither can show it. */
export function wholeFor(shown: Shown): 100 | 1000 | null {
  const [a, b] = shown.levels;
  if (a == null || b == null) return null;
  if (shown.kind === "share") {
    if (Math.min(a, b) < 0 || Math.max(a, b) > 1) return null;
    return Math.abs(a - b) >= 0.01 || Math.max(a, b) < 0.0005 ? 100 : 1000;
  }
  const ICONS = 1000;
  const countable = shown.rate && shown.kind === "count";
  return countable && Math.max(a, b) < ICONS && Math.max(a, b) >= 1 ? ICONS : null;
}
