// The world with a ring at each listed place: a picture, and a way to choose for those who point. It has no tab stops:
// the list beside it says and does the same. A file of its own, fetched after the list is there.
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import type { Place } from "../engine/contract";
import { useSay } from "../i18n";
import { apart } from "./apart";
import { whereIs } from "./find_place";
import { numericOf } from "./iso";
import { placeName } from "./place_name";

const WIDTH = 960;
const HEIGHT = 430;
const RING = 15; // radius
const GAP = 5; // between rings, at least

const world = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(world, world.objects.countries).features;
const land = countries.filter(({ id }) => id !== numericOf.get("AQ")); // nobody lives there
const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: "FeatureCollection", features: land });
const path = geoPath(projection).digits(1);

interface WorldMapProps {
  places: Place[];
  chosen: string; // place id
  onPlace(place: Place): void;
}

interface Spot {
  place: Place;
  at: [number, number];
}

const spots = (places: Place[]): Spot[] =>
  places.flatMap((place) => {
    const where = whereIs(place);
    const at = where && projection(where);
    return at ? [{ place, at }] : [];
  });

export function WorldMap({ places, chosen, onPlace }: WorldMapProps) {
  const say = useSay();
  const marked = new Set(places.map(({ country }) => numericOf.get(country)));
  const shown = spots(places);
  const rings = apart(
    shown.map(({ at }) => at),
    2 * RING + GAP,
  );
  return (
    <svg class="world" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say("place-map-picture")}>
      {land.map((country, i) => (
        <path key={i} class={marked.has(String(country.id)) ? "land land-marked" : "land"} d={path(country) ?? ""} />
      ))}
      {shown.map(({ place, at }, i) => (
        <line key={place.id} class="ring-line" x1={at[0]} y1={at[1]} x2={rings[i]![0]} y2={rings[i]![1]} />
      ))}
      {shown.map(({ place }, i) => (
        <g
          key={place.id}
          class={place.id === chosen ? "ring ring-chosen" : "ring"}
          transform={`translate(${rings[i]!.map((x) => x.toFixed(1)).join(" ")})`}
          onClick={() => onPlace(place)}
        >
          <title>{placeName(say, place)}</title>
          <circle r={RING} />
          {place.id === chosen && <circle class="core" r={RING / 2} />}
        </g>
      ))}
    </svg>
  );
}
