// Numbers as people of different places type them; doubt is asked about.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import { NumberBox } from "../src/way/number_box";
import { readings, writtenNumber } from "../src/way/typed_number";
import { markup } from "./render";

const read = (locale: string, typed: string, most = 1e7) => readings(typed, 0, most, locale);

describe("without a doubt", () => {
  test.each([
    ["en", "1,000", 1000],
    ["en", "2,000.5", 2000.5],
    ["en", "1,234,567", 1234567],
    ["en", "2.5", 2.5],
    ["en-GB", "12,345", 12345],
    ["en-IN", "1,00,000", 100000],
    ["en", "1 000", 1000],
    ["en", "1.234.567", 1234567],
    ["en", "0.125", 0.125],
    ["es-ES", "1.000", 1000],
    ["es", "12.345,5", 12345.5],
    ["es", "2,5", 2.5],
    ["es-MX", "1,000", 1000],
    ["es-MX", "2.5", 2.5],
    ["fr", "1 000", 1000],
    ["fr", "1\u202f000,5", 1000.5],
    ["fr", "2.5", 2.5],
    ["ru", "1\u00a0000", 1000],
    ["ru", "10 000,25", 10000.25],
    ["zh", "1,000", 1000],
    ["zh", "１，０００", 1000],
    ["zh", "２．５", 2.5],
    ["en", "007", 7],
  ])("%s: %s", (locale, typed, number) => expect(read(locale, typed)).toEqual([number]));
});

describe("in doubt", () => {
  test.each([
    ["en", "1,5", [1.5, 15]],
    ["en", "1.000", [1, 1000]],
    ["es", "1.5", [1.5, 15]],
    ["es", "1,000", [1, 1000]],
    ["es-MX", "1.000", [1, 1000]],
    ["fr", "1,000", [1, 1000]],
    ["fr", "1.000", [1, 1000]],
    ["ru", "2,500", [2.5, 2500]],
  ])("%s: %s", (locale, typed, numbers) => expect(read(locale, typed)).toEqual(numbers));

  test("a reading out of bounds is none", () => {
    expect(read("es", "1,000", 100)).toEqual([1]);
    expect(read("en", "1,5", 10)).toEqual([1.5]);
  });

  test("a box asks; a whole number leaves no doubt", () => {
    const box = { value: null, least: 0, most: 1e6, unit: "", onNumber: () => undefined };
    expect(markup("es", h(NumberBox, { ...box, value: 1.125 }))).toContain('value="1,125"');
    expect(markup("es", h(NumberBox, { ...box, value: 1.125 }))).not.toContain("<button");
  });
});

test.each(["", "abc", "1e3", "1,2,3", "1..5", "--1", "1.5.2", ",", "1,0000,000", "Infinity"])("none: %s", (typed) => {
  for (const locale of ["en", "es", "fr"]) expect(read(locale, typed)).toEqual([]);
});

test("below zero only where the bounds are", () => {
  expect(readings("−1.234,5", -1e6, 0, "es")).toEqual([-1234.5]);
  expect(readings("-1", 0, 1, "en")).toEqual([]);
});

test("what is written is read as the same, in each language", () => {
  for (const locale of ["en", "es", "es-MX", "fr", "ru", "zh", "en-IN"])
    for (const x of [0, 1, 0.5, 1000, 1234567.25, 0.0001, 1.125])
      expect(read(locale, writtenNumber(x, locale))[0], `${locale} ${x}`).toBe(x);
});
