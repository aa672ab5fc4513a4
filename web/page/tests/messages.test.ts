// Promises of the messages: whole in every language, and the only place of what the reader sees.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, serializeExpression, Visitor, type Entry, type Message, type VariableReference } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../src/i18n/languages";
import { unitId } from "../src/way/words";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../../..");
const MESSAGES = join(ROOT, "web/messages");
const languages = LANGUAGES.map(({ code }) => code).filter((code) => readdirSync(MESSAGES).includes(code));

function entriesOf(language: string): Entry[] {
  const folder = join(MESSAGES, language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  return files.flatMap((name) => parse(readFileSync(join(folder, name), "utf8"), {}).body as Entry[]);
}

const messagesOf = (language: string): Message[] =>
  entriesOf(language).filter((entry): entry is Message => entry.type === "Message");

function variablesOf(message: Message): string[] {
  const found = new Set<string>();
  class Find extends Visitor {
    visitVariableReference(node: VariableReference) {
      found.add(serializeExpression(node));
    }
  }
  new Find().visit(message);
  return [...found].sort();
}

/** English for data words stands in the data: tests/data_words.test.ts. */
const isOfData = (id: string): boolean => /^text-[0-9a-f]{8}$/.test(id);

const idsOf = (language: string): string[] => messagesOf(language).map(({ id }) => id.name);
const english = new Set(idsOf("en"));

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
const sources = walk(join(HERE, "../src"))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(name, "utf8") }));

describe.each(languages)("messages in '%s'", (language) => {
  test("are well formed", () => {
    const junk = entriesOf(language).flatMap((entry) => (entry.type === "Junk" ? [entry.content] : []));
    expect(junk).toEqual([]);
  });

  test("have each id once", () => {
    const ids = idsOf(language);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("have the ids of English", () => {
    expect(
      idsOf(language)
        .filter((id) => !isOfData(id))
        .sort(),
    ).toEqual([...english].sort());
  });

  test("use the variables of English", () => {
    const own = new Map(messagesOf(language).map((message) => [message.id.name, variablesOf(message)]));
    const wrong = messagesOf("en").filter((message) => {
      const theirs = own.get(message.id.name) ?? [];
      return String(theirs) !== String(variablesOf(message));
    });
    expect(wrong.map(({ id }) => id.name)).toEqual([]);
  });
});

test("every message that the code names is there", () => {
  const named = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bsay\(\s*(?:[^"`()]*\?\s*)?"([^"]+)"(?:\s*:\s*"([^"]+)")?/g)].flatMap(([, id, other]) => [
      id,
      other,
    ]),
  );
  const ids = named.filter((id) => id !== undefined);
  expect(ids.length).toBeGreaterThan(50);
  expect(ids.filter((id) => !english.has(id))).toEqual([]);
});

test("every family of messages that the code names is there", () => {
  const families = sources.flatMap(({ text }) => [...text.matchAll(/\bsay\(`([^`]+)`/g)].map(([, id]) => id!));
  const none = families.filter((family) => {
    const pattern = family
      .replace(/\$\{[^}]+\}/g, "\0")
      .replace(/[.*+?^()|[\]\\]/g, "\\$&")
      .replaceAll("\0", ".+");
    return ![...english].some((id) => new RegExp(`^${pattern}$`).test(id));
  });
  expect(none).toEqual([]);
});

test("no words for the reader stand in the code", () => {
  const inTags = />\s*([A-Za-z][^<>{}=;()]*[A-Za-z.!?])\s*<\//g; // <p>Words</p>
  const inAttributes = /\s(?:aria-label|title|placeholder|alt|label)="([^"]+)"/g;
  const words = sources
    .filter(({ name }) => name.endsWith(".tsx"))
    .flatMap(({ name, text }) =>
      [inTags, inAttributes].flatMap((pattern) => [...text.matchAll(pattern)].map(([, found]) => `${name}: ${found}`)),
    );
  expect(words).toEqual([]);
});

interface LeverSchema {
  properties: { lever: { const: string }; value: { enum?: string[]; type?: string; items?: { enum: string[] } } };
}

test("each lever has its name, question, help and answers", () => {
  const schema = JSON.parse(readFileSync(join(ROOT, "data/schema/law.schema.json"), "utf8"));
  const levers = (schema.properties.provision.items.oneOf as LeverSchema[]).map(({ properties }) => properties);
  expect(levers.length).toBeGreaterThan(30);
  const wanted = levers.flatMap(({ lever: { const: name }, value }) => {
    const words = value.enum ?? value.items?.enum ?? (value.type === "boolean" ? ["true", "false"] : []);
    return ["", "-question", "-help", ...words.map((word) => `-${word}`)].map((end) => `lever-${name}${end}`);
  });
  expect(wanted.filter((id) => !english.has(id))).toEqual([]);
});

test("each unit of a lever is in words", () => {
  const units = ["workplaces raided per 100 a year", "weeks", "legal places per arrival", "years of income"];
  const more = ["places per 1,000 workers", "dollars per worker a year"];
  const ids = [...units, ...more].map(unitId).flatMap((unit) => [`lever-unit-${unit}`, `lever-box-${unit}`]);
  expect(ids.filter((id) => !english.has(id))).toEqual([]);
});

test("each place and region of the data has a name", () => {
  const places = readdirSync(join(ROOT, "data/settings")).map((id) => `place-${id}`);
  const regions = readdirSync(join(ROOT, "data/regions")).map((name) => `region-${name.replace(/\.toml$/, "")}`);
  expect([...places, ...regions].filter((id) => !english.has(id))).toEqual([]);
});

test("messages are fetched through src/i18n alone: elsewhere a report would hold them a second time", () => {
  const others = sources.filter(
    ({ name, text }) => /from "[^"]*\/texts"/.test(text) && !/i18n\/index\.tsx$/.test(name),
  );
  expect(others.map(({ name }) => name)).toEqual([]);
});

/** What each message says, without notes and what is put in (|). */
function linesOf(language: string): string[] {
  return messagesOf(language).map((message) => {
    const texts: string[] = [];
    class Find extends Visitor {
      visitTextElement(node: { value: string }) {
        texts.push(node.value);
      }
    }
    new Find().visit(message);
    return `${message.id.name}=${texts.join("|")}`;
  });
}

test.each(languages)("numbers of a thousand and more are written by the reader's region, in '%s'", (language) => {
  expect(linesOf(language).filter((line) => /\d[.,\s\u00a0\u202f]000(?!\d)|(?<!\d)1000(?!\d)/.test(line))).toEqual([]);
});

test("Chinese has no spaces beside its signs", () => {
  const sign = "[\\u3000-\\u9fff\\uff00-\\uffef]";
  expect(linesOf("zh").filter((line) => new RegExp(`${sign} | ${sign}`).test(line))).toEqual([]);
});
