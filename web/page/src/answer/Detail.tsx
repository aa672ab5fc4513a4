import type { Answer, Comparison, DrawsOf, Outcome, OutcomeAnswer, SeriesOf, Vocabulary } from "../engine/contract";
import { Figure, type Numbers } from "../charts/Figure";
import { Lines, LineSample } from "../charts/Lines";
import { withZero } from "../charts/scale";
import { Whisker, WHISKER_RANGE } from "../charts/Whisker";
import { useSay, type Say } from "../i18n";
import { amountAndInterval, DifferencePicture, signedInterval, VerdictMark } from "./Card";
import { idOf } from "./ids";
import { useLoaded } from "./run";
import { Waiting } from "./Waiting";
import { WhyView, whyOf } from "./Why";
import { amount, answerOf, differenceInWords, kindOf, levelsInWords, short, shownOf, totalsInWords } from "./wording";

/** One outcome in depth: over time, for whom, and why. */
export function Detail(props: {
  outcome: Outcome;
  vocabulary: Vocabulary;
  answer: Answer;
  comparison: Comparison | null;
  draws: DrawsOf | undefined;
}) {
  const say = useSay();
  const { outcome, answer, comparison } = props;
  const of = answerOf(answer, outcome.name);
  const name = outcome.name;
  const on = [comparison, name];
  const drawn = useLoaded(comparison && !props.draws ? () => comparison.draws([name]) : null, on);
  const series = useLoaded(comparison && (() => comparison.series(name)), on);
  const groups = useLoaded(comparison && (() => comparison.groups(name)), on);
  const why = useLoaded(comparison && (() => whyOf(comparison)), [comparison]);
  if (!of) return null;
  const shown = shownOf(outcome, of);
  return (
    <div class="detail">
      <p class="plain">{say(`${idOf("outcome", name)}-plain`)}</p>
      <VerdictMark say={say} shown={shown} />
      <p>
        {levelsInWords(say, shown)} {differenceInWords(say, shown.kind, shown.difference, answer.draws)}
      </p>
      {of.rates && (
        <p>
          {totalsInWords(say, outcome, of, answer)} {differenceInWords(say, shown.kind, of.difference, answer.draws)}
        </p>
      )}
      <div class="detail-grid">
        <div>
          {shown.verdict !== "none" && shown.verdict !== "same" && (
            <DifferencePicture
              outcome={outcome}
              shown={shown}
              of={of}
              answer={answer}
              draws={props.draws ?? drawn.value?.[0]}
            />
          )}
          <section aria-labelledby="over-time">
            <h3 id="over-time">{say("answer-over-time")}</h3>
            <Waiting of={series}>{(value) => <OverTime outcome={outcome} series={value} />}</Waiting>
          </section>
        </div>
        <section aria-labelledby="who-is-hit">
          <h3 id="who-is-hit">{say("answer-groups")}</h3>
          <Waiting of={groups}>
            {(value) => <Groups outcome={outcome} vocabulary={props.vocabulary} groups={value} draws={answer.draws} />}
          </Waiting>
        </section>
      </div>
      <section aria-labelledby="why">
        <h3 id="why">{say("answer-why")}</h3>
        <Waiting of={why}>
          {(value) => comparison && <WhyView {...props} shown={shown} why={value} comparison={comparison} />}
        </Waiting>
      </section>
    </div>
  );
}

export function OverTime({ outcome, series }: { outcome: Outcome; series: SeriesOf }) {
  const say = useSay();
  const kind = kindOf(outcome);
  const last = series.arms[0].length - 1;
  const year = (y: number): string => say.number(y, { useGrouping: false });
  const end = (arm: 0 | 1): string => amount(say, kind, series.arms[arm][last]?.median ?? null);
  const label = say("answer-over-time-label", {
    name: say(idOf("outcome", outcome.name)),
    first: year(series.first_year),
    last: year(series.first_year + last),
    before: end(0),
    after: end(1),
  });
  return (
    <Figure caption={label} numbers={seriesNumbers(say, outcome, series)}>
      <p class="quiet small">{say(outcome.share ? "answer-over-time-share" : "answer-over-time-total")}</p>
      <ul class="key">
        <li>
          <LineSample law="comparator" /> {say("answer-law-in-force")}
        </li>
        <li>
          <LineSample law="law" /> {say("answer-the-bill")}
        </li>
      </ul>
      <Lines
        firstYear={series.first_year}
        arms={series.arms}
        label={label}
        tick={(v) => short(say, kind, v)}
        year={year}
      />
    </Figure>
  );
}

function seriesNumbers(say: Say, outcome: Outcome, series: SeriesOf): Numbers {
  const kind = kindOf(outcome);
  return {
    caption: say("answer-numbers-by-year", { name: say(idOf("outcome", outcome.name)) }),
    head: [
      say("answer-column-year"),
      say("answer-column-before"),
      say("answer-column-after"),
      say("answer-column-difference"),
    ],
    rows: series.arms[0].map((before, i) => [
      say.number(series.first_year + i, { useGrouping: false }),
      amountAndInterval(say, kind, before),
      amountAndInterval(say, kind, series.arms[1][i]!),
      signedInterval(say, kind, series.difference[i]!),
    ]),
  };
}

function Groups(props: { outcome: Outcome; vocabulary: Vocabulary; groups: OutcomeAnswer[]; draws: number }) {
  const say = useSay();
  const rows = props.groups.map((of) => ({ of, shown: shownOf(props.outcome, of) }));
  const ends = rows.flatMap(({ shown }) => [shown.difference.lo90 ?? 0, shown.difference.hi90 ?? 0]);
  const scale = withZero(ends, ...WHISKER_RANGE);
  const dimensions = [...new Set(props.vocabulary.groups.map((g) => g.dimension))].filter((d) => d !== "");
  const inDimension = (d: string) =>
    rows.filter(({ of }) => props.vocabulary.groups.some((g) => g.name === of.group && g.dimension === d));
  const rate = rows.some(({ shown }) => shown.rate);
  const numbers: Numbers = {
    caption: say("answer-numbers-by-group", { name: say(idOf("outcome", props.outcome.name)) }),
    head: [
      say("answer-column-group"),
      say("answer-column-before"),
      say("answer-column-after"),
      say("answer-column-difference"),
    ],
    rows: rows.map(({ of, shown }) => [
      say(idOf("group", of.group)),
      amountAndInterval(say, shown.kind, shown.arms[0]),
      amountAndInterval(say, shown.kind, shown.arms[1]),
      signedInterval(say, shown.kind, shown.difference),
    ]),
  };
  return (
    <Figure class="groups" numbers={numbers} caption={say("answer-groups-marks")}>
      <p class="quiet small">{say("answer-groups-lead", { form: rate ? "rate" : "other" })}</p>
      {dimensions.map((dimension) => (
        <div key={dimension} class="dimension">
          <h4>{say(idOf("dimension", dimension))}</h4>
          {inDimension(dimension).map(({ of, shown }) => {
            const group = say(idOf("group", of.group));
            const words = differenceInWords(say, shown.kind, shown.difference, props.draws);
            return (
              <div key={of.group} class="group-row">
                <p>
                  {group}
                  <span class="quiet">{` ${signedInterval(say, shown.kind, shown.difference)}`}</span>
                </p>
                <Whisker
                  interval={shown.difference}
                  clear={shown.verdict === "fewer" || shown.verdict === "more"}
                  scale={scale}
                  label={say("answer-group-label", { group, words })}
                />
              </div>
            );
          })}
        </div>
      ))}
    </Figure>
  );
}
