// The form for a place of one's own: its answers become a setting file, which the engine writes and checks.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Figure, Problem, Region, TextFile } from "../engine/contract";
import { problemOf } from "../engine/problem";
import { useSay } from "../i18n";
import { DataWords, dataLang, dataWords } from "../i18n/data_words";
import type { Library } from "../library";
import { Field } from "./bill_about";
import { countryCodes, WORLD } from "./find_place";
import { ProblemNotice } from "./law_file";
import { byCountry, MODEL } from "./law_picker";
import { OwnCurrency } from "./own_place_currency";
import { FigureFields } from "./own_place_figure";
import { ASKED, asked, figureIn, freshFigure, inCountry, missingIn, PEOPLE, type OwnAnswers } from "./own_place";
import { regionName } from "./place_name";

interface OwnPlaceFormProps {
  library: Library;
  answers: OwnAnswers; // to begin with
  onFile(file: TextFile): void;
  onBack(): void;
}

export function OwnPlaceForm({ library, answers: first, onFile, onBack }: OwnPlaceFormProps) {
  const say = useSay();
  const [answers, setAnswers] = useState(first);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const regions = useRegions(library);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const set = (part: Partial<OwnAnswers>) => setAnswers((old) => ({ ...old, ...part }));
  const named = (id: string) => regions?.find((region) => region.id === id);
  const region = named(answers.region);
  const people = figureIn(region ?? named(WORLD), PEOPLE);
  const missing = tried ? missingIn(answers) : [];
  const needed = (is: boolean) => (is ? say("bill-missing") : "");
  const done = async () => {
    setTried(true);
    if (missingIn(answers).length > 0) return;
    try {
      onFile(await library.engine.describe(asked(answers)));
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <section class="own-place" aria-labelledby="own-place">
      <h1 id="own-place" ref={heading} tabIndex={-1}>
        {say("own-title")}
      </h1>
      <p class="lead">{say("own-lead")}</p>
      <Field
        label={say("own-name")}
        hint={say("own-name-hint")}
        value={answers.name}
        error={needed(missing.includes("name"))}
        onText={(name) => set({ name })}
      />
      <Choice
        label={say("own-country")}
        value={answers.country}
        error={needed(missing.includes("country"))}
        onChoice={(country) => setAnswers(inCountry(answers, library.laws, country))}
      >
        {countryCodes(say).map((code) => (
          <option key={code} value={code}>
            {say.country(code)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say("own-region")}
        hint={say("own-region-hint")}
        value={answers.region}
        error={needed(missing.includes("region"))}
        onChoice={(id) => set({ region: id })}
      >
        {regions?.map(({ id }) => (
          <option key={id} value={id}>
            {regionName(say, id)}
          </option>
        ))}
      </Choice>
      <LawChoice
        library={library}
        law={answers.law}
        error={needed(missing.includes("law"))}
        onLaw={(law) => set({ law })}
      />
      <Field
        type="date"
        label={say("own-change")}
        hint={say("own-change-hint")}
        value={answers.change}
        error={needed(missing.includes("change"))}
        onText={(change) => set({ change })}
      />
      <h2>{say("own-people")}</h2>
      <p class="hint">{say("own-people-hint")}</p>
      {people && (
        <FigureFields
          title={say("own-figure-people-represented")}
          figure={answers.people}
          about={people}
          missing={tried}
          onFigure={(people) => set({ people })}
        />
      )}
      <h2>{say("own-figures")}</h2>
      <p>{say("own-figures-hint", { region: regionName(say, answers.region || "world") })}</p>
      {region && <Figures answers={answers} region={region} tried={tried} onAnswers={set} />}
      {!region && <p class="hint">{say("own-figures-later")}</p>}
      <Kept answers={answers} onAnswers={set} />
      <OwnCurrency
        currency={answers.currency}
        missing={missing.includes("currency")}
        onCurrency={(currency) => set({ currency })}
      />
      <div role="alert">
        {missing.length > 0 && <p class="error">{say("own-missing")}</p>}
        {problem && <ProblemNotice problem={problem} />}
      </div>
      <div class="buttons">
        <button type="button" class="main-button" onClick={() => void done()}>
          {say("own-use")}
        </button>
        <button type="button" onClick={onBack}>
          {say("own-back")}
        </button>
      </div>
    </section>
  );
}

function useRegions({ engine }: Library): Region[] | undefined {
  const [regions, setRegions] = useState<Region[]>();
  useEffect(() => {
    engine.regions().then(setRegions, console.error);
  }, [engine]);
  return regions;
}

interface ChoiceProps {
  label: string;
  hint?: string;
  value: string;
  error: string;
  onChoice(value: string): void;
  children: ComponentChildren; // options
}

function Choice({ label, hint, value, error, onChoice, children }: ChoiceProps) {
  const say = useSay();
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={(event) => onChoice(event.currentTarget.value)}
      >
        {value === "" && <option value="">{say("own-choose")}</option>}
        {children}
      </select>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <span class="error" id={`${id}-error`} role="status">
        {error}
      </span>
    </div>
  );
}

function LawChoice(props: { library: Library; law: string; error: string; onLaw(id: string): void }) {
  const say = useSay();
  const { laws } = props.library;
  const models = laws.filter(({ jurisdiction }) => jurisdiction === MODEL);
  const groups = [...byCountry(laws, say), { name: say("laws-model"), laws: models }];
  return (
    <Choice
      label={say("own-law")}
      hint={say("own-law-hint")}
      value={props.law}
      error={props.error}
      onChoice={props.onLaw}
    >
      {groups.map((group) => (
        <optgroup key={group.name} label={group.name}>
          {group.laws.map((law) => (
            <option key={law.id} value={law.id} lang={dataLang(say, law.name)}>
              {dataWords(say, law.name)}
            </option>
          ))}
        </optgroup>
      ))}
    </Choice>
  );
}

interface PartProps {
  answers: OwnAnswers;
  onAnswers(part: Partial<OwnAnswers>): void;
}

/** Figures that were added, and those that can be. */
function Figures({ answers, region, tried, onAnswers }: PartProps & { region: Region; tried: boolean }) {
  const say = useSay();
  const { figures, kept, people } = answers;
  const taken = new Set([...figures, ...(kept?.figures ?? [])].map(({ name }) => name));
  const left = ASKED.filter((name) => !taken.has(name));
  const title = (about: Figure) =>
    say.has(`own-figure-${idOf(about.name)}`) ? say(`own-figure-${idOf(about.name)}`) : dataWords(say, about.meaning);
  const add = (name: string) =>
    onAnswers({ figures: [...figures, freshFigure(name, people.year ?? Number(answers.change.slice(0, 4)) - 1)] });
  return (
    <>
      {figures.map((figure) => {
        const about = figureIn(region, figure.name)!;
        return (
          <FigureFields
            key={figure.name}
            title={title(about)}
            figure={figure}
            about={about}
            missing={tried}
            onFigure={(next) => onAnswers({ figures: figures.map((old) => (old === figure ? next : old)) })}
            onRemove={() => onAnswers({ figures: figures.filter((old) => old !== figure) })}
          />
        );
      })}
      {left.length > 0 && (
        <Choice
          label={say("own-add")}
          hint={say("own-add-hint")}
          value=""
          error=""
          onChoice={(name) => name && add(name)}
        >
          {left.map((name) => (
            <option key={name} value={name}>
              {title(figureIn(region, name)!)}
            </option>
          ))}
        </Choice>
      )}
    </>
  );
}

const idOf = (name: string): string => name.replaceAll(/[._]/g, "-");

/** Figures of a file that say more than the form can ask. */
function Kept({ answers, onAnswers }: PartProps) {
  const say = useSay();
  const { kept } = answers;
  if (!kept || kept.figures.length === 0) return null;
  const without = (name: string) =>
    onAnswers({ kept: { ...kept, figures: kept.figures.filter((figure) => figure.name !== name) } });
  return (
    <section aria-labelledby="own-kept">
      <h3 id="own-kept">{say("own-kept")}</h3>
      <p class="hint">{say("own-kept-hint")}</p>
      <ul class="plain-list">
        {kept.figures.map(({ name, meaning, year }) => (
          <li key={name} class="say say-row">
            <span>
              <DataWords text={meaning} /> ({String(year)})
            </span>
            <button
              type="button"
              aria-label={say("own-remove-what", { figure: dataWords(say, meaning) })}
              onClick={() => without(name)}
            >
              {say("own-remove")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
