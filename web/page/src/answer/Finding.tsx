// One finding, opened in its place: people of 1,000, how well it is known, the studies of it, and what was seen elsewhere.
import { Fragment } from "preact";
import type {
  Answer,
  Comparison,
  Elsewhere,
  Evidence,
  Outcome,
  OutcomeAnswer,
  Vocabulary,
  Why,
} from "../engine/contract";
import { kindIn, measureInWords, observedInWords, predictedInWords, scopeInWords } from "../analyses/validation";
import { useSay, type Say } from "../i18n";
import { Icons } from "./Card";
import { Waiting } from "./Waiting";
import { idOf } from "./ids";
import { elsewhereOf, numbersOf, ofLever, onTheWay, STANDINGS, standings, ties } from "./known";
import { estimateInWords } from "./Rests";
import { useLoaded } from "./run";
import { WhyNone, whyOf } from "./Why";
import { differenceInWords, levelsInWords, type Shown } from "./wording";

/** What every finding is shown from. */
export interface FindingsOf {
  vocabulary: Vocabulary;
  answer: Answer;
  comparison: Comparison | null; // null: while draws still come in
  onOpen(outcome: string): void; // over time, for whom, and why
}

export function FindingView(
  props: FindingsOf & { outcome: Outcome; shown: Shown; of: OutcomeAnswer; weak: number | null | undefined },
) {
  const say = useSay();
  const { outcome, shown, answer, comparison } = props;
  const name = say(idOf("outcome", outcome.name));
  return (
    <div class="finding-open">
      <p class="plain">{say(`${idOf("outcome", outcome.name)}-plain`)}</p>
      <p>
        {levelsInWords(say, shown)}
        {say.gap}
        {differenceInWords(say, shown.kind, shown.difference, answer.draws)}
      </p>
      <Icons say={say} shown={shown} />
      <h5>{say("findings-known")}</h5>
      {props.weak != null && <p>{say("findings-weak", { share: say.percent(props.weak) })}</p>}
      {comparison ? <Known {...props} comparison={comparison} /> : <p class="quiet">{say("answer-when-done")}</p>}
      <ElsewhereRows {...props} />
      <button
        type="button"
        onClick={() => props.onOpen(outcome.name)}
        aria-label={say("answer-open-detail-of", { name })}
      >
        {say("answer-open-detail")}
      </button>
    </div>
  );
}

type KnownProps = FindingsOf & { outcome: Outcome; comparison: Comparison };

function Known(props: KnownProps) {
  const { comparison } = props;
  const why = useLoaded(() => whyOf(comparison), [comparison]);
  return <Waiting of={why}>{(value) => <KnownBy {...props} why={value} />}</Waiting>;
}

function KnownBy(props: KnownProps & { why: Why }) {
  const say = useSay();
  const { outcome, why } = props;
  const names = numbersOf(onTheWay(why, outcome.name));
  return (
    <>
      {names.length > 0 ? <Graded {...props} names={names} /> : <WhyNone {...props} />}
      <h5>{say("findings-studies")}</h5>
      <Studies {...props} />
    </>
  );
}

/** How many numbers stand on the way, by how well they are known. */
function Graded({ comparison, names }: { comparison: Comparison; names: string[] }) {
  const say = useSay();
  const numbers = useLoaded(() => comparison.parameters(names), [comparison, names.join()]);
  return (
    <Waiting of={numbers}>
      {(value) => {
        const counts = standings(value);
        const parts = STANDINGS.filter((s) => counts[s] > 0).map((s) =>
          say(`findings-standing-${s}`, { count: counts[s] }),
        );
        return <p>{say("findings-numbers", { count: value.length, standings: say.list(parts) })}</p>;
      }}
    </Waiting>
  );
}

function Studies({ vocabulary, outcome, comparison, why }: KnownProps & { why: Why }) {
  const say = useSay();
  const all = ties(why, outcome.name);
  const ids = [...new Set(all.flatMap(({ evidence }) => evidence))];
  const studies = useLoaded(
    () => (ids.length > 0 ? comparison.evidence(ids) : Promise.resolve([])),
    [comparison, ids.join()],
  );
  return (
    <Waiting of={studies}>
      {(value) => {
        const own = all.flatMap(({ lever, evidence }) => {
          const about = vocabulary.levers.find(({ name }) => name === lever);
          const found = about
            ? ofLever(
                about,
                value.filter(({ id }) => evidence.includes(id)),
              )
            : [];
          return found.length > 0 ? [{ lever, found }] : [];
        });
        if (own.length === 0) return <p>{say("findings-no-study")}</p>;
        return (
          <>
            <p class="hint">{say("findings-studies-lead")}</p>
            {own.map(({ lever, found }) => (
              <Fragment key={lever}>
                <p>
                  <strong>{say(idOf("lever", lever))}</strong>
                </p>
                <ul>
                  {found.map((study) => (
                    <StudyLine key={study.id} study={study} />
                  ))}
                </ul>
              </Fragment>
            ))}
          </>
        );
      }}
    </Waiting>
  );
}

function StudyLine({ study }: { study: Evidence }) {
  const say = useSay();
  return (
    <li lang="en">
      {say("answer-study-compares", { exposure: study.exposure, outcome: study.outcome })}
      <br />
      {estimateInWords(say, study)}. {say("answer-study-where", { place: study.place, period: study.period })}
      <br />
      <span class="quiet">{study.source}</span>
    </li>
  );
}

/** Observed beside predicted, where real laws moved the same rules and somebody published a figure of this outcome. */
function ElsewhereRows({ vocabulary, answer, outcome }: FindingsOf & { outcome: Outcome }) {
  const say = useSay();
  const changes = elsewhereOf(answer, outcome.name);
  return (
    <>
      <h5>{say("findings-elsewhere")}</h5>
      {changes.length === 0 ? (
        <p>{say("findings-elsewhere-none")}</p>
      ) : (
        <ul>
          {changes.map((one) => (
            <li key={one.experiment}>
              <span lang="en">
                {one.place}: {one.name}
              </span>{" "}
              ({say.date(one.day)}).
              {say.gap}
              {one.same.length > 0 && say("validation-elsewhere-same", { levers: levers(say, one.same) })}
              {say.gap}
              {one.opposite.length > 0 && say("validation-elsewhere-opposite", { levers: levers(say, one.opposite) })}
              <ul>
                {one.figures.map((figure, i) => (
                  <li key={i}>{figureInSentence(say, figure, vocabulary)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const levers = (say: Say, names: string[]): string => say.list(names.map((name) => say(idOf("lever", name))));

function figureInSentence(say: Say, f: Elsewhere["figures"][0], vocabulary: Vocabulary): string {
  const kind = kindIn(vocabulary, f.outcome);
  return say("findings-elsewhere-figure", {
    about: [...scopeInWords(say, f), measureInWords(say, f)].join(", "),
    observed: observedInWords(say, f, kind, f.observed, f.observed_95),
    predicted: predictedInWords(say, f, kind, f.predicted, f.predicted_90),
  });
}
