import type { Place } from "../engine/contract";
import type { Say } from "../i18n";

/** A place that is newer than the messages has the name of its file. */
export const placeName = (say: Say, place: Place): string =>
  say.has(`place-${place.id}`) ? say(`place-${place.id}`) : place.name;

export const regionName = (say: Say, region: string): string =>
  say.has(`region-${region}`) ? say(`region-${region}`) : region;
