// The place: on a map or in a list that says the same, with how well each is known.
import { Fragment, type ComponentChildren, type ComponentType } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { LawHead, Place } from "../engine/contract";
import { useSay } from "../i18n";
import { NO_HEAD, type Draft } from "../state";
import { KnownBar, KnownKey } from "./known";
import { placeOf, type WayProps } from "./law";
import { placeName, regionName } from "./place_name";
import { foundBy } from "./search";

type WorldMap = ComponentType<{ places: Place[]; chosen: string; onCountry(code: string): void }>;

/** A map in the width of a phone has countries too small and too close to hit: there the list alone is shown. */
const WIDE = "(min-width: 40rem)";

function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const listen = () => setWide(query.matches);
    query.addEventListener("change", listen);
    return () => query.removeEventListener("change", listen);
  }, []);
  return wide;
}

function useMap(wanted: boolean): WorldMap | undefined {
  const [map, setMap] = useState<{ Map: WorldMap }>();
  useEffect(() => {
    if (wanted && !map) import("./map").then(({ WorldMap: Map }) => setMap({ Map }), console.error);
  }, [wanted]);
  return map?.Map;
}

/** Another place has another law in force; bills stay, for they may be the same everywhere. */
export function withPlace(draft: Draft, place: Place): Draft {
  if (draft.place === place.id) return draft;
  return { ...draft, place: place.id, day: "", inForce: { head: NO_HEAD, base: null, changes: [] } };
}

export function PlaceScreen({ library, draft, onDraft, onDone }: WayProps) {
  const say = useSay();
  const wide = useWide();
  const Map = useMap(wide);
  const [typed, setTyped] = useState("");
  const place = placeOf(library, draft);
  const choose = (next: Place) => onDraft((old) => withPlace(old, next));
  const inCountry = (code: string) => {
    const there = library.places.filter(({ country }) => country === code);
    if (there.length === 1) choose(there[0]!);
    else setTyped(say.country(code));
  };
  const chosen = place && (
    <PlaceDetails place={place} law={library.laws.find(({ id }) => id === place.reference_law)} onDone={onDone} />
  );
  return (
    <>
      <h1>{say("place-title")}</h1>
      <p class="lead">{say("place-lead")}</p>
      {wide && (
        <div class="map-frame">
          {Map ? (
            <Map places={library.places} chosen={draft.place} onCountry={inCountry} />
          ) : (
            <p class="quiet">{say("place-map-loading")}</p>
          )}
        </div>
      )}
      <div class="two places">
        <PlaceList places={library.places} typed={typed} onType={setTyped} onPlace={choose} chosen={draft.place}>
          {!wide && chosen}
        </PlaceList>
        <div class="place-chosen" aria-live="polite">
          {wide && chosen}
        </div>
      </div>
    </>
  );
}

interface PlaceListProps {
  places: Place[];
  chosen: string;
  typed: string;
  onType(typed: string): void;
  onPlace(place: Place): void;
  children: ComponentChildren; // after the chosen place
}

function PlaceList({ places, chosen, typed, onType, onPlace, children }: PlaceListProps) {
  const say = useSay();
  const name = useId();
  const order = new Intl.Collator(say.locale);
  const found = places
    .map((place) => ({ place, title: placeName(say, place) }))
    .filter(({ place, title }) => foundBy(typed, [title, place.name, say.country(place.country)]))
    .sort((a, b) => order.compare(a.title, b.title));
  return (
    <section aria-labelledby="place-list">
      <h2 id="place-list">{say("place-list")}</h2>
      <label class="field">
        <span>{say("place-search")}</span>
        <input type="search" value={typed} onInput={(event) => onType(event.currentTarget.value)} />
      </label>
      <p role="status" class="hint">
        {say("place-found", { count: found.length })}
      </p>
      <KnownKey />
      <div class="options place-list" role="radiogroup" aria-labelledby="place-list">
        {found.map(({ place, title }) => (
          <Fragment key={place.id}>
            <label class="option">
              <input type="radio" name={name} checked={place.id === chosen} onChange={() => onPlace(place)} />
              <span class="place-option">
                <strong>{title}</strong>
                <KnownBar place={place} />
                <span class="hint">{say("place-own-short", { own: place.own, inputs: place.inputs })}</span>
                <span class="hint">
                  {place.calibrated ? say("place-fitted", { count: place.targets }) : say("place-not-fitted")}
                </span>
              </span>
            </label>
            {place.id === chosen && children}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

function PlaceDetails({ place, law, onDone }: { place: Place; law: LawHead | undefined; onDone(): void }) {
  const say = useSay();
  const { own, inputs, region } = place;
  return (
    <section class="card place-details" aria-labelledby="place-name">
      <h2 id="place-name">{placeName(say, place)}</h2>
      <div class="go">
        <button type="button" class="main-button" onClick={onDone}>
          {say("place-go", { place: placeName(say, place) })}
        </button>
      </div>
      <p>{say("place-represents", { people: say.number(place.represents, { maximumSignificantDigits: 2 }) })}</p>
      {law && (
        <p>
          {say("place-law")} <span lang="en">{law.name}</span>
        </p>
      )}
      <h3>{say("place-known")}</h3>
      <KnownBar place={place} />
      <ul>
        <li>
          {region === ""
            ? say("place-own", { own, inputs })
            : say("place-own-borrowed", { own, inputs, region: regionName(say, region) })}
        </li>
        <li>{say("place-verified", { count: place.verified })}</li>
        <li>{say("place-targets", { count: place.targets })}</li>
        <li>{say(place.calibrated ? "place-calibrated" : "place-not-calibrated")}</li>
      </ul>
      {place.note && (
        <details>
          <summary>{say("place-note")}</summary>
          <p lang="en">{place.note}</p>
        </details>
      )}
    </section>
  );
}
