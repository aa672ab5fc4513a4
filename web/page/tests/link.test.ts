import { describe, expect, test } from "vitest";
import { fromFragment, isDraft, LinkError, toFragment } from "../src/link";
import { addBill, emptyDraft, OWN, type Draft } from "../src/state";

const head = { name: "Законопроект «A» – 法案", jurisdiction: "CA", citation: "Draft", source: "own", note: "" };
const changes = [
  { lever: "buying", value: "allowed", enforcement: null, clause: "s 1", note: "" },
  { lever: "seizure", value: ["money", "phones"], enforcement: null, clause: "s 2", note: "why" },
  { lever: "raids", value: 2.5, enforcement: null, clause: "s 3", note: "" },
  { lever: "selling", value: "prohibited", enforcement: 40, clause: "s 4", note: "" },
  { lever: "raids_homes", value: false, enforcement: null, clause: "s 5", note: "" },
];

function whole(): Draft {
  const draft: Draft = { ...emptyDraft(), place: "vancouver", day: "2024-05-01", assume: "critics", seed: 7 };
  draft.inForce = { head, base: { id: "ca-2014-pcepa" }, changes: changes.slice(0, 1) };
  const toml = "format = 1\n".repeat(40);
  return addBill(addBill(draft, { head, base: null, changes }), { head, base: { name: "x.toml", toml }, changes: [] });
}

/** Packs anything, as someone would who makes links by hand. */
async function pack(value: unknown): Promise<string> {
  const bytes = new Blob([typeof value === "string" ? value : JSON.stringify(value)]).stream();
  const packed = await new Response(bytes.pipeThrough(new CompressionStream("deflate"))).arrayBuffer();
  return `1.${Buffer.from(packed).toString("base64url")}`;
}

test("a link gives back the whole scenario", async () => {
  const fragment = await toFragment(whole());
  expect(fragment).toMatch(/^1\.[\w-]+$/);
  expect(await fromFragment(fragment)).toEqual(whole());
});

test("a link carries a place of one's own as its file, and only where it is chosen", async () => {
  const own = { name: "kisumu.toml", toml: "format = 1\n" };
  const draft: Draft = { ...whole(), place: OWN, own };
  expect(await fromFragment(await toFragment(draft))).toEqual(draft);
  expect(await fromFragment(await toFragment({ ...whole(), own }))).toEqual(whole());
  expect(isDraft(draft)).toBe(true);
  expect(isDraft({ ...draft, own: null })).toBe(false);
  expect(isDraft({ ...whole(), own: { name: 3 } })).toBe(false);
});

test("a link is short", async () => {
  expect((await toFragment(whole())).length).toBeLessThan(900);
});

describe("a malformed link is refused with one error", () => {
  const outer = (over: object) =>
    Object.values({
      place: "a",
      day: "",
      law: law(),
      bills: [["1", ...law()]],
      key: "1",
      assume: "",
      numbers: [1, 100, 1, 1],
      ...over,
    });
  const law = () => [["n", "CA", "c", "s", ""], 0, [] as unknown[]];

  test("the pieces of these tests are themselves a scenario", async () => {
    expect(await fromFragment(await pack(outer({})))).toMatchObject({ place: "a", selected: "1" });
  });

  test.each([
    ["empty", ""],
    ["another version", "2.eJw"],
    ["not base64", "1.%%%"],
    ["not deflated", `1.${Buffer.from("hello").toString("base64url")}`],
    ["no version", "bill"],
  ])("%s", async (_, fragment) => {
    await expect(fromFragment(fragment)).rejects.toThrow(LinkError);
  });

  test.each([
    ["not JSON", "{"],
    ["an object", { place: "vancouver" }],
    ["null", null],
    ["no bills", outer({ bills: [] })],
    ["eleven bills", outer({ bills: Array.from({ length: 11 }, (_, i) => [String(i), ...law()]) })],
    [
      "two bills with one key",
      outer({
        bills: [
          ["1", ...law()],
          ["1", ...law()],
        ],
      }),
    ],
    ["a place that is no text", outer({ place: 4 })],
    ["a day that is none", outer({ day: "tomorrow" })],
    ["an assumption that is none", outer({ assume: "hope" })],
    ["no draws", outer({ numbers: [0, 100, 1, 1] })],
    ["more draws than anyone waits for", outer({ numbers: [10_001, 100, 1, 1] })],
    ["fewer people than have a middle", outer({ numbers: [1, 99, 1, 1] })],
    ["a seed that no program takes", outer({ numbers: [1, 100, 1, 2 ** 31 + 1] })],
    ["a number that is a text", outer({ numbers: [1, "100", 1, 1] })],
    ["a value that is an object", outer({ law: [["n", "CA", "c", "s", ""], 0, [["buying", {}, null, "c", ""]]] })],
    ["a head that is too short", outer({ law: [["n"], 0, []] })],
  ])("%s", async (_, value) => {
    await expect(fromFragment(await pack(value))).rejects.toThrow(LinkError);
  });

  test("cut off anywhere", async () => {
    const fragment = await toFragment(whole());
    for (let length = 0; length < fragment.length; length += 7)
      await expect(fromFragment(fragment.slice(0, length))).rejects.toThrow(LinkError);
  });

  test("one that unpacks to more than memory should hold", async () => {
    await expect(fromFragment(await pack("[" + " ".repeat(6_000_000) + "]"))).rejects.toThrow(LinkError);
  });
});

test("what was kept is checked before it is used", () => {
  expect(isDraft(whole())).toBe(true);
  expect(isDraft({ ...whole(), bills: undefined })).toBe(false);
  expect(isDraft({ ...whole(), seed: "7" })).toBe(false);
  expect(isDraft(null)).toBe(false);
});
