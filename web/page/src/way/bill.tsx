// The bill: begun from the law in force, a known law or a file; changed by questions; its clauses, name and file.
import { useEffect } from "preact/hooks";
import type { Law, Lever, Levels, Place } from "../engine/contract";
import { Terms } from "../aside/aside";
import { useSay } from "../i18n";
import { billInHand, dayOf, NO_HEAD, withBill, type Bill, type Draft, type Edited } from "../state";
import { reachable } from "../steps";
import { BillAbout } from "./bill_about";
import { BillBegin } from "./bill_begin";
import { BillFiles } from "./bill_files";
import { freshHead, isComplete } from "./bill_head";
import { Bills } from "./bills";
import { grouped, type LeverGroup } from "./groups";
import { placeOf, type WayProps } from "./law";
import { ProblemNotice } from "./law_file";
import {
  changeOn,
  differences,
  freshClause,
  setClause,
  setState,
  stateIn,
  stateUnder,
  type Difference,
} from "./lever_state";
import { Question } from "./question";
import { SaveTick, type Saving } from "./tick";
import { useLaw } from "./use_law";
import { enforcementInWords, notSaid, valueInWords } from "./words";
import type { LeverState } from "./lever_state";

interface BillProps extends WayProps {
  saving: Saving;
}

export function BillScreen(props: BillProps) {
  const place = placeOf(props.library, props.draft);
  return place ? <BillIn {...props} place={place} /> : null;
}

/** Each bill has a name and a jurisdiction from the beginning, in the language of that moment. */
function useHeads(draft: Draft, place: Place, onDraft: WayProps["onDraft"]) {
  const say = useSay();
  const without = draft.bills.find(({ head }) => head === NO_HEAD || head.source === "");
  useEffect(() => {
    if (without) onDraft((old) => withBill(old, { ...without, head: freshHead(say, place, old.bills) }));
  }, [without]);
}

function BillIn({ library, draft, onDraft, onDone, saving, place }: BillProps & { place: Place }) {
  const say = useSay();
  useHeads(draft, place, onDraft);
  const bill = billInHand(draft);
  const day = dayOf(draft, place);
  const ofPlace = draft.inForce.base ?? { id: place.reference_law };
  const inForce = useLaw(library.engine, ofPlace, day);
  const base = useLaw(library.engine, bill.base ?? ofPlace, day);
  const setBill = (next: Bill) => onDraft((old) => withBill(old, next));
  const problem = [inForce, base].flatMap((law) => (law && "problem" in law ? [law.problem] : []))[0];
  const ready = inForce && base && "law" in inForce && "law" in base;
  return (
    <>
      <h1>{say("bill-title")}</h1>
      <p class="lead">{say("bill-lead")}</p>
      <Bills draft={draft} onDraft={onDraft} />
      <BillBegin key={bill.key} library={library} bill={bill} day={day} onBill={setBill} />
      {problem && <ProblemNotice problem={problem} />}
      {!ready && !problem && <p role="status">{say("engine-loading")}</p>}
      {ready && (
        <BillParts
          key={bill.key + JSON.stringify(bill.base)}
          {...{ library, draft, place, bill, onDone, saving }}
          laws={{ inForce: inForce.law, edits: draft.inForce, base: base.law }}
          onBill={setBill}
        />
      )}
    </>
  );
}

/** What the bill is measured by: the law in force with its edits, and what the bill was begun from. */
interface Laws {
  inForce: Law;
  edits: Edited;
  base: Law;
}

/** A bill that begins from the law in force begins from it as edited. */
const baseState = (laws: Laws, bill: Bill, lever: Lever): LeverState =>
  bill.base === null ? stateUnder(laws.edits, laws.inForce, lever) : stateIn(laws.base, lever);

interface PartsProps {
  library: WayProps["library"];
  draft: Draft;
  place: Place;
  bill: Bill;
  laws: Laws;
  saving: Saving;
  onBill(bill: Bill): void;
  onDone(): void;
}

function BillParts(props: PartsProps) {
  const { library, draft, bill, laws, onBill, onDone } = props;
  const say = useSay();
  const levers = library.vocabulary.levers;
  const base: Law = { ...laws.base, in_force: inForceOf(levers, laws, bill) };
  const found = differences(levers, laws.inForce, bill, base, laws.edits);
  const wrong = !isComplete(bill);
  const set = (lever: Lever, state: LeverState) =>
    onBill(
      setState(
        bill,
        base,
        lever,
        state,
        freshClause(bill, (number) => say("bill-clause-default", { number })),
      ),
    );
  return (
    <>
      <div class="two two-wide">
        <section aria-labelledby="bill-questions">
          <h2 id="bill-questions">{say("bill-questions")}</h2>
          <p>{say("bill-questions-hint")}</p>
          <Terms of={["clause", "provision", "enforcement", "conflation", "rehabilitation"]} />
          {grouped(levers).map((group) => (
            <QuestionGroup
              key={group.name}
              {...{ group, bill, laws, base, found }}
              levels={props.place.levels}
              onState={set}
              onBill={onBill}
            />
          ))}
          <BillAbout bill={bill} onBill={onBill} />
        </section>
        <aside class="changes" aria-labelledby="bill-changes">
          <Changes found={found} levels={props.place.levels} onUndo={({ lever, was }) => set(lever, was)} />
          <BillFiles {...props} usable={!wrong} />
          <SaveTick saving={props.saving} />
        </aside>
      </div>
      <div class="go">
        <button type="button" class="main-button" disabled={!reachable(draft, "answer")} onClick={onDone}>
          {say("bill-go")}
        </button>
        <p class="hint">{say("bill-group-changed", { count: found.length })}</p>
        {draft.bills
          .filter((one) => !isComplete(one))
          .map(({ key, head: { name } }) => (
            <p class="error" key={key}>
              {name.trim() === "" || key === bill.key ? say("bill-fix") : say("bill-fix-name", { name })}
            </p>
          ))}
      </div>
    </>
  );
}

/** In force under the bill's base, lever by lever, edits of the law in force included. */
function inForceOf(levers: Lever[], laws: Laws, bill: Bill): Law["in_force"] {
  return Object.fromEntries(levers.map((lever) => [lever.name, { ...baseState(laws, bill, lever), provision: -1 }]));
}

interface GroupProps {
  group: LeverGroup;
  bill: Bill;
  laws: Laws;
  base: Law;
  found: Difference[];
  levels: Levels;
  onState(lever: Lever, state: LeverState): void;
  onBill(bill: Bill): void;
}

function QuestionGroup({ group, bill, laws, base, found, levels, onState, onBill }: GroupProps) {
  const say = useSay();
  const count = found.filter(({ lever }) => group.levers.includes(lever)).length;
  return (
    <details class="card group">
      <summary>
        <span>{say(`lever-group-${group.name}`)}</span>{" "}
        {count > 0 && <span class="tag tag-on">{say("bill-group-changed", { count })}</span>}
      </summary>
      {group.levers.map((lever) => (
        <Question
          key={lever.name}
          lever={lever}
          state={stateUnder(bill, base, lever)}
          base={stateIn(base, lever)}
          inForce={stateUnder(laws.edits, laws.inForce, lever)}
          levels={levels}
          own={false}
          clause={changeOn(bill, lever)?.clause ?? null}
          onState={(state) => onState(lever, state)}
          onClause={(clause) => onBill(setClause(bill, lever, clause))}
        />
      ))}
    </details>
  );
}

interface ChangesProps {
  found: Difference[];
  levels: Levels;
  onUndo(difference: Difference): void;
}

function Changes({ found, levels, onUndo }: ChangesProps) {
  const say = useSay();
  return (
    <>
      <h2 id="bill-changes">{say("bill-changes")}</h2>
      {found.length === 0 && <p>{say("bill-changes-none")}</p>}
      <ul class="plain-list" aria-live="polite">
        {found.map((difference) => (
          <ChangeOf
            key={difference.lever.name}
            difference={difference}
            levels={levels}
            onUndo={() => onUndo(difference)}
          />
        ))}
      </ul>
    </>
  );
}

function ChangeOf(props: { difference: Difference; levels: Levels; onUndo(): void }) {
  const { levels, onUndo } = props;
  const { lever, was, is } = props.difference;
  const say = useSay();
  const name = say(`lever-${lever.name}`);
  const sameWord = valueInWords(say, lever, was.value) === valueInWords(say, lever, is.value);
  const inWords = (state: LeverState) =>
    sameWord ? enforcementInWords(say, state.enforcement, levels) : valueInWords(say, lever, state.value, levels);
  return (
    <li class="say say-changed">
      <strong>{name}</strong>
      <div class="was">{say("bill-change-was", { value: inWords(was) })}</div>
      <div>{say("bill-change-now", { value: inWords(is) })}</div>
      {!sameWord && is.enforcement !== null && <div>{enforcementInWords(say, is.enforcement, levels)}</div>}
      {!notSaid(lever, was.value) && (
        <button type="button" class="link-button" aria-label={say("bill-undo-what", { lever: name })} onClick={onUndo}>
          {say("bill-undo")}
        </button>
      )}
    </li>
  );
}
