// What the reader has said so far: a plain value, changed by functions that give a new one.
import type { Change, Engine, LawRef, OwnNumber, Place, PlaceRef, Scenario, TextFile } from "./engine/contract";
import { numbersFile } from "./numbers/own_number";

export interface Head {
  name: string;
  jurisdiction: string;
  citation: string;
  source: string;
  note: string;
}

/** A law as it stands, or with changes from the day on. */
export interface Edited {
  head: Head;
  /** null: of the law in force, the place's reference law; of a bill, the law in force as edited. */
  base: LawRef | null;
  changes: Change[];
}

export interface Bill extends Edited {
  key: string; // lasts as long as the draft
}

export interface Draft {
  place: string; // "": not chosen yet; OWN: the place of the reader's own
  own: TextFile | null; // its setting file
  day: string; // on which the laws begin to differ; "": the place's
  inForce: Edited;
  bills: Bill[]; // at least one, at most MOST_BILLS
  selected: string; // key of the bill in hand
  assume: Scenario["assume"];
  numbers: Record<string, OwnNumber>; // by parameter; set aside while a preset is chosen
  draws: number;
  people: number;
  years: number;
  seed: number;
}

export const MOST_BILLS = 10;
export const OWN = "own";
export const NO_HEAD: Head = { name: "", jurisdiction: "", citation: "", source: "", note: "" };

export const emptyDraft = (): Draft => ({
  place: "",
  own: null,
  day: "",
  inForce: { head: NO_HEAD, base: null, changes: [] },
  bills: [{ key: "1", head: NO_HEAD, base: null, changes: [] }],
  selected: "1",
  assume: "",
  numbers: {},
  draws: 256,
  people: 250, // as the command line has it
  years: 10,
  seed: 1,
});

/** What the reader adds to the brief in own words. */
export interface Written {
  organisation: string;
  contact: string;
  paragraph: string;
}

export const NOTHING_WRITTEN: Written = { organisation: "", contact: "", paragraph: "" };

/** What the answers follow from, as one text; which bill is in hand makes no difference. */
export const scenarioText = (draft: Draft): string => JSON.stringify({ ...draft, selected: "" });

export const sameScenario = (a: Draft, b: Draft): boolean => scenarioText(a) === scenarioText(b);

/** The draft as asked for: where nothing but the bill in hand differs, the answers stay. */
export const askedAgain = (asked: Draft | null, draft: Draft): Draft =>
  asked && sameScenario(asked, draft) ? { ...asked, selected: draft.selected } : draft;

/** Whether there is something that took work: a place alone is chosen again at once. */
export const isBegun = (draft: Draft): boolean =>
  draft.own !== null ||
  Object.keys(draft.numbers).length > 0 ||
  [draft.inForce, ...draft.bills].some(({ base, changes }) => base !== null || changes.length > 0);

export const billInHand = (draft: Draft): Bill =>
  draft.bills.find(({ key }) => key === draft.selected) ?? draft.bills[0]!;

export const dayOf = (draft: Draft, place: Place): string => draft.day || place.change;

export const placeRef = (draft: Draft): PlaceRef =>
  draft.place === OWN && draft.own ? draft.own : { id: draft.place };

/** Another place has another law in force; bills stay, for they may be the same everywhere. */
export const inPlace = (draft: Draft, place: string): Draft =>
  draft.place === place ? draft : { ...draft, place, day: "", inForce: { head: NO_HEAD, base: null, changes: [] } };

/** The reader's own place, new or changed, is chosen at once. */
export const inOwnPlace = (draft: Draft, own: TextFile): Draft => ({ ...inPlace({ ...draft, place: "" }, OWN), own });

/** Under a preset the reader's own numbers wait. */
export const numbersUsed = (draft: Draft): Draft["numbers"] => (draft.assume === "" ? draft.numbers : {});

/** Sets what the law says on one lever; where something was said already, it is replaced. */
export function withChange<E extends Edited>(law: E, change: Change): E {
  const known = law.changes.some(({ lever }) => lever === change.lever);
  const changes = known
    ? law.changes.map((old) => (old.lever === change.lever ? change : old))
    : [...law.changes, change];
  return { ...law, changes };
}

export function withoutChange<E extends Edited>(law: E, lever: string): E {
  return { ...law, changes: law.changes.filter((change) => change.lever !== lever) };
}

export function withBill(draft: Draft, bill: Bill): Draft {
  return { ...draft, bills: draft.bills.map((other) => (other.key === bill.key ? bill : other)) };
}

function freshKey(draft: Draft): string {
  return String(1 + Math.max(0, ...draft.bills.map(({ key }) => Number(key) || 0)));
}

/** Adds a bill and takes it in hand; unchanged where there are ten. */
export function addBill(draft: Draft, bill: Edited): Draft {
  if (draft.bills.length >= MOST_BILLS) return draft;
  const key = freshKey(draft);
  return { ...draft, bills: [...draft.bills, { ...bill, key }], selected: key };
}

/** The last one is emptied, not removed. */
export function removeBill(draft: Draft, key: string): Draft {
  const left = draft.bills.filter((bill) => bill.key !== key);
  const bills = left.length > 0 ? left : [{ key: freshKey(draft), head: NO_HEAD, base: null, changes: [] }];
  const selected = bills.some((bill) => bill.key === draft.selected) ? draft.selected : bills[0]!.key;
  return { ...draft, bills, selected };
}

async function amended(engine: Engine, base: LawRef, law: Edited, day: string): Promise<LawRef> {
  if (law.changes.length === 0) return base;
  const { toml } = await engine.amend(base, day, law.head, law.changes);
  return { name: law.head.name, toml };
}

export function lawInForce(engine: Engine, draft: Draft, place: Place): Promise<LawRef> {
  return amended(engine, draft.inForce.base ?? { id: place.reference_law }, draft.inForce, dayOf(draft, place));
}

export async function lawOfBill(engine: Engine, draft: Draft, place: Place, bill: Bill): Promise<LawRef> {
  const base = bill.base ?? (await lawInForce(engine, draft, place));
  return amended(engine, base, bill, dayOf(draft, place));
}

/** The law in force against all bills at once: the same people and the same luck under each. */
export async function scenarioOfAll(engine: Engine, draft: Draft): Promise<Scenario> {
  const place = await engine.place(placeRef(draft));
  const [first, ...others] = draft.bills as [Bill, ...Bill[]];
  const scenario = await scenarioOf(engine, draft, place, first);
  const laws = await Promise.all(others.map((bill) => lawOfBill(engine, draft, place, bill)));
  return { ...scenario, laws: [...scenario.laws, ...laws] };
}

/** The law in force against one bill, as the engine takes it. */
export async function scenarioOf(engine: Engine, draft: Draft, place: Place, bill: Bill): Promise<Scenario> {
  const { assume, draws, people, years, seed } = draft;
  const laws: Scenario["laws"] = [await lawInForce(engine, draft, place), await lawOfBill(engine, draft, place, bill)];
  const numbers = numbersFile(numbersUsed(draft));
  return { place: placeRef(draft), laws, assume, numbers, draws, people, years, seed, change: dayOf(draft, place) };
}
