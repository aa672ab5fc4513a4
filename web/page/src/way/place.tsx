// The place: searched in a list, or on a map that shows the same, with how well each is known; or a place of one's own.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { download, settingFile } from "../download";
import type { Engine, LawHead, Place, PlaceWithFigures, Problem, TextFile } from "../engine/contract";
import { problemOf } from "../engine/problem";
import { useSay } from "../i18n";
import { DataWords, SourceTitle } from "../i18n/data_words";
import { inOwnPlace, inPlace, OWN } from "../state";
import { countriesMeant } from "./find_place";
import { KnownBar } from "./known";
import { placeOf, type WayProps } from "./law";
import { ProblemNotice, TomlFile } from "./law_file";
import { answersOf, freshAnswers, inCountry, type OwnAnswers } from "./own_place";
import { OwnPlaceForm } from "./own_place_form";
import { PlaceList } from "./place_list";
import { placeName, regionName } from "./place_name";

type WorldMap = ComponentType<{ places: Place[]; chosen: string; onPlace(place: Place): void }>;

/** A map in the width of a phone has rings too small to hit: there the list alone is shown. */
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

export function PlaceScreen(props: WayProps) {
  const { library, onDraft, draft } = props;
  const say = useSay();
  const [typed, setTyped] = useState("");
  const [form, setForm] = useState<OwnAnswers>();
  const [problem, setProblem] = useState<Problem>();
  const take = (file: TextFile) => {
    onDraft((old) => inOwnPlace(old, file));
    setForm(undefined);
    setTyped("");
  };
  const describe = () => setForm(begun());
  const begun = (): OwnAnswers => {
    const day = library.places.reduce((latest, { change }) => (change > latest ? change : latest), "");
    const meant = countriesMeant(say, typed);
    const fresh = freshAnswers(typed, day, Number(day.slice(0, 4)) - 1);
    return meant.length === 1 ? inCountry(fresh, library.laws, meant[0]!) : fresh;
  };
  const change = (file: TextFile) =>
    library.engine.place(file).then(
      (place) => setForm(answersOf(place, file)),
      (error: unknown) => setProblem(problemOf(error)),
    );
  if (form) return <OwnPlaceForm library={library} answers={form} onFile={take} onBack={() => setForm(undefined)} />;
  return (
    <ChoosePlace {...props} typed={typed} onType={setTyped} onDescribe={describe}>
      <OwnPlace
        engine={library.engine}
        own={draft.own}
        onDescribe={describe}
        onChange={(file) => void change(file)}
        onFile={take}
      />
      <div role="alert">{problem && <ProblemNotice problem={problem} />}</div>
    </ChoosePlace>
  );
}

interface ChoosePlaceProps extends WayProps {
  typed: string;
  onType(typed: string): void;
  onDescribe(): void;
  children: preact.ComponentChildren; // after the list
}

function ChoosePlace({ library, draft, onDraft, onDone, typed, onType, onDescribe, children }: ChoosePlaceProps) {
  const say = useSay();
  const wide = useWide();
  const Map = useMap(wide);
  const place = placeOf(library, draft);
  const choose = (next: Place) => onDraft((old) => inPlace(old, next.id));
  const chosen = place && (
    <PlaceDetails place={place} law={library.laws.find(({ id }) => id === place.reference_law)} onDone={onDone} />
  );
  return (
    <>
      <h1>{say("place-title")}</h1>
      <p class="lead">{say("place-lead")}</p>
      <div class="two places">
        <div>
          <PlaceList
            places={library.places}
            {...{ typed, onType, chosen: draft.place }}
            onPlace={choose}
            onOwn={onDescribe}
          >
            {!wide && chosen}
          </PlaceList>
          {children}
        </div>
        <div class="place-chosen">
          {wide && (
            <div class="map-frame">
              {Map ? (
                <Map places={library.places} chosen={draft.place} onPlace={choose} />
              ) : (
                <p class="quiet">{say("place-map-loading")}</p>
              )}
            </div>
          )}
          <div aria-live="polite">{wide && chosen}</div>
        </div>
      </div>
    </>
  );
}

interface OwnPlaceProps {
  engine: Engine;
  own: TextFile | null;
  onDescribe(): void;
  onChange(file: TextFile): void;
  onFile(file: TextFile): void;
}

/** A place that is not in the list: described here, or from a file that was saved. */
function OwnPlace({ engine, own, onDescribe, onChange, onFile }: OwnPlaceProps) {
  const say = useSay();
  const open = async (file: TextFile) => {
    await engine.place(file);
    onFile(file);
  };
  return (
    <section class="card place-own" aria-labelledby="place-own-title">
      <h2 id="place-own-title">{say("place-own-title")}</h2>
      <p>{say("place-own-hint")}</p>
      <div class="buttons">
        {!own && (
          <button type="button" onClick={onDescribe}>
            {say("place-own-describe")}
          </button>
        )}
        {own && (
          <>
            <button type="button" onClick={() => onChange(own)}>
              {say("place-own-change")}
            </button>
            <button type="button" onClick={() => download(settingFile(own), own.toml, "application/toml")}>
              {say("place-own-save")}
            </button>
          </>
        )}
      </div>
      <TomlFile drop={say("place-own-drop")} choose={say("place-own-open")} onFile={open} />
    </section>
  );
}

/** Figures of the reader's own file that have no source. */
const assumedIn = (place: Place | PlaceWithFigures): number =>
  "figures" in place ? place.figures.filter(({ grade }) => grade === "assumption").length : 0;

export function PlaceDetails({ place, law, onDone }: { place: Place; law: LawHead | undefined; onDone(): void }) {
  const say = useSay();
  const { own, inputs, region, targets } = place;
  const assumed = assumedIn(place);
  return (
    <section class="card place-details" aria-labelledby="place-name">
      <h2 id="place-name">{placeName(say, place)}</h2>
      <div class="go">
        <button type="button" class="main-button" onClick={onDone}>
          {say("place-go", { place: placeName(say, place) })}
        </button>
      </div>
      {place.id === OWN && <p>{say("place-own-along")}</p>}
      <p>{say("place-represents", { people: say.number(place.represents, { maximumSignificantDigits: 2 }) })}</p>
      {law && (
        <p>
          {say("place-law")} <DataWords text={law.name} />
          <SourceTitle name={law.name} />
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
        {assumed > 0 && <li>{say("place-own-assumed", { count: assumed })}</li>}
        <li>{say("place-verified", { count: place.verified })}</li>
        {/* What the model was fitted to does not check it. */}
        <li>{say(place.calibrated ? "place-fitted-to" : "place-targets", { count: targets })}</li>
        {!place.calibrated && <li>{say("place-not-calibrated")}</li>}
      </ul>
      {place.note && (
        <details>
          <summary>{say("place-note")}</summary>
          <p>{place.listed ? <DataWords text={place.note} /> : place.note}</p>
        </details>
      )}
    </section>
  );
}
