// Several bills on the page: one run of the law in force and all bills, so that any two of them can be compared.
import { useEffect, useRef, useState } from "preact/hooks";
import { LawsTable } from "../bills/LawsTable";
import type { Comparison, Engine, Problem } from "../engine/contract";
import { problemOf } from "../engine/problem";
import { download } from "../download";
import { useSay, type Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import { DecisionView } from "../report/DecisionView";
import type { CompareReport } from "../report/report";
import { scenarioOfAll, scenarioText, type Bill, type Draft } from "../state";
import { Failure, ProgressView } from "./Progress";
import { useLoaded, useRun, type Runner } from "./run";
import { FEWEST_DRAWS } from "./wording";

export interface AllBills {
  run: Runner;
  problem: Problem | null; // of a bill that cannot be read
  begin(): void;
}

/** Of other bills, or of the same under another law, nothing stays. */
export function useAllBills(engine: Engine, draft: Draft): AllBills {
  const run = useRun(engine);
  const [problem, setProblem] = useState<Problem | null>(null);
  const text = scenarioText(draft);
  const current = useRef(text);
  useEffect(() => {
    current.current = text;
    setProblem(null);
    return run.clear;
  }, [text]);
  const begin = (): void => {
    const ifCurrent =
      <T,>(then: (value: T) => void) =>
      (value: T) =>
        current.current === text && then(value);
    setProblem(null);
    scenarioOfAll(engine, draft).then(
      ifCurrent(run.start),
      ifCurrent((error: unknown) => setProblem(problemOf(error))),
    );
  };
  return { run, problem, begin };
}

export function nameOf(say: Say, draft: Draft, bill: Bill): string {
  return bill.head.name
    ? dataWords(say, bill.head.name)
    : say("answer-bill-number", { number: draft.bills.indexOf(bill) + 1 });
}

export function BillsView(props: { draft: Draft; all: AllBills; onOpen(key: string): void }) {
  const say = useSay();
  const { draft, all } = props;
  const { state, comparison } = all.run;
  return (
    <>
      {state === "idle" && !all.problem && (
        <>
          <p>{say("answer-bills-lead", { count: draft.bills.length })}</p>
          <button type="button" class="main-button" onClick={all.begin}>
            {say("answer-bills-run")}
          </button>
        </>
      )}
      {all.problem && <Failure problem={all.problem} />}
      {state !== "done" && (
        <div class="no-print">
          <ProgressView run={all.run} onAgain={all.begin} />
        </div>
      )}
      {comparison && <Beside {...props} comparison={comparison} />}
    </>
  );
}

/** Laws are named as on the rest of the page: bills without a name have a number. */
async function reportOf(say: Say, draft: Draft, comparison: Comparison): Promise<CompareReport> {
  const report = JSON.parse(await comparison.file("report.json")) as CompareReport;
  const laws = report.laws.map((law, i) => (i === 0 ? law : { ...law, name: nameOf(say, draft, draft.bills[i - 1]!) }));
  return { ...report, laws };
}

function Beside(props: { draft: Draft; comparison: Comparison; onOpen(key: string): void }) {
  const say = useSay();
  const { draft, comparison } = props;
  const { value: report, failed } = useLoaded(() => reportOf(say, draft, comparison), [comparison, say]);
  const saveSummary = (): void =>
    void comparison.file("summary.csv").then((text) => download("summary.csv", text, "text/csv"));
  if (failed) return <p role="alert">{say("answer-failed")}</p>;
  if (!report) return <p role="status">{say("several-summing")}</p>;
  const { decision, draws } = report.summary;
  return (
    <>
      <LawsTable report={report} onOpen={(law) => props.onOpen(draft.bills[law - 1]!.key)} onSummary={saveSummary} />
      {decision && draws >= FEWEST_DRAWS && <DecisionView report={report} decision={decision} />}
    </>
  );
}
