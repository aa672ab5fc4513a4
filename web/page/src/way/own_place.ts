// A place of one's own: what the form asks, and what becomes of its answers. Other figures are borrowed from the region.
import type { Currency, Figure, LawHead, PlaceAnswers, PlaceWithFigures, Region, TextFile } from "../engine/contract";
import { regionOfCountry } from "./find_place";

export const PEOPLE = "people.represented";

/** Inputs of a setting that move results and that towns, services or police may have counted. */
export const ASKED = [
  "people.street",
  "people.managed",
  "people.migrant_street",
  "people.migrant_managed",
  "people.migrant_other",
  "people.unpermitted",
  "people.trans",
  "people.age_18_24",
  "people.trafficked",
  "police.contact",
  "raids.low",
  "raids.medium",
  "raids.high",
  "violence.client",
  "violence.report_resident",
  "clients.encounters",
  "health.condomless",
  "health.hiv",
  "health.suppressed",
  "income.encounter",
  "money.cost_level",
] as const;

/** How sure a figure is: its spread, on the logarithm, or on the logit of shares. */
export const SURE = { counted: 0.1, estimated: 0.3, guessed: 0.7 } as const;
export type Sure = keyof typeof SURE;
export const SURES = Object.keys(SURE) as Sure[];

export interface OwnFigure {
  name: string;
  value: number | null; // null: nothing typed yet
  sure: Sure;
  year: number | null;
  source: string;
}

export interface OwnAnswers {
  name: string;
  country: string; // "": not chosen yet
  region: string;
  law: string;
  people: OwnFigure;
  change: string;
  figures: OwnFigure[];
  currency: { code: string; perDollar: number | null; day: string } | null;
  note: string;
  kept: { file: TextFile; figures: Figure[] } | null; // of a file: what the form cannot hold is taken over as it is
}

export const freshFigure = (name: string, year: number): OwnFigure => ({
  name,
  value: null,
  sure: name === PEOPLE ? "guessed" : "estimated",
  year,
  source: "",
});

/** The newest law of a country as a whole; "" where the library has none. It may stand upon an older one of that country. */
export function lawOfCountry(laws: LawHead[], country: string): string {
  const own = laws.filter(({ jurisdiction }) => jurisdiction === country);
  const there = own.filter(({ upon }) => upon === "" || own.some(({ id }) => id === upon));
  const year = ({ id }: LawHead): number => Number(/\d{4}/.exec(id)?.[0] ?? Infinity); // without one: as it stands
  return there.sort((a, b) => year(b) - year(a))[0]?.id ?? "";
}

/** Another country has another region and law. */
export const inCountry = (answers: OwnAnswers, laws: LawHead[], country: string): OwnAnswers => ({
  ...answers,
  country,
  region: regionOfCountry(country),
  law: lawOfCountry(laws, country),
});

export function freshAnswers(name: string, change: string, year: number): OwnAnswers {
  const people = freshFigure(PEOPLE, year);
  return {
    ...{ name, change, people, country: "", region: "", law: "", figures: [], currency: null, note: "", kept: null },
  };
}

/** As a file says it, to be answered again. */
export function answersOf(place: PlaceWithFigures, file: TextFile): OwnAnswers {
  const sureOf = (spread: number): Sure | undefined => SURES.find((sure) => SURE[sure] === spread);
  const fits = (f: Figure): boolean =>
    f.spread !== null && sureOf(f.spread) !== undefined && f.evidence.length === 0 && f.note === "" && !f.verified;
  const typed = place.figures.filter(fits).map(({ name, median, spread, year, source }): OwnFigure => ({
    ...{ name, year, source },
    value: rounded(median),
    sure: sureOf(spread!)!,
  }));
  const { name, country, region, reference_law: law, change, note, currency } = place;
  const year = Number(change.slice(0, 4)) - 1;
  return {
    ...{ name, country, region, law, change, note },
    people: typed.find((f) => f.name === PEOPLE) ?? { ...freshFigure(PEOPLE, year), value: rounded(place.represents) },
    figures: typed.filter((f) => f.name !== PEOPLE),
    currency: currency && { code: currency.code, perDollar: currency.per_dollar, day: currency.day },
    kept: { file, figures: place.figures.filter((f) => !fits(f) && f.name !== PEOPLE) },
  };
}

/** The engine tells medians to the last bit of its arithmetic. */
const rounded = (x: number): number => Number(x.toPrecision(12));

export type Missing = "name" | "country" | "region" | "law" | "change" | "people" | "figure" | "currency";

const isFilled = (figure: OwnFigure): boolean => figure.value !== null && figure.year !== null;

/** What the engine would refuse, in the order of the form. */
export function missingIn(answers: OwnAnswers): Missing[] {
  const { name, country, region, law, change, people, figures, currency } = answers;
  const wrong: [Missing, boolean][] = [
    ["name", name.trim() === ""],
    ["country", country === ""],
    ["region", region === ""],
    ["law", law === ""],
    ["people", !isFilled(people)],
    ["change", !/^\d{4}-\d{2}-\d{2}$/.test(change)],
    ["figure", !figures.every(isFilled)],
    ["currency", currency !== null && (currency.perDollar === null || currency.day === "")],
  ];
  return wrong.filter(([, is]) => is).map(([what]) => what);
}

/** Of answers in which nothing is missing. */
export function asked(answers: OwnAnswers): PlaceAnswers {
  const { name, country, region, law, change, note, people, figures, currency, kept } = answers;
  return {
    ...{ country, region, change, note },
    name: name.trim(),
    reference_law: law,
    currency:
      currency && ({ code: currency.code, per_dollar: currency.perDollar!, day: currency.day } satisfies Currency),
    figures: [people, ...figures].map(({ name, value, sure, year, source }) => ({
      ...{ name, value: value!, spread: SURE[sure], year: year!, source: source.trim() },
    })),
    keep: kept && { place: kept.file, names: kept.figures.map((f) => f.name) },
  };
}

const isShare = (unit: string): boolean => ["share", "fraction", "probability"].includes(unit);
const QUANTILE_95 = 1.645;

/** Nine times of ten the number lies between these. */
export function rangeOf(value: number, sure: Sure, unit: string): [number, number] {
  const step = QUANTILE_95 * SURE[sure];
  if (!isShare(unit)) return [value * Math.exp(-step), value * Math.exp(step)];
  const odds = value / (1 - value);
  const share = (x: number): number => x / (1 + x);
  return [share(odds * Math.exp(-step)), share(odds * Math.exp(step))];
}

/** Shares are asked in per cent; everything else as it is. */
export const scaleOf = (unit: string): number => (isShare(unit) ? 100 : 1);

/** What may be typed: an engine's bounds without their ends, where a spread has no meaning. */
export function boundsOf({ least, most, unit }: Pick<Figure, "least" | "most" | "unit">): [number, number] {
  const scale = scaleOf(unit);
  const LEAST_SHARE = 0.001;
  if (isShare(unit)) return [Math.max(least, LEAST_SHARE) * scale, Math.min(most, 1 - LEAST_SHARE) * scale];
  const LEAST_RATE = 0.0001;
  return [Math.max(least, LEAST_RATE), most];
}

export const figureIn = (region: Region | undefined, name: string): Figure | undefined =>
  region?.inputs.find((input) => input.name === name);
