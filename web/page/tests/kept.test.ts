// Work is not lost, and not kept where nobody asked for it.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { askedAgain, addBill, emptyDraft, isBegun, NOTHING_WRITTEN, sameScenario, type Draft } from "../src/state";
import { defaultSettings } from "../src/settings";
import { spotAt } from "../src/steps";
import type { Work } from "../src/keep";

class Drawer {
  private readonly items = new Map<string, string>();
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.items.set(key, text);
  removeItem = (key: string): void => void this.items.delete(key);
  get size(): number {
    return this.items.size;
  }
}

const change = { lever: "buying", value: "prohibited", enforcement: null, clause: "cl. 1" };
const at = (place: string): Draft => ({ ...emptyDraft(), place });
const work = (draft: Draft, over: Partial<Work> = {}): Work => ({
  settings: { ...defaultSettings("en"), save: true },
  draft,
  written: NOTHING_WRITTEN,
  asked: null,
  spot: spotAt("bill"),
  ...over,
});

let browser: Drawer;

/** A tab of its own: its own storage and memory, and the browser's storage in common. */
async function tab(storage = new Drawer()): Promise<typeof import("../src/keep") & { storage: Drawer }> {
  vi.resetModules();
  const keep = await import("../src/keep");
  const within =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      vi.stubGlobal("sessionStorage", storage);
      vi.stubGlobal("localStorage", browser);
      return call(...args);
    };
  const calls = Object.entries(keep).map(([name, value]) => [name, within(value as (...args: unknown[]) => unknown)]);
  return { ...(Object.fromEntries(calls) as typeof keep), storage };
}

beforeEach(() => void (browser = new Drawer()));

describe("a tab", () => {
  test("loaded again has its work, its answer's draft and the place in it", async () => {
    const before = await tab();
    const own = { organisation: "Network", contact: "", paragraph: "We ask." };
    const left = work(at("london"), { asked: at("vancouver"), written: own, spot: spotAt("answer", "brief") });
    before.remember(left);
    const after = await tab(before.storage);
    expect(after.remembered()).toEqual(left);
    expect(browser.size).toBe(0);
    after.forgetTab();
    expect(before.storage.size).toBe(0);
  });

  test("has nothing of another", async () => {
    (await tab()).remember(work(at("london")));
    expect((await tab()).remembered()).toBeNull();
  });

  test("does not break on what is no work, or where storage is forbidden", async () => {
    const mine = await tab();
    for (const text of ["", "{", "7", "null", '{"draft":{}}']) {
      mine.storage.setItem("notes", text);
      browser.setItem("notes", text);
      expect([mine.remembered(), mine.kept()]).toEqual([null, null]);
    }
    mine.storage.getItem =
      mine.storage.setItem =
      mine.storage.removeItem =
        () => {
          throw new Error("forbidden");
        };
    browser = mine.storage;
    mine.remember(work(at("london")));
    mine.forgetTab();
    mine.forget();
    expect([mine.keep(work(at("london"))), mine.remembered(), mine.kept()]).toEqual(["mine", null, null]);
  });
});

describe("two tabs", () => {
  test("do not overwrite each other, and the reader's choice ends it", async () => {
    const [a, b] = [await tab(), await tab()];
    expect(a.keep(work(at("london")))).toBe("mine");
    expect(b.keep(work(at("vancouver")))).toBe("other");
    expect(b.kept()?.draft.place).toBe("london");
    const c = await tab();
    expect(c.keep(work(at("nairobi")))).toBe("other");
    expect(c.keep(work(at("nairobi")), true)).toBe("mine");
    expect(a.keep(work(at("london")))).toBe("other");
    expect(a.kept()?.draft.place).toBe("nairobi");
    expect(a.keep(work(at("gulu")))).toBe("mine");
  });

  test("with the same work are not asked about", async () => {
    const [a, b] = [await tab(), await tab()];
    a.keep(work(at("london")));
    expect(b.keep(work(at("london")))).toBe("mine");
    expect(b.keep(work(at("london"), { written: { organisation: "N", contact: "", paragraph: "" } }))).toBe("mine");
    expect(a.keep(work(at("london")))).toBe("other"); // the name would be lost
  });

  test("both forget when one does", async () => {
    const [a, b] = [await tab(), await tab()];
    a.keep(work(at("london")));
    b.kept();
    a.forget();
    expect(b.keep(work(at("london")))).toBe("gone");
    expect(browser.size).toBe(0);
  });

  test("loaded again know what they had saved", async () => {
    const a = await tab();
    a.keep(work(at("london")));
    a.remember(work(at("london")));
    const again = await tab(a.storage);
    again.remembered();
    expect(again.keep(work(at("gulu")))).toBe("mine");
  });

  test("a link's scenario does not overwrite what was saved before", async () => {
    const a = await tab();
    a.keep(work(at("london")));
    a.disown();
    expect(a.keep(work(at("gulu")))).toBe("other");
  });
});

describe("an answer", () => {
  const bill = { head: emptyDraft().bills[0]!.head, base: null, changes: [change] };
  const draft = addBill(at("london"), bill);

  test("stays while only another bill is taken in hand", () => {
    const other = { ...draft, selected: "1" };
    expect(sameScenario(draft, other)).toBe(true);
    expect(askedAgain(draft, other)).toEqual(other);
    expect(askedAgain(draft, draft).bills).toBe(draft.bills);
  });

  test("is of the bill before once a clause, a size or the place is changed", () => {
    for (const changed of [{ ...draft, seed: 2 }, { ...draft, place: "gulu" }, addBill(draft, bill)]) {
      expect(sameScenario(draft, changed)).toBe(false);
      expect(askedAgain(draft, changed)).toBe(changed);
    }
  });

  test("takes work once something was said", () => {
    expect(isBegun(at("london"))).toBe(false);
    expect(isBegun(draft)).toBe(true);
  });
});
