import type { Draft } from "./state";
import { isComplete } from "./way/bill_head";

export const STEPS = ["start", "place", "law", "bill", "answer"] as const;
export type Step = (typeof STEPS)[number];

/** The step that an entry of the browser's history holds. */
export function stepOf(state: unknown): Step {
  const { step } = (state ?? {}) as { step?: unknown };
  return STEPS.find((known) => known === step) ?? "start";
}

/** Whether enough is known to go there. */
export function reachable(draft: Draft, step: Step): boolean {
  if (step === "start" || step === "place") return true;
  return draft.place !== "" && (step !== "answer" || draft.bills.every(isComplete));
}
