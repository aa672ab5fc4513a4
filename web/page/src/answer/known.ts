// How well a finding is known: the numbers on its way, the studies of this rule and this result, real changes elsewhere.
import type { Answer, Elsewhere, Evidence, Lever, Parameter, Shift, Why } from "../engine/contract";

/** Factors on the way to an outcome: those that act on it, and on what its chains go through. */
export function onTheWay(why: Why, outcome: string): Shift[] {
  const paths = why.paths.find((p) => p.outcome === outcome)?.paths ?? [];
  const steps = new Set(paths.flatMap((path) => path.steps.map(({ target }) => target)));
  const own = why.shifts.filter((s) => s.outcome === outcome || steps.has(s.target));
  return [...new Map(own.map((s) => [`${s.factor} ${s.target}`, s])).values()];
}

export const numbersOf = (shifts: Shift[]): string[] => [...new Set(shifts.flatMap((s) => s.parameters))];

export type Standing = "good" | "middling" | "weak";
export const STANDINGS: Standing[] = ["good", "middling", "weak"];

const standingOf = (grade: string): Standing =>
  grade === "A" || grade === "B" ? "good" : grade === "C" ? "middling" : "weak";

export function standings(numbers: Parameter[]): Record<Standing, number> {
  const counts = { good: 0, middling: 0, weak: 0 };
  for (const { grade } of numbers) ++counts[standingOf(grade)];
  return counts;
}

/** A rule that the laws set differently, and the studies behind the numbers by which it alone acts on an outcome: of a
 *  factor that reads several rules, nobody can say which of them a study is about. */
export interface Tie {
  lever: string;
  evidence: string[]; // ids
}

export function ties(why: Why, outcome: string): Tie[] {
  return why.moved.flatMap(({ lever }) => {
    const own = why.shifts.filter((s) => s.outcome === outcome && s.levers.join() === lever);
    const evidence = [...new Set(own.flatMap((s) => s.evidence))];
    return evidence.length > 0 ? [{ lever, evidence }] : [];
  });
}

/** Of the studies behind a tie, those of the lever: they serve a statement that the lever serves. */
export function ofLever(lever: Lever, studies: Evidence[]): Evidence[] {
  const served = lever.statements.split(" ");
  return studies.filter((e) => e.role !== "context" && e.statements.some((statement) => served.includes(statement)));
}

/** Real changes with a figure of this outcome. */
export function elsewhereOf(answer: Answer, outcome: string): Elsewhere[] {
  return answer.elsewhere.flatMap((one) => {
    const figures = one.figures.filter((f) => f.outcome === outcome);
    return figures.length > 0 ? [{ ...one, figures }] : [];
  });
}
