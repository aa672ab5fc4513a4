import { useEffect, useRef, useState } from "preact/hooks";
import { rangesOf, type Held } from "../analyses/breakeven";
import { meanInWords, TurnCard, turnInWords } from "../analyses/TurnCard";
import type { BreakEven, Comparison, Outcome, Parameter, Problem, Progress, Vocabulary } from "../engine/contract";
import { useSay } from "../i18n";
import { DataWords } from "../i18n/data_words";
import { ChangeNumber } from "../numbers/ChangeNumber";
import { idOf } from "./ids";
import { problemOf } from "../engine/problem";
import { Failure, timeLeft, useFocusAfter } from "./Progress";
import { headlines, kindOf } from "./wording";

type Disputed = BreakEven["parameters"][number];

interface Turned {
  found: BreakEven;
  meanings: Map<string, Parameter>;
}

/** For one outcome at a time: at which value of a disputed number the answer changes sign. It goes on while other parts
 *  of the answer are looked at; what was found stays as long as the comparison. */
export interface Turns {
  wanted: string;
  want(outcome: string): void;
  running: { outcome: string; progress: Progress | null; part: number } | null;
  found: ReadonlyMap<string, Turned>; // by outcome
  problem: Problem | null;
  start(): void;
  stop(): void;
}

type Searched = Pick<Turns, "running" | "found" | "problem">;
const NOTHING: Searched = { running: null, found: new Map(), problem: null };

export function useTurns(comparison: Comparison | null, first: string): Turns {
  const [wanted, want] = useState(first);
  const [state, setState] = useState<Searched>(NOTHING);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => {
    setState(NOTHING);
    return () => stopper.current?.abort();
  }, [comparison]);
  const start = (): void => {
    if (!comparison) return;
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    const outcome = wanted;
    const set = (part: (old: Searched) => Partial<Searched>): void => {
      if (!own.signal.aborted) setState((old) => ({ ...old, ...part(old) }));
    };
    const look = async (): Promise<void> => {
      const onProgress = (progress: Progress, part: number) => set(() => ({ running: { outcome, progress, part } }));
      const found = await comparison.breakEven(outcome, onProgress, own.signal);
      const told = await comparison.parameters(found.parameters.map((p) => p.name));
      const meanings = new Map(told.map((p) => [p.name, p]));
      set((old) => ({ running: null, found: new Map(old.found).set(outcome, { found, meanings }) }));
    };
    set(() => ({ running: { outcome, progress: null, part: 1 }, problem: null }));
    look().catch((error: unknown) => set(() => ({ running: null, problem: problemOf(error) })));
  };
  const stop = (): void => {
    stopper.current?.abort();
    setState((old) => ({ ...old, running: null }));
  };
  return { wanted, want, ...state, start, stop };
}

export function TurnsView({ vocabulary, turns }: { vocabulary: Vocabulary; turns: Turns }) {
  const say = useSay();
  const { wanted, running } = turns;
  const outcome = vocabulary.outcomes.find((o) => o.name === wanted);
  const turned = turns.found.get(wanted);
  return (
    <>
      <p>
        {say("answer-turns-lead")} {say("kept-turns-time")}
      </p>
      <p class="field">
        <label for="turns-outcome">{say("answer-turns-outcome")}</label>
        <select id="turns-outcome" value={wanted} onChange={(e) => turns.want(e.currentTarget.value)}>
          {headlines(vocabulary.outcomes).map((o) => (
            <option key={o.name} value={o.name}>
              {say(idOf("outcome", o.name))}
            </option>
          ))}
        </select>
      </p>
      <Looking running={running} onStart={turned ? null : turns.start} onStop={turns.stop} />
      {turns.problem && <Failure problem={turns.problem} />}
      {turned && outcome && <Found outcome={outcome} {...turned} />}
    </>
  );
}

/** The way to begin, or how far it is and the way to stop: one button, so that the focus stays on it. */
function Looking(props: { running: Turns["running"]; onStart: (() => void) | null; onStop(): void }) {
  const say = useSay();
  const { running, onStart } = props;
  const place = useFocusAfter<HTMLDivElement>(running !== null);
  return (
    <div ref={place} tabIndex={-1} class={running ? "progress running" : "progress"}>
      {running && (
        <progress
          max={running.progress?.of || 1}
          value={running.progress ? running.progress.done : undefined}
          aria-label={say("answer-progress-title")}
        />
      )}
      {running && (
        <p class="progress-words">
          {say("kept-turns-running", {
            name: say(idOf("outcome", running.outcome)),
            part: running.part,
            of: TURN_PARTS,
          })}{" "}
          {timeLeft(say, running.progress?.seconds_left ?? null)}
        </p>
      )}
      {(running || onStart) && (
        <button type="button" class={running ? "" : "main-button"} onClick={running ? props.onStop : onStart!}>
          {say(running ? "answer-cancel" : "answer-turns-run")}
        </button>
      )}
    </div>
  );
}

const TURN_PARTS = 2; // campaigns of a break-even without pairs (engine/analysis/breakeven.cpp)

function Found(props: { outcome: Outcome; found: BreakEven; meanings: Map<string, Parameter> }) {
  const say = useSay();
  const { found } = props;
  const turning = found.parameters.filter(
    (p) => p.crossings.length > 0 && p.verdict !== "none" && p.verdict !== "open",
  );
  const still = found.parameters.filter((p) => !turning.includes(p));
  const kind = kindOf(props.outcome);
  return (
    <div aria-live="polite">
      <h3>{say(idOf("outcome", props.outcome.name))}</h3>
      <p>{say("answer-turns-drawn", { words: meanInWords(say, kind, found.as_drawn) })}</p>
      {turning.map((p) => (
        <TurnCard
          key={p.name}
          of={heldOf(p, props.meanings.get(p.name))}
          kind={kind}
          level={4}
          words={turnInWords(say, p)}
        >
          <ChangeNumber name={p.name} />
        </TurnCard>
      ))}
      {still.length > 0 && (
        <details>
          <summary>{say("answer-turns-none-title")}</summary>
          <ul>
            {still.map((p) => (
              <li key={p.name}>
                <DataWords text={props.meanings.get(p.name)?.meaning ?? p.name} /> (<code>{p.name}</code>):{" "}
                {turnInWords(say, p)}
                <ChangeNumber name={p.name} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {found.no_part.length > 0 && (
        <p class="quiet">{say("answer-turns-no-part", { names: say.list(found.no_part) })}</p>
      )}
    </div>
  );
}

function heldOf(of: Disputed, told: Parameter | undefined): Held {
  return {
    name: of.name,
    meaning: told?.meaning ?? of.name,
    unit: told?.unit ?? "",
    ranges: rangesOf(of.prior, of.calibrated, of.critics),
    searched: of.searched,
    curve: of.at.map((at, i) => ({ at, ...of.mean[i]! })),
    crossings: of.crossings,
  };
}
