import type { Interval } from "../engine/contract";
import { amountAndInterval, signedInterval } from "../answer/Card";
import { idOf } from "../answer/ids";
import { distance, kindOf, short } from "../answer/wording";
import { Figure, NumbersTable } from "../charts/Figure";
import { Lines } from "../charts/Lines";
import { useSay, type Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import { EVERYBODY, NOTHING } from "./kept";
import type { CompareReport } from "./report";
import type { EnoughRuns } from "./summary";
import { nameOfLaw, outcomeOf } from "./told";
import { Fold } from "./Fold";
import "../style/report.css";

interface Props {
  report: CompareReport;
  runs: EnoughRuns;
}

/** How far the headline figures would wander with other draws, and how they settled as draws came in. */
export function EnoughRunsView({ report, runs }: Props) {
  const say = useSay();
  return (
    <Fold id="enough-runs" title={say("report-runs")}>
      <p>{say("report-runs-lead", { draws: report.summary.draws })}</p>
      <p>
        {largestInWords(say, report, runs)}
        {say.gap}
        {say("report-runs-relative")}
      </p>
      <p>
        <code>--until-error 0.05</code>: {say("report-runs-until", { error: say.percent(0.05) })}
      </p>
      <p>{say("report-runs-limits")}</p>
      <Errors report={report} runs={runs} />
      <Settling report={report} runs={runs} />
    </Fold>
  );
}

type RunError = EnoughRuns["errors"][0];
type Relative = "relative_mc_error" | "relative_mc_error_of_ends";

function largest(runs: EnoughRuns, which: Relative): RunError | null {
  const known = runs.errors.filter((e) => e[which] != null);
  return known.reduce<RunError | null>((most, e) => (most && most[which]! >= e[which]! ? most : e), null);
}

function largestInWords(say: Say, report: CompareReport, runs: EnoughRuns): string {
  const middle = largest(runs, "relative_mc_error");
  const ends = largest(runs, "relative_mc_error_of_ends");
  if (!middle || !ends) return say("report-runs-unknown");
  return say("report-runs-largest", {
    middle: say.percent(middle.relative_mc_error!),
    middle_of: nameOf(say, report, middle),
    ends: say.percent(ends.relative_mc_error_of_ends!),
    ends_of: nameOf(say, report, ends),
  });
}

/** The outcome, and the law where there are several to tell. */
function nameOf(say: Say, { laws }: CompareReport, of: { outcome: string; law: string }): string {
  const name = say(idOf("outcome", of.outcome));
  return laws.length > 2 ? say("report-runs-of", { name, law: dataWords(say, nameOfLaw(laws, of.law)) }) : name;
}

/** The difference of a law with its error, on the outcome's own scale; of one law alone its level. */
function figureOf({ summary }: CompareReport, { outcome, law }: RunError) {
  const of = summary.outcomes.find((o) => o.outcome === outcome && o.group === EVERYBODY);
  const effect = of?.effects.find((e) => e.law === law);
  if (effect)
    return {
      value: effect.difference ?? NOTHING,
      error: effect.mc_error?.difference ?? NOTHING,
      verdict: effect.verdict,
    };
  const arm = (of?.per_1000_worker_years ?? of?.arms)?.find((a) => a.law === law);
  return arm && { value: arm as Interval, error: arm.mc_error, verdict: null };
}

function Errors({ report, runs }: Props) {
  const say = useSay();
  const [versus] = report.laws;
  const compares = report.laws.length > 1;
  const relative = (x: number | null): string => (x == null ? say("answer-no-number") : say.percent(x));
  const head = ["middle", "low", "high", "error", "error-ends"].map((column) => say(`report-runs-${column}`));
  return (
    <NumbersTable
      numbers={{
        caption: compares ? say("report-runs-differences", { versus: versus!.name }) : say("report-runs-levels"),
        head: [say("answer-column-outcome"), ...head, ...(compares ? [say("answer-column-verdict")] : [])],
        rows: runs.errors.map((error) => {
          const figure = figureOf(report, error);
          const cell = (end: keyof Interval): string =>
            figure ? withError(say, report, error, figure.value[end], figure.error[end], compares) : "";
          return [
            nameOf(say, report, error),
            cell("median"),
            cell("lo90"),
            cell("hi90"),
            relative(error.relative_mc_error),
            relative(error.relative_mc_error_of_ends),
            ...(compares ? [figure?.verdict ? say("report-verdict", { verdict: figure.verdict }) : ""] : []),
          ];
        }),
      }}
    />
  );
}

function withError(
  say: Say,
  { vocabulary }: CompareReport,
  { outcome }: RunError,
  value: number | null,
  error: number | null,
  signed: boolean,
): string {
  const kind = kindOf(outcomeOf(vocabulary, outcome));
  const sign = !value || !signed ? "none" : value < 0 ? "minus" : "plus";
  const told =
    value == null ? say("answer-no-number") : say("answer-signed", { sign, kind, size: distance(say, kind, value) });
  return say("report-runs-give-or-take", { value: told, error: distance(say, kind, error) });
}

/** What never differs from zero has nothing to settle. */
const moves = ({ lo90, hi90 }: EnoughRuns["convergence"][0]): boolean =>
  [...lo90, ...hi90].some((x) => x != null && x !== 0);

function Settling({ report, runs }: Props) {
  const say = useSay();
  const shown = runs.convergence.filter(moves);
  if (shown.length === 0) return null;
  return (
    <details class="settling">
      <summary>{say("report-settling")}</summary>
      <p class="quiet small">{say("report-settling-marks")}</p>
      <div class="panels">
        {shown.map((of) => (
          <Panel key={`${of.law} ${of.outcome}`} report={report} of={of} />
        ))}
      </div>
    </details>
  );
}

function Panel({ report, of }: { report: CompareReport; of: EnoughRuns["convergence"][0] }) {
  const say = useSay();
  const kind = kindOf(outcomeOf(report.vocabulary, of.outcome));
  const name = nameOf(say, report, of);
  const points = of.draws.map((_, i): Interval => ({
    median: of.median[i] ?? null,
    lo90: of.lo90[i] ?? null,
    hi90: of.hi90[i] ?? null,
  }));
  const told = report.laws.length > 1 ? signedInterval : amountAndInterval;
  const words = (i: number): string => told(say, kind, points[i]!);
  const half = Math.floor((points.length - 1) / 2);
  const last = points.length - 1;
  const caption = say("report-settling-label", {
    name,
    half: of.draws[half]!,
    then: words(half),
    all: of.draws[last]!,
    now: words(last),
  });
  return (
    <Figure
      caption={caption}
      numbers={{
        caption: name,
        head: [say("report-settling-draws"), say("report-settling-value")],
        rows: points.map((_, i) => [say.number(of.draws[i]!, {}), words(i)]),
      }}
    >
      {/* One line: the other of the two that the picture can hold stays empty. */}
      <Lines
        firstYear={0}
        arms={[points.map(() => NOTHING), points]}
        label={caption}
        tick={(x) => short(say, kind, x)}
        year={(i) => say.number(of.draws[i]!, {})}
      />
    </Figure>
  );
}
