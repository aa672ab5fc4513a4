// The numbers of the model in parts that a reader can look through.
import type { Parameter } from "../engine/contract";
import { foundBy } from "../way/search";

export type Order = "mechanism" | "weakest";

export interface Group {
  key: string; // a mechanism, or a grade
  numbers: Parameter[];
}

export const mechanismOf = ({ name }: Parameter): string => name.slice(0, name.indexOf("."));

/** By mechanism, in the engine's order; or by grade, the weakest first. grades: from the strongest on. */
export function groupsOf(numbers: Parameter[], order: Order, mechanisms: string[], grades: string[]): Group[] {
  const keyOf = (p: Parameter): string => (order === "mechanism" ? mechanismOf(p) : p.grade);
  const known = order === "mechanism" ? mechanisms : [...grades].reverse();
  const others = numbers.map(keyOf).filter((key) => !known.includes(key)); // numbers of people belong to no mechanism
  return [...known, ...new Set(others)]
    .map((key) => ({ key, numbers: numbers.filter((p) => keyOf(p) === key) }))
    .filter((group) => group.numbers.length > 0);
}

export const foundNumbers = (numbers: Parameter[], typed: string, more: (p: Parameter) => string): Parameter[] =>
  typed.trim() === "" ? numbers : numbers.filter((p) => foundBy(typed.trim(), [p.name, p.meaning, p.unit, more(p)]));
