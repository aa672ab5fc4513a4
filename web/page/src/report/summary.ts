// summary.json (data/schema/summary.schema.json), as far as it is shown.
import type { WithoutAnswers } from "../analyses/elicited";
import type { Elsewhere, EngineVerdict, Interval } from "../engine/contract";
import type { Middle } from "./report";

export type Scale = "worker_year" | "encounter" | "share" | "total";

export interface Effect {
  law: string;
  versus: string;
  scale: Scale;
  level: Interval | null; // null, as the others: no number in any draw
  ratio: Interval | null;
  difference: Interval | null;
  place: Interval | null; // for the people of the place, over all years
  p_higher: number;
  verdict: EngineVerdict;
  draws: number;
  without_denominator: number;
  mc_error?: { ratio: Interval | null; difference: Interval | null; p_higher: number };
}

export type ArmOf = Middle & {
  law: string;
  mean: number | null;
};

/** Natural logarithms of ratios, middle of the draws; encounters and risk are null where the outcome has none. */
export interface Split {
  law: string;
  versus: string;
  workers: number | null;
  per_worker: number | null;
  encounters: number | null;
  risk: number | null;
  total: number | null;
  draws: number;
}

export interface Years {
  law: string;
  median: (number | null)[];
  lo90: (number | null)[];
  hi90: (number | null)[];
}

export interface OutcomeSummary {
  outcome: string;
  group: string;
  unit: string;
  title: string; // English
  arms: ArmOf[];
  effects: Effect[];
  per_1000_worker_years?: ArmOf[];
  split?: Split[];
  series?: { arms: Years[]; differences: (Years & { versus: string })[] };
}

export interface AnswerText {
  law: string;
  versus: string;
  text: string; // English
  findings: { outcome: string; scale: Scale; verdict: EngineVerdict }[];
}

export interface SideFinding {
  outcome: string;
  law: string;
  keeps_its_side: boolean;
  share_on_weak_evidence: number | null;
  critics?: Effect;
  associations?: Effect;
}

/** Mean of the draws with 90 % interval. */
export interface Mean {
  mean: number | null;
  lo90: number | null;
  hi90: number | null;
}

/** On means: more or less money, more or fewer healthy years. */
export type CostCase = "no_difference" | "dominates" | "dominated" | "pays_for_health" | "saves_money_loses_health";

/** Corners of money against healthy years. */
export type Corner =
  "less_money_more_health" | "more_money_more_health" | "less_money_less_health" | "more_money_less_health";

export type Chances = {
  law: string;
  chance: number | null;
  mc_error: number | null;
}[];

export interface AgainstComparator {
  law: string;
  versus: string;
  extra_cost: Mean; // dollars
  dalys_averted: Mean; // healthy years saved
  case: CostCase;
  cost_per_daly_averted: number | null; // only of pays_for_health
  saved_per_daly_incurred: number | null; // only of saves_money_loses_health
  per_daly_mc_error: number | null;
  chance: Record<Corner, number | null>; // of draws; one without a difference counts half on either side
  chance_mc_error: Record<Corner, number | null>;
}

/** One law of those sorted by rising cost. */
export interface Rung {
  law: string;
  standing: "cheapest" | "step" | "dominated" | "extendedly_dominated" | "same";
  against: string;
  cost_per_daly_averted: number | null; // only of a step
  clear_difference: boolean; // healthy years saved against that law: their interval leaves out zero
}

export interface Best {
  outcome: string;
  better: "lower" | "higher" | "none";
  reason: string; // English
  draws?: number; // these three are missing where no direction is better
  all_tie?: number | null;
  chance_best?: Chances;
}

export interface Decision {
  discount: number; // a year
  levels: { law: string; public_money: Mean; dalys: Mean }[];
  against: AgainstComparator[];
  ladder: Rung[];
  acceptability: {
    willingness_to_pay: number[]; // dollars for a healthy year
    chance_best: { law: string; chance: (number | null)[]; mc_error: (number | null)[] }[];
    frontier: string[]; // the law that is best on average, by willingness to pay
  };
  best: Best[];
}

export interface EnoughRuns {
  errors: {
    outcome: string;
    law: string;
    relative_mc_error: number | null;
    relative_mc_error_of_ends: number | null;
  }[];
  convergence: (Years & {
    outcome: string;
    draws: number[];
  })[]; // from the first draws alone, by how many of them
}

export interface Summary {
  aftermath: string;
  format: number;
  setting: string;
  change: string;
  figures: {
    own: number;
    elsewhere: number;
    first: number | null;
    middle: number | null;
    last: number | null;
    measured: string | null;
  };
  laws: string[];
  years: number;
  people: number;
  represents: number;
  draws: number;
  seed: number | string;
  assume: string;
  frozen: string[];
  answer: AnswerText[];
  inputs: Record<string, string>;
  digests: { plan: string; results: string };
  outcomes: OutcomeSummary[];
  elsewhere?: Elsewhere[];
  numbers: number; // that the model has: parameters, and inputs of the place
  assumptions: string[]; // those on weak evidence or none
  directions: Record<string, "lower" | "higher" | "none">; // which is better for people, by outcome
  levers_without_effect: string[];
  decision?: Decision;
  enough_runs?: EnoughRuns;
  elicited?: WithoutAnswers;
  sides?: { draws: Record<string, number>; findings: SideFinding[] };
}
