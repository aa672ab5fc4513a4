import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, DrawsOf, Engine, Outcome, Problem, Progress, Vocabulary } from "../engine/contract";
import { DotPlot } from "../charts/DotPlot";
import { useSay, type Say } from "../i18n";
import { problemOf } from "../engine/problem";
import { scenarioText, type Bill, type Draft } from "../state";
import { valuesOf } from "./Card";
import { caseOf } from "./case";
import { idOf } from "./ids";
import { Failure } from "./Progress";
import { answerOf, dotsInWords, differenceInWords, headlines, shownOf, verdictOf } from "./wording";

export interface BillResult {
  answer: Answer;
  draws: DrawsOf[];
}

export interface Queue {
  results: Map<string, BillResult>; // by the bill's key
  failed: Map<string, Problem>;
  now: { key: string; progress: Progress | null } | null;
}

const EMPTY: Queue = { results: new Map(), failed: new Map(), now: null };

/** Runs one bill after another; what has been computed stays when the queue is stopped. */
export async function runQueue(
  bills: Bill[],
  one: (bill: Bill, onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<BillResult | null>,
  onChange: (change: (queue: Queue) => Queue) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const bill of bills) {
    if (signal.aborted) break;
    onChange((q) => ({ ...q, now: { key: bill.key, progress: null } }));
    try {
      const onProgress = (progress: Progress): void => onChange((q) => ({ ...q, now: { key: bill.key, progress } }));
      const result = await one(bill, onProgress, signal);
      if (result && !signal.aborted) onChange((q) => ({ ...q, results: new Map(q.results).set(bill.key, result) }));
    } catch (error) {
      if (!signal.aborted) onChange((q) => ({ ...q, failed: new Map(q.failed).set(bill.key, problemOf(error)) }));
    }
  }
  onChange((q) => ({ ...q, now: null }));
}

export interface BillQueue extends Queue {
  start(): void;
  stop(): void;
}

export function useBillQueue(
  engine: Engine,
  vocabulary: Vocabulary,
  draft: Draft,
  known: { key: string; result: BillResult } | null,
): BillQueue {
  const [queue, setQueue] = useState<Queue>(EMPTY);
  const stopper = useRef<AbortController | null>(null);
  // Of other bills, or of the same under another law, nothing stays.
  useEffect(() => {
    setQueue(EMPTY);
    return () => stopper.current?.abort();
  }, [scenarioText(draft)]);
  const names = headlines(vocabulary.outcomes).map((o) => o.name);
  const one = async (
    bill: Bill,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<BillResult | null> => {
    const { scenario } = await caseOf(engine, draft, bill);
    const comparison = await engine.compare(scenario, (_, progress) => onProgress(progress), signal);
    try {
      return { answer: comparison.answer, draws: await comparison.draws(names) };
    } finally {
      comparison.close();
    }
  };
  const start = (): void => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    const results = new Map(queue.results);
    if (known) results.set(known.key, known.result);
    setQueue({ results, failed: new Map(), now: null });
    const left = draft.bills.filter((bill) => !results.has(bill.key));
    void runQueue(left, one, (change) => stopper.current === own && setQueue(change), own.signal);
  };
  const stop = (): void => stopper.current?.abort();
  return { ...queue, start, stop };
}

export function nameOf(say: Say, draft: Draft, bill: Bill): string {
  return bill.head.name || say("answer-bill-number", { number: draft.bills.indexOf(bill) + 1 });
}

export function BillsView(props: {
  vocabulary: Vocabulary;
  draft: Draft;
  queue: BillQueue;
  onOpen(key: string): void;
}) {
  const say = useSay();
  const { draft, queue } = props;
  const shown = draft.bills.filter((b) => queue.results.has(b.key));
  const position = draft.bills.findIndex((b) => b.key === queue.now?.key);
  const current = draft.bills[position];
  return (
    <>
      <p>{say("answer-bills-lead", { count: draft.bills.length })}</p>
      {current ? (
        <div class="progress running">
          <progress
            max={queue.now?.progress?.of || 1}
            value={queue.now?.progress ? queue.now.progress.done : undefined}
            aria-label={say("answer-progress-title")}
          />
          <p role="status">
            {say("answer-bills-running", {
              name: nameOf(say, draft, current),
              number: position + 1,
              of: draft.bills.length,
            })}
          </p>
          <button type="button" onClick={queue.stop}>
            {say("answer-bills-stop")}
          </button>
        </div>
      ) : (
        shown.length < draft.bills.length && (
          <button type="button" class="main-button" onClick={queue.start}>
            {say("answer-bills-run")}
          </button>
        )
      )}
      {[...queue.failed].map(([key, problem]) => (
        <Failure key={key} problem={problem} />
      ))}
      {shown.length > 0 && <BillsTable {...props} shown={shown} />}
    </>
  );
}

function BillsTable(props: {
  vocabulary: Vocabulary;
  draft: Draft;
  queue: BillQueue;
  shown: Bill[];
  onOpen(key: string): void;
}) {
  const say = useSay();
  const { draft, queue, shown } = props;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say("answer-bills-table")}>
      <table class="bills">
        <caption>{say("answer-bills-table")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("answer-column-outcome")}</th>
            {shown.map((bill) => (
              <th key={bill.key} scope="col">
                <button type="button" class="link-button" onClick={() => props.onOpen(bill.key)}>
                  {nameOf(say, draft, bill)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {headlines(props.vocabulary.outcomes).map((outcome) => (
            <tr key={outcome.name}>
              <th scope="row">{say(idOf("outcome", outcome.name))}</th>
              {shown.map((bill) => (
                <td key={bill.key}>
                  <Cell outcome={outcome} result={queue.results.get(bill.key)!} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ outcome, result }: { outcome: Outcome; result: BillResult }) {
  const say = useSay();
  const of = answerOf(result.answer, outcome.name);
  const draws = result.draws.find((d) => d.outcome === outcome.name);
  if (!of) return <>{say("answer-no-number")}</>;
  const { kind, difference } = shownOf(outcome, of);
  const verdict = verdictOf(difference);
  const values = draws ? valuesOf(draws) : [];
  const words = differenceInWords(say, kind, difference, result.answer.draws);
  return (
    <>
      <span class={`verdict ${verdict}`}>{say("answer-bills-cell", { verdict, kind })}</span>
      {values.length > 0 && verdict !== "same" && verdict !== "none" && (
        <DotPlot
          small
          values={values}
          label={say("answer-dots-label", {
            name: say(idOf("outcome", outcome.name)),
            words: dotsInWords(say, kind, values),
          })}
          tick={String}
          lower=""
          higher=""
        />
      )}
      <span class="small">{words}</span>
    </>
  );
}
