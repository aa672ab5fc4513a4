import { describe, expect, test, vi } from "vitest";
import { preferred, type Language } from "../src/i18n/languages";
import { isRegion, marksOf, regional, regionOf } from "../src/i18n/region";
import { bundleOf, sayWith } from "../src/i18n/say";

const sayIn = (locale: string, source: string) => sayWith([bundleOf(locale, "ltr", [source])], locale, "ltr");

test("plurals follow the language", () => {
  const say = sayIn("ru", "laws = { $count ->\n    [one] закон\n    [few] закона\n   *[many] законов\n  }\n");
  expect([1, 3, 5, 21].map((count) => say("laws", { count }))).toEqual(["закон", "закона", "законов", "закон"]);
});

test("numbers, shares, dates, countries and lists follow the language", () => {
  const say = sayIn("fr", "");
  expect(say.number(1234.5, { maximumFractionDigits: 1 })).toMatch(/^1\s234,5$/);
  expect(say.signed(0.25)).toBe("+0,25");
  expect(say.signed(0)).toBe("0");
  expect(say.percent(0.256)).toMatch(/^26\s%$/);
  expect(say.date("2021-01-01")).toBe("1 janvier 2021");
  expect(say.country("CA-BC")).toBe("Canada");
  expect(say.list(["a", "b", "c"])).toBe("a, b et c");
});

test("a message that is missing is complained of, not hidden", () => {
  const complain = vi.spyOn(console, "error").mockImplementation(() => {});
  const say = sayIn("en", "here = Here\n");
  expect(say.has("here")).toBe(true);
  expect(say.has("gone")).toBe(false);
  expect(say("gone")).toBe("gone");
  expect(complain).toHaveBeenCalledOnce();
  complain.mockRestore();
});

test("words that are put in are isolated where the direction may differ", () => {
  const say = sayWith([bundleOf("ar", "rtl", ["law = قانون { $name }\n"])], "ar", "rtl");
  expect(say("law", { name: "Act 12" })).toBe("قانون \u2068Act 12\u2069");
});

test("the first wish that is spoken wins", () => {
  expect(preferred(["de-AT", "es-MX", "en"])).toBe("es");
  expect(preferred(["zh-Hant-TW"])).toBe("zh");
  expect(preferred(["sw"])).toBe("en");
  expect(preferred([])).toBe("en");
});

describe("the reader's region", () => {
  test("is of the wish in the language chosen, else of the first wish that has one", () => {
    expect(regionOf("es", ["en-US", "es-MX", "es-ES"])).toBe("MX");
    expect(regionOf("es", ["en-US", "fr-FR"])).toBe("US");
    expect(regionOf("fr", ["fr"])).toBe("");
    expect(regionOf("zh", ["not a tag", "zh-Hant-TW"])).toBe("TW");
    expect(regionOf("en", ["es-419"])).toBe("419");
  });

  test("decides how numbers and dates are written, and the language decides the words", () => {
    const written = (language: Language, region: string) => {
      const say = sayIn(regional(language, region), "of = of { NUMBER(1000) }, { $n }\n");
      return [say.language, say.number(1000.5, {}), say.date("2027-01-01"), say("of", { n: 2000 })];
    };
    expect(written("en", "US")).toEqual(["en", "1,000.5", "January 1, 2027", "of 1,000, 2,000"]);
    expect(written("en", "GB")[2]).toBe("1 January 2027");
    expect(written("es", "MX")).toEqual(["es", "1,000.5", "1 de enero de 2027", "of 1,000, 2,000"]);
    expect(written("es", "AR")[1]).toBe("1.000,5");
    expect(written("ru", "RU")[3]).toMatch(/^of 1\s000, 2\s000$/);
    expect(regional("zh", "TW")).toBe("zh-Hans-TW"); // the words stay simplified
    expect(sayIn(regional("zh", "TW"), "").country("TW-TPE")).toBe("台湾");
    expect(regional("en", "no region")).toBe("en");
  });

  test("gives the marks by which a typed number is read", () => {
    expect(marksOf("es-MX")).toEqual({ group: ",", decimal: "." });
    expect(marksOf("es-ES")).toEqual({ group: ".", decimal: "," });
  });

  test("may have been kept: nothing but a code is taken back", () => {
    expect(["MX", "419", "", undefined].every(isRegion)).toBe(true);
    expect(["mx", "M", 5, null, "<b>"].some(isRegion)).toBe(false);
  });
});

test("two sentences have a space between them, but not in Chinese", () => {
  expect([sayIn("fr-CA", "").gap, sayIn("zh-Hans-TW", "").gap]).toEqual([" ", ""]);
});
