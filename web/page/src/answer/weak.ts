// How much of each finding rests on weak evidence: once the answer is whole, the same again with those numbers drawn again.
import { useEffect } from "preact/hooks";
import type { Engine, Scenario, WeakShares } from "../engine/contract";
import { useLoaded, useRun, type Run } from "./run";
import { FEWEST_DRAWS } from "./wording";

const PART = 6; // of the draws, as the command line (cli/common.cpp)

/** With the main numbers: neither one side's nor the reader's own. */
export const isMain = ({ assume, numbers }: Scenario): boolean => assume === "" && numbers === "";

/** {} until it is known; never of an answer whose numbers are the reader's own or one side's. */
export function useWeak(engine: Engine, main: Run): WeakShares {
  const redrawn = useRun(engine);
  const whole = main.state === "done" && main.comparison;
  const asked = whole && whole.answer.draws >= FEWEST_DRAWS && isMain(whole.scenario) ? whole : null;
  useEffect(() => {
    if (!asked) return redrawn.clear();
    const { scenario } = asked;
    redrawn.start({ ...scenario, redraw_weak: true, draws: Math.ceil(scenario.draws / PART) });
  }, [asked]);
  const done = redrawn.state === "done" ? redrawn.comparison : null;
  return useLoaded(asked && done && (() => asked.weak(done)), [done]).value ?? {};
}
