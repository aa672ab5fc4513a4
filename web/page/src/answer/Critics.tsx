import type { Answer, Outcome, Vocabulary } from "../engine/contract";
import { withZero } from "../charts/scale";
import { Whisker, WHISKER_RANGE } from "../charts/Whisker";
import { useSay } from "../i18n";
import { VerdictMark } from "./Card";
import { idOf } from "./ids";
import { ProgressView } from "./Progress";
import type { Runner } from "./run";
import { answerOf, differenceInWords, headlines, shownOf, type Shown } from "./wording";

export const CRITICS_DRAWS = 60;

export interface Pair {
  outcome: Outcome;
  main: Shown;
  critics: Shown;
}

/** Headline outcomes that both answers have. */
export function pairs(outcomes: Outcome[], main: Answer, critics: Answer): Pair[] {
  return headlines(outcomes).flatMap((outcome) => {
    const a = answerOf(main, outcome.name);
    const b = answerOf(critics, outcome.name);
    return a && b ? [{ outcome, main: shownOf(outcome, a), critics: shownOf(outcome, b) }] : [];
  });
}

export const turned = (all: Pair[]): Pair[] => all.filter((p) => p.main.verdict !== p.critics.verdict);

export function CriticsView(props: { vocabulary: Vocabulary; answer: Answer; run: Runner; onRun(): void }) {
  const say = useSay();
  const { answer, run } = props;
  const all = run.answer ? pairs(props.vocabulary.outcomes, answer, run.answer) : [];
  const changing = turned(all);
  return (
    <>
      <p>{say("answer-critics-lead", { draws: CRITICS_DRAWS })}</p>
      {run.state === "idle" ? (
        <button type="button" class="main-button" onClick={props.onRun}>
          {say("answer-critics-run")}
        </button>
      ) : (
        <ProgressView run={run} onAgain={props.onRun} />
      )}
      {run.answer && (
        <>
          <h3>{say("answer-critics-turns", { count: changing.length })}</h3>
          {changing.length > 0 && (
            <ul>
              {changing.map(({ outcome }) => (
                <li key={outcome.name}>{say(idOf("outcome", outcome.name))}</li>
              ))}
            </ul>
          )}
          {run.answer.draws < answer.draws && <p class="quiet">{say("answer-critics-fewer-draws")}</p>}
          {all.map((pair) => (
            <PairView key={pair.outcome.name} pair={pair} main={answer} critics={run.answer!} />
          ))}
        </>
      )}
      <Weak answer={answer} />
    </>
  );
}

function PairView({ pair, main, critics }: { pair: Pair; main: Answer; critics: Answer }) {
  const say = useSay();
  const ends = [pair.main, pair.critics].flatMap(({ difference: d }) => [d.lo90 ?? 0, d.hi90 ?? 0]);
  const scale = withZero(ends, ...WHISKER_RANGE);
  const changes = pair.main.verdict !== pair.critics.verdict;
  const name = say(idOf("outcome", pair.outcome.name));
  return (
    <section class={changes ? "card pair changes" : "card pair"}>
      <h4>
        {name} <span class="tag">{say(changes ? "answer-critics-changes" : "answer-critics-stays")}</span>
      </h4>
      <div class="two">
        <Side title={say("answer-critics-main")} shown={pair.main} draws={main.draws} scale={scale} />
        <Side title={say("answer-critics-critics")} shown={pair.critics} draws={critics.draws} scale={scale} />
      </div>
    </section>
  );
}

function Side(props: { title: string; shown: Shown; draws: number; scale: (v: number) => number }) {
  const say = useSay();
  const words = differenceInWords(say, props.shown.kind, props.shown.difference, props.draws);
  return (
    <div>
      <h5>{props.title}</h5>
      <VerdictMark say={say} shown={props.shown} />
      <Whisker
        interval={props.shown.difference}
        toldApart={props.shown.verdict === "fewer" || props.shown.verdict === "more"}
        scale={props.scale}
        label={`${props.title}: ${words}`}
      />
      <p>{words}</p>
    </div>
  );
}

export function Weak({ answer }: { answer: Answer }) {
  const say = useSay();
  return (
    <section class="weak" aria-labelledby="weak">
      <h3 id="weak">{say("answer-weak-title")}</h3>
      <p>
        {say("answer-weak-count", { weak: answer.weak.length })} {say("answer-weak-of", { all: answer.numbers })}
      </p>
      <details>
        <summary>{say("answer-weak-show")}</summary>
        <ul class="names">
          {answer.weak.map((name) => (
            <li key={name}>
              <code lang="en">{name}</code>
            </li>
          ))}
        </ul>
      </details>
      {answer.idle_levers.length > 0 && (
        <p>{say("answer-idle", { levers: say.list(answer.idle_levers.map((l) => say(idOf("lever", l)))) })}</p>
      )}
    </section>
  );
}
