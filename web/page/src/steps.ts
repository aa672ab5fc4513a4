import type { Draft } from "./state";

export const STEPS = ["start", "place", "law", "bill", "answer"] as const;
export type Step = (typeof STEPS)[number];

/** The step that an entry of the browser's history holds. */
export function stepOf(state: unknown): Step {
  const { step } = (state ?? {}) as { step?: unknown };
  return STEPS.find((known) => known === step) ?? "start";
}

/** Whether enough is known to go there. */
export function reachable(draft: Draft, step: Step): boolean {
  return step === "start" || step === "place" || draft.place !== "";
}
