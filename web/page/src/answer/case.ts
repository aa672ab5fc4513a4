import type { Engine, Law, Place, Scenario } from "../engine/contract";
import { placeRef, scenarioOf, type Bill, type Draft } from "../state";

/** One bill against the law in force in one place: what is compared, and the two laws as they were read. */
export interface Case {
  bill: Bill;
  place: Place;
  scenario: Scenario;
  laws: [Law, Law];
}

export async function caseOf(engine: Engine, draft: Draft, bill: Bill): Promise<Case> {
  const place = await engine.place(placeRef(draft));
  const scenario = await scenarioOf(engine, draft, place, bill);
  const [inForce, law] = scenario.laws;
  const laws: Case["laws"] = [await engine.law(inForce, scenario.change), await engine.law(law, scenario.change)];
  return { bill, place, scenario, laws };
}
