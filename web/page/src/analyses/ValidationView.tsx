// `aftermath validate`: what was observed after real changes of law, beside what the model predicts for them.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { idOf } from "../answer/ids";
import { FEWEST_DRAWS } from "../answer/wording";
import { Beside, BesideAxis, BesideSample, type Forecast } from "../charts/Beside";
import { Figure, NumbersTable, type Numbers } from "../charts/Figure";
import type { Scale } from "../charts/scale";
import type { Vocabulary } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import type { ReportHead } from "../report/report";
import "../style/analyses2.css";
import { Made } from "./AttributionView";
import {
  applies,
  CRITERIA,
  drawnAs,
  figureInWords,
  kindIn,
  measureInWords,
  MEASURES,
  noEffect,
  observedInWords,
  predictedInWords,
  scaleFor,
  scopeInWords,
  withRange,
  type Criteria,
  type Criterion,
  type Experiment,
  type Measure,
  type Row,
  type Validation,
  type WordRecord,
} from "./validation";

export function ValidationView({ report, result }: { report: ReportHead; result: Validation }) {
  const say = useSay();
  const id = useId();
  const { vocabulary } = report;
  return (
    <section class="validation" aria-labelledby={id}>
      <h2 id={id}>{say("validation-title")}</h2>
      {result.assume !== "" && <p class="notice notice-warn">{say("face-assume", { assume: result.assume })}</p>}
      <p>{say("validation-lead")}</p>
      <Whole criteria={result.criteria} draws={result.draws} />
      <h3>{say("validation-picture")}</h3>
      <p>{say("validation-picture-how")}</p>
      <Key />
      {MEASURES.map((measure) => (
        <MeasureFigure key={measure} measure={measure} experiments={result.experiments} vocabulary={vocabulary} />
      ))}
      <h3>{say("validation-how-title")}</h3>
      <p>{say("validation-how")}</p>
      <p>{say("validation-limits")}</p>
      {result.experiments.map((one) => (
        <ExperimentView key={one.id} of={one} vocabulary={vocabulary} />
      ))}
      <Made report={report} version={result.version ?? report.aftermath} seed={result.seed} assume="">
        {say("validation-made", { draws: result.draws, people: result.people })}
      </Made>
    </section>
  );
}

/** What is asked of the whole, and whether it is met. */
function Whole({ criteria, draws }: { criteria: Criteria; draws: number }) {
  const say = useSay();
  const told = CRITERIA.filter((criterion) => applies(criteria, criterion));
  return (
    <>
      <h3>{say("validation-whole")}</h3>
      {told.length === 0 ? (
        <p>{say("validation-nothing-counts")}</p>
      ) : (
        <ul class="plain-list">
          {told.map((criterion) => (
            <CriterionLine key={criterion} criterion={criterion} of={criteria} />
          ))}
        </ul>
      )}
      {draws < FEWEST_DRAWS ? (
        <p class="notice notice-warn">{say("validation-too-few", { draws, least: FEWEST_DRAWS })}</p>
      ) : (
        criteria.signs > 0 && <NumbersTable numbers={wordNumbers(say, criteria)} />
      )}
    </>
  );
}

function CriterionLine({ criterion, of }: { criterion: Criterion; of: Criteria }) {
  const say = useSay();
  const asked = of.asked?.find((a) => a.criterion === criterion);
  return (
    <li>
      {asked && (
        <span class={asked.met ? "tag" : "tag unmet"}>{say(asked.met ? "validation-met" : "validation-not-met")}</span>
      )}
      {say.gap}
      {criterionInWords(say, criterion, of)} {asked && askedInWords(say, criterion, asked.bound)}
    </li>
  );
}

function criterionInWords(say: Say, criterion: Criterion, c: Criteria): string {
  const score = (own: number | null, other: number | null, rows: number): string =>
    say(`validation-criterion-${criterion}`, { own: say.number(own ?? NaN), other: say.number(other ?? NaN), rows });
  switch (criterion) {
    case "covered90":
      return say("validation-criterion-covered90", {
        covered: c.covered90,
        rows: c.rows,
        share: say.percent(c.covered90_share ?? NaN),
        exact: c.covered90_exact,
      });
    case "sure_signs":
      return say("validation-criterion-sure_signs", {
        agree: c.sure_signs_agree,
        sure: c.sure_signs,
        share: say.percent(c.sure_signs_share ?? NaN),
        all_agree: c.signs_agree,
        all: c.signs,
      });
    case "width":
      return say("validation-criterion-width", {
        times: say.number(c.width_ratio ?? NaN),
        rows: c.pooled_with_interval,
      });
    case "no_effect":
      return score(c.crps, c.crps_null, c.ratios);
    case "pooled":
      return score(c.crps_beside_pooled, c.crps_pooled, c.pooled);
    case "pooled_interval":
      return score(c.crps_beside_interval, c.crps_pooled_interval, c.pooled_with_interval);
  }
}

function askedInWords(say: Say, criterion: Criterion, bound: number | null): string {
  if (bound == null) return say("validation-asked-score");
  if (criterion === "width") return say("validation-asked-width", { bound: say.number(bound) });
  return say("validation-asked-share", { bound: say.percent(bound) });
}

function wordNumbers(say: Say, { words }: Criteria): Numbers {
  const row = (name: string, { said, right, right_of_sure, said_of_sure }: WordRecord): (string | number)[] => [
    name,
    said,
    right,
    say("validation-of", { part: right_of_sure, whole: said_of_sure }),
  ];
  return {
    caption: say("validation-words"),
    head: [
      say("validation-column-word"),
      say("validation-column-said"),
      say("validation-column-right"),
      say("validation-column-sure"),
    ],
    rows: [
      row(say("validation-word-very-likely"), words.very_likely),
      row(say("validation-word-likely"), words.likely),
      [say("validation-word-unclear"), words.no_clear_difference, "–", "–"],
    ],
  };
}

function Key() {
  const say = useSay();
  return (
    <ul class="key">
      <li>
        <BesideSample of="observed" /> {say("validation-observed")}
      </li>
      <li>
        <BesideSample of="predicted" /> {say("validation-predicted")}
      </li>
    </ul>
  );
}

interface Placed {
  of: Experiment;
  row: Row;
}

/** All figures of one measure on one scale, in the order of the experiments; levels each on their own. */
function MeasureFigure(props: { measure: Measure; experiments: Experiment[]; vocabulary: Vocabulary }) {
  const say = useSay();
  const { measure, vocabulary } = props;
  const placed = props.experiments.flatMap((of) => of.rows.map((row): Placed => ({ of, row })));
  const all = placed.filter(({ row }) => row.measure === measure);
  if (all.length === 0) return null;
  const shared = measure === "level" ? null : scaleFor(measure, all.map(({row}) => row)); // prettier-ignore
  const title = say(`validation-measure-${measure}`);
  return (
    <>
      <h4>{title}</h4>
      <p class="quiet">{say(`validation-scale-${measure}`)}</p>
      <Figure numbers={measureNumbers(say, title, all, vocabulary)}>
        <ul class="beside-rows">
          {shared && <AxisRow scale={shared} measure={measure} />}
          {all.map(({ of, row }, i) => (
            <BesideRow key={i} of={of} row={row} shared={shared} vocabulary={vocabulary} />
          ))}
        </ul>
      </Figure>
    </>
  );
}

function AxisRow({ scale, measure }: { scale: Scale; measure: Measure }) {
  const say = useSay();
  const tick = (drawn: number): string => {
    if (measure === "risk_difference") return say.signed(100 * drawn);
    return figureInWords(say, measure, "count", measure === "percent_change" ? 100 * (drawn - 1) : drawn);
  };
  return (
    <li class="axis-row" aria-hidden="true">
      <BesideAxis scale={scale} tick={tick} />
    </li>
  );
}

function BesideRow(props: { of: Experiment; row: Row; shared: Scale | null; vocabulary: Vocabulary }) {
  const say = useSay();
  const { of, row } = props;
  const { observed, predicted } = wordsOf(say, row, props.vocabulary);
  const name = say(idOf("outcome", row.outcome));
  const none = noEffect(row.measure);
  return (
    <li>
      <div>
        <p>
          <span lang="en">{of.place}</span>, {of.change.slice(0, 4)}: {name} {!row.covered90 && <Miss row={row} />}
        </p>
        <p class="quiet small">
          {[
            ...scopeInWords(say, row),
            yearsInWords(say, row),
            ...(of.grade === "model" ? [say("validation-not-counted")] : []),
            ...(props.shared ? [] : [say("validation-level", { observed, predicted })]), // no axis says it
          ].join(" · ")}
        </p>
      </div>
      <Beside
        observed={drawnObserved(row)}
        predicted={drawnForecast(row)}
        scale={props.shared ?? scaleFor(row.measure, [row])}
        none={none == null ? null : drawnAs(row.measure, none)}
        label={say("validation-row", { place: of.place, year: of.change.slice(0, 4), name, observed, predicted })}
      />
    </li>
  );
}

function Miss({ row }: { row: Row }) {
  const say = useSay();
  return (
    <span class="tag miss">
      {say(row.predicted.median == null ? "validation-not-predicted" : "validation-outside")}
    </span>
  );
}

const yearsInWords = (say: Say, { years: [from, to] }: Row): string =>
  say("validation-years", { from: from + 1, to, count: to - from });

function wordsOf(
  say: Say,
  row: Row,
  vocabulary: Vocabulary,
): {
  observed: string;
  predicted: string;
} {
  const kind = kindIn(vocabulary, row.outcome);
  const { observed: o, predicted: p } = row;
  const interval: [number, number] | null = o.lo95 != null && o.hi95 != null ? [o.lo95, o.hi95] : null;
  return {
    observed: observedInWords(say, row, kind, o.estimate, interval),
    predicted: predictedInWords(say, row, kind, p.median, [p.lo90, p.hi90]),
  };
}

function drawnObserved({ measure, observed: o }: Row) {
  const drawn = (x: number | null): number | null => (x == null ? null : drawnAs(measure, x));
  return { at: drawnAs(measure, o.estimate), low: drawn(o.lo95), high: drawn(o.hi95) };
}

function drawnForecast({ measure, predicted: p }: Row): Forecast | null {
  if (p.median == null) return null;
  const drawn = (x: number | null): number | null => (x == null ? null : drawnAs(measure, x));
  const half: [number, number] | null =
    p.lo50 == null || p.hi50 == null ? null : [drawnAs(measure, p.lo50), drawnAs(measure, p.hi50)];
  return { at: drawnAs(measure, p.median), low: drawn(p.lo90), high: drawn(p.hi90), half };
}

function measureNumbers(say: Say, title: string, all: Placed[], vocabulary: Vocabulary): Numbers {
  return {
    caption: say("answer-numbers-of", { name: title }),
    head: [say("answer-column-outcome"), say("validation-column-observed"), say("validation-column-predicted")],
    rows: all.map(({ of, row }) => {
      const { observed, predicted } = wordsOf(say, row, vocabulary);
      const name = (
        <>
          <span lang="en">{of.place}</span>, {of.change.slice(0, 4)}: {say(idOf("outcome", row.outcome))}
        </>
      );
      return [name, observed, predicted];
    }),
  };
}

function ExperimentView({ of, vocabulary }: { of: Experiment; vocabulary: Vocabulary }) {
  const say = useSay();
  return (
    <section class="card">
      <h3>
        <span lang="en">
          {of.place}: {of.name}
        </span>{" "}
        <span class="tag">{say.date(of.change)}</span>
      </h3>
      <p>
        {designInWords(say, of.grade)}
        {say.gap}
        {say(of.verified ? "validation-verified" : "validation-not-verified")}
        {say.gap}
        <code lang="en">{of.id}</code>
      </p>
      {of.note !== "" && <p lang="en">{of.note}</p>}
      <Moved of={of} />
      <RowsTable of={of} vocabulary={vocabulary} />
      <Sources of={of} />
    </section>
  );
}

export const designInWords = (say: Say, grade: string): string =>
  say("validation-design", { grade: grade === "" ? "none" : grade });

/** What the model was told. */
function Moved({ of }: { of: Experiment }) {
  const say = useSay();
  const names = (levers: string[]): string => say.list(levers.map((lever) => say(idOf("lever", lever))));
  const { more, less, other } = of.moved;
  if (more.length + less.length + other.length === 0) return null;
  return (
    <ul>
      {more.length > 0 && <li>{say("validation-moved-more", { levers: names(more) })}</li>}
      {less.length > 0 && <li>{say("validation-moved-less", { levers: names(less) })}</li>}
      {other.length > 0 && <li>{say("validation-moved-other", { levers: names(other) })}</li>}
    </ul>
  );
}

function RowsTable({ of, vocabulary }: { of: Experiment; vocabulary: Vocabulary }) {
  const say = useSay();
  return (
    <NumbersTable
      numbers={{
        caption: say("validation-table"),
        head: [
          say("answer-column-outcome"),
          say("validation-column-observed"),
          say("validation-column-predicted"),
          say("validation-column-others"),
          say("validation-column-inside"),
          say("validation-column-sign"),
          say("validation-column-words"),
        ],
        rows: of.rows.map((row) => rowCells(say, row, vocabulary)),
      }}
    />
  );
}

function rowCells(say: Say, row: Row, vocabulary: Vocabulary): ComponentChildren[] {
  const { observed, predicted } = wordsOf(say, row, vocabulary);
  const kind = kindIn(vocabulary, row.outcome);
  const { lo50, hi50 } = row.predicted;
  const figure = (x: number): string => figureInWords(say, row.measure, kind, x);
  const half = lo50 != null && hi50 != null && say("validation-half", { low: figure(lo50), high: figure(hi50) });
  return [
    <OutcomeCell
      name={say(idOf("outcome", row.outcome))}
      about={[...scopeInWords(say, row), measureInWords(say, row), yearsInWords(say, row)]}
    />,
    observed,
    <TwoLines first={predicted} second={half || ""} />,
    othersInWords(say, row, vocabulary),
    row.predicted.median == null ? "–" : say("validation-inside", { inside: row.covered90 ? "yes" : "no" }),
    signInWords(say, row),
    row.verdict == null ? "–" : say("validation-verdict", { verdict: row.verdict }),
  ];
}

export const OutcomeCell = ({ name, about }: { name: string; about: string[] }) => (
  <TwoLines first={name} second={about.join(" · ")} />
);

const TwoLines = ({ first, second }: { first: string; second: string }) => (
  <>
    {first}
    {second !== "" && (
      <>
        <br />
        <span class="quiet small">{second}</span>
      </>
    )}
  </>
);

function othersInWords(say: Say, row: Row, vocabulary: Vocabulary): ComponentChildren {
  const { studies, mean, lo90, hi90 } = row.pooled;
  if (studies === 0) return "–";
  const words = withRange(say, row, kindIn(vocabulary, row.outcome), [mean, lo90, hi90]);
  return <TwoLines first={words} second={say("validation-studies", { count: studies })} />;
}

function signInWords(say: Say, { predicted, sign_agrees }: Row): string {
  if (predicted.median == null) return say("validation-not-predicted");
  if (sign_agrees == null) return "–";
  return say(sign_agrees ? "validation-sign-agrees" : "validation-sign-differs");
}

function Sources({ of }: { of: Experiment }) {
  const say = useSay();
  return (
    <details>
      <summary>{say("validation-sources")}</summary>
      <ul>
        {of.rows.map((row, i) => (
          <li key={i}>
            {say(idOf("outcome", row.outcome))}: <span lang="en">{row.evidence || row.source}</span>
            {row.note !== "" && (
              <>
                {" · "}
                <span lang="en">{row.note}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {of.left_out.length > 0 && (
        <p>
          {say("validation-left-out")} <code lang="en">{of.left_out.join(", ")}</code>
        </p>
      )}
    </details>
  );
}
