// One disputed number and where the difference between two laws changes sign along it: for the page and for reports.
import type { ComponentChildren } from "preact";
import { about, distance, signedShort, type Kind } from "../answer/wording";
import { Figure, type Numbers } from "../charts/Figure";
import { Ranges, RangeSample, type RangeName } from "../charts/Ranges";
import { useSay, type Say } from "../i18n";
import { DataWords, dataWords } from "../i18n/data_words";
import type { Mean } from "../report/summary";
import "../style/analyses2.css";
import type { Flip, Held } from "./breakeven";

function signed(say: Say, kind: Kind, x: number | null): string {
  const sign = x == null || x === 0 ? "none" : x < 0 ? "minus" : "plus";
  return say("answer-signed", { kind, sign, size: distance(say, kind, x) });
}

export function meanInWords(say: Say, kind: Kind, { mean, lo90, hi90 }: Mean): string {
  const low = signed(say, kind, lo90);
  return say("answer-mean-interval", { mean: signed(say, kind, mean), low, high: signed(say, kind, hi90) });
}

export const rangeInWords = (say: Say, [low, high]: [number, number]): string =>
  say("answer-interval", { low: about(say, low), high: about(say, high) });

export const crossingInWords = (say: Say, c: { at: number; lo90: number; hi90: number }): string =>
  say("answer-mean-interval", { mean: about(say, c.at), low: about(say, c.lo90), high: about(say, c.hi90) });

/** One sentence per number: where the answer turns, and whether that lies within what is published. */
export function turnInWords(say: Say, of: { verdict: Flip; crossings: { at: number; rising: boolean }[] }): string {
  const { verdict } = of;
  const [first, ...more] = of.crossings;
  if (verdict === "open") return say("answer-turn-open");
  if (verdict === "none" || !first) return say("answer-turn-none");
  if (more.length > 0)
    return say("breakeven-several", { verdict, values: say.list(of.crossings.map((c) => about(say, c.at))) });
  return say("answer-turn", { verdict, rising: first.rising ? "yes" : "no", at: about(say, first.at) });
}

/** One disputed number: the difference along its values, beside where it is believed to be. */
export function TurnCard(props: { of: Held; kind: Kind; level: 3 | 4; words: string; children?: ComponentChildren }) {
  const say = useSay();
  const { of, kind, words } = props;
  const Heading = `h${props.level}` as const;
  const [low, high] = of.ranges[0]!.range.map((v) => about(say, v)) as [string, string];
  return (
    <section class="card turn">
      <Heading>
        <DataWords text={of.meaning} /> <code>{of.name}</code>
      </Heading>
      <p>{words}</p>
      <Figure numbers={heldNumbers(say, of, kind)}>
        <Ranges
          curve={of.curve}
          ranges={of.ranges}
          searched={of.searched}
          crossings={of.crossings}
          label={say("answer-turns-picture", { name: dataWords(say, of.meaning), low, high, words })}
          tick={(v) => about(say, v)}
          difference={(v) => signedShort(say, kind, v)}
        />
        <ul class="key">
          {marksOf(of).map((mark) => (
            <li key={mark}>
              <RangeSample of={mark} />
              <span>{markInWords(say, mark)}</span>
            </li>
          ))}
        </ul>
      </Figure>
      {props.children}
    </section>
  );
}

type Mark = "held" | "crossing" | RangeName;

const marksOf = (of: Held): Mark[] => [
  "held",
  ...of.ranges.map(({ name }) => name),
  ...(of.crossings.length > 0 ? (["crossing"] as const) : []),
];

function markInWords(say: Say, mark: Mark): string {
  if (mark === "held") return say("breakeven-key-held");
  return mark === "calibrated" ? say("breakeven-range-calibrated") : say(`answer-turn-range-${mark}`);
}

function heldNumbers(say: Say, of: Held, kind: Kind): Numbers {
  return {
    caption: say("answer-numbers-of", { name: of.name }),
    head: [
      say("answer-column-what"),
      of.unit ? dataWords(say, of.unit) : say("answer-row-value"),
      say("answer-column-difference"),
    ],
    rows: [
      ...of.ranges.map(({ name, range }) => [markInWords(say, name), rangeInWords(say, range), "–"]),
      [say("answer-turn-range-searched"), rangeInWords(say, of.searched), "–"],
      ...of.crossings.map((c) => [markInWords(say, "crossing"), crossingInWords(say, c), say.number(0)]),
      ...of.curve.map((p) => [say("breakeven-held"), about(say, p.at), meanInWords(say, kind, p)]),
    ],
  };
}
