// What a law says on one lever, in the reader's words. Also for the brief and the tables of results.
import type { Lever, LeverValue } from "../engine/contract";
import type { Say } from "../i18n";

export type Enforcement = string | number | null;

/** "places per 1,000 workers" -> "places-per-1-000-workers" */
export const unitId = (unit: string): string => unit.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();

const counted = (say: Say, x: number) => ({ number: say.number(x, { maximumFractionDigits: 4 }), count: x });

/** A level that no law sets. */
export const notSaid = (lever: Lever, value: LeverValue | null): boolean =>
  lever.kind === "level" && !value && value !== 0;

function thingsInWords(say: Say, lever: string, things: string[]): string {
  if (things.length === 0) return say(`lever-${lever}-nothing`);
  return say(`lever-${lever}-all`, { things: say.list(things.map((thing) => say(`lever-${lever}-${thing}`))) });
}

export function valueInWords(say: Say, lever: Lever, value: LeverValue): string {
  if (Array.isArray(value)) return thingsInWords(say, lever.name, value);
  if (typeof value === "number") return say(`lever-unit-${unitId(lever.unit)}`, counted(say, value));
  if (notSaid(lever, value)) return say("lever-level-not-said");
  if (lever.kind === "level") return say("lever-level", { level: say(`level-${value}`) });
  return say(`lever-${lever.name}-${value}`);
}

export function enforcementInWords(say: Say, enforcement: Enforcement): string {
  if (enforcement === null) return say("enforcement-left");
  if (typeof enforcement === "number") return say("enforcement-number", counted(say, enforcement));
  return say("enforcement-level", { level: enforcement });
}
