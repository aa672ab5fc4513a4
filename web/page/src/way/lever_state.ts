// What holds on each lever under a law with changes; which changes a bill makes to the law in force.
import type { Change, Law, Lever, LeverValue } from "../engine/contract";
import { withChange, withoutChange, type Edited } from "../state";
import type { Enforcement } from "./words";

export interface LeverState {
  value: LeverValue;
  enforcement: Enforcement;
}

/** Things are a set: their order says nothing. */
function sameValue(a: LeverValue, b: LeverValue): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((thing) => b.includes(thing));
}

export const sameState = (a: LeverState, b: LeverState): boolean =>
  sameValue(a.value, b.value) && a.enforcement === b.enforcement;

export function stateIn(law: Law, lever: Lever): LeverState {
  const { value, enforcement } = law.in_force[lever.name] ?? { value: lever.default, enforcement: null };
  return { value: value ?? "", enforcement }; // null: a level that no law sets
}

export const changeOn = (edited: Edited, lever: Lever): Change | undefined =>
  edited.changes.find((change) => change.lever === lever.name);

/** What the edited law says: its own change, else what its base says. */
export function stateUnder(edited: Edited, base: Law, lever: Lever): LeverState {
  const change = changeOn(edited, lever);
  return change ? { value: change.value, enforcement: change.enforcement ?? null } : stateIn(base, lever);
}

/** Sets a lever; what equals the base is no change. A new change has the given clause until another is typed. */
export function setState<E extends Edited>(edited: E, base: Law, lever: Lever, state: LeverState, clause: string): E {
  if (sameState(state, stateIn(base, lever))) return withoutChange(edited, lever.name);
  const old = changeOn(edited, lever);
  return withChange(edited, { clause, ...old, lever: lever.name, ...state });
}

export function setClause<E extends Edited>(edited: E, lever: Lever, clause: string): E {
  const old = changeOn(edited, lever);
  return old ? withChange(edited, { ...old, clause }) : edited;
}

/** A number for a new clause that no other change has: one more than there are changes, or the next free one. */
export function freshClause(edited: Edited, name: (number: number) => string): string {
  const taken = new Set(edited.changes.map(({ clause }) => clause));
  let number = edited.changes.length + 1;
  while (taken.has(name(number))) ++number;
  return name(number);
}

export interface Difference {
  lever: Lever;
  was: LeverState;
  is: LeverState;
}

/** Where a bill says something else than the law in force. */
export function differences(levers: Lever[], inForce: Law, bill: Edited, base: Law, edits: Edited): Difference[] {
  return levers
    .map((lever) => ({ lever, was: stateUnder(edits, inForce, lever), is: stateUnder(bill, base, lever) }))
    .filter(({ was, is }) => !sameState(was, is));
}

/** What can be said of enforcement only where something is not simply allowed. */
export const takesEnforcement = (lever: Lever, value: LeverValue): boolean =>
  lever.enforceable && value !== lever.words[0];
