import type { Evidence, Parameter } from "../engine/contract";
import { idOf } from "../answer/ids";
import { estimateInWords } from "../answer/Rests";
import { useSay, type Say } from "../i18n";
import { DataWords } from "../i18n/data_words";
import type { CompareReport } from "./report";
import { Fold } from "./Fold";
import "../style/report.css";

/** calibrated: 90 % interval once published effects have narrowed it; missing or null: not calibrated. */
export type ModelNumber = Parameter & { calibrated?: [number, number] | null };

/** Every number of the model with what it rests on, and the studies behind. */
export function NumbersView({ report }: { report: CompareReport }) {
  const say = useSay();
  const numbers: ModelNumber[] = report.numbers;
  const calibrated = numbers.filter((n) => n.calibrated).length;
  const grades = report.vocabulary.grades.filter((grade) => numbers.some((n) => n.grade === grade));
  return (
    <Fold id="numbers" title={say("report-numbers")}>
      <p>
        {say("answer-weak-of", { all: numbers.length })}
        {say.gap}
        {say("answer-weak-count", { weak: report.summary.assumptions.length })}
      </p>
      <p>
        {say("report-numbers-change")} <code>--assume FILE.toml</code>
      </p>
      {calibrated > 0 && (
        <p>
          {say("report-numbers-calibrated", { count: calibrated })} <code>--assume priors</code>
        </p>
      )}
      <details class="all-numbers">
        <summary>{say("report-numbers-all", { count: numbers.length })}</summary>
        <p>{say("report-numbers-grades")}</p>
        <dl class="pairs">
          {grades.map((grade) => (
            <>
              <dt>{say(`${idOf("grade", grade)}-short`)}</dt>
              <dd>{say(idOf("grade", grade))}</dd>
            </>
          ))}
        </dl>
        <NumbersOf numbers={numbers} evidence={report.evidence} withCalibrated={calibrated > 0} />
      </details>
      <Studies evidence={report.evidence} />
    </Fold>
  );
}

const value = (say: Say, x: number | null): string => (x == null ? say("answer-no-number") : say.number(x));

/** One number where it is known exactly, else middle and 90 % interval. */
function range(say: Say, [mean, low, high]: [number | null, number | null, number | null]): string {
  if (low === high) return value(say, mean);
  return say("answer-mean-interval", { mean: value(say, mean), low: value(say, low), high: value(say, high) });
}

function NumbersOf(props: { numbers: ModelNumber[]; evidence: Evidence[]; withCalibrated: boolean }) {
  const say = useSay();
  const known = new Set(props.evidence.map(({ id }) => id));
  const columns = [
    "name",
    "value",
    ...(props.withCalibrated ? ["calibrated"] : []),
    "critics",
    "grade",
    "rests",
    "note",
  ];
  const caption = say("report-numbers-caption");
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`report-number-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.numbers.map((n) => (
            <NumberRow key={n.name} number={n} known={known} withCalibrated={props.withCalibrated} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NumberRow({
  number: n,
  known,
  withCalibrated,
}: {
  number: ModelNumber;
  known: Set<string>;
  withCalibrated: boolean;
}) {
  const say = useSay();
  return (
    <tr>
      <th scope="row">
        <code>{n.name}</code>
        <span class="meaning">
          <DataWords text={n.meaning} />
        </span>
      </th>
      <td>
        {range(say, [n.median, n.lo90, n.hi90])}
        <span class="meaning">
          <DataWords text={n.unit} />
        </span>
      </td>
      {withCalibrated && (
        <td>
          {n.calibrated &&
            say("answer-interval", { low: value(say, n.calibrated[0]), high: value(say, n.calibrated[1]) })}
        </td>
      )}
      <td>{n.critics && range(say, n.critics)}</td>
      <td>{say(`${idOf("grade", n.grade)}-short`)}</td>
      <td>
        <ul class="plain-list">
          {n.evidence.map((id) => (
            <li key={id}>{known.has(id) ? <StudyLink id={id} /> : id}</li>
          ))}
          {n.source !== "" && <li lang="en">{n.source}</li>}
        </ul>
      </td>
      <td lang="en">{n.note}</td>
    </tr>
  );
}

const anchorOf = (id: string): string => `study-${id}`;

function StudyLink({ id }: { id: string }) {
  return <a href={`#${anchorOf(id)}`}>{id}</a>;
}

function Studies({ evidence }: { evidence: Evidence[] }) {
  const say = useSay();
  if (evidence.length === 0) return null;
  return (
    <details class="all-studies">
      <summary>{say("report-studies", { count: evidence.length })}</summary>
      <ul class="plain-list">
        {evidence.map((e) => (
          <li key={e.id} id={anchorOf(e.id)} class="rest" tabIndex={-1}>
            <p>
              <strong>{e.id}</strong> <span lang="en">{e.source}</span>
            </p>
            <p lang="en">
              {e.exposure} → {e.outcome}. {estimateInWords(say, e)}. {e.place}, {e.period}.
            </p>
            <p>
              {e.doi !== "" && (
                <>
                  {say("answer-study-doi", { doi: e.doi })}
                  {say.gap}
                  <a href={`https://doi.org/${encodeURI(e.doi)}`} rel="noreferrer noopener external" target="_blank">
                    {say("answer-study-open")} ↗
                  </a>{" "}
                </>
              )}
              <span class={e.verified ? "tag" : "tag unchecked"}>
                {say(e.verified ? "answer-checked" : "answer-unchecked")}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
