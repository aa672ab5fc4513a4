import type { Interval } from "../engine/contract";
import { idOf } from "../answer/ids";
import { FEWEST_DRAWS, headlines } from "../answer/wording";
import { Figure, NumbersTable } from "../charts/Figure";
import { withZero } from "../charts/scale";
import { Whisker, WHISKER_RANGE } from "../charts/Whisker";
import { useSay, type Say } from "../i18n";
import { DataWords } from "../i18n/data_words";
import { effectOf, EVERYBODY } from "../report/kept";
import type { AnalysisReport, CompareReport } from "../report/report";
import { effectInWords, nameOfLaw, outcomeOf } from "../report/told";
import type { Elicited, ElicitedNumber, WithoutAnswers } from "./elicited";
import { Fold } from "../report/Fold";
import "../style/report.css";

/** What people answered who were asked, to be shown to them. */
export function ElicitedView({ result }: { report: AnalysisReport; result: Elicited }) {
  const say = useSay();
  return (
    <>
      <p>{say("elicit-lead", { forms: result.forms })}</p>
      {result.few && <p class="notice notice-warn">{say("elicit-few", { forms: result.forms })}</p>}
      <section aria-labelledby="questions">
        <h2 id="questions">{say("elicit-questions")}</h2>
        <Questions quantities={result.quantities} />
      </section>
    </>
  );
}

function Questions({ quantities }: { quantities: ElicitedNumber[] }) {
  const say = useSay();
  return (
    <>
      {quantities.map((one) => (
        <QuestionView key={one.quantity} one={one} />
      ))}
      <Results quantities={quantities} />
      <p>{say("elicit-fit-help")}</p>
    </>
  );
}

interface Row {
  name: string;
  kind: "form" | "together" | "before";
  range: Interval;
}

function rowsOf(say: Say, { answers }: ElicitedNumber): Row[] {
  return [
    ...answers.forms.map(({ form, lowest, best, highest }): Row => ({
      name: say("elicit-form", { form }),
      kind: "form",
      range: { median: best, lo90: lowest, hi90: highest },
    })),
    { name: say("elicit-together"), kind: "together", range: answers.fitted },
    { name: say("elicit-before"), kind: "before", range: answers.before },
  ];
}

const value = (say: Say, x: number | null): string => (x == null ? say("answer-no-number") : say.number(x));

const range = (say: Say, { median, lo90, hi90 }: Interval): string =>
  say("answer-mean-interval", { mean: value(say, median), low: value(say, lo90), high: value(say, hi90) });

/** One question: each form as a line from lowest to highest, then all together, then what was assumed before. */
function QuestionView({ one }: { one: ElicitedNumber }) {
  const say = useSay();
  const rows = rowsOf(say, one);
  const scale = withZero(
    rows.flatMap((row) => [row.range.lo90 ?? 0, row.range.hi90 ?? 0]),
    ...WHISKER_RANGE,
  );
  const { question } = one;
  return (
    <section class="elicited">
      <h3 lang="en">{question ? question.topic : one.quantity}</h3>
      <p>
        <DataWords text={question ? question.ask : one.meaning} />
      </p>
      <Figure
        caption={say("elicit-marks")}
        numbers={{
          caption: question ? question.topic : one.quantity,
          head: ["who", "lowest", "best", "highest"].map((column) => say(`elicit-column-${column}`)),
          rows: rows.map((row) => [
            row.name,
            ...[row.range.lo90, row.range.median, row.range.hi90].map((x) => value(say, x)),
          ]),
        }}
      >
        <p class="quiet small">
          <DataWords text={question ? question.unit : one.unit} />
        </p>
        {rows.map((row) => (
          <div key={row.name} class={`group-row ${row.kind}`}>
            <p>
              {row.name} <span class="quiet">{range(say, row.range)}</span>
            </p>
            <Whisker
              interval={row.range}
              clear={row.kind === "together"}
              scale={scale}
              label={say("elicit-row-label", { name: row.name, range: range(say, row.range) })}
            />
          </div>
        ))}
      </Figure>
    </section>
  );
}

function answeredInWords(say: Say, { forms, dont_know, held_at_bounds }: ElicitedNumber): string {
  return [
    say("elicit-answered", { forms }),
    ...(dont_know > 0 ? [say("elicit-dont-know", { forms: dont_know })] : []),
    ...(held_at_bounds > 0 ? [say("elicit-held", { forms: held_at_bounds })] : []),
  ].join(" ");
}

function Results({ quantities }: { quantities: ElicitedNumber[] }) {
  const say = useSay();
  const columns = ["number", "before", "pool", "used", "fit", "answers"];
  return (
    <NumbersTable
      numbers={{
        caption: say("elicit-results"),
        head: columns.map((column) => say(`elicit-column-${column}`)),
        rows: quantities.map((one) => [
          <>
            <code>{one.quantity}</code>
            <span class="meaning">
              <DataWords text={one.unit} />
            </span>
          </>,
          range(say, one.before),
          range(say, one.pool),
          range(say, one.fitted),
          say("elicit-fit", { fit: one.fit }),
          answeredInWords(say, one),
        ]),
      }}
    />
  );
}

/** A comparison without and with what people answered. */
export function WithAndWithoutView({ report, without }: { report: CompareReport; without: WithoutAnswers }) {
  const say = useSay();
  const { summary } = report;
  const enough = Math.min(summary.draws, without.draws) >= FEWEST_DRAWS;
  const rows = pairsOf(report, without);
  const several = report.laws.length > 2;
  const changed = rows.filter(({ then, now }) => then.verdict !== now.verdict).length;
  return (
    <Fold id="with-and-without" title={say("elicit-both")}>
      <p>
        {say("elicit-both-lead", {
          count: without.quantities.length,
          without: say.number(without.draws, {}),
          with: say.number(summary.draws, {}),
        })}
        {say.gap}
        {enough ? say("elicit-both-changed", { changed, all: rows.length }) : say("elicit-both-few")}
        {say.gap}
        {say("elicit-both-caution")}
      </p>
      <NumbersTable
        numbers={{
          caption: say("elicit-both-caption"),
          head: ["outcome", ...(several ? ["law"] : []), "without", "with", "verdict"].map((column) =>
            say(`elicit-both-${column}`),
          ),
          rows: rows.map(({ outcome, then, now }) => [
            say(idOf("outcome", outcome.name)),
            ...(several ? [<DataWords text={nameOfLaw(report.laws, now.law)} />] : []),
            effectInWords(say, outcome, then),
            effectInWords(say, outcome, now),
            then.verdict === now.verdict
              ? say("elicit-both-same")
              : say("elicit-both-now", {
                  verdict: say("report-verdict", {
                    verdict: now.verdict,
                  }),
                }),
          ]),
        }}
      />
      <h3>{say("elicit-both-questions")}</h3>
      <Questions quantities={without.quantities} />
    </Fold>
  );
}

/** Headline outcomes in their order, law by law. */
function pairsOf({ summary, vocabulary }: CompareReport, { findings }: WithoutAnswers) {
  return headlines(vocabulary.outcomes).flatMap(({ name }) =>
    findings
      .filter(({ outcome }) => outcome === name)
      .map(({ law, effect: then }) => {
        const of = summary.outcomes.find((o) => o.outcome === name && o.group === EVERYBODY)!;
        const now = effectOf(of, summary.laws.indexOf(law), summary.laws.length);
        return { outcome: outcomeOf(vocabulary, name), then, now };
      }),
  );
}
