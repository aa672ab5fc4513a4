// What a brief says and what it leaves out, by rules that do not look at whose side a result is on.
import type { Answer, Evidence, Law, Lever, LeverValue, Outcome, Scenario, Why } from "../engine/contract";
import { settingFile } from "../download";
import { NUMBERS_FILE } from "../numbers/own_number";
import { answerOf, headlines, shownOf, type Shown } from "../answer/wording";

export interface LawChange {
  lever: Lever;
  before: { value: LeverValue; enforcement: string | number | null };
  after: { value: LeverValue; enforcement: string | number | null };
  clause: string; // of the bill; "" where the bill is silent
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Levers on which the two laws differ, in the order of the vocabulary. */
export function lawChanges(levers: Lever[], [inForce, bill]: [Law, Law]): LawChange[] {
  return levers.flatMap((lever) => {
    const before = inForce.in_force[lever.name];
    const after = bill.in_force[lever.name];
    if (!before || !after) return [];
    if (same(before.value, after.value) && same(before.enforcement, after.enforcement)) return [];
    return [{ lever, before, after, clause: bill.provisions[after.provision]?.clause ?? "" }];
  });
}

// Always told, as in engine/analysis/answer.cpp.
const ALWAYS = new Set(["client_violence", "trafficked_years", "hiv_infections", "public_money"]);
const MOST_FINDINGS = 7;
const LEAST_FINDINGS = 5;
const LEAST_OPEN = 2; // of them, where there are so many

export interface Finding {
  outcome: Outcome;
  shown: Shown;
}

const how = ({ shown }: Finding): "sure" | "likely" | "open" | "other" => {
  if (shown.verdict === "fewer" || shown.verdict === "more") return "sure";
  if (shown.verdict !== "unsure") return "other";
  return shown.difference.verdict.startsWith("likely") ? "likely" : "open";
};

/** From each kind of verdict in turn: better under the bill, better under the law in force, neither. */
function inTurn(findings: Finding[], answer: Answer): Finding[] {
  const sides = (["law", "comparator", "none"] as const).map((side) =>
    findings.filter((f) => (answer.better[f.outcome.name] ?? "none") === side),
  );
  return findings.flatMap((_, i) => sides.flatMap((side) => side[i] ?? []));
}

/** Five to seven findings in the engine's order, those first that are very likely or likely. Violence, trafficking, HIV
 *  and money are among them, and at least two without a clear difference. */
export function findings(outcomes: Outcome[], answer: Answer): Finding[] {
  const all: Finding[] = headlines(outcomes).flatMap((outcome) => {
    const of = answerOf(answer, outcome.name);
    const shown = of && shownOf(outcome, of);
    return shown && shown.verdict !== "none" && shown.verdict !== "few" ? [{ outcome, shown }] : [];
  });
  const chosen = new Set(all.filter((f) => ALWAYS.has(f.outcome.name)));
  const are = (kind: ReturnType<typeof how>): Finding[] => all.filter((f) => how(f) === kind);
  const open = are("open");
  const missing = Math.min(LEAST_OPEN, open.length) - open.filter((f) => chosen.has(f)).length;
  const fill = (from: Finding[], most: number): void => {
    for (const f of from) if (chosen.size < most) chosen.add(f);
  };
  fill([...inTurn(are("sure"), answer), ...are("likely")], MOST_FINDINGS - Math.max(0, missing));
  fill(open, Math.max(LEAST_FINDINGS, chosen.size + missing));
  const told = (f: Finding): boolean => how(f) === "sure" || how(f) === "likely";
  const shown = all.filter((f) => chosen.has(f));
  return [...shown.filter(told), ...shown.filter((f) => !told(f))];
}

export interface Reason {
  mechanism: string;
  outcome: string; // whose strongest chain goes through it
  lever: string;
  change: number;
  clauses: [string[], string[]];
  evidence: string[];
}

const MOST_REASONS = 2;
const MOST_STUDIES = 3; // for each reason

/** The mechanisms of the strongest chains to the findings, each once. */
export function reasons(why: Why, chosen: Finding[], most = MOST_REASONS): Reason[] {
  const names = new Set(chosen.filter((f) => f.shown.verdict !== "same").map((f) => f.outcome.name));
  const all: Reason[] = why.paths
    .filter((p) => names.has(p.outcome))
    .flatMap(({ outcome, paths }) =>
      paths.map((path) => ({
        mechanism: path.mechanism,
        outcome,
        lever: path.lever,
        change: path.change,
        clauses: path.clauses,
        evidence: studiesOf(why, outcome, path.mechanism, path.lever),
      })),
    )
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const first = new Map<string, Reason>();
  for (const reason of all) if (!first.has(reason.mechanism)) first.set(reason.mechanism, reason);
  return [...first.values()].slice(0, most);
}

// Of this outcome and of this lever; studies of another claim are named nowhere.
function studiesOf(why: Why, outcome: string, mechanism: string, lever: string): string[] {
  const own = why.shifts.filter((s) => s.mechanism === mechanism && s.outcome === outcome && s.levers.includes(lever));
  return [...new Set(own.flatMap((s) => s.evidence))];
}

export interface Source {
  number: number;
  text: string;
}

/** Publications, each once, numbered in the order in which they are named. */
export function numbered(evidence: Evidence[]): Map<string, Source> {
  const byText = new Map<string, Source>();
  const out = new Map<string, Source>();
  for (const e of evidence) {
    const text = e.doi ? `${e.source}. doi:${e.doi}` : e.source;
    const source = byText.get(e.source) ?? { number: byText.size + 1, text };
    byText.set(e.source, source);
    out.set(e.id, source);
  }
  return out;
}

/** Studies to name for each reason: one per publication, checked ones first. */
export function namedStudies(reason: Reason, evidence: Evidence[], most = MOST_STUDIES): Evidence[] {
  const own = evidence.filter((e) => reason.evidence.includes(e.id));
  const sorted = [...own.filter((e) => e.verified), ...own.filter((e) => !e.verified)];
  const seen = new Set<string>();
  return sorted.filter((e) => !seen.has(e.source) && seen.add(e.source)).slice(0, most);
}

/** Names of the files that go with a brief; stem: what all of them begin with, if anything. */
export function filesOf(stem: string): { inForce: string; bill: string } {
  const named = (what: string): string => (stem === "" ? `${what}.toml` : `${stem}-${what}.toml`);
  return { inForce: named("in-force"), bill: named("bill") };
}

/** What anybody can type to get the same numbers; laws that are no part of the library lie beside it as files. */
export function commandLine(scenario: Scenario, stem = ""): string {
  const [inForce, bill] = scenario.laws;
  const files = filesOf(stem);
  const first = "id" in inForce ? inForce.id : files.inForce;
  const second = "id" in bill ? bill.id : files.bill;
  const place = "id" in scenario.place ? scenario.place.id : `./${settingFile(scenario.place)}`;
  const assumed = scenario.assume || (scenario.numbers && NUMBERS_FILE);
  const assume = assumed ? ` --assume ${assumed}` : "";
  return (
    `aftermath compare ${first} ${second} --setting ${place} --draws ${scenario.draws}` +
    ` --people ${scenario.people} --years ${scenario.years} --seed ${scenario.seed}` +
    ` --change ${scenario.change}${assume}`
  );
}
