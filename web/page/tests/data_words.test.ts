// The data's own words in the reader's language: none missing, none left of a text that has changed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, type Message } from "@fluent/syntax";
import { h } from "preact";
import { describe, expect, test } from "vitest";
import { withoutNotes } from "../single_file";
import { DataWords, dataId, SourceTitle } from "../src/i18n/data_words";
import { LawPicker } from "../src/way/law_picker";
import type { LawHead } from "../src/engine/contract";
import { markup, text } from "./render";

const ROOT = join(fileURLToPath(new URL(".", import.meta.url)), "../../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** What a file says first of a key, as "name" or "note". */
function said(path: string, key: string): string {
  const found = new RegExp(`^${key} = (".*")$`, "m").exec(read(path));
  if (!found) throw new Error(`${path} has no ${key}`);
  return JSON.parse(found[1]!) as string;
}

const laws = readdirSync(join(ROOT, "data/laws")).map((file) => ({
  where: `law ${file.replace(".toml", "")}`,
  text: said(`data/laws/${file}`, "name"),
}));
const places = readdirSync(join(ROOT, "data/settings")).map((id) => ({
  where: `place ${id}`,
  text: said(`data/settings/${id}/setting.toml`, "note"),
}));
const NUMBER = /^(?:PARAMETER|SETTING_INPUT)\(\w+, "(.*?)", "(.*?)", .*, "(.*)"\)$/gm;
const numbers = ["parameters", "setting_inputs"].flatMap((file) =>
  [...read(`engine/evidence/${file}.def`).matchAll(NUMBER)].flatMap(([, name, unit, meaning]) => [
    { where: name!, text: meaning! },
    { where: "unit", text: unit! },
  ]),
);
const wanted = new Map([...laws, ...places, ...numbers].map((one) => [dataId(one.text), one]));

const messagesIn = (language: string): Message[] =>
  parse(read(`web/messages/${language}/data.ftl`), {}).body.filter((entry) => entry.type === "Message");

test("all texts of the data are looked at", () => {
  const defined = ["parameters", "setting_inputs"].flatMap(
    (file) => read(`engine/evidence/${file}.def`).match(/^(PARAMETER|SETTING_INPUT)\(/gm) ?? [],
  );
  expect(numbers.length).toBe(2 * defined.length);
  expect(laws.length).toBeGreaterThan(50);
  expect(new Set(wanted.keys()).size).toBe(new Set([...wanted.values()].map((one) => one.text)).size);
});

describe.each(["es", "fr", "ru", "zh"])("the data's words in '%s'", (language) => {
  const there = messagesIn(language);

  test("are there for each text as it now stands, and for no other", () => {
    const ids = there.map(({ id }) => id.name);
    const missing = [...wanted].filter(([id]) => !ids.includes(id));
    expect(missing.map(([id, { where, text }]) => `# ${where}: ${text}\n${id} = `)).toEqual([]);
    expect(ids.filter((id) => !wanted.has(id))).toEqual([]); // of texts that have changed or gone
  });

  test("stand below their English", () => {
    const wrong = there.filter(({ id, comment }) => !comment?.content.endsWith(`: ${wanted.get(id.name)?.text}`));
    expect(wrong.map(({ id }) => id.name)).toEqual([]);
  });

  test("are shown without the English for translators", () => {
    const short = withoutNotes(`/messages/${language}/data.ftl`, read(`web/messages/${language}/data.ftl`));
    expect(short.split("\n").filter((line) => line && !/^text-[0-9a-f]{8} = ./.test(line))).toEqual([]);
  });
});

const CANADA = said("data/laws/ca-2014-pcepa.toml", "name");

test("a law's name is in the reader's language, and its own title beside it", () => {
  const law = { id: "ca-2014-pcepa", name: CANADA, jurisdiction: "CA", citation: "" } as LawHead;
  const picker = h(LawPicker, { laws: [law], chosen: "", onLaw: () => undefined });
  expect(text("fr", picker)).toContain("victimes d’exploitation");
  expect(markup("fr", picker)).toContain(`lang="en">${CANADA}<`);
  expect(text("en", picker).split(CANADA).length - 1).toBe(1); // not twice where it is the same
});

test("what is not the library's own stays as it is, marked as English", () => {
  const own = `${CANADA} as I would have it`;
  expect(markup("es", h(DataWords, { text: own }))).toBe(`<span lang="en">${own}</span>`);
  expect(markup("es", h(SourceTitle, { name: own }))).toBe("");
  expect(markup("es", h(DataWords, { text: CANADA }))).not.toContain("lang");
});
