// The world, with the countries marked that have a place. A file of its own, fetched after the list is there.
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import type { Place } from "../engine/contract";
import { useSay } from "../i18n";
import { numericOf } from "./iso";

const WIDTH = 960;
const HEIGHT = 430;
const MARK = 11; // radius; a round mark also where the country itself is too small to hit

const world = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(world, world.objects.countries).features;
const land = countries.filter(({ id }) => id !== numericOf.get("AQ")); // nobody lives there
const path = geoPath(geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: "FeatureCollection", features: land })).digits(1);

interface WorldMapProps {
  places: Place[];
  chosen: string; // place id
  onCountry(code: string): void;
}

export function WorldMap({ places, chosen, onCountry }: WorldMapProps) {
  const say = useSay();
  const codes = [...new Set(places.map(({ country }) => country))];
  const chosenCountry = places.find(({ id }) => id === chosen)?.country;
  const marked = new Set(codes.map((code) => numericOf.get(code)));
  return (
    <svg class="world" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={say("place-map")}>
      {land
        .filter(({ id }) => !marked.has(String(id)))
        .map((country, i) => (
          <path key={i} class="land" d={path(country) ?? ""} />
        ))}
      {codes.map((code) => (
        <Country
          key={code}
          code={code}
          count={places.filter(({ country }) => country === code).length}
          chosen={code === chosenCountry}
          onChoose={() => onCountry(code)}
        />
      ))}
    </svg>
  );
}

interface CountryProps {
  code: string;
  count: number;
  chosen: boolean;
  onChoose(): void;
}

function Country({ code, count, chosen, onChoose }: CountryProps) {
  const say = useSay();
  const shape = countries.find(({ id }) => String(id) === numericOf.get(code));
  if (!shape) return null; // too small for this map: it is in the list
  const [x, y] = path.centroid(shape);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose();
  };
  return (
    <g
      class={chosen ? "country country-chosen" : "country"}
      role="button"
      tabindex={0} // of SVG: as written in lower case
      aria-pressed={chosen}
      aria-label={say("place-map-country", { country: say.country(code), count })}
      onClick={onChoose}
      onKeyDown={press}
    >
      <path d={path(shape) ?? ""} />
      <circle cx={x} cy={y} r={MARK} />
      {chosen && <circle class="core" cx={x} cy={y} r={MARK / 2} />}
    </g>
  );
}
