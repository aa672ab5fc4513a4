import { scaleLog } from "d3-scale";
import { placedTicks } from "./labels";
import { withZero, type Scale } from "./scale";

const WIDTH = 320;
const EDGE = 24;
const HEIGHT = 26;
const UPPER = 8;
const LOWER = 19;

export interface Estimate {
  at: number;
  low: number | null;
  high: number | null;
}

export interface Forecast extends Estimate {
  half: [number, number] | null; // half of the predictions lie within
}

const RATIOS = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/** By powers, around 1; at most from the first to the last of RATIOS. */
export function ratioScale(ratios: number[]): Scale {
  const finite = ratios.filter((r) => Number.isFinite(r) && r >= 0);
  const domain: [number, number] = [
    RATIOS.findLast((r) => r <= Math.min(0.5, ...finite)) ?? RATIOS[0]!,
    RATIOS.find((r) => r >= Math.max(2, ...finite)) ?? RATIOS.at(-1)!,
  ];
  const scale = scaleLog()
    .domain(domain)
    .range([EDGE, WIDTH - EDGE]);
  const ticks = (): number[] => RATIOS.filter((r) => r >= domain[0] && r <= domain[1]);
  return Object.assign((ratio: number) => scale(ratio), { domain, ticks });
}

export const straightScale = (values: number[]): Scale => withZero(values, EDGE, WIDTH - EDGE);

/** What was observed, with its interval, above what was predicted, with its own. */
export function Beside(props: {
  observed: Estimate;
  predicted: Forecast | null;
  scale: Scale;
  none: number | null; // no effect
  label: string;
}) {
  const { observed, predicted, scale, none } = props;
  const x = (value: number): number => scale(within(scale, value));
  return (
    <svg class="beside" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label}>
      {none != null && <line class="zero" x1={x(none)} x2={x(none)} y1={0} y2={HEIGHT} />}
      <g class="observed">
        {observed.low != null && observed.high != null && (
          <line x1={x(observed.low)} x2={x(observed.high)} y1={UPPER} y2={UPPER} />
        )}
        <path d={`M${x(observed.at)} ${UPPER - 6}l5 6l-5 6l-5 -6z`} />
      </g>
      {predicted && (
        <g class="predicted">
          {predicted.low != null && predicted.high != null && (
            <line x1={x(predicted.low)} x2={x(predicted.high)} y1={LOWER} y2={LOWER} />
          )}
          {predicted.half && (
            <line class="half" x1={x(predicted.half[0])} x2={x(predicted.half[1])} y1={LOWER} y2={LOWER} />
          )}
          <circle cx={x(predicted.at)} cy={LOWER} r={4.5} />
        </g>
      )}
    </svg>
  );
}

const within = ({ domain: [low, high] }: Scale, value: number): number => Math.min(high, Math.max(low, value));

/** The scale that rows have in common; what it says stands in the rows' labels too. */
export function BesideAxis({ scale, tick }: { scale: Scale; tick: (value: number) => string }) {
  return (
    <svg class="beside" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
      <line class="axis" x1={EDGE} x2={WIDTH - EDGE} y1={19} y2={19} />
      {placedTicks(scale.ticks(4), scale, tick, WIDTH).map(({ tick, words, x }) => (
        <g key={tick}>
          <line class="axis" x1={scale(tick)} x2={scale(tick)} y1={15} y2={19} />
          <text class="tick" x={x} y={12} text-anchor="middle">
            {words}
          </text>
        </g>
      ))}
    </svg>
  );
}

export function BesideSample({ of }: { of: "observed" | "predicted" }) {
  return (
    <svg class="sample" viewBox="0 0 36 12" aria-hidden="true">
      <g class={of}>
        <line x1={1} x2={35} y1={6} y2={6} />
        {of === "predicted" && <line class="half" x1={9} x2={27} y1={6} y2={6} />}
        {of === "observed" ? <path d="M18 0l5 6l-5 6l-5 -6z" /> : <circle cx={18} cy={6} r={4.5} />}
      </g>
    </svg>
  );
}
