// What a law says on one lever, in the reader's words. Also for the brief and the tables of results.
import type { Lever, Levels, LeverValue } from "../engine/contract";
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

/** levels: of the place; with them a level says its number. */
export function valueInWords(say: Say, lever: Lever, value: LeverValue, levels?: Levels): string {
  if (Array.isArray(value)) return thingsInWords(say, lever.name, value);
  if (value === 0 && lever.kind === "number") return say(`lever-zero-${unitId(lever.unit)}`);
  if (typeof value === "number") return say(`lever-unit-${unitId(lever.unit)}`, counted(say, value));
  if (notSaid(lever, value)) return say("lever-level-not-said");
  if (lever.kind === "level") {
    const words = say("lever-level", { level: say(`level-${value}`) });
    return numbered(say, "lever-level-number", words, value, levels?.raids);
  }
  return say(`lever-${lever.name}-${value}`);
}

export const LEVELS = ["low", "medium", "high"];

function numbered(say: Say, id: string, words: string, level: LeverValue, numbers: number[] | undefined): string {
  const number = numbers?.[LEVELS.indexOf(String(level))];
  return number === undefined ? words : say(id, { words, number: say.number(number, { maximumSignificantDigits: 2 }) });
}

export function enforcementInWords(say: Say, enforcement: Enforcement, levels?: Levels): string {
  if (enforcement === null) return say("enforcement-left");
  if (typeof enforcement === "number") return say("enforcement-number", counted(say, enforcement));
  const words = say("enforcement-level", { level: enforcement });
  return numbered(say, "enforcement-level-number", words, enforcement, levels?.enforcement);
}
