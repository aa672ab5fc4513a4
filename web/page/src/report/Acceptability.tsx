import { line } from "d3-shape";
import { chance, money } from "../answer/wording";
import { placedTicks } from "../charts/labels";
import { Figure, type Numbers } from "../charts/Figure";
import { withZero } from "../charts/scale";
import { useSay, type Say } from "../i18n";
import { DataWords, dataWords } from "../i18n/data_words";
import type { DecisionProps } from "./DecisionView";
import type { Decision } from "./summary";
import { nameOfLaw } from "./told";

type Curve = Decision["acceptability"];

const price = (say: Say, x: number): string => money(say, x, say.number(x));

/** Which law is best on average, from one price of a healthy year to the next. */
export function stretches({ willingness_to_pay, frontier }: Curve): {
  law: string;
  from: number;
  to: number;
}[] {
  const found: {
    law: string;
    from: number;
    to: number;
  }[] = [];
  willingness_to_pay.forEach((at, i) => {
    const law = frontier[i]!;
    const last = found.at(-1);
    if (last?.law === law) last.to = at;
    else found.push({ law, from: at, to: at });
  });
  return found;
}

function frontierInWords(say: Say, curve: Curve, name: (law: string) => string): string[] {
  const all = stretches(curve);
  const place = (i: number): string => {
    if (all.length === 1) return "only";
    return i === 0 ? "first" : i === all.length - 1 ? "last" : "between";
  };
  return all.map(({ law, from, to }, i) =>
    say("report-frontier", { place: place(i), law: name(law), from: price(say, from), to: price(say, to) }),
  );
}

/** The chance that each law is worth most, by what one is willing to pay for a healthy year. */
export function Acceptability({ report, decision }: DecisionProps) {
  const say = useSay();
  const curve = decision.acceptability;
  const name = (law: string): string => nameOfLaw(report.laws, law);
  const words = frontierInWords(say, curve, (law) => dataWords(say, name(law)));
  const errors = curve.chance_best.flatMap(({ mc_error }) => mc_error).filter((x) => x != null);
  return (
    <section class="acceptability">
      <h4>{say("report-curve")}</h4>
      <p>{say("report-curve-lead")}</p>
      <ul>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Figure
        caption={say("report-curve-marks", {
          error: say.number(100 * Math.max(0, ...errors), { maximumFractionDigits: 1 }),
        })}
        numbers={numbersOf(say, curve, name)}
      >
        <ul class="key">
          {curve.chance_best.map(({ law }, i) => (
            <li key={law}>
              <CurveSample law={i} /> <DataWords text={name(law)} />
            </li>
          ))}
        </ul>
        <p class="quiet small">{say("report-curve-up")}</p>
        <Curves curve={curve} label={`${say("report-curve")}.${words.join(" ")}`} />
        <p class="quiet small">{say("report-curve-across")}</p>
      </Figure>
    </section>
  );
}

const SHOWN = 8; // steps of the curve in its table

function numbersOf(say: Say, curve: Curve, name: (law: string) => string): Numbers {
  const last = curve.willingness_to_pay.length - 1;
  const steps = [...new Set(Array.from({ length: SHOWN + 1 }, (_, i) => Math.round((i * last) / SHOWN)))];
  const told = (share: number | null | undefined): string =>
    share == null ? say("answer-no-number") : chance(say, share);
  return {
    caption: say("report-curve"),
    head: [
      say("report-curve-price"),
      ...curve.chance_best.map(({ law }) => dataWords(say, name(law))),
      say("report-curve-best"),
    ],
    rows: steps.map((i) => [
      price(say, curve.willingness_to_pay[i]!),
      ...curve.chance_best.map((of) => told(of.chance[i])),
      <DataWords text={name(curve.frontier[i]!)} />,
    ]),
  };
}

const WIDTH = 320;
const HEIGHT = 190;
const LEFT = 44;
const RIGHT = 20;
const TOP = 10;
const BOTTOM = 22;
const RING_EVERY = 5; // steps

function Curves({ curve, label }: { curve: Curve; label: string }) {
  const say = useSay();
  const x = withZero(curve.willingness_to_pay, LEFT, WIDTH - RIGHT);
  const y = withZero([0, 1], HEIGHT - BOTTOM, TOP);
  const money = (dollars: number): string => say.number(dollars, { notation: "compact" });
  const at = (i: number): number => x(curve.willingness_to_pay[i]!);
  const path = line<number | null>()
    .defined((share) => share != null)
    .x((_, i) => at(i))
    .y((share) => y(share ?? 0));
  return (
    <svg class="curves" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
          <text class="tick" x={LEFT - 5} y={y(share) + 4} text-anchor="end">
            {say.percent(share)}
          </text>
        </g>
      ))}
      {placedTicks(x.ticks(4), x, money, WIDTH).map(({ tick, words, x }) => (
        <text key={tick} class="tick" x={x} y={HEIGHT - 6} text-anchor="middle">
          {words}
        </text>
      ))}
      {curve.chance_best.map(({ law, chance: shares }, i) => (
        <g key={law} class={`curve law-${i}`}>
          <path d={path(shares) ?? ""} />
          {shares.map(
            (share, step) =>
              step % RING_EVERY === 0 &&
              share != null &&
              curve.frontier[step] === law && <circle key={step} cx={at(step)} cy={y(share)} r={3.5} />,
          )}
        </g>
      ))}
    </svg>
  );
}

function CurveSample({ law }: { law: number }) {
  return (
    <svg class="sample" viewBox="0 0 36 12" aria-hidden="true">
      <g class={`curve law-${law}`}>
        <path d="M0 6h36" />
      </g>
    </svg>
  );
}
