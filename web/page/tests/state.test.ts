import { describe, expect, test } from "vitest";
import type { Law, Lever } from "../src/engine/contract";
import { addBill, billInHand, emptyDraft, inPlace, MOST_BILLS, NO_HEAD, removeBill, withBill } from "../src/state";
import { reachable, spotAt, spotOf } from "../src/steps";
import { freshHead, headProblems } from "../src/way/bill_head";
import { grouped } from "../src/way/groups";
import { changeOn, differences, freshClause, setClause, setState, stateUnder } from "../src/way/lever_state";

const lever = (name: string, over: Partial<Lever> = {}): Lever => ({
  name,
  kind: "choice",
  words: ["allowed", "prohibited"],
  unit: "",
  least: 0,
  most: 0,
  enforceable: true,
  statements: "",
  more_is_stricter: true,
  default: "allowed",
  ...over,
});
const buying = lever("buying");
const seizure = lever("seizure", { kind: "things", words: ["money", "phones"], default: [], enforceable: false });

const law = (in_force: Law["in_force"]): Law => ({ in_force, provisions: [] }) as unknown as Law;
const today = law({
  buying: { value: "allowed", enforcement: null, provision: -1 },
  seizure: { value: ["money", "phones"], enforcement: null, provision: 0 },
});
const nothing = { head: NO_HEAD, base: null, changes: [] };
const prohibited = { value: "prohibited", enforcement: "high" };

describe("a bill", () => {
  test("holds what differs from its base, with a clause", () => {
    const bill = setState(nothing, today, buying, prohibited, "Clause 1");
    expect(bill.changes).toEqual([{ lever: "buying", ...prohibited, clause: "Clause 1" }]);
    expect(stateUnder(bill, today, buying)).toEqual(prohibited);
  });

  test("keeps a clause that was typed when the answer changes", () => {
    const typed = setClause(setState(nothing, today, buying, prohibited, "Clause 1"), buying, "s 3(1)");
    const softer = setState(typed, today, buying, { value: "prohibited", enforcement: "low" }, "Clause 2");
    expect(changeOn(softer, buying)).toMatchObject({ enforcement: "low", clause: "s 3(1)" });
  });

  test("has no change where it says the same again, in whatever order things are named", () => {
    const bill = setState(nothing, today, buying, prohibited, "1");
    expect(setState(bill, today, buying, { value: "allowed", enforcement: null }, "1").changes).toEqual([]);
    expect(setState(nothing, today, seizure, { value: ["phones", "money"], enforcement: null }, "1").changes).toEqual(
      [],
    );
  });

  test("numbers its clauses without repeating one", () => {
    const name = (number: number) => `Clause ${number}`;
    expect(freshClause(nothing, name)).toBe("Clause 1");
    const bill = setState(nothing, today, buying, prohibited, "Clause 2");
    expect(freshClause(bill, name)).toBe("Clause 3");
  });

  test("from another law differs from the law in force where the two differ", () => {
    const other = law({ ...today.in_force, buying: { ...prohibited, provision: 0 } });
    const found = differences([buying, seizure], today, nothing, other, nothing);
    expect(found.map(({ lever: { name }, is }) => [name, is.value])).toEqual([["buying", "prohibited"]]);
  });

  test("differs from the law in force as adjusted, not as written", () => {
    const edits = setState(nothing, today, buying, prohibited, "adjusted");
    expect(differences([buying], today, edits, today, edits)).toEqual([]);
    expect(differences([buying], today, nothing, today, edits)).toHaveLength(1);
  });
});

describe("bills side by side", () => {
  const bill = { ...nothing, head: { ...NO_HEAD, name: "A" } };

  test("are ten at most", () => {
    let draft = emptyDraft();
    for (let i = 0; i < 20; ++i) draft = addBill(draft, bill);
    expect(draft.bills).toHaveLength(MOST_BILLS);
    expect(new Set(draft.bills.map(({ key }) => key)).size).toBe(MOST_BILLS);
  });

  test("the new one is in hand, and another when it is removed", () => {
    const draft = addBill(emptyDraft(), bill);
    expect(billInHand(draft).head.name).toBe("A");
    const less = removeBill(draft, draft.selected);
    expect(billInHand(less).key).toBe("1");
  });

  test("one is always left, empty and with a key of its own", () => {
    const draft = withBill(emptyDraft(), { ...bill, key: "1" });
    const left = removeBill(draft, "1").bills;
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ head: NO_HEAD, changes: [] });
    expect(left[0]!.key).not.toBe("1");
  });
});

test("a head is complete before the engine is asked", () => {
  const head = { name: "A bill", jurisdiction: "CA-BC", citation: "Draft", source: "x", note: "" };
  expect(headProblems(head)).toEqual([]);
  expect(headProblems({ ...head, name: " ", jurisdiction: "Canada", citation: "" })).toEqual([
    "name",
    "jurisdiction",
    "citation",
  ]);
});

test("fresh names of bills differ", () => {
  const say = Object.assign((id: string, args?: object) => id + (args ? JSON.stringify(args) : ""), {}) as never;
  const place = { country: "CA" } as never;
  const first = freshHead(say, place, []);
  const second = freshHead(say, place, [{ key: "1", head: first, base: null, changes: [] }]);
  expect(headProblems(first)).toEqual([]);
  expect(second.name).not.toBe(first.name);
});

test("each lever is asked once, also one that no group names", () => {
  const levers = [buying, seizure, lever("brand_new")];
  const names = grouped(levers).flatMap((group) => group.levers.map(({ name }) => name));
  expect(names.sort()).toEqual(["brand_new", "buying", "seizure"]);
});

test("another place takes its own law and keeps the bills", () => {
  const old = addBill({ ...emptyDraft(), place: "a", inForce: { ...nothing, base: { id: "x" } } }, nothing);
  const draft = inPlace(old, "b");
  expect(draft).toMatchObject({ place: "b", inForce: { base: null, changes: [] } });
  expect(draft.bills).toHaveLength(2);
});

test("steps are read from history with care, and wait for a place", () => {
  expect([{ step: "bill" }, { step: "elsewhere" }, null, 7].map(spotOf)).toEqual([
    spotAt("bill"),
    ...Array(3).fill(spotAt("start")),
  ]);
  const seen = spotAt("answer", "results", "client_violence");
  expect(spotOf(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
  expect(spotOf({ step: "answer", view: "elsewhere", open: 7 })).toEqual(spotAt("answer"));
  expect(reachable(emptyDraft(), "bill")).toBe(false);
  const draft = { ...emptyDraft(), place: "a" };
  expect(reachable(draft, "bill")).toBe(true);
  expect(reachable(draft, "answer")).toBe(false); // the bill has no name yet
  const head = { name: "A", jurisdiction: "CA", citation: "Draft", source: "x", note: "" };
  const bill = { key: "1", head, base: null, changes: [{ lever: "buying", value: "allowed", clause: "s 1" }] };
  expect(reachable(withBill(draft, bill), "answer")).toBe(true);
  const without = { ...bill, changes: [{ ...bill.changes[0]!, clause: " " }] };
  expect(reachable(withBill(draft, without), "answer")).toBe(false);
});
