// What is said about a file that is no law file, or not yet.
import { h } from "preact";
import { expect, test } from "vitest";
import { isDocument, isPlainText } from "../src/way/law_document";
import { DocumentNotice, ProblemNotice } from "../src/way/law_file";
import { markup, text, voice } from "./render";

const bytes = (begin: string): Uint8Array => Uint8Array.from(begin, (letter) => letter.charCodeAt(0));

test.each([
  ["bill.docx", "PK\u0003\u0004"],
  ["bill", "PK\u0003\u0004\u0014"],
  ["bill.toml", "%PDF-1.7"],
  ["bill.doc", "\u00d0\u00cf\u0011\u00e0\u00a1"],
  ["bill.rtf", "{\\rtf1"],
  ["bill.HTML", "\n<p>"],
  ["bill", "<!DOCTYPE html>"],
  ["Bill.ODT", ""],
])("%s is a document", (name, begin) => expect(isDocument(name, bytes(begin))).toBe(true));

test("a law file is none, whatever it is called", () => {
  for (const name of ["bill.toml", "bill", "bill.txt"]) expect(isDocument(name, bytes("format = 1"))).toBe(false);
  expect(["bill.txt", "README.md", "bill.toml"].map(isPlainText)).toEqual([true, true, false]);
});

test.each(["en", "es", "fr", "ru", "zh"])("in '%s' a document is told how its clauses get in", (language) => {
  const say = voice(language);
  const words = text(language, h(DocumentNotice, { name: "Bill <b>.docx" }));
  for (const part of ["Bill <b>.docx", ".toml", say("bill-download"), "docs/coding-a-law.md"])
    expect(words).toContain(part);
});

test.each([
  ["a word that is none", { nearest: "selling" }, "kept-problem-word"],
  ["something else than expected", { expected: "true or false" }, "kept-problem-value"],
])("%s is said in the reader's language, and the engine's words are marked as English", (_, over, id) => {
  const problem = { file: "b.toml", line: 3, column: 7, what: "unknown lever", expected: "", nearest: "", ...over };
  const words = markup("es", h(ProblemNotice, { problem }));
  expect(words).toContain(voice("es")(id));
  expect(words).toContain('<span lang="en">unknown lever</span>');
});
