import type { Place } from "../engine/contract";
import type { Say } from "../i18n";

/** A place of the reader's own, or one that is newer than the messages, has the name in its file. */
export const placeName = (say: Say, place: Place): string =>
  place.listed && say.has(`place-${place.id}`) ? say(`place-${place.id}`) : place.name;

export const regionName = (say: Say, region: string): string =>
  say.has(`region-${region}`) ? say(`region-${region}`) : region;
