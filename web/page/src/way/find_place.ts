// Finding a listed place by what readers type: its name, its country, a town or a former name, in any language of the
// page and in English. What finds none leads on: to the nearest listed places.
import type { Place } from "../engine/contract";
import type { Say } from "../i18n";
import gazetteer from "./gazetteer.json";
import { numericOf } from "./iso";
import { placeName } from "./place_name";
import { plain } from "./search";

const countriesOf: Record<string, { also: string; within: string } | undefined> = gazetteer.countries;
const placesOf: Record<string, { at: number[]; also: string } | undefined> = gazetteer.places;
const regionOf = new Map(
  Object.entries(gazetteer.regions).flatMap(([region, codes]) => codes.split(" ").map((code) => [code, region])),
);

export const WORLD = "world"; // the region of countries that have none

/** The region of data/regions that a country borrows from. */
export const regionOfCountry = (code: string): string => regionOf.get(code) ?? WORLD;

/** Longitude and latitude of a listed place. */
export const whereIs = (place: Place): [number, number] | undefined =>
  placesOf[place.id]?.at as [number, number] | undefined;

const listed = (names: string | undefined): string[] => (names ? names.split("|") : []);
const english = new Intl.DisplayNames(["en"], { type: "region" });

const countryNames = (say: Say, code: string): string[] => [
  say.country(code),
  english.of(code) ?? code,
  ...listed(countriesOf[code]?.also),
];

/** All countries by code, in the order of their names. */
export function countryCodes(say: Say): string[] {
  const order = new Intl.Collator(say.locale);
  return [...numericOf.keys()].sort((a, b) => order.compare(say.country(a), say.country(b)));
}

// Words of scripts with spaces begin where they are typed; in others, a word stands anywhere.
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const words = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each word that was typed begins a word of one of the names. */
function isNamed(typed: string, names: string[]): boolean {
  const all = names.flatMap(words);
  return words(typed).every((word) =>
    all.some((name) => (spaced.test(word) ? name.startsWith(word) : name.includes(word))),
  );
}

interface Country {
  code: string;
  names: string[]; // plain; also of its states and towns
}

const known = new Map<string, Country[]>(); // by language: too many names to be made again for each letter

function countriesIn(say: Say): Country[] {
  const names = (code: string) => [...countryNames(say, code), ...listed(countriesOf[code]?.within)];
  const made = known.get(say.locale) ?? [...numericOf.keys()].map((code) => ({ code, names: names(code).map(plain) }));
  known.set(say.locale, made);
  return made;
}

/** The countries that are meant: by a whole name if there is one, else by a beginning. */
export function countriesMeant(say: Say, typed: string): string[] {
  if (words(typed).length === 0) return [];
  const is = plain(typed.trim());
  const all = countriesIn(say);
  const whole = all.filter(({ names }) => names.includes(is));
  const begun = all.filter(({ names }) => names.some((name) => isNamed(typed, [name])));
  return (whole.length > 0 ? whole : begun).map(({ code }) => code);
}

export interface Found {
  places: Place[];
  /** Where none is found: the listed places nearest to the country that seems to be meant. */
  near: { country: string; by: "country" | "region"; places: Place[] } | null;
}

/** Nothing typed finds all of them. */
export function findPlaces(say: Say, all: Place[], typed: string): Found {
  const order = new Intl.Collator(say.locale);
  const own = (place: Place): number => (place.listed ? 1 : 0); // the reader's own stands first
  const sorted = [...all].sort((a, b) => own(a) - own(b) || order.compare(placeName(say, a), placeName(say, b)));
  const places = sorted.filter((place) =>
    isNamed(typed, [
      placeName(say, place),
      place.name,
      ...countryNames(say, place.country),
      ...(place.listed ? listed(placesOf[place.id]?.also) : []),
    ]),
  );
  if (places.length > 0) return { places, near: null };
  const meant = countriesMeant(say, typed);
  const country = meant.find((code) => sorted.some((place) => place.country === code)) ?? meant[0];
  if (country === undefined) return { places, near: null };
  const there = sorted.filter((place) => place.country === country);
  if (there.length > 0) return { places, near: { country, by: "country", places: there } };
  const region = regionOfCountry(country);
  const around = sorted.filter((place) => region !== WORLD && regionOfCountry(place.country) === region);
  return { places, near: { country, by: "region", places: around } };
}
