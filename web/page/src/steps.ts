import type { Draft } from "./state";
import { isComplete } from "./way/bill_head";

export const STEPS = ["start", "place", "law", "bill", "answer"] as const;
export type Step = (typeof STEPS)[number];

/** Parts of the answer. */
export const VIEWS = ["results", "all", "sides", "turns", "raids", "bills", "numbers", "brief"] as const;
export type View = (typeof VIEWS)[number];

/** Where the reader is: an entry of the browser's history. It names no place, law or bill. */
export interface Spot {
  step: Step;
  view: View;
  open: string; // the outcome looked at; "": none
}

export const spotAt = (step: Step, view: View = "results", open = ""): Spot => ({ step, view, open });

/** The spot that an entry of the history holds. */
export function spotOf(state: unknown): Spot {
  const { step, view, open } = (state ?? {}) as Partial<Record<keyof Spot, unknown>>;
  return spotAt(
    STEPS.find((known) => known === step) ?? "start",
    VIEWS.find((known) => known === view),
    typeof open === "string" ? open : "",
  );
}

/** Whether enough is known to go there. */
export function reachable(draft: Draft, step: Step): boolean {
  if (step === "start" || step === "place") return true;
  return draft.place !== "" && (step !== "answer" || draft.bills.every(isComplete));
}
