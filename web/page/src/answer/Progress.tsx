import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { ProblemNotice } from "../way/law_file";
import type { Runner } from "./run";

/** The element takes the focus when something ended that the reader stopped: the button that stopped it is gone. */
export function useFocusAfter<E extends HTMLElement>(running: boolean) {
  const element = useRef<E>(null);
  const before = useRef(running);
  useEffect(() => {
    if (before.current && !running && document.activeElement === document.body) element.current?.focus();
    before.current = running;
  }, [running]);
  return element;
}

/** How far the draws are, with a way to stop; told to screen readers at the start, half-way and at the end. */
export function ProgressView(props: { run: Runner; onAgain(): void }) {
  const say = useSay();
  const { run } = props;
  const again = useFocusAfter<HTMLParagraphElement>(run.state === "running");
  const done = run.progress?.done ?? run.answer?.draws ?? 0;
  const of = run.progress?.of ?? 0;
  return (
    <div class={`progress ${run.state}`}>
      {run.state === "running" && (
        <>
          <progress max={of || 1} value={of ? done : undefined} aria-label={say("answer-progress-title")} />
          <p class="progress-words">
            {of > 0 ? say("answer-progress", { done: say.number(done), of: say.number(of) }) : say("answer-starting")}
            {say.gap}
            {of > 0 && timeLeft(say, run.progress?.seconds_left ?? null)}
          </p>
          <button type="button" onClick={run.stop}>
            {say("answer-cancel")}
          </button>
        </>
      )}
      {run.state === "done" && run.answer && (
        <p class="quiet">
          {say("answer-done", {
            draws: say.number(run.answer.draws),
            people: say.number(run.answer.people),
            years: run.answer.years,
          })}
        </p>
      )}
      {run.state === "stopped" && (
        <>
          <p ref={again} tabIndex={-1}>
            {run.answer
              ? say("answer-cancelled", { done: say.number(done), of: say.number(of) })
              : say("answer-cancelled-empty")}
          </p>
          <button type="button" onClick={props.onAgain}>
            {say("answer-start-again")}
          </button>
        </>
      )}
      {run.state === "failed" && run.problem && <Failure problem={run.problem} />}
      <Announcer run={run} />
    </div>
  );
}

export function timeLeft(say: Say, seconds: number | null): string {
  if (seconds === null) return say("answer-time-unknown");
  return say("answer-time-left", { seconds: Math.max(1, Math.round(seconds)) });
}

export function Failure({ problem }: { problem: Problem }) {
  const say = useSay();
  return (
    <div role="alert">
      <p>{say("answer-failed")}</p>
      <ProblemNotice problem={problem} />
    </div>
  );
}

/** Sparse: a screen reader hears three sentences, not each draw. */
function Announcer({ run }: { run: Runner }) {
  const say = useSay();
  const [words, setWords] = useState("");
  const half = useRef(false);
  const share = run.progress ? run.progress.done / run.progress.of : 0;
  useEffect(() => {
    if (run.state === "running" && share === 0) {
      half.current = false;
      setWords(say("answer-starting"));
    } else if (run.state === "running" && share >= 0.5 && !half.current) {
      half.current = true;
      setWords(say("answer-announce-half"));
    } else if (run.state === "done" && run.answer) {
      const { draws, people, years } = run.answer;
      setWords(say("answer-done", { draws: say.number(draws), people: say.number(people), years }));
    }
  }, [run.state, share >= 0.5]);
  return (
    <p class="unseen" aria-live="polite">
      {words}
    </p>
  );
}
