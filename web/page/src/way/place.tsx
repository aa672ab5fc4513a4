// The place: on a map or in a list that says the same, with how well each is known.
import type { ComponentType } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { LawHead, Place } from "../engine/contract";
import { useSay } from "../i18n";
import { NO_HEAD, type Draft } from "../state";
import { KnownBar, KnownKey } from "./known";
import { placeOf, type WayProps } from "./law";
import { placeName, regionName } from "./place_name";
import { foundBy } from "./search";

type WorldMap = ComponentType<{ places: Place[]; chosen: string; onCountry(code: string): void }>;

function useMap(): WorldMap | undefined {
  const [map, setMap] = useState<{ Map: WorldMap }>();
  useEffect(() => {
    import("./map").then(({ WorldMap: Map }) => setMap({ Map }), console.error); // the list stands without it
  }, []);
  return map?.Map;
}

/** Another place has another law in force; bills stay, for they may be the same everywhere. */
export function withPlace(draft: Draft, place: Place): Draft {
  if (draft.place === place.id) return draft;
  return { ...draft, place: place.id, day: "", inForce: { head: NO_HEAD, base: null, changes: [] } };
}

export function PlaceScreen({ library, draft, onDraft, onDone }: WayProps) {
  const say = useSay();
  const Map = useMap();
  const [typed, setTyped] = useState("");
  const place = placeOf(library, draft);
  const choose = (next: Place) => onDraft((old) => withPlace(old, next));
  const inCountry = (code: string) => {
    const there = library.places.filter(({ country }) => country === code);
    if (there.length === 1) choose(there[0]!);
    else setTyped(say.country(code));
  };
  return (
    <>
      <h1>{say("place-title")}</h1>
      <p class="lead">{say("place-lead")}</p>
      <div class="map-frame">
        {Map ? (
          <Map places={library.places} chosen={draft.place} onCountry={inCountry} />
        ) : (
          <p class="quiet">{say("place-map-loading")}</p>
        )}
      </div>
      <div class="two">
        <PlaceList places={library.places} chosen={draft.place} typed={typed} onType={setTyped} onPlace={choose} />
        <div class="place-chosen" aria-live="polite">
          {place && <PlaceDetails place={place} law={library.laws.find(({ id }) => id === place.reference_law)} />}
        </div>
      </div>
      {place && (
        <div class="go">
          <button type="button" class="main-button" onClick={onDone}>
            {say("place-go", { place: placeName(say, place) })}
          </button>
        </div>
      )}
    </>
  );
}

interface PlaceListProps {
  places: Place[];
  chosen: string;
  typed: string;
  onType(typed: string): void;
  onPlace(place: Place): void;
}

function PlaceList({ places, chosen, typed, onType, onPlace }: PlaceListProps) {
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
      <div class="options" role="radiogroup" aria-labelledby="place-list">
        {found.map(({ place, title }) => (
          <label class="option" key={place.id}>
            <input type="radio" name={name} checked={place.id === chosen} onChange={() => onPlace(place)} />
            <span class="place-option">
              <strong>{title}</strong>
              <KnownBar place={place} />
              <span class="hint">{say("place-own", { own: place.own, inputs: place.inputs })}</span>
              <span class="hint">
                {place.calibrated ? say("place-fitted", { count: place.targets }) : say("place-not-fitted")}
              </span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}

function PlaceDetails({ place, law }: { place: Place; law: LawHead | undefined }) {
  const say = useSay();
  const { own, inputs, region } = place;
  return (
    <section class="card place-details" aria-labelledby="place-name">
      <h2 id="place-name">{placeName(say, place)}</h2>
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
