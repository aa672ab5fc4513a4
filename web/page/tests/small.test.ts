// Small functions of the steps: numbers as typed, search, laws by country, the way out, files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serviceWorker } from "../offline";
import { fileName } from "../src/download";
import { problemOf } from "../src/engine/problem";
import { BLANK, isWebAddress, neutralPage } from "../src/leave";
import { byCountry } from "../src/way/law_picker";
import { foundBy } from "../src/way/search";
import { readings } from "../src/way/typed_number";

test("a number is taken with a point or a comma, within its bounds, and nothing else", () => {
  const typed = ["3", " 2.5 ", "2,5", ".5", "0", "100", "100.1", "-1", "1e3", "abc", "", "1,000.5", "Infinity"];
  const taken = [3, 2.5, 2.5, 0.5, 0, 100, null, null, null, null, null, null, null];
  expect(typed.map((text) => readings(text, 0, 100, "en")[0] ?? null)).toEqual(taken);
});

test("search needs each word, in any case, with or without accents", () => {
  expect(foundBy("", ["anything"])).toBe(true);
  expect(foundBy("mexico", ["Tijuana, México"])).toBe(true);
  expect(foundBy("zealand reform", ["New Zealand 2003: Reform Act"])).toBe(true);
  expect(foundBy("zealand ban", ["New Zealand 2003: Reform Act"])).toBe(false);
});

test("laws stand by country, newest first, without the model laws", () => {
  const law = (jurisdiction: string, name: string) => ({ jurisdiction, name }) as never;
  const laws = [
    law("CA", "Canada"),
    law("XX", "Model"),
    law("CA", "Canada 1985"),
    law("CA-BC", "2014"),
    law("AT", "A"),
  ];
  const say = { locale: "en", country: (code: string) => ({ CA: "Canada", AT: "Austria" })[code.slice(0, 2)] ?? code };
  expect(byCountry(laws, say).map(({ name, laws: own }) => [name, own.map((one) => one.name)])).toEqual([
    ["Austria", ["A"]],
    ["Canada", ["2014", "Canada 1985", "Canada"]],
  ]);
});

test("the way out leads to a web page as typed, else to a blank one", () => {
  expect(neutralPage("")).toBe(BLANK);
  expect(neutralPage("weather.example.org/today")).toBe("https://weather.example.org/today");
  expect(neutralPage("http://example.org")).toBe("http://example.org/");
  for (const typed of ["javascript:alert(1)", "data:text/html,x", "file:///etc", "not an address", "word"])
    expect(neutralPage(typed)).toBe(BLANK);
  expect(isWebAddress("example.org")).toBe(true);
});

test("a problem is the engine's, or the error itself", () => {
  const problem = { file: "a", line: 1, column: 2, what: "w", expected: "", nearest: "" };
  expect(problemOf(Object.assign(new Error("x"), { problem }))).toEqual(problem);
  expect(problemOf(new Error("broken"))).toMatchObject({ line: 0, what: "broken" });
});

test("files are named by words of any script", () => {
  expect(fileName("My bill: 1/2", "toml")).toBe("My-bill-1-2.toml");
  expect(fileName("法案", "toml")).toBe("法案.toml");
  expect(fileName("../..", "toml")).toBe("law.toml");
});

test("the service worker lists every file once, and its name changes with any byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  const template = readFileSync(new URL("../src/sw.js", import.meta.url), "utf8");
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "a.js"), "1");
  const one = serviceWorker(template, folder);
  expect(one).toContain('const FILES = ["a.js","./"];');
  writeFileSync(join(folder, "sw.js"), one); // is not its own file
  expect(serviceWorker(template, folder)).toBe(one);
  writeFileSync(join(folder, "a.js"), "2");
  expect(serviceWorker(template, folder)).not.toBe(one);
  rmSync(folder, { recursive: true });
});
