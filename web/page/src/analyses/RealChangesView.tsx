// Real changes of law that moved the rules which the compared laws move: observed beside predicted.
import { idOf } from "../answer/ids";
import { NumbersTable, type Numbers } from "../charts/Figure";
import type { Elsewhere, Law, Vocabulary } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { DataWords } from "../i18n/data_words";
import { Fold } from "../report/Fold";
import { nameOfLaw } from "../report/told";
import "../style/analyses2.css";
import { kindIn, measureInWords, observedInWords, predictedInWords, scopeInWords } from "./validation";
import { designInWords, OutcomeCell } from "./ValidationView";

/** vocabulary: to write levels as their outcome is counted. */
export function RealChangesView(props: { changes: Elsewhere[]; laws: Law[]; vocabulary?: Vocabulary }) {
  const say = useSay();
  if (props.changes.length === 0) return null;
  return (
    <Fold id="elsewhere" title={say("validation-elsewhere-title")}>
      <p>{say("validation-elsewhere-lead")}</p>
      <div class="cases">
        {props.changes.map((one) => (
          <Case key={`${one.law} ${one.experiment}`} of={one} {...props} />
        ))}
      </div>
    </Fold>
  );
}

function Case({ of, laws, vocabulary }: { of: Elsewhere; laws: Law[]; vocabulary?: Vocabulary }) {
  const say = useSay();
  const names = (levers: string[]): string => say.list(levers.map((lever) => say(idOf("lever", lever))));
  return (
    <section class="card">
      <h3>
        <span lang="en">
          {of.place}: {of.name}
        </span>{" "}
        <span class="tag">{say.date(of.day)}</span>
      </h3>
      <p class="quiet">
        {say("validation-elsewhere-law")} <DataWords text={nameOfLaw(laws, of.law)} />
      </p>
      <ul>
        {of.same.length > 0 && <li>{say("validation-elsewhere-same", { levers: names(of.same) })}</li>}
        {of.opposite.length > 0 && <li>{say("validation-elsewhere-opposite", { levers: names(of.opposite) })}</li>}
      </ul>
      <p>{designInWords(say, of.grade)}</p>
      <NumbersTable numbers={figures(say, of, vocabulary)} />
    </section>
  );
}

function figures(say: Say, of: Elsewhere, vocabulary: Vocabulary | undefined): Numbers {
  return {
    caption: say("validation-table"),
    head: [
      say("answer-column-outcome"),
      say("validation-column-observed"),
      say("validation-column-predicted"),
      say("validation-column-source"),
    ],
    rows: of.figures.map((f) => {
      const kind = kindIn(vocabulary, f.outcome);
      return [
        <OutcomeCell
          name={say(idOf("outcome", f.outcome))}
          about={[...scopeInWords(say, f), measureInWords(say, f)]}
        />,
        observedInWords(say, f, kind, f.observed, f.observed_95),
        predictedInWords(say, f, kind, f.predicted, f.predicted_90),
        <span lang="en">{f.source}</span>,
      ];
    }),
  };
}
