// The listed places, searched. Where they come from is the caller's: the engine, or what is known before it is there.
import { Fragment, type ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Place } from "../engine/contract";
import { useSay } from "../i18n";
import { findPlaces, type Found } from "./find_place";
import { KnownBar, KnownKey } from "./known";
import { placeName } from "./place_name";

interface PlaceListProps {
  places: Place[];
  chosen: string;
  typed: string;
  onType(typed: string): void;
  onPlace(place: Place): void;
  onOwn(): void;
  children: ComponentChildren; // after the chosen place
}

export function PlaceList({ places, chosen, typed, onType, onPlace, onOwn, children }: PlaceListProps) {
  const say = useSay();
  const name = useId();
  const found = findPlaces(say, places, typed);
  const shown = found.places.length > 0 ? found.places : (found.near?.places ?? []);
  return (
    <section aria-labelledby="place-list">
      <h2 id="place-list">{say("place-list")}</h2>
      <label class="field">
        <span>{say("place-search")}</span>
        <input type="search" value={typed} onInput={(event) => onType(event.currentTarget.value)} />
      </label>
      <button type="button" onClick={onOwn}>
        {say("place-own-describe")}
      </button>
      <div role="status">
        <p class="hint">{say("place-found", { count: found.places.length })}</p>
        {found.places.length === 0 && <NextStep found={found} />}
      </div>
      {shown.length > 0 && <KnownKey />}
      <div class="options place-list" role="radiogroup" aria-labelledby="place-list">
        {shown.map((place) => (
          <Fragment key={place.id}>
            <label class="option">
              <input type="radio" name={name} checked={place.id === chosen} onChange={() => onPlace(place)} />
              <PlaceOption place={place} />
            </label>
            {place.id === chosen && children}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

function PlaceOption({ place }: { place: Place }) {
  const say = useSay();
  return (
    <span class="place-option">
      <strong>{placeName(say, place)}</strong>
      {!place.listed && <span class="hint">{say("place-yours")}</span>}
      <KnownBar place={place} />
      <span class="hint">{say("place-own-short", { own: place.own, inputs: place.inputs })}</span>
      <span class="hint">
        {place.calibrated ? say("place-fitted", { count: place.targets }) : say("place-not-fitted")}
      </span>
    </span>
  );
}

/** What to do where no listed place has that name. */
function NextStep({ found }: { found: Found }) {
  const say = useSay();
  const { near } = found;
  if (!near) return <p class="hint">{say("place-near-unknown")}</p>;
  const country = say.country(near.country);
  const which = near.places.length === 0 ? "none" : near.by;
  return <p class="hint">{say("place-near", { country, which })}</p>;
}
