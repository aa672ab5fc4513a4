// The law in force: the place's own, or another; what it says lever by lever; adjusted by the same questions as the bill.
import { useState } from "preact/hooks";
import type { Law, LawHead, Lever, Levels, Place } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { DataWords, SourceTitle, dataWords } from "../i18n/data_words";
import type { Library } from "../library";
import { Terms, useAside } from "../aside/aside";
import { dayOf, NO_HEAD, type Draft, type Edited } from "../state";
import { grouped } from "./groups";
import { LawFile, ProblemNotice } from "./law_file";
import { LawPicker } from "./law_picker";
import { changeOn, setClause, setState, stateIn, stateUnder } from "./lever_state";
import { placeName } from "./place_name";
import { Question } from "./question";
import { useLaw } from "./use_law";
import { enforcementInWords, notSaid, valueInWords } from "./words";

export interface WayProps {
  library: Library;
  draft: Draft;
  onDraft(change: (draft: Draft) => Draft): void;
  onDone(): void;
}

export const placeOf = (library: Library, draft: Draft): Place | undefined =>
  library.places.find(({ id }) => id === draft.place);

export function LawScreen(props: WayProps) {
  const place = placeOf(props.library, props.draft);
  return place ? <LawOf {...props} place={place} /> : null;
}

function LawOf({ library, draft, onDraft, onDone, place }: WayProps & { place: Place }) {
  const say = useSay();
  const { engine } = library;
  const day = dayOf(draft, place);
  const edits = draft.inForce;
  const ref = edits.base ?? { id: place.reference_law };
  const fetched = useLaw(engine, ref, day);
  const setEdits = (inForce: Edited) => onDraft((old) => ({ ...old, inForce }));
  const begin = (base: Edited["base"]) => setEdits({ head: NO_HEAD, base, changes: [] });
  const pick = ({ id }: LawHead) => begin(id === place.reference_law ? null : { id });
  return (
    <>
      <h1>{say("law-title")}</h1>
      <p class="lead">{say("law-lead")}</p>
      <Terms of={["third-party", "raid", "enforcement", "practice", "decriminalisation", "end-demand"]} />
      {fetched === undefined && <p role="status">{say("engine-loading")}</p>}
      {fetched && "problem" in fetched && <ProblemNotice problem={fetched.problem} />}
      {fetched && "law" in fetched && (
        <>
          <LawHeading law={fetched.law} place={place} edits={edits} day={day} onBegin={begin} onEdits={setEdits} />
          <Go onDone={onDone} />
          <LawSays
            levers={library.vocabulary.levers}
            law={fetched.law}
            levels={place.levels}
            edits={edits}
            onEdits={setEdits}
          />
        </>
      )}
      <details class="card">
        <summary>{say("law-other")}</summary>
        <LawPicker laws={library.laws} chosen={"id" in ref ? ref.id : ""} onLaw={pick} />
        <LawFile engine={engine} day={day} onLaw={(_, file) => begin(file)} />
      </details>
      <DayOf place={place} day={day} onDay={(chosen) => onDraft((old) => ({ ...old, day: chosen }))} />
      <Go onDone={onDone} />
    </>
  );
}

/** The day from which the laws differ; the place's own unless another is chosen. */
function DayOf({ place, day, onDay }: { place: Place; day: string; onDay(day: string): void }) {
  const say = useSay();
  const [open] = useState(day !== place.change); // at first; then the reader's choice
  return (
    <details class="card" open={open}>
      <summary>{say("law-day-other")}</summary>
      <div class="field">
        <label class="field-label" for="law-day">
          {say("law-day-label")}
        </label>
        <input
          id="law-day"
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          value={day}
          aria-describedby="law-day-hint"
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            if (validity.valid) onDay(value === place.change ? "" : value);
          }}
        />
        <span class="hint" id="law-day-hint">
          {say("law-day-hint", { date: say.date(place.change) })}
        </span>
      </div>
    </details>
  );
}

function Go({ onDone }: { onDone(): void }) {
  const say = useSay();
  return (
    <div class="go">
      <button type="button" class="main-button" onClick={onDone}>
        {say("law-go")}
      </button>
    </div>
  );
}

interface LawHeadingProps {
  law: Law;
  place: Place;
  edits: Edited;
  day: string;
  onBegin(base: Edited["base"]): void;
  onEdits(edits: Edited): void;
}

function LawHeading({ law, place, edits, day, onBegin, onEdits }: LawHeadingProps) {
  const say = useSay();
  const adjusted = edits.changes.length > 0;
  const name = placeName(say, place);
  return (
    <section class="card" aria-labelledby="law-name">
      {edits.base === null && <p class="quiet">{say("law-of-place", { place: name })}</p>}
      <h2 id="law-name">
        <DataWords text={law.name} /> {adjusted && <span class="tag">{say("law-adjusted")}</span>}
      </h2>
      <SourceTitle name={law.name} />
      <p>{say("law-day", { date: say.date(day) })}</p>
      <LawAbout law={law} />
      {(adjusted || edits.base !== null) && (
        <div class="buttons">
          {adjusted && (
            <button type="button" onClick={() => onEdits({ ...edits, head: NO_HEAD, changes: [] })}>
              {say("law-reset")}
            </button>
          )}
          {edits.base !== null && (
            <button type="button" onClick={() => onBegin(null)}>
              {say("law-back-to-place", { place: name })}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function LawAbout({ law }: { law: Law }) {
  const say = useSay();
  const open = useAside();
  return (
    <>
      <p class="small">
        {say(law.verified ? "law-verified" : "law-not-verified")}
        {say.gap}
        {law.checked && say("law-checked", { date: say.date(law.checked) })}
      </p>
      <details>
        <summary>{say("law-note")}</summary>
        <dl class="pairs">
          <dt>{say("law-citation")}</dt>
          <dd lang="en">{law.citation}</dd>
          <dt>{say("law-source")}</dt>
          <dd lang="en">{law.source}</dd>
        </dl>
        {law.note && <p lang="en">{law.note}</p>}
        <button type="button" class="link-button" onClick={() => open({ page: "correct", where: `${law.name}. ` })}>
          {say("more-correct")}
        </button>
        {law.upon && (
          <p>
            {say("laws-upon")} <span lang="en">{law.upon}</span>
          </p>
        )}
      </details>
    </>
  );
}

interface LawSaysProps {
  levers: Lever[];
  law: Law;
  levels: Levels;
  edits: Edited;
  onEdits(edits: Edited): void;
}

/** The head that the adjusted law has as a law of its own. */
function headOf(say: Say, law: Law): Edited["head"] {
  const { jurisdiction, citation, source } = law;
  return {
    name: say("law-adjusted-name", { name: dataWords(say, law.name) }),
    jurisdiction,
    citation,
    source,
    note: "",
  };
}

function LawSays({ levers, law, levels, edits, onEdits }: LawSaysProps) {
  const say = useSay();
  const [open, setOpen] = useState("");
  return (
    <section aria-labelledby="law-says">
      <h2 id="law-says">{say("law-says")}</h2>
      <div class="says">
        {grouped(levers).map((group) => (
          <section key={group.name} aria-labelledby={`says-${group.name}`}>
            <h3 id={`says-${group.name}`}>{say(`lever-group-${group.name}`)}</h3>
            <ul class="plain-list">
              {group.levers.map((lever) => (
                <LeverSays
                  key={lever.name}
                  {...{ lever, law, levels, edits }}
                  open={open === lever.name}
                  onOpen={(is) => setOpen(is ? lever.name : "")}
                  onEdits={(next) => onEdits({ ...next, head: next.changes.length > 0 ? headOf(say, law) : NO_HEAD })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

interface LeverSaysProps {
  lever: Lever;
  law: Law;
  levels: Levels;
  edits: Edited;
  open: boolean;
  onOpen(open: boolean): void;
  onEdits(edits: Edited): void;
}

function LeverSays({ lever, law, levels, edits, open, onOpen, onEdits }: LeverSaysProps) {
  const say = useSay();
  const state = stateUnder(edits, law, lever);
  const change = changeOn(edits, lever);
  const name = say(`lever-${lever.name}`);
  const clause = say("law-adjusted-clause");
  return (
    <li class={change ? "say say-changed" : "say"}>
      <div class="say-row">
        <div>
          <strong>{name}</strong>
          <div>{valueInWords(say, lever, state.value, levels)}</div>
          {state.enforcement !== null && <div>{enforcementInWords(say, state.enforcement, levels)}</div>}
          <Origin lever={lever} law={law} changed={change !== undefined} />
        </div>
        <button
          type="button"
          class="adjust"
          aria-expanded={open}
          aria-label={open ? undefined : say("law-adjust-what", { lever: name })}
          onClick={() => onOpen(!open)}
        >
          {say(open ? "law-adjust-done" : "law-adjust")}
        </button>
      </div>
      {open && (
        <Question
          lever={lever}
          state={state}
          base={stateIn(law, lever)}
          inForce={stateIn(law, lever)}
          levels={levels}
          own={true}
          clause={change ? change.clause : null}
          onState={(next) => onEdits(setState(edits, law, lever, next, clause))}
          onClause={(typed) => onEdits(setClause(edits, lever, typed))}
        />
      )}
    </li>
  );
}

/** Which clause says so, or that none does. */
function Origin({ lever, law, changed }: { lever: Lever; law: Law; changed: boolean }) {
  const say = useSay();
  if (changed) return <div class="hint">{say("law-own")}</div>;
  const at = law.in_force[lever.name]?.provision ?? -1;
  const provision = law.provisions[at];
  if (!provision) return notSaid(lever, lever.default) ? null : <div class="hint">{say("law-silent")}</div>;
  return (
    <div class="hint">
      {say("law-clause")} <span lang="en">{provision.clause}</span>
      {provision.basis === "practice" && <div>{say("law-practice")}</div>}
    </div>
  );
}
