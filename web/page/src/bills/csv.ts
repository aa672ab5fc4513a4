// The table of several laws as a file for spreadsheets, in the reader's language.
import { idOf } from "../answer/ids";
import type { Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import type { CompareReport } from "../report/report";
import type { Row } from "./table";
import { unitOf } from "./words";

const BYTE_ORDER_MARK = "\ufeff"; // without it spreadsheets take letters with accents for others

/** Text that a spreadsheet would take for a formula is marked as text, as in the engine's files (inputs/csv.cpp). */
function cell(value: string | number | null): string {
  if (value == null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[,"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS = [
  "outcome",
  "unit",
  "versus",
  "level",
  "level-low",
  "level-high",
  "law",
  "ratio",
  "ratio-low",
  "ratio-high",
  "difference",
  "difference-low",
  "difference-high",
  "chance",
  "verdict",
] as const;

/** One line for each outcome and law; numbers with a point, as they are. */
export function csvOf(say: Say, report: CompareReport, rows: Row[], comparator: number): string {
  const { years } = report.summary;
  const lines = rows.flatMap((row) => {
    const inUnit = (x: number | null): number | null => (x != null && row.kind === "share" ? 100 * x : x);
    return row.cells.map(({ law, difference: d }) => [
      say(idOf("outcome", row.outcome.name)),
      unitOf(say, row, years),
      dataWords(say, report.laws[comparator]!.name),
      ...[row.level.median, row.level.lo90, row.level.hi90].map(inUnit),
      dataWords(say, report.laws[law]!.name),
      d.ratio,
      d.ratio_lo90,
      d.ratio_hi90,
      ...[d.median, d.lo90, d.hi90].map(inUnit),
      d.p_higher,
      say("face-word", { verdict: d.verdict }),
    ]);
  });
  const head = COLUMNS.map((column) => say(`several-csv-${column}`));
  return BYTE_ORDER_MARK + [head, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}
