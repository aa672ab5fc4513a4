import type { Answer, DrawsOf, Outcome, OutcomeAnswer } from "../engine/contract";
import { DotPlot } from "../charts/DotPlot";
import { Figure, type Numbers } from "../charts/Figure";
import { IconArray } from "../charts/IconArray";
import { differences, relativeDifferences } from "../charts/quantiles";
import { withZero } from "../charts/scale";
import { Whisker, WHISKER_RANGE } from "../charts/Whisker";
import { iconCounts } from "../charts/whole";
import { useSay, type Say } from "../i18n";
import { idOf } from "./ids";
import {
  amount,
  differenceInWords,
  dotsInWords,
  kindOf,
  levelsInWords,
  shownOf,
  signed,
  signedShort,
  sizeOf,
  totalsInWords,
  verdictInWords,
  verdictOf,
  wholeFor,
  type Shown,
  type Verdict,
} from "./wording";

/** One headline outcome: what happens to it, in words and as a picture of what is likely. */
export function Card(props: {
  outcome: Outcome;
  of: OutcomeAnswer;
  answer: Answer;
  draws: DrawsOf | undefined; // missing while draws still come in
  onOpen(): void;
}) {
  const say = useSay();
  const { outcome, of, answer } = props;
  const shown = shownOf(outcome, of);
  const name = say(idOf("outcome", outcome.name));
  const id = cardId(outcome.name);
  return (
    <article class="card" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {name}
      </h3>
      <p class="plain">{say(`${idOf("outcome", outcome.name)}-plain`)}</p>
      <VerdictMark say={say} shown={shown} />
      <p>
        {levelsInWords(say, shown)} {differenceInWords(say, shown.kind, shown.difference, answer.draws)}
      </p>
      {shown.verdict !== "none" && shown.verdict !== "same" && (
        <DifferencePicture outcome={outcome} shown={shown} of={of} answer={answer} draws={props.draws} explained />
      )}
      <Icons say={say} shown={shown} />
      {of.rates && <Totals say={say} outcome={outcome} of={of} answer={answer} />}
      <Better say={say} answer={answer} of={of} verdict={shown.verdict} />
      <button
        type="button"
        class="open-detail"
        onClick={props.onOpen}
        aria-label={say("answer-open-detail-of", { name })}
      >
        {say("answer-open-detail")}
      </button>
    </article>
  );
}

export const cardId = (outcome: string): string => `card-${outcome}`;

/** The verdict with the one size that a finding has everywhere. */
export function VerdictMark({ say, shown }: { say: Say; shown: Pick<Shown, "kind" | "difference"> }) {
  const verdict = verdictOf(shown.difference);
  const words = verdictInWords(say, shown.kind, shown.difference);
  const sized = verdict === "fewer" || verdict === "more" || verdict === "unsure";
  return (
    <p class={`verdict ${verdict}`}>{sized ? say("face-bar", { name: words, size: sizeOf(say, shown) }) : words}</p>
  );
}

function Totals(props: { say: Say; outcome: Outcome; of: OutcomeAnswer; answer: Answer }) {
  const { say, outcome, of, answer } = props;
  return (
    <p class="totals">
      {totalsInWords(say, outcome, of, answer)} {differenceInWords(say, kindOf(outcome), of.difference, answer.draws)}
    </p>
  );
}

// The engine judges totals: where only the rates differ clearly, it says nothing.
function Better(props: { say: Say; answer: Answer; of: OutcomeAnswer; verdict: Verdict }) {
  const told = props.verdict === "fewer" || props.verdict === "more";
  const better = props.answer.better[props.of.outcome] ?? "none";
  return told ? <p class="aside">{props.say("answer-better", { better })}</p> : null;
}

/** Differences by draw of what a card shows: of rates, or of totals or shares. */
export function valuesOf({ rates, arms }: DrawsOf, shown: Pick<Shown, "rate">): number[] {
  return shown.rate && rates ? relativeDifferences(...rates) : differences(...arms);
}

export function DifferencePicture(props: {
  outcome: Outcome;
  shown: Shown;
  of: OutcomeAnswer;
  answer: Answer;
  draws: DrawsOf | undefined;
  explained?: boolean; // how to read it is said beside
}) {
  const say = useSay();
  const { outcome, shown, of, answer, draws } = props;
  const name = say(idOf("outcome", outcome.name));
  const numbers = outcomeNumbers(say, outcome, of, answer);
  if (!draws) {
    const { difference } = shown;
    const scale = withZero([difference.lo90 ?? 0, difference.hi90 ?? 0], ...WHISKER_RANGE);
    const words = differenceInWords(say, shown.kind, difference, answer.draws);
    return (
      <Whisker
        interval={difference}
        clear={verdictOf(difference) === "fewer" || verdictOf(difference) === "more"}
        scale={scale}
        label={`${name}: ${words}`}
      />
    );
  }
  const values = valuesOf(draws, shown);
  const words = dotsInWords(say, shown.kind, values);
  const form = shown.rate ? "rate" : shown.kind;
  return (
    <Figure
      title={say("brief-finding", { name, verdict: verdictInWords(say, shown.kind, shown.difference) })}
      caption={props.explained ? words : `${words} ${say("answer-dots-unit", { form })}`}
      numbers={numbers}
    >
      <DotPlot
        values={values}
        label={say("answer-dots-label", { name, words })}
        tick={(v) => signedShort(say, shown.kind, v)}
        lower={say("answer-dots-lower", { kind: shown.kind })}
        higher={say("answer-dots-higher", { kind: shown.kind })}
      />
    </Figure>
  );
}

/** An outcome's levels and differences as a table: rates first, then totals. */
export function outcomeNumbers(say: Say, outcome: Outcome, of: OutcomeAnswer, answer: Answer): Numbers {
  const kind = kindOf(outcome);
  const name = say(idOf("outcome", outcome.name));
  const row = (words: string, arms: OutcomeAnswer["arms"], d: OutcomeAnswer["difference"]): string[] => [
    words,
    amountAndInterval(say, kind, arms[0]),
    amountAndInterval(say, kind, arms[1]),
    signedInterval(say, kind, d),
  ];
  const rows: string[][] = [];
  if (of.rates && of.rate_difference) rows.push(row(say("answer-row-rate"), of.rates, of.rate_difference));
  const whole = kind === "share" ? say("answer-row-share") : say("answer-row-total", { years: answer.years });
  rows.push(row(outcome.share && kind !== "share" ? say("answer-row-value") : whole, of.arms, of.difference));
  return {
    caption: say("answer-numbers-of", { name }),
    head: [
      say("answer-column-what"),
      say("answer-column-before"),
      say("answer-column-after"),
      say("answer-column-difference"),
    ],
    rows,
  };
}

export function amountAndInterval(
  say: Say,
  kind: Shown["kind"],
  of: { median: number | null; lo90: number | null; hi90: number | null },
): string {
  if (of.median == null) return say("answer-no-number");
  return say("answer-mean-interval", {
    mean: amount(say, kind, of.median),
    low: amount(say, kind, of.lo90),
    high: amount(say, kind, of.hi90),
  });
}

/** A difference with its sign and interval; of shares in percentage points. */
export function signedInterval(
  say: Say,
  kind: Shown["kind"],
  of: { median: number | null; lo90: number | null; hi90: number | null },
): string {
  if (of.median == null) return say("answer-no-number");
  const told = (x: number | null): string => signed(say, kind, x);
  return say("answer-mean-interval", { mean: told(of.median), low: told(of.lo90), high: told(of.hi90) });
}

/** So many of 100 or 1,000, where a picture can show it. */
export function Icons({ say, shown }: { say: Say; shown: Shown }) {
  const whole = wholeFor(shown);
  if (whole === null) return null;
  const of = shown.kind === "share" ? whole : 1;
  const [before, after] = [(shown.levels[0] ?? 0) * of, (shown.levels[1] ?? 0) * of];
  const n = iconCounts(before, after, whole);
  const words = say(shown.kind === "share" ? "answer-icons-share" : "answer-icons-rate", {
    whole,
    both: n.both,
    differ: n.comparator + n.law,
    more: n.comparator > 0 ? "comparator" : "law",
  });
  return (
    <figure class="icons">
      <IconArray comparator={before} law={after} whole={whole} label={words} />
      <figcaption>{words}</figcaption>
    </figure>
  );
}
