// What the engine says to the page and the page to the engine: JSON through one function of the WebAssembly module
// (web/engine/engine.cpp, which has the same words). The engine holds all knowledge of laws, places and people; the page
// holds none. Numbers are as in summary.json (data/schema/summary.schema.json): null where there is none.

/** One problem of an input, as the command line tells it: place, what, what was expected, the nearest valid word. */
export interface Problem {
  file: string;
  line: number; // 0: none
  column: number;
  what: string;
  expected: string; // "" where nothing is
  nearest: string;
}

export type LeverKind = "choice" | "yes_no" | "number" | "level" | "things";
export type LeverValue = string | boolean | number | string[];

export interface Lever {
  name: string; // "third_parties"
  kind: LeverKind;
  words: string[]; // choice, things
  unit: string;
  least: number;
  most: number;
  enforceable: boolean;
  statements: string; // of the source document: "H3 R1"
  more_is_stricter: boolean;
  default: LeverValue; // what holds where no provision says anything
}

export interface Outcome {
  name: string; // "client_violence"
  unit: string; // "events", "people", "person-years", "share", "dollars", ...
  share: boolean; // has a denominator; else a total in represented people
  mechanism: string;
  headline: number; // place among those that are shown first; -1: not among them
}

export interface Vocabulary {
  version: string;
  levers: Lever[];
  outcomes: Outcome[];
  groups: { name: string; dimension: string }[]; // the first is everybody
  mechanisms: string[];
  factors: string[]; // keys of factors, e.g. "violence/isolation"
  targets: string[]; // hazards, exposures and shares on causal paths, e.g. "haste", "client_violence"
  grades: string[]; // "A".."D", "elicited", "assumption"
}

/** How well a place is known: of its inputs, how many are its own; of its targets, how many the model reproduces. */
export interface Place {
  id: string;
  name: string; // English, as in its file
  listed: boolean; // comes with the program; else it is somebody's own file
  country: string; // ISO 3166-1 alpha-2
  reference_law: string;
  change: string; // ISO date on which compared laws begin
  region: string; // "" where nothing is borrowed
  note: string;
  currency: Currency | null; // to show sums in beside dollars
  inputs: number;
  own: number;
  first_year: number; // of its own inputs; half of them are from middle_year or before; 0 where it has none
  middle_year: number;
  last_year: number;
  verified: number;
  targets: number;
  calibrated: boolean; // has a posterior of its own
  represents: number; // people, middle of the prior
  levels: Levels;
}

/** What low, medium and high stand for in a place, a year: police contacts per 100 people whom a rule reaches, and
 *  raids per 100 workplaces. */
export interface Levels {
  enforcement: [number, number, number];
  raids: [number, number, number];
}

export interface Currency {
  code: string; // ISO 4217
  per_dollar: number;
  day: string; // ISO date of the rate
}

/** An input of a place or a region. */
export interface Figure extends Parameter {
  year: number;
  spread: number | null; // of the logarithm, or of the logit of shares; null: the file says more than that
}

/** A place with the figures that its file gives. */
export interface PlaceWithFigures extends Place {
  figures: Figure[];
}

/** What a place would borrow. */
export interface Region {
  id: string;
  inputs: Figure[]; // every input of a setting
}

/** A file that the page was given or made. */
export interface TextFile {
  name: string;
  toml: string;
}

/** A place of the library by id, or the text of a setting file. */
export type PlaceRef = { id: string } | TextFile;

/** A place of one's own, as answered in the form. */
export interface PlaceAnswers {
  name: string;
  country: string;
  region: string;
  reference_law: string; // id of the library
  change: string;
  note: string;
  currency: Currency | null;
  figures: { name: string; value: number; spread: number; year: number; source: string }[]; // no source: an assumption
  keep: { place: PlaceRef; names: string[] } | null; // figures of a file that are taken over as they are
}

export interface LawHead {
  id: string;
  name: string;
  jurisdiction: string; // ISO 3166-1 or -2; "XX": a model law
  citation: string;
  source: string;
  verified: boolean;
  checked: string;
  note: string;
  upon: string;
}

export interface Provision {
  lever: string;
  value: LeverValue;
  enforcement: string | number | null; // null: left to the place
  from: string; // "" : always
  until: string;
  clause: string;
  note: string;
  source: string;
  evidence: string[];
  basis: "statute" | "practice";
  layer: string; // id of the law that it comes from; "": the law itself
}

export interface Law extends LawHead {
  provisions: Provision[];
  /** What holds on the day asked for, lever by lever; levers that no provision sets have their default. */
  in_force: Record<string, { value: LeverValue; enforcement: string | number | null; provision: number }>; // -1: none
  toml: string; // the law as a file of its own
}

/** A law of the library by id, or the text of a law file. */
export type LawRef = { id: string } | TextFile;

export interface Change {
  lever: string;
  value: LeverValue;
  enforcement?: string | number | null;
  clause: string;
  note?: string;
}

export interface Scenario {
  place: PlaceRef;
  laws: [LawRef, LawRef, ...LawRef[]]; // the first is the comparator; an Answer is about the second
  assume: "" | "critics" | "associations" | "null" | "priors";
  numbers: string; // the reader's own: a file for --assume; "": none, and always beside a preset
  draws: number;
  people: number;
  years: number;
  seed: number;
  change: string; // ISO date; "": the place's
  redraw_weak?: boolean; // the numbers on weak evidence drawn again, all others and all luck kept
}

export interface Interval {
  median: number | null;
  lo90: number | null;
  hi90: number | null;
}

/** Very likely: in 95 of 100 simulations; likely: in 80; none from fewer than 100. */
export type EngineVerdict =
  | "very_likely_higher"
  | "likely_higher"
  | "cannot_be_told"
  | "likely_lower"
  | "very_likely_lower"
  | "no_difference"
  | "too_few_draws";

export interface Difference extends Interval {
  p_higher: number; // 0..1: of simulations in which it is higher under the law
  ratio: number | null;
  ratio_lo90: number | null;
  ratio_hi90: number | null;
  verdict: EngineVerdict;
  mc_error?: { ratio: Interval | null; difference: Interval | null; p_higher: number }; // standard error of few draws
}

/** One outcome in one group. Arms are [comparator, law]; totals are over all years, in represented people. */
export interface OutcomeAnswer {
  outcome: string;
  group: string;
  arms: [Interval, Interval];
  difference: Difference;
  rates: [Interval, Interval] | null; // per 1,000 worker-years; null for shares and sums of money and years
  rate_difference: Difference | null;
}

/** What the answer's sentences tell: an outcome on one of its scales. */
export interface Finding {
  outcome: string;
  unit: string;
  scale: "worker_year" | "encounter" | "share" | "total";
  verdict: EngineVerdict;
  difference: Difference;
}

export interface Answer {
  digest: string; // of the plan; the same in the native program
  results: string; // digest of the tallies so far
  draws: number;
  years: number;
  people: number;
  represents: number;
  seed: number;
  assume: string;
  laws: [string, string];
  inputs: Record<string, string>; // name -> SHA-256
  outcomes: OutcomeAnswer[]; // everybody, in the order of the vocabulary
  findings: Finding[]; // by the engine's rule for the sentences of the answer
  better: Record<string, "comparator" | "law" | "none">; // by outcome: which is better for people, where the difference is clear
  elsewhere: Elsewhere[]; // of this law, those first that share most with it
  idle_levers: string[]; // set by a law, acted on by no mechanism
  numbers: number; // that the model has: parameters, and inputs of the place
  weak: string[]; // parameters that rest on grade D, elicitation or assumption
}

/** A real change of law that moved levers which a compared law moves: observed and predicted. */
export interface Elsewhere {
  law: string;
  experiment: string;
  place: string;
  day: string;
  name: string;
  grade: string;
  same: string[]; // levers moved the same way
  opposite: string[];
  figures: {
    outcome: string;
    group: string;
    measure: string;
    per: string;
    observed: number | null;
    observed_95: [number, number] | null;
    predicted: number | null;
    predicted_90: [number, number];
    p_higher: number;
    source: string;
  }[];
}

/** By draw, for dot plots: totals, or rates per 1,000 worker-years where the outcome has them. NaN is null. */
export interface DrawsOf {
  outcome: string;
  group: string;
  arms: [(number | null)[], (number | null)[]];
  rates: [(number | null)[], (number | null)[]] | null;
}

export interface SeriesOf {
  outcome: string;
  first_year: number; // calendar year of the first point
  arms: [Interval[], Interval[]];
  difference: Interval[];
}

/** One factor that the laws move: the way from a difference down to mechanism, clause and study. */
export interface Shift {
  outcome: string;
  target: string; // hazard or exposure that it multiplies
  mechanism: string;
  factor: string; // key in Vocabulary.factors
  words: string; // English
  ratio: number; // law against comparator, mean over the place's people
  clauses: [string[], string[]];
  levers: string[];
  parameters: string[];
  evidence: string[]; // ids
  grade: string;
}

export interface CausalPath {
  lever: string;
  mechanism: string;
  clauses: [string[], string[]];
  change: number; // of the outcome's hazard, relative: -0.1 is a tenth less
  steps: { target: string; ratio: number | null }[];
}

/** A lever that the laws set differently, and the mechanisms that read it. */
export interface MovedLever {
  lever: string;
  clauses: [string[], string[]];
  mechanisms: string[];
}

export interface Why {
  moved: MovedLever[];
  shifts: Shift[];
  paths: { outcome: string; change: number; paths: CausalPath[] }[];
}

/** Median, 5 %, 95 %. */
export type Spread = [number, number, number];

export interface Parameter {
  name: string;
  unit: string;
  meaning: string;
  least: number; // hard bounds
  most: number;
  median: number;
  lo90: number;
  hi90: number;
  null: number | null; // the value at which it means no effect of law
  critics: Spread | null;
  associations: Spread | null;
  published: Spread | null; // where this run takes another
  grade: string;
  evidence: string[];
  source: string;
  note: string;
  verified: boolean;
}

export interface Evidence {
  id: string;
  role: string;
  exposure: string;
  outcome: string;
  population: string;
  place: string;
  period: string;
  design: string;
  measure: string;
  estimate: number;
  interval: number[];
  n: string;
  direction: string;
  source: string;
  doi: string;
  locator: string;
  note: string;
  statements: string[];
  verified: boolean;
}

/** A number of the reader's own, as 'distribution' of a file for --assume has it. fixed: centre. normal: mean, sd.
 *  lognormal: median, sd of the log. logit_normal: median, sd of the logit. uniform: low, high. */
export interface OwnNumber {
  shape: "fixed" | "normal" | "lognormal" | "logit_normal" | "uniform";
  centre: number;
  spread: number;
}

/** What a reader may change, and within what. */
export interface Changeable {
  numbers: Parameter[]; // as published
  sizes: Record<"draws" | "people" | "years" | "seed", [least: number, most: number]>;
}

/** A real raid, as published, to set beside the simulated ones. */
export interface Operation {
  name: string;
  met: number;
  called: number;
  fate: string;
  evidence: string[];
}

/** What would have to be true: at which value of a disputed number the difference changes sign. */
export interface BreakEven {
  outcome: string;
  draws: number;
  as_drawn: { mean: number | null; lo90: number | null; hi90: number | null };
  parameters: {
    name: string;
    prior: [number, number]; // 90 %
    calibrated: [number, number] | null;
    critics: [number, number] | null;
    searched: [number, number];
    at: number[];
    mean: { mean: number | null; lo90: number | null; hi90: number | null }[];
    crossings: { at: number; lo90: number; hi90: number; rising: boolean }[];
    verdict: "within" | "edge" | "beyond" | "none" | "open";
  }[];
  no_part: string[];
}

export interface Progress {
  done: number;
  of: number;
  seconds_left: number | null;
}

/** What the page calls; kept by EngineClient (client.ts), which spreads draws over workers. All reject with a
 *  ProblemError where an input is wrong. */
export interface Engine {
  vocabulary(): Promise<Vocabulary>;
  places(): Promise<Place[]>;
  place(ref: PlaceRef): Promise<PlaceWithFigures>;
  regions(): Promise<Region[]>;
  /** A setting file, as 'aftermath settings new' makes it. */
  describe(answers: PlaceAnswers): Promise<TextFile>;
  laws(): Promise<LawHead[]>;
  /** day: what is in force is told for it. */
  law(ref: LawRef, day: string): Promise<Law>;
  /** The law from `day` on with changes in place of its own provisions on those levers, as a law of its own. */
  amend(
    ref: LawRef,
    day: string,
    head: { name: string; jurisdiction: string; citation: string; source: string; note: string },
    changes: Change[],
  ): Promise<Law>;
  numbers(): Promise<Changeable>;
  /** What a file for --assume says. */
  numbersIn(file: TextFile): Promise<(OwnNumber & { name: string })[]>;
  /** Draws spread over workers. onAnswer is called as draws arrive, not more often than the page can show; the
   *  comparison may be asked for more while it grows. */
  compare(
    scenario: Scenario,
    onAnswer: (answer: Answer, progress: Progress, soFar: Comparison) => void,
    signal?: AbortSignal,
  ): Promise<Comparison>;
}

/** null: nothing is uncertain, or it is not known of what. */
export type WeakShares = Record<string, number | null>;

/** A comparison whose draws lie in the engine; ask it for more. Partly finished where it was cancelled. */
export interface Comparison {
  readonly scenario: Scenario;
  readonly answer: Answer; // of the draws that are there
  draws(outcomes: string[], group?: string): Promise<DrawsOf[]>;
  series(outcome: string): Promise<SeriesOf>;
  groups(outcome: string): Promise<OutcomeAnswer[]>; // all groups but everybody
  why(): Promise<Why>;
  parameters(names: string[]): Promise<Parameter[]>;
  evidence(ids: string[]): Promise<Evidence[]>;
  operations(): Promise<Operation[]>;
  /** By outcome, the share of what is uncertain that rests on weak evidence. redrawn: the same with redraw_weak. */
  weak(redrawn: Comparison): Promise<WeakShares>;
  /** In parts, each with a progress of its own; how long a part is, only the part before it shows. */
  breakEven(
    outcome: string,
    onProgress: (progress: Progress, part: number) => void,
    signal?: AbortSignal,
  ): Promise<BreakEven>;
  /** Files for download: summary.json, summary.csv, the values of a report (report/file.ts), a law as TOML. */
  file(name: "summary.json" | "summary.csv" | "report.json" | "comparator.toml" | "law.toml"): Promise<string>;
  /** Forgets the draws. */
  close(): void;
}
