import { useEffect, useRef, useState } from "preact/hooks";
import type { Comparison, DrawsOf, Engine, Problem, Vocabulary, WeakShares } from "../engine/contract";
import { BriefView } from "../brief/BriefView";
import type { Logo } from "../brief/own";
import { useSay, type Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import { problemOf } from "../engine/problem";
import { NumbersProvider, useNumbersInHand } from "../numbers/in_hand";
import { NumbersView } from "../numbers/NumbersView";
import { OwnNumbersBanner } from "../numbers/OwnNumbersBanner";
import { sameScenario, type Bill, type Draft, type Written } from "../state";
import { VIEWS, type Spot, type View } from "../steps";
import { placeName } from "../way/place_name";
import { BillsView, nameOf, useAllBills, type AllBills } from "./Bills";
import { cardId } from "./Card";
import { caseOf, type Case } from "./case";
import { Detail } from "./Detail";
import { Groups, rowId } from "./Groups";
import { Headlines } from "./Headlines";
import { idOf } from "./ids";
import { InMoneyOf, MoneyNote } from "./OwnMoney";
import { Failure, ProgressView } from "./Progress";
import { RaidsView } from "./Raids";
import { useDraws, useRun, type Runner } from "./run";
import { Says } from "./Says";
import { SidesProgress, SidesView, useSides, type Sides } from "./Sides";
import { TurnsView, useTurns, type Turns } from "./Turns";
import { isMain, useWeak } from "./weak";
import { headlines } from "./wording";

export interface AnswerProps {
  engine: Engine;
  vocabulary: Vocabulary;
  draft: Draft; // as it is now
  asked: Draft; // as it was when the answer was asked for
  spot: Spot | null; // null: the reader is at another step; the answer waits, or goes on being computed
  onSpot(view: View, open?: string): void;
  onDraft(change: (draft: Draft) => Draft): void;
  onAsk(): void; // for the draft as it is now
  onBill(key: string): void;
  written: Written;
  onWritten(written: Written): void;
  onBack(): void;
}

/** All that follows from a place, a law in force and a bill. It stays while other steps are looked at. */
export function AnswerScreen(props: AnswerProps) {
  const { engine, vocabulary, asked } = props;
  const bill = asked.bills.find((b) => b.key === asked.selected) ?? asked.bills[0]!;
  const [of, problem] = useCase(engine, asked, bill.key);
  const main = useRun(engine, SHELVED);
  const sides = useSides(engine);
  const weak = useWeak(engine, main);
  useEffect(() => {
    sides.clear();
    if (of) main.start(of.scenario);
  }, [of]);
  const names = headlines(vocabulary.outcomes).map((o) => o.name);
  const draws = useDraws(main, names);
  const turns = useTurns(main.comparison, names[0] ?? "");
  const all = useAllBills(engine, asked);
  const numbers = useNumbersInHand(props);
  const [logo, setLogo] = useState<Logo | null>(null);
  return (
    props.spot && (
      <InMoneyOf place={of?.place}>
        <NumbersProvider value={numbers}>
          <Shown
            {...props}
            {...{ spot: props.spot, bill, of, problem, main, sides, weak, draws, turns, all, logo, setLogo }}
          />
        </NumbersProvider>
      </InMoneyOf>
    )
  );
}

// Answers besides the one shown, so that a bill looked at again is there at once: each takes 60 MB.
const SHELVED = ((globalThis.navigator as { deviceMemory?: number } | undefined)?.deviceMemory ?? 4) >= 8 ? 1 : 0;

interface ShownProps extends AnswerProps {
  spot: Spot;
  bill: Bill;
  of: Case | null;
  problem: Problem | null;
  main: Runner;
  sides: Sides;
  weak: WeakShares;
  draws: DrawsOf[];
  turns: Turns;
  all: AllBills;
  logo: Logo | null;
  setLogo(logo: Logo | null): void;
}

function Shown(props: ShownProps) {
  const { vocabulary, asked, bill, of, problem, main, sides, weak, draws, all, onSpot } = props;
  const say = useSay();
  const many = asked.bills.length > 1;
  const view = props.spot.view === "bills" && !many ? "results" : props.spot.view;
  const ofResults = view === "results" || view === "all";
  const opened = ofResults ? vocabulary.outcomes.find((o) => o.name === props.spot.open) : undefined;
  const heading = useFocusOnChange(view, opened?.name ?? "");
  const askSides = (): void => {
    if (of && isMain(of.scenario)) sides.start(of.scenario);
  };
  const name = nameOf(say, asked, bill);
  const open = (outcome: string): void => onSpot(view, outcome);
  // Views of results have headings of their own; the brief's is not part of the paper.
  const headingClass = view === "brief" ? "no-print" : ofResults && !opened ? "unseen" : "";
  return (
    <div class="answer">
      <div class={view === "brief" ? "answer-head no-print" : "answer-head"}>
        <h1>{say("answer-title")}</h1>
        <p class="lead">{of && say("answer-lead", { bill: name, place: placeName(say, of.place) })}</p>
        {of && <p>{ageOf(say, of)}</p>}
        <MoneyNote />
        {!sameScenario(props.draft, asked) && <Before onAsk={props.onAsk} />}
        <Bills draft={asked} chosen={bill.key} onChoose={props.onBill} />
        {problem && <Failure problem={problem} />}
        <ProgressView run={main} onAgain={() => of && main.start(of.scenario)} />
        <OwnNumbersBanner />
        <Views view={view} many={many} onView={onSpot} />
      </div>
      {view === "numbers" && (
        <section aria-labelledby="view-title">
          <h2 id="view-title" ref={heading} tabIndex={-1}>
            {say("answer-view-numbers")}
          </h2>
          <NumbersView engine={props.engine} vocabulary={vocabulary} scenario={of && of.scenario} />
        </section>
      )}
      {view !== "numbers" && main.answer && of && (
        <section aria-labelledby="view-title">
          <h2 id="view-title" ref={heading} tabIndex={-1} class={headingClass}>
            {opened ? say(idOf("outcome", opened.name)) : say(`answer-view-${view}`)}
          </h2>
          {opened && (
            <>
              <button type="button" onClick={() => onSpot(view)}>
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
            <>
              <Says answer={main.answer} law={name} versus={dataWords(say, of.laws[0].name)} />
              <Groups
                vocabulary={vocabulary}
                answer={main.answer}
                comparison={main.comparison}
                sides={sides.answers}
                weak={weak}
                onOpen={open}
              >
                <AskSides sides={sides} of={main.comparison} onSides={askSides} />
              </Groups>
            </>
          )}
          {view === "all" && !opened && (
            <Headlines vocabulary={vocabulary} answer={main.answer} draws={draws} onOpen={open} />
          )}
          {view === "sides" && (
            <SidesView vocabulary={vocabulary} answer={main.answer} sides={sides} onRun={askSides} />
          )}
          {view === "turns" && (
            <WhenDone comparison={main.comparison}>
              {() => <TurnsView vocabulary={vocabulary} turns={props.turns} />}
            </WhenDone>
          )}
          {view === "raids" && <RaidsView answer={main.answer} comparison={main.comparison} />}
          {view === "bills" && (
            <BillsView
              draft={asked}
              all={all}
              onOpen={(next) => {
                props.onBill(next);
                onSpot("results");
              }}
            />
          )}
          {view === "brief" && (
            <WhenDone comparison={main.comparison}>
              {(comparison) => (
                <BriefView
                  vocabulary={vocabulary}
                  draft={asked}
                  of={of}
                  comparison={comparison}
                  draws={draws}
                  sides={sides}
                  onSides={askSides}
                  own={{ ...props.written, logo: props.logo }}
                  onOwn={({ logo, ...written }) => {
                    props.setLogo(logo);
                    props.onWritten(written);
                  }}
                />
              )}
            </WhenDone>
          )}
        </section>
      )}
      <div class="buttons">
        <button type="button" onClick={props.onBack}>
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

/** After a change of view, reading goes on at its heading; after a result was looked at, where it was opened. */
function useFocusOnChange(view: View, open: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<{ view: View; open: string } | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = { view, open };
    if (!was) return;
    const at = was.view === view && open === "" ? (view === "all" ? cardId : rowId)(was.open) : "";
    const from = document.getElementById(at);
    from?.focus();
    if (!from || document.activeElement !== from) heading.current?.focus();
  }, [view, open]);
  return heading;
}

/** The bill, or what it is compared with, was changed since. */
function Before({ onAsk }: { onAsk(): void }) {
  const say = useSay();
  return (
    <div class="notice notice-warn no-print" role="status">
      <p>{say("kept-before")}</p>
      <button type="button" class="main-button" onClick={onAsk}>
        {say("kept-before-run")}
      </button>
    </div>
  );
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
  const views = VIEWS.filter((view) => view !== "bills" || props.many);
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

/** In place of what turns with either side, as long as it is not known. */
function AskSides({ sides, of, onSides }: { sides: Sides; of: Comparison | null; onSides(): void }) {
  const say = useSay();
  if (sides.asked) return <SidesProgress sides={sides} onAgain={onSides} />;
  if (!of) return <p class="quiet">{say("answer-when-done")}</p>;
  if (!isMain(of.scenario)) return <p>{say("numbers-no-sides")}</p>;
  return (
    <p>
      {say("findings-ask-sides")}
      {say.gap}
      <button type="button" onClick={onSides}>
        {say("answer-sides-run")}
      </button>
    </p>
  );
}
