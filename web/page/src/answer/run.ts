// One comparison as the page sees it: running, done, stopped or failed; and what is asked of it afterwards.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Comparison, DrawsOf, Engine, Problem, Progress, Scenario } from "../engine/contract";
import { problemOf } from "../engine/problem";

export interface Run {
  state: "idle" | "running" | "done" | "stopped" | "failed";
  answer: Answer | null;
  progress: Progress | null;
  comparison: Comparison | null; // once it has ended, with all draws or some
  soFar: Comparison | null; // the same while draws still come in
  problem: Problem | null;
}

const IDLE: Run = { state: "idle", answer: null, progress: null, comparison: null, soFar: null, problem: null };

export interface Runner extends Run {
  start(scenario: Scenario): void;
  stop(): void;
  clear(): void; // forgets everything
}

const isWhole = ({ answer, scenario }: Comparison): boolean => answer.draws >= scenario.draws;
const isOf = ({ scenario }: Comparison, other: Scenario): boolean => JSON.stringify(scenario) === JSON.stringify(other);

/** shelved: how many whole comparisons are kept besides the one in hand, to be had again at once. */
export function useRun(engine: Engine, shelved = 0): Runner {
  const [run, setRun] = useState<Run>(IDLE);
  const stopper = useRef<AbortController | null>(null);
  const held = useRef<Comparison | null>(null);
  const shelf = useRef<Comparison[]>([]);

  const letGo = useCallback(() => {
    stopper.current?.abort();
    stopper.current = null;
    if (held.current && isWhole(held.current)) shelf.current.push(held.current);
    else held.current?.close();
    held.current = null;
  }, []);
  const shelve = useCallback((most: number) => {
    while (shelf.current.length > most) shelf.current.shift()!.close();
  }, []);
  const empty = useCallback(() => {
    letGo();
    shelve(0);
  }, [letGo, shelve]);
  useEffect(() => empty, [empty]);

  const start = useCallback(
    (scenario: Scenario) => {
      letGo();
      const known = shelf.current.find((comparison) => isOf(comparison, scenario)) ?? null;
      shelf.current = shelf.current.filter((comparison) => comparison !== known);
      shelve(shelved);
      held.current = known;
      if (known) return setRun({ ...IDLE, state: "done", answer: known.answer, comparison: known });
      const own = new AbortController();
      stopper.current = own;
      const mine = (): boolean => stopper.current === own;
      setRun({ ...IDLE, state: "running" });
      const onAnswer = (answer: Answer, progress: Progress, soFar?: Comparison): void => {
        if (mine()) setRun((old) => ({ ...old, answer, progress, soFar: soFar ?? null }));
      };
      engine.compare(scenario, onAnswer, own.signal).then(
        (comparison) => {
          if (!mine()) return comparison.close();
          held.current = comparison;
          const state = isWhole(comparison) ? "done" : "stopped";
          setRun((old) => ({ ...old, state, answer: comparison.answer, comparison }));
        },
        (error: unknown) => {
          if (!mine()) return;
          if (own.signal.aborted) setRun((old) => ({ ...old, state: "stopped" }));
          else setRun((old) => ({ ...old, state: "failed", problem: problemOf(error) }));
        },
      );
    },
    [engine, letGo, shelve, shelved],
  );
  const stop = useCallback(() => stopper.current?.abort(), []);
  const clear = useCallback(() => {
    empty();
    setRun(IDLE);
  }, [empty]);
  return { ...run, start, stop, clear };
}

/** Draws of some outcomes as they come in: asked for again with each answer, one question at a time. */
export function useDraws(run: Run, outcomes: string[]): DrawsOf[] {
  const [draws, setDraws] = useState<DrawsOf[]>([]);
  const asked = useRef<{ of: Comparison | null; busy: boolean }>({ of: null, busy: false });
  const source = run.comparison ?? run.soFar;
  useEffect(() => {
    if (asked.current.of !== source) {
      asked.current = { of: source, busy: false };
      setDraws([]);
    }
    const mine = asked.current;
    if (!source || (mine.busy && !run.comparison)) return;
    mine.busy = true;
    const ended = (value?: DrawsOf[]): void => {
      mine.busy = false;
      if (value && asked.current === mine) setDraws(value);
    };
    source.draws(outcomes).then(ended, () => ended());
  }, [source, run.answer, run.comparison]);
  return draws;
}

export interface Loaded<T> {
  value: T | null;
  failed: boolean;
}

/** Asks again whenever one of `on` changes; null asks nothing. */
export function useLoaded<T>(ask: (() => Promise<T>) | null, on: unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ value: null, failed: false });
  useEffect(() => {
    let current = true;
    setLoaded({ value: null, failed: false });
    ask?.().then(
      (value) => current && setLoaded({ value, failed: false }),
      () => current && setLoaded({ value: null, failed: true }),
    );
    return () => {
      current = false;
    };
  }, on);
  return loaded;
}
