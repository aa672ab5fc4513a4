import { useState } from "preact/hooks";
import type { Answer, Outcome, Vocabulary } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { amountAndInterval, signedInterval } from "./Card";
import { idOf } from "./ids";
import { answerOf, shownOf, verdictInWords } from "./wording";

/** All outcomes that are no headline, folded, by mechanism, with a search over their words. */
export function AllOutcomes(props: { vocabulary: Vocabulary; answer: Answer; onOpen(outcome: string): void }) {
  const say = useSay();
  const [wanted, setWanted] = useState("");
  const others = props.vocabulary.outcomes.filter((o) => o.headline < 0);
  const found = others.filter((o) => matches(say, o, wanted));
  const mechanisms = props.vocabulary.mechanisms.filter((m) => found.some((o) => o.mechanism === m));
  return (
    <details class="all-outcomes">
      <summary>
        <h2>{say("answer-all")}</h2>
      </summary>
      <p>{say("answer-all-lead", { count: others.length })}</p>
      <p class="field">
        <label for="search-outcomes">{say("answer-search")}</label>
        <input id="search-outcomes" type="search" value={wanted} onInput={(e) => setWanted(e.currentTarget.value)} />
      </p>
      <p class="aside" role="status">
        {wanted !== "" && say("answer-search-found", { count: found.length })}
      </p>
      {mechanisms.map((mechanism) => (
        <OutcomeTable
          key={mechanism}
          title={say(idOf("mechanism", mechanism))}
          outcomes={found.filter((o) => o.mechanism === mechanism)}
          answer={props.answer}
          onOpen={props.onOpen}
        />
      ))}
    </details>
  );
}

export function matches(say: Say, outcome: Outcome, wanted: string): boolean {
  const fold = (text: string): string => text.toLocaleLowerCase(say.locale).normalize("NFKD").replace(/\p{M}/gu, "");
  const id = idOf("outcome", outcome.name);
  const words = fold(`${say(id)} ${say(`${id}-plain`)} ${say(idOf("mechanism", outcome.mechanism))}`);
  return fold(wanted)
    .split(/\s+/)
    .every((part) => words.includes(part));
}

function OutcomeTable(props: { title: string; outcomes: Outcome[]; answer: Answer; onOpen(outcome: string): void }) {
  const say = useSay();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={props.title}>
      <table>
        <caption>{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say("answer-column-outcome")}</th>
            <th scope="col" class="n">
              {say("answer-column-before")}
            </th>
            <th scope="col" class="n">
              {say("answer-column-after")}
            </th>
            <th scope="col" class="n">
              {say("answer-column-difference")}
            </th>
            <th scope="col">{say("answer-column-verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {props.outcomes.map((outcome) => (
            <Row key={outcome.name} outcome={outcome} answer={props.answer} onOpen={props.onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { outcome: Outcome; answer: Answer; onOpen(outcome: string): void }) {
  const say = useSay();
  const of = answerOf(props.answer, props.outcome.name);
  if (!of) return null;
  const shown = shownOf(props.outcome, of);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link-button" onClick={() => props.onOpen(props.outcome.name)}>
          {say(idOf("outcome", props.outcome.name))}
        </button>
        <span class="aside"> {shown.rate ? say("answer-row-rate") : ""}</span>
      </th>
      <td class="n">{amountAndInterval(say, shown.kind, shown.arms[0])}</td>
      <td class="n">{amountAndInterval(say, shown.kind, shown.arms[1])}</td>
      <td class="n">{signedInterval(say, shown.kind, shown.difference)}</td>
      <td>{verdictInWords(say, shown.kind, shown.difference)}</td>
    </tr>
  );
}
