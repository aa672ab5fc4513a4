import { placedTicks } from "../charts/labels";
import type { Scale } from "../charts/scale";
import type { Difference } from "../engine/contract";
import { WIDTH } from "./table";

const MIDDLE = 8;
const AXIS = 18;
const HEIGHT = 36;

/** A difference with its interval above the axis of its row; full where very likely, a ring where not. */
export function LawWhisker(props: {
  difference: Difference;
  scale: Scale;
  tick: (value: number) => string;
  label: string;
}) {
  const { difference: d, scale, tick } = props;
  const zero = scale(0);
  const [from, to] = scale.domain.map(scale) as [number, number];
  const told = d.verdict.startsWith("very_likely");
  return (
    <svg class="whisker" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label}>
      <line class="axis" x1={from} x2={to} y1={AXIS} y2={AXIS} />
      {placedTicks(scale.ticks(4), scale, tick, WIDTH).map(({ tick: t, words, x }) => (
        <g key={t}>
          <line class="axis" x1={scale(t)} x2={scale(t)} y1={AXIS} y2={AXIS + 4} />
          <text class="tick" x={x} y={HEIGHT - 2} text-anchor="middle">
            {words}
          </text>
        </g>
      ))}
      <line class="zero" x1={zero} x2={zero} y1={0} y2={AXIS + 4} />
      {d.lo90 != null && d.hi90 != null && (
        <line class="interval" x1={scale(d.lo90)} x2={scale(d.hi90)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {d.median != null && <circle class={told ? "point told" : "point"} cx={scale(d.median)} cy={MIDDLE} r={4.5} />}
    </svg>
  );
}
