// Several laws in one table: a row for each outcome, a column for the law that all are compared with and for each of
// the others, one scale for each row. The page and reports show the same.
import { useState } from "preact/hooks";
import { amountAndInterval } from "../answer/Card";
import { idOf } from "../answer/ids";
import { FEWEST_DRAWS, signedShort, sizeOf, verdictOf } from "../answer/wording";
import { download, fileName } from "../download";
import { useSay, type Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import { useNumbers } from "../numbers/in_hand";
import { OwnNumbersOnPaper } from "../numbers/OwnNumbersBanner";
import type { CompareReport } from "../report/report";
import { placeName } from "../way/place_name";
import { csvOf } from "./csv";
import { LawWhisker } from "./LawWhisker";
import { parts, rowsOf, sorted, toldFirst, type Cell, type Row } from "./table";
import { unitOf, verdictWithChance } from "./words";
import "../style/bills.css";

export interface LawsProps {
  report: CompareReport;
  onOpen?(law: number): void; // one law in full, by its place in the report
  onSummary?(): void; // gives away summary.csv; missing where that file lies beside the report
}

export function LawsTable({ report, onOpen, onSummary }: LawsProps) {
  const say = useSay();
  const onPage = useNumbers() !== null; // which says what is the reader's own in its own way
  const [comparator, setComparator] = useState(0);
  const [all, setAll] = useState(false);
  const every = sorted(report.vocabulary.outcomes);
  const first = toldFirst(report);
  const rows = rowsOf(report, all ? every : first, comparator);
  const others = report.laws.map((_, law) => law).filter((law) => law !== comparator);
  const versus = dataWords(say, report.laws[comparator]!.name);
  const saveCsv = (): void =>
    download(
      fileName(say("several-file"), "csv"),
      csvOf(say, report, rowsOf(report, every, comparator), comparator),
      "text/csv",
    );
  return (
    <div class="laws">
      <p class="print-only">{madeOf(say, report)}</p>
      <div class="print-only">
        <OwnNumbersOnPaper />
      </div>
      {!onPage && report.summary.assume !== "" && (
        <p class="print-only">
          <strong>{say("face-assume", { assume: report.summary.assume })}</strong>
        </p>
      )}
      <p>{say("several-lead", { count: report.laws.length - 1 })}</p>
      <Comparator report={report} comparator={comparator} onComparator={setComparator} />
      {report.summary.draws < FEWEST_DRAWS && <p class="notice notice-warn">{say("answer-too-few")}</p>}
      {parts(others).map((laws) => (
        <Part key={laws[0]} report={report} rows={rows} laws={laws} comparator={comparator} onOpen={onOpen} />
      ))}
      <p class="hint">{say("several-marks", { versus })}</p>
      <div class="buttons">
        {every.length > first.length && (
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say("several-fewer") : say("several-all", { count: every.length - first.length })}
          </button>
        )}
        <button type="button" onClick={printAlone}>
          {say("several-print")}
        </button>
        <button type="button" onClick={saveCsv}>
          {say("several-csv")}
        </button>
        {onSummary && (
          <button type="button" onClick={onSummary}>
            {say("several-summary")}
          </button>
        )}
      </div>
    </div>
  );
}

/** Where and how: what the rest of the page or report says, for a table that is printed alone. */
function madeOf(say: Say, { place, summary, aftermath }: CompareReport): string {
  return say("several-made", {
    place: place ? placeName(say, place) : summary.setting,
    years: summary.years,
    day: say.date(summary.change),
    draws: say.number(summary.draws),
    people: say.number(summary.people),
    version: aftermath,
  });
}

/** On paper stands the table and nothing else. */
function printAlone(): void {
  const page = document.documentElement;
  page.classList.add("laws-alone");
  addEventListener("afterprint", () => page.classList.remove("laws-alone"), { once: true });
  print();
}

function Comparator(props: { report: CompareReport; comparator: number; onComparator(law: number): void }) {
  const say = useSay();
  return (
    <p class="field no-print">
      <label for="laws-comparator">{say("several-comparator")}</label>
      <select
        id="laws-comparator"
        value={props.comparator}
        onChange={(e) => props.onComparator(Number(e.currentTarget.value))}
      >
        {props.report.laws.map(({ id, name }, law) => (
          <option key={id} value={law}>
            {law === 0 ? say("several-in-force", { name: dataWords(say, name) }) : dataWords(say, name)}
          </option>
        ))}
      </select>
    </p>
  );
}

// On a narrow screen each row is a block with the laws below one another; roles keep it a table for screen readers.
function Part(props: {
  report: CompareReport;
  rows: Row[];
  laws: number[];
  comparator: number;
  onOpen?(law: number): void;
}) {
  const say = useSay();
  const { report, rows, laws, comparator, onOpen } = props;
  const names = report.laws.map(({ name }) => dataWords(say, name));
  const whole = laws.length === names.length - 1;
  const caption = say(whole ? "several-caption" : "several-caption-part", {
    versus: names[comparator]!,
    laws: say.list(laws.map((law) => names[law]!)),
  });
  return (
    <table class="laws-table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {say("answer-column-outcome")}
          </th>
          <th scope="col" role="columnheader">
            {names[comparator]}
            <span class="aside">{say("several-level")}</span>
          </th>
          {laws.map((law) => (
            <th key={law} scope="col" role="columnheader">
              {onOpen && law > 0 ? (
                <button type="button" class="link-button" onClick={() => onOpen(law)}>
                  {names[law]}
                </button>
              ) : (
                names[law]
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.outcome.name} role="row">
            <th scope="row" role="rowheader">
              {say(idOf("outcome", row.outcome.name))}
              <span class="aside">{unitOf(say, row, report.summary.years)}</span>
            </th>
            <td role="cell">
              <span class="cell-law">{names[comparator]}</span>
              {amountAndInterval(say, row.kind, row.level)}
            </td>
            {laws.map((law) => (
              <td key={law} role="cell" class="cell-of-law">
                <span class="cell-law">{names[law]}</span>
                <LawCell row={row} cell={row.cells.find((c) => c.law === law)} law={names[law]!} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LawCell({ row, cell, law }: { row: Row; cell: Cell | undefined; law: string }) {
  const say = useSay();
  if (!cell) return <>{say("answer-no-number")}</>;
  const { difference } = cell;
  const verdict = verdictOf(difference);
  const words = verdict === "none" ? say("answer-no-number") : verdictWithChance(say, difference);
  const size = sizeOf(say, { kind: row.kind, difference });
  const shown = verdict !== "none" && verdict !== "same" && verdict !== "few";
  return (
    <>
      <span class="cell-verdict">{words}</span>
      {shown && (
        <>
          <span class="cell-size">{size}</span>
          <LawWhisker
            difference={difference}
            scale={row.scale}
            tick={(x) => signedShort(say, row.kind, x)}
            label={say("several-whisker", { law, name: say(idOf("outcome", row.outcome.name)), verdict: words, size })}
          />
        </>
      )}
    </>
  );
}
