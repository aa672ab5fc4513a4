// A comparison that lies in a file: what the page asks its engine for, answered from the values of a report.
import type {
  Answer,
  BreakEven,
  Comparison,
  Difference,
  DrawsOf,
  Evidence,
  Finding,
  Interval,
  Operation,
  OutcomeAnswer,
  Parameter,
  Scenario,
  SeriesOf,
  WeakShares,
  Why,
} from "../engine/contract";
import type { CompareReport } from "./report";
import type { Effect, OutcomeSummary, Summary, Years } from "./summary";

export const EVERYBODY = "all";

/** The effect of a law (counted from 1) on the outcome's own scale: the first of its effects. */
export function effectOf(of: OutcomeSummary, law: number, laws: number): Effect {
  const scales = of.effects.length / (laws - 1);
  return of.effects[(law - 1) * scales]!;
}

/** No number in any draw. */
export const NOTHING: Interval = {
  median: null,
  lo90: null,
  hi90: null,
};

export function differenceOf(effect: Effect, difference: Interval | null): Difference {
  const { ratio, p_higher, verdict, mc_error } = effect;
  return {
    ...(difference ?? NOTHING),
    p_higher,
    verdict,
    ...(mc_error && { mc_error }),
    ratio: ratio?.median ?? null,
    ratio_lo90: ratio?.lo90 ?? null,
    ratio_hi90: ratio?.hi90 ?? null,
  };
}

/** One outcome of summary.json as the components show it: the comparator beside one law. */
export function outcomeAnswer(of: OutcomeSummary, law: number, laws: number): OutcomeAnswer {
  const effect = effectOf(of, law, laws);
  const rates = effect.scale === "worker_year" ? of.per_1000_worker_years : undefined;
  return {
    outcome: of.outcome,
    group: of.group,
    arms: [of.arms[0]!, of.arms[law]!],
    difference: differenceOf(effect, rates ? effect.place : effect.difference),
    rates: rates ? [rates[0]!, rates[law]!] : null,
    rate_difference: rates ? differenceOf(effect, effect.difference) : null,
  };
}

/** Where one direction is better for people, and the law very likely moves the outcome: which law that is. */
function betterOf(summary: Summary, outcomes: OutcomeAnswer[]): Answer["better"] {
  const known = summary.directions;
  return Object.fromEntries(
    outcomes.map(({ outcome, difference: { verdict } }) => {
      const better = known[outcome] ?? "none";
      if (better === "none" || !verdict.startsWith("very_likely")) return [outcome, "none"];
      return [outcome, verdict === `very_likely_${better}` ? "law" : "comparator"];
    }),
  );
}

function findingsOf(summary: Summary, law: number): Finding[] {
  const answer = summary.answer[law - 1];
  return (answer?.findings ?? []).flatMap(({ outcome, scale, verdict }) => {
    const of = summary.outcomes.find((o) => o.outcome === outcome && o.group === EVERYBODY);
    const effect = of?.effects.find((e) => e.law === answer!.law && e.scale === scale);
    return of && effect
      ? [{ outcome, unit: of.unit, scale, verdict, difference: differenceOf(effect, effect.difference) }]
      : [];
  });
}

/** summary.json as the components show it. */
export function answerOf(summary: Summary, law: number): Answer {
  const everybody = summary.outcomes.filter((o) => o.group === EVERYBODY);
  const outcomes = everybody.map((o) => outcomeAnswer(o, law, summary.laws.length));
  return {
    digest: summary.digests.plan,
    results: summary.digests.results,
    draws: summary.draws,
    years: summary.years,
    people: summary.people,
    represents: summary.represents,
    seed: Number(summary.seed),
    assume: summary.assume,
    laws: [summary.laws[0]!, summary.laws[law]!],
    inputs: summary.inputs,
    outcomes,
    findings: findingsOf(summary, law),
    better: betterOf(summary, outcomes),
    elsewhere: (summary.elsewhere ?? []).filter((one) => one.law === summary.laws[law]),
    idle_levers: summary.levers_without_effect,
    numbers: summary.numbers,
    weak: summary.assumptions,
  };
}

/** Share of what is uncertain that rests on weak evidence, by outcome; {}: not run. */
export function weakOf(summary: Summary, law: number): WeakShares {
  const own = summary.sides?.findings.filter((f) => f.law === summary.laws[law]) ?? [];
  return Object.fromEntries(own.map((f) => [f.outcome, f.share_on_weak_evidence]));
}

/** The answers under either side's numbers, in the order critics, associations; null: not run. */
export function sidesOf(summary: Summary, law: number): [Answer, Answer] | null {
  const { sides } = summary;
  if (!sides) return null;
  const main = answerOf(summary, law);
  const under = (side: "critics" | "associations"): Answer => ({
    ...main,
    draws: sides.draws[side] ?? 0,
    outcomes: sides.findings
      .filter((f) => f.law === summary.laws[law])
      .flatMap((f) => {
        const effect = f[side];
        return effect ? [sideAnswer(f.outcome, effect)] : [];
      }),
  });
  return [under("critics"), under("associations")];
}

function sideAnswer(outcome: string, effect: Effect): OutcomeAnswer {
  const rates = effect.scale === "worker_year";
  return {
    outcome,
    group: EVERYBODY,
    arms: [effect.level ?? NOTHING, NOTHING],
    difference: differenceOf(effect, rates ? effect.place : effect.difference),
    rates: rates ? [effect.level ?? NOTHING, NOTHING] : null,
    rate_difference: rates ? differenceOf(effect, effect.difference) : null,
  };
}

const points = (years: Years): Interval[] =>
  years.median.map((median, i) => ({ median, lo90: years.lo90[i] ?? null, hi90: years.hi90[i] ?? null }));

/** Year by year; rejects where the outcome has no years. */
export function seriesOf(summary: Summary, outcome: string, law: number): SeriesOf {
  const of = summary.outcomes.find((o) => o.outcome === outcome && o.group === EVERYBODY);
  if (!of?.series) throw new Error(`no years of '${outcome}'`);
  const { arms, differences } = of.series;
  return {
    outcome,
    first_year: Number(summary.change.slice(0, 4)),
    arms: [points(arms[0]!), points(arms[law]!)],
    difference: points(differences[law - 1]!),
  };
}

/** The comparator beside one law (counted from 1) of a report. */
export class KeptComparison implements Comparison {
  readonly answer: Answer;
  readonly scenario: Scenario;

  constructor(
    private readonly report: CompareReport,
    private readonly law: number,
  ) {
    const { summary } = report;
    this.answer = answerOf(summary, law);
    this.scenario = {
      place: { id: summary.setting },
      laws: [{ id: summary.laws[0]! }, { id: summary.laws[law]! }],
      assume: summary.assume as Scenario["assume"],
      numbers: "",
      draws: summary.draws,
      people: summary.people,
      years: summary.years,
      seed: Number(summary.seed),
      change: summary.change,
    };
  }

  /** Those that the report holds: the headline outcomes, everybody. */
  kept(): DrawsOf[] {
    return this.report.draws.map(({ outcome, arms, rates }) => ({
      outcome,
      group: EVERYBODY,
      arms: [arms[0]!, arms[this.law]!],
      rates: rates && [rates[0]!, rates[this.law]!],
    }));
  }

  async draws(outcomes: string[]): Promise<DrawsOf[]> {
    return this.kept().filter((d) => outcomes.includes(d.outcome));
  }

  async series(outcome: string): Promise<SeriesOf> {
    return seriesOf(this.report.summary, outcome, this.law);
  }

  async groups(outcome: string): Promise<OutcomeAnswer[]> {
    const { summary } = this.report;
    return summary.outcomes
      .filter((o) => o.outcome === outcome && o.group !== EVERYBODY)
      .map((o) => outcomeAnswer(o, this.law, summary.laws.length));
  }

  async why(): Promise<Why> {
    return this.report.why[this.law - 1]!;
  }
  async parameters(names: string[]): Promise<Parameter[]> {
    return this.report.numbers.filter((n) => names.includes(n.name));
  }
  async evidence(ids: string[]): Promise<Evidence[]> {
    return this.report.evidence.filter((e) => ids.includes(e.id));
  }
  async operations(): Promise<Operation[]> {
    return this.report.operations;
  }
  async weak(): Promise<WeakShares> {
    return weakOf(this.report.summary, this.law);
  }
  breakEven(): Promise<BreakEven> {
    return Promise.reject(new Error("a report does not simulate"));
  }
  file(): Promise<string> {
    return Promise.reject(new Error("a report has no files beside it"));
  }
  close(): void {}
}
