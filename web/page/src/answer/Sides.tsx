// The same comparison with every disputed number taken from one side, then from the other.
import { useEffect, useRef } from "preact/hooks";
import type { Answer, Engine, Outcome, Scenario, Vocabulary } from "../engine/contract";
import { withZero } from "../charts/scale";
import { Whisker, WHISKER_RANGE } from "../charts/Whisker";
import { useSay } from "../i18n";
import { VerdictMark } from "./Card";
import { idOf } from "./ids";
import { ProgressView } from "./Progress";
import { useRun, type Runner } from "./run";
import { answerOf, differenceInWords, FEWEST_DRAWS, headlines, shownOf, type Shown } from "./wording";

/** As few as have a verdict: a side answers whether a finding stays, not how large it is. */
export const SIDE_DRAWS = FEWEST_DRAWS;
export const SIDES = ["critics", "associations"] as const;

/** Both answers, in the order of SIDES. */
export type BothAnswers = [Answer, Answer];

export interface Sides {
  current: Runner; // the one that runs, or ran last
  side: (typeof SIDES)[number]; // whose numbers it takes
  asked: boolean;
  answers: BothAnswers | null; // once both are whole: of half a side nothing is said
  start(scenario: Scenario): void;
  clear(): void;
}

/** One after the other: both have all cores. */
export function useSides(engine: Engine): Sides {
  const critics = useRun(engine);
  const associations = useRun(engine);
  const asked = useRef<Scenario | null>(null);
  const first = critics.state === "done";
  useEffect(() => {
    if (first && asked.current) associations.start({ ...asked.current, assume: "associations" });
  }, [first]);
  const whole = (run: Runner): Answer | null => (run.state === "done" ? run.answer : null);
  const [a, b] = [whole(critics), whole(associations)];
  const second = first && associations.state !== "idle";
  return {
    current: second ? associations : critics,
    side: second ? "associations" : "critics",
    asked: critics.state !== "idle",
    answers: a && b ? [a, b] : null,
    start(scenario) {
      asked.current = { ...scenario, draws: Math.min(SIDE_DRAWS, scenario.draws) };
      associations.clear();
      critics.start({ ...asked.current, assume: "critics" });
    },
    clear() {
      asked.current = null;
      critics.clear();
      associations.clear();
    },
  };
}

export interface Trio {
  outcome: Outcome;
  main: Shown;
  sides: [Shown, Shown]; // in the order of SIDES
}

/** Headline outcomes that all three answers have. */
export function trios(outcomes: Outcome[], main: Answer, sides: BothAnswers): Trio[] {
  return headlines(outcomes).flatMap((outcome) => {
    const [own, a, b] = [main, ...sides].map((answer) => answerOf(answer, outcome.name));
    if (!own || !a || !b) return [];
    return [{ outcome, main: shownOf(outcome, own), sides: [shownOf(outcome, a), shownOf(outcome, b)] }];
  });
}

// Too few simulations are no verdict that could change.
const said = (shown: Shown): boolean => shown.verdict !== "few" && shown.verdict !== "none";

/** Which way a finding goes, likely or very likely; none where no difference is clear. */
function wayOf({ difference: { verdict } }: Shown): "higher" | "lower" | "none" {
  if (verdict.endsWith("_higher")) return "higher";
  return verdict.endsWith("_lower") ? "lower" : "none";
}

/** As the engine's keeps_its_side (engine/analysis/assumptions.h): a finding stays where both sides go its way. */
const changes = ({ main, sides }: Trio): boolean =>
  said(main) && sides.some((side) => said(side) && wayOf(side) !== wayOf(main));

/** Whether the sides have enough simulations for a verdict that could stay or change. */
export const enoughOn = (sides: BothAnswers): boolean => sides.every(({ draws }) => draws >= FEWEST_DRAWS);

export const turned = (all: Trio[]): Trio[] => all.filter(changes);

export function SidesView(props: { vocabulary: Vocabulary; answer: Answer; sides: Sides; onRun(): void }) {
  const say = useSay();
  const { answer, sides } = props;
  if (answer.assume !== "")
    return (
      <>
        <p class="notice">{say("numbers-no-sides")}</p>
        <Weak answer={answer} />
      </>
    );
  return (
    <>
      <p>{say("answer-sides-lead", { draws: SIDE_DRAWS })}</p>
      {sides.asked ? (
        <SidesProgress sides={sides} onAgain={props.onRun} />
      ) : (
        <button type="button" class="main-button" onClick={props.onRun}>
          {say("answer-sides-run")}
        </button>
      )}
      {sides.answers && <BothSides vocabulary={props.vocabulary} answer={answer} answers={sides.answers} />}
      <Weak answer={answer} />
    </>
  );
}

/** Both answers beside the main one, finding by finding. */
export function BothSides(props: { vocabulary: Vocabulary; answer: Answer; answers: BothAnswers }) {
  const say = useSay();
  const { answer, answers } = props;
  const all = trios(props.vocabulary.outcomes, answer, answers);
  const changing = turned(all);
  return (
    <>
      {!enoughOn(answers) ? (
        <p class="notice notice-warn">{say("answer-too-few")}</p>
      ) : (
        <h3>{say("answer-sides-turns", { count: changing.length })}</h3>
      )}
      {changing.length > 0 && (
        <ul>
          {changing.map(({ outcome }) => (
            <li key={outcome.name}>{say(idOf("outcome", outcome.name))}</li>
          ))}
        </ul>
      )}
      {answers[0].draws < answer.draws && <p class="quiet">{say("answer-sides-fewer-draws")}</p>}
      {all.map((trio) => (
        <TrioView key={trio.outcome.name} trio={trio} main={answer} sides={answers} />
      ))}
    </>
  );
}

export function SidesProgress({ sides, onAgain }: { sides: Sides; onAgain(): void }) {
  const say = useSay();
  return (
    <>
      {sides.current.state === "running" && <p>{say(`answer-sides-${sides.side}`)}</p>}
      <ProgressView run={sides.current} onAgain={onAgain} />
    </>
  );
}

function TrioView({ trio, main, sides }: { trio: Trio; main: Answer; sides: BothAnswers }) {
  const say = useSay();
  const ends = [trio.main, ...trio.sides].flatMap(({ difference: d }) => [d.lo90 ?? 0, d.hi90 ?? 0]);
  const scale = withZero(ends, ...WHISKER_RANGE);
  const name = say(idOf("outcome", trio.outcome.name));
  return (
    <section class={changes(trio) ? "card trio changes" : "card trio"}>
      <h4>
        {name}{" "}
        {enoughOn(sides) && (
          <span class="tag">{say(changes(trio) ? "answer-sides-changes" : "answer-sides-stays")}</span>
        )}
      </h4>
      <div class="three">
        <Side title={say("answer-sides-main")} shown={trio.main} draws={main.draws} scale={scale} />
        {SIDES.map((side, i) => (
          <Side
            key={side}
            title={say(`answer-sides-${side}`)}
            shown={trio.sides[i]!}
            draws={sides[i]!.draws}
            scale={scale}
          />
        ))}
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
        clear={props.shown.verdict === "fewer" || props.shown.verdict === "more"}
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
        {say("answer-weak-count", { weak: answer.weak.length })}
        {say.gap}
        {say("answer-weak-of", { all: answer.numbers })}
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
