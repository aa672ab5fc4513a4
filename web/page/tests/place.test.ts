// Finding a place, and describing one's own: answers to what the engine is asked, and a file back to answers.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import type { Figure, LawHead, Place, PlaceWithFigures } from "../src/engine/contract";
import { readdirSync } from "node:fs";
import { inOwnPlace, inPlace, emptyDraft, OWN, placeRef } from "../src/state";
import { apart } from "../src/way/apart";
import { countriesMeant, findPlaces, regionOfCountry, whereIs } from "../src/way/find_place";
import {
  answersOf,
  asked,
  boundsOf,
  freshAnswers,
  freshFigure,
  inCountry,
  missingIn,
  PEOPLE,
  rangeOf,
  type OwnAnswers,
} from "../src/way/own_place";
import { PlaceDetails } from "../src/way/place";
import { PlaceList } from "../src/way/place_list";
import { InMoneyOf, MoneyNote } from "../src/answer/OwnMoney";
import { amount } from "../src/answer/wording";
import { settingFile } from "../src/download";
import { withCurrency } from "../src/i18n/say";
import { text, voice } from "./render";

const ROOT = new URL("../../../", import.meta.url);
const COUNTRIES: Record<string, string> = {
  ...{ baltimore: "US", gulu: "UG", ireland: "IE", karnataka: "IN", kolkata: "IN", london: "GB", mombasa: "KE" },
  ...{ nairobi: "KE", "new-zealand": "NZ", "phnom-penh": "KH", "south-africa": "ZA", "st-petersburg": "RU" },
  ...{ sydney: "AU", tijuana: "MX", vancouver: "CA" },
};
const ids = readdirSync(new URL("data/settings", ROOT));

const place = (id: string, over: Partial<Place> = {}): Place => ({
  ...{ id, name: id, listed: true, country: COUNTRIES[id] ?? "KE", reference_law: "ke", change: "2027-01-01" },
  ...{ region: "", note: "", currency: null, inputs: 55, own: 0, first_year: 0, middle_year: 0, last_year: 0 },
  ...{ verified: 0, targets: 0, calibrated: false, represents: 1000 },
  levels: { enforcement: [10, 20, 40], raids: [2, 10, 50] },
  ...over,
});
const places = ids.map((id) => place(id));
const found = (typed: string, language = "en") => findPlaces(voice(language), places, typed).places.map(({ id }) => id);
const near = (typed: string, language = "en") => {
  const { near } = findPlaces(voice(language), places, typed);
  return near && [near.country, near.by, near.places.map(({ id }) => id)];
};

describe("a search", () => {
  test.each([
    ["UK", ["london"]],
    ["uk", ["london"]],
    ["Britain", ["london"]],
    ["England", ["london"]],
    ["usa", ["baltimore"]],
    ["Dublin", ["ireland"]],
    ["kenya", ["mombasa", "nairobi"]],
    ["san pet", ["st-petersburg"]],
    ["calcutta", ["kolkata"]],
  ])("'%s' finds %s", (typed, names) => expect(found(typed)).toEqual(names));

  test.each([
    ["es", "Inglaterra", ["london"]],
    ["es", "Nueva Zelanda", ["new-zealand"]],
    ["es", "kenya", ["mombasa", "nairobi"]], // in English, too
    ["es", "mexico", ["tijuana"]], // without its accent
    ["ru", "великобритания", ["london"]],
    ["zh", "英国", ["london"]],
    ["zh", "都柏林", ["ireland"]],
  ])("in '%s' '%s' finds %s", (language, typed, names) => expect(found(typed, language)).toEqual(names));

  test("of nothing finds all", () => expect(found(" ")).toHaveLength(ids.length));

  test("goes by the beginnings of words", () => {
    expect(found("ondon")).toEqual([]);
    expect(found("lon")).toEqual(["london"]);
  });

  test.each([
    ["California", ["US", "country", ["baltimore"]]],
    ["Scotland", ["GB", "country", ["london"]]],
    ["toronto", ["CA", "country", ["vancouver"]]],
    ["Holland", ["NL", "region", ["ireland", "london"]]],
    ["france", ["FR", "region", ["ireland", "london"]]],
    ["Lagos", ["NG", "region", ["gulu", "mombasa", "nairobi", "south-africa"]]],
    ["Cairo", ["EG", "region", []]],
  ])("that finds nothing leads on: '%s'", (typed, to) => {
    expect(found(typed)).toEqual([]);
    expect(near(typed)).toEqual(to);
  });

  test("of a word that is no place says so", () => {
    const list = h(PlaceList, {
      places,
      chosen: "",
      typed: "xyz",
      onType() {},
      onPlace() {},
      onOwn() {},
      children: null,
    });
    expect(text("en", list)).toMatch(/No place found\. Try the name of the country, or describe your own place\.$/);
  });

  test("says whose the nearest are", () => {
    const list = h(PlaceList, {
      places,
      chosen: "",
      typed: "Paris",
      onType() {},
      onPlace() {},
      onOwn() {},
      children: null,
    });
    expect(text("en", list)).toMatch(/No place in this country is listed: France\..*Ireland.*London, United Kingdom/);
  });

  test("takes the whole name before a beginning", () => {
    expect(countriesMeant(voice("en"), "Niger")).toEqual(["NE"]);
    expect(countriesMeant(voice("en"), "")).toEqual([]);
  });
});

test("each listed place lies somewhere, and each region is one of the data", () => {
  expect(places.filter((one) => !whereIs(one))).toEqual([]);
  const regions = readdirSync(new URL("data/regions", ROOT)).map((name) => name.replace(/\.toml$/, ""));
  const used = new Set(["KE", "US", "MX", "GB", "RU", "IN", "KH", "AU", "EG"].map(regionOfCountry));
  expect([...used].sort()).toEqual(regions.sort());
});

test("rings that lie on one another come apart, others stay", () => {
  const points = [
    [0, 0],
    [1, 0],
    [1, 0],
    [100, 5],
  ] as const;
  const moved = apart(points, 20);
  for (let i = 0; i < moved.length; ++i)
    for (let k = 0; k < i; ++k)
      expect(Math.hypot(moved[i]![0] - moved[k]![0], moved[i]![1] - moved[k]![1])).toBeGreaterThanOrEqual(20);
  expect(moved[3]).toEqual([100, 5]);
});

const law = (id: string, jurisdiction: string, upon = ""): LawHead => ({ id, jurisdiction, upon }) as LawHead;
const laws = [
  law("de-2002-prostg", "DE"),
  law("de-2017-prostschg", "DE", "de-2002-prostg"),
  law("us-2018-fosta", "US", "us-federal"),
];

function whole(): OwnAnswers {
  const fresh = inCountry(freshAnswers(" Kisumu ", "2027-01-01", 2026), [law("ke", "KE")], "KE");
  const street = { ...freshFigure("people.street", 2021), value: 0.4, source: " Our count " };
  return { ...fresh, people: { ...fresh.people, value: 3000 }, figures: [street] };
}

describe("a place of one's own", () => {
  test("takes region and newest law of its country; layers are no law of a country", () => {
    expect(inCountry(freshAnswers("", "", 2026), laws, "DE")).toMatchObject({
      region: "western-europe",
      law: "de-2017-prostschg",
    });
    expect(inCountry(freshAnswers("", "", 2026), laws, "US").law).toBe("");
    expect(regionOfCountry("EG")).toBe("world");
  });

  test("says what is missing", () => {
    expect(missingIn(whole())).toEqual([]);
    expect(missingIn(freshAnswers(" ", "soon", 2026))).toEqual([
      "name",
      "country",
      "region",
      "law",
      "people",
      "change",
    ]);
    const currency = { code: "KES", perDollar: null, day: "" };
    const figures = [freshFigure("people.trans", 2020)];
    expect(missingIn({ ...whole(), currency, figures })).toEqual(["figure", "currency"]);
  });

  test("is asked for as the engine takes it", () => {
    expect(asked(whole())).toEqual({
      ...{ name: "Kisumu", country: "KE", region: "sub-saharan-africa", reference_law: "ke", change: "2027-01-01" },
      ...{ note: "", currency: null, keep: null },
      figures: [
        { name: PEOPLE, value: 3000, spread: 0.7, year: 2026, source: "" },
        { name: "people.street", value: 0.4, spread: 0.3, year: 2021, source: "Our count" },
      ],
    });
  });

  test("is answered again from its file; what the form cannot hold stays", () => {
    const figure = (over: Partial<Figure>): Figure => ({
      ...{ name: "people.street", unit: "share", meaning: "", median: 0.4, lo90: 0.3, hi90: 0.5, null: null },
      ...{ critics: null, associations: null, published: null },
      ...{ grade: "D", evidence: [], source: "Our count", note: "", verified: false },
      ...{ least: 0, most: 1, year: 2021, spread: 0.3, ...over },
    });
    const file = { name: "kisumu.toml", toml: "x" };
    const read: PlaceWithFigures = {
      ...place("own", { name: "Kisumu", listed: false, region: "sub-saharan-africa" }),
      figures: [
        figure({ name: PEOPLE, unit: "people", median: 3000.0000000000005, year: 2026, spread: 0.7, source: "" }),
        figure({}),
        figure({ name: "health.hiv", spread: null }),
        figure({ name: "police.contact", evidence: ["x"] }),
      ],
    };
    const again = answersOf(read, file);
    expect(asked(again)).toMatchObject({
      figures: asked(whole()).figures,
      keep: { place: file, names: ["health.hiv", "police.contact"] },
    });
  });

  test("tells what a spread means, within what a share can be", () => {
    const [low, high] = rangeOf(0.5, "guessed", "share");
    expect([low, high].map((x) => x.toFixed(2))).toEqual(["0.24", "0.76"]);
    expect(rangeOf(100, "counted", "people").map(Math.round)).toEqual([85, 118]);
    expect(boundsOf({ least: 0, most: 1, unit: "share" })).toEqual([0.1, 99.9]);
    expect(boundsOf({ least: 1, most: 1e8, unit: "people" })).toEqual([1, 1e8]);
  });

  test("is chosen at once, with its own law, and kept when another is looked at", () => {
    const file = { name: "My town.toml", toml: "x" };
    const draft = inOwnPlace({ ...emptyDraft(), place: "london", day: "2030-01-01" }, file);
    expect(draft).toMatchObject({ place: OWN, own: file, day: "" });
    expect(placeRef(draft)).toEqual(file);
    const other = inPlace(draft, "london");
    expect(other.own).toEqual(file);
    expect(placeRef(other)).toEqual({ id: "london" });
    expect(settingFile(file)).toBe("My-town.toml");
  });
});

test("what a reader knows without a source is told as an assumption, not as counted", () => {
  const figure = { name: PEOPLE, grade: "assumption" } as Figure;
  const own = {
    ...place(OWN, { listed: false, name: "Kisumu", own: 1, region: "sub-saharan-africa" }),
    figures: [figure],
  };
  const told = text("en", h(PlaceDetails, { place: own, law: undefined, onDone() {} }));
  expect(told).toMatch(/1 of 55 numbers .*Sub-Saharan Africa\. 1 of the others is your own number/);
  expect(told).toContain("part of the links");
});

test("what the model was fitted to is not said to check it", () => {
  const told = (over: Partial<Place>) =>
    text("en", h(PlaceDetails, { place: place("london", { targets: 7, ...over }), law: undefined, onDone() {} }));
  expect(told({ calibrated: true })).toMatch(/fitted to 7 other figures from here, so those figures do not check it/);
  expect(told({ calibrated: false })).toMatch(/7 other figures from here check the model\./);
});

describe("sums of money", () => {
  const currency = { code: "KES", per_dollar: 129.5, day: "2026-11-01" };

  test("are in dollars, and beside them in the place's currency where there is a rate", () => {
    const say = voice("en");
    expect(amount(say, "money", 1_500_000)).toBe("US$ 1.5 million");
    expect(amount(withCurrency(say, currency), "money", 1_500_000)).toBe("US$ 1.5 million (KES 190 million)");
    expect(amount(withCurrency(say, currency), "count", 7)).toBe("7");
  });

  test("say their rate and its day", () => {
    const note = (of: Place) => text("en", h(InMoneyOf, { place: of, children: h(MoneyNote, {}) }));
    expect(note(place("london"))).toBe("");
    expect(note(place("own", { currency }))).toMatch(/KES.*KES 129\.50 for one US dollar on November 1, 2026/);
  });
});
