import { useEffect, useRef, useState } from "preact/hooks";
import type { Comparison, DrawsOf, Engine, Problem, Vocabulary } from "../engine/contract";
import { BriefView, type Own } from "../brief/BriefView";
import { useSay, type Say } from "../i18n";
import { problemOf } from "../engine/problem";
import type { Draft } from "../state";
import { placeName } from "../way/place_name";
import { BillsView, nameOf, useBillQueue } from "./Bills";
import { cardId } from "./Card";
import { caseOf, type Case } from "./case";
import { Detail } from "./Detail";
import { Groups } from "./Groups";
import { Headlines } from "./Headlines";
import { idOf } from "./ids";
import { Failure, ProgressView } from "./Progress";
import { RaidsView } from "./Raids";
import { useDraws, useRun, type Runner } from "./run";
import { Says } from "./Says";
import { SidesView, useSides, type Sides } from "./Sides";
import { TurnsView } from "./Turns";
import { headlines } from "./wording";

type View = "results" | "sides" | "turns" | "raids" | "bills" | "brief";

export interface AnswerProps {
  engine: Engine;
  vocabulary: Vocabulary;
  draft: Draft;
  onBack(): void;
}

/** All that follows from a place, a law in force and a bill. */
export function AnswerScreen({ engine, vocabulary, draft, onBack }: AnswerProps) {
  const say = useSay();
  const [key, setKey] = useState(draft.selected);
  const [view, setView] = useState<View>("results");
  const [open, setOpen] = useState<string | null>(null);
  const [own, setOwn] = useState<Own>({ organisation: "", paragraph: "" });
  const bill = draft.bills.find((b) => b.key === key) ?? draft.bills[0]!;
  const [of, problem] = useCase(engine, draft, bill.key);
  const main = useRun(engine);
  const sides = useSides(engine);
  useEffect(() => {
    sides.clear();
    if (of) main.start(of.scenario);
    setOpen(null);
  }, [of]);
  const names = headlines(vocabulary.outcomes).map((o) => o.name);
  const draws = useDraws(main, names);
  const whole = main.state === "done" && main.answer ? { answer: main.answer, draws } : null;
  const queue = useBillQueue(engine, vocabulary, draft, whole && { key: bill.key, result: whole });
  const heading = useFocusOnChange(`${view} ${open ?? ""}`);
  const askSides = (): void => {
    if (of) sides.start(of.scenario);
  };
  const show = (next: View): void => {
    setView(next);
    setOpen(null);
  };
  const name = nameOf(say, draft, bill);
  // The first view has headings of its own; the brief's is not part of the paper.
  const headingClass = view === "brief" ? "no-print" : view === "results" && !open ? "unseen" : "";
  const opened = vocabulary.outcomes.find((o) => o.name === open);
  return (
    <div class="answer">
      <div class={view === "brief" ? "answer-head no-print" : "answer-head"}>
        <h1>{say("answer-title")}</h1>
        <p class="lead">{of && say("answer-lead", { bill: name, place: placeName(say, of.place) })}</p>
        {of && <p>{ageOf(say, of)}</p>}
        <Bills draft={draft} chosen={bill.key} onChoose={setKey} />
        {problem && <Failure problem={problem} />}
        <ProgressView run={main} onAgain={() => of && main.start(of.scenario)} />
        <Views view={view} many={draft.bills.length > 1} onView={show} />
      </div>
      {main.answer && of && (
        <section aria-labelledby="view-title">
          <h2 id="view-title" ref={heading} tabIndex={-1} class={headingClass}>
            {opened ? say(idOf("outcome", opened.name)) : say(`answer-view-${view}`)}
          </h2>
          {view === "results" && opened && (
            <>
              <button type="button" onClick={() => setOpen(null)}>
                {say("answer-detail-back")}
              </button>
              <Detail
                outcome={opened}
                vocabulary={vocabulary}
                answer={main.answer}
                comparison={main.comparison}
                draws={draws.find((d) => d.outcome === opened.name)}
              />
            </>
          )}
          {view === "results" && !opened && (
            <Results
              vocabulary={vocabulary}
              run={main}
              draws={draws}
              sides={sides}
              names={{
                law: name,
                versus: of.laws[0].name,
              }}
              onOpen={setOpen}
            />
          )}
          {view === "sides" && (
            <SidesView vocabulary={vocabulary} answer={main.answer} sides={sides} onRun={askSides} />
          )}
          {view === "turns" && (
            <WhenDone comparison={main.comparison}>
              {(comparison) => (
                <TurnsView key={bill.key} vocabulary={vocabulary} comparison={comparison} first={names[0] ?? ""} />
              )}
            </WhenDone>
          )}
          {view === "raids" && <RaidsView answer={main.answer} comparison={main.comparison} />}
          {view === "bills" && (
            <BillsView
              vocabulary={vocabulary}
              draft={draft}
              queue={queue}
              onOpen={(next) => {
                setKey(next);
                show("results");
              }}
            />
          )}
          {view === "brief" && (
            <WhenDone comparison={main.comparison}>
              {(comparison) => (
                <BriefView
                  vocabulary={vocabulary}
                  draft={draft}
                  of={of}
                  comparison={comparison}
                  draws={draws}
                  sides={sides}
                  onSides={askSides}
                  own={own}
                  onOwn={setOwn}
                />
              )}
            </WhenDone>
          )}
        </section>
      )}
      <div class="buttons">
        <button type="button" onClick={onBack}>
          {say("answer-back")}
        </button>
      </div>
    </div>
  );
}

/** How old the place's figures are. Years as texts: a number would get a thousands separator. */
function ageOf(say: Say, { place, scenario }: Case): string {
  if (place.own === 0) return say("answer-age-none");
  return say("answer-age", {
    same: place.first_year === place.last_year ? "yes" : "no",
    first: String(place.first_year),
    middle: String(place.middle_year),
    last: String(place.last_year),
    day: say.date(scenario.change || place.change),
  });
}

function useCase(engine: Engine, draft: Draft, key: string): [Case | null, Problem | null] {
  const [state, setState] = useState<[Case | null, Problem | null]>([null, null]);
  useEffect(() => {
    let current = true;
    const bill = draft.bills.find((b) => b.key === key) ?? draft.bills[0]!;
    setState([null, null]);
    caseOf(engine, draft, bill).then(
      (of) => current && setState([of, null]),
      (error: unknown) => current && setState([null, problemOf(error)]),
    );
    return () => {
      current = false;
    };
  }, [engine, draft, key]);
  return state;
}

/** After a change of view, reading goes on at its heading. */
function useFocusOnChange(what: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [what]);
  return heading;
}

function Bills(props: { draft: Draft; chosen: string; onChoose(key: string): void }) {
  const say = useSay();
  if (props.draft.bills.length < 2) return null;
  return (
    <p class="field">
      <label for="bill-shown">{say("answer-bill-shown")}</label>
      <select id="bill-shown" value={props.chosen} onChange={(e) => props.onChoose(e.currentTarget.value)}>
        {props.draft.bills.map((bill) => (
          <option key={bill.key} value={bill.key}>
            {nameOf(say, props.draft, bill)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Views(props: { view: View; many: boolean; onView(view: View): void }) {
  const say = useSay();
  const views: View[] = ["results", "sides", "turns", "raids", ...(props.many ? ["bills" as const] : []), "brief"];
  return (
    <nav class="views" aria-label={say("answer-views")}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <button
              type="button"
              aria-current={view === props.view ? "page" : undefined}
              onClick={() => props.onView(view)}
            >
              {say(`answer-view-${view}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function WhenDone(props: { comparison: Comparison | null; children(comparison: Comparison): preact.ComponentChild }) {
  const say = useSay();
  return props.comparison ? <>{props.children(props.comparison)}</> : <p>{say("answer-when-done")}</p>;
}

function Results(props: {
  vocabulary: Vocabulary;
  run: Runner;
  draws: DrawsOf[];
  sides: Sides;
  names: {
    law: string;
    versus: string;
  };
  onOpen(outcome: string): void;
}) {
  const answer = props.run.answer!;
  const go = (outcome: string): void => {
    const heading = document.getElementById(cardId(outcome));
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      <Says answer={answer} {...props.names} />
      <Groups outcomes={props.vocabulary.outcomes} answer={answer} sides={props.sides.answers} weak={{}} onGo={go} />
      <Headlines vocabulary={props.vocabulary} answer={answer} draws={props.draws} onOpen={props.onOpen} />
    </>
  );
}
