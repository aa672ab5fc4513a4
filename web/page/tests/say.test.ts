import { expect, test, vi } from "vitest";
import { preferred } from "../src/i18n/languages";
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
