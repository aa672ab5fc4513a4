import { placedSides, placedTicks, type SidesPlaced } from "./labels";
import { quantileDots, stack, type Stacked } from "./quantiles";
import { withZero } from "./scale";

const WIDTH = 320;
const EDGE = 22;

/** Twenty equally likely differences as dots: full below zero, rings above, squares on zero. */
export function DotPlot(props: {
  values: number[];
  label: string; // what it shows, in words
  tick: (value: number) => string;
  lower: string; // what the left side means
  higher: string;
  small?: boolean; // no words and no numbers
  paper?: boolean; // low, for a brief: numbers, no words
}) {
  const dots = quantileDots(props.values);
  const scale = withZero(dots, EDGE, WIDTH - EDGE);
  const { stacked, diameter, highest } = piled(dots, scale, props.paper ? LOW_DIAMETERS : DIAMETERS);
  const radius = (diameter - 1) / 2;
  const zero = scale(0);
  const sides = {
    lower: scale.domain[0] < 0 ? `← ${props.lower}` : "",
    higher: scale.domain[1] > 0 ? `${props.higher} →` : "",
  };
  const placed = placedSides(zero, sides.lower, sides.higher, WIDTH);
  const wordless = props.small || props.paper;
  const head = wordless ? 4 : 4 + placed.rows * SIDE_ROW;
  const axis = head + highest * diameter + 2;
  const height = axis + (props.small ? 4 : 20);
  return (
    <svg class="dot-plot" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={props.label}>
      {!wordless && <Sides {...sides} placed={placed} />}
      <line class="axis" x1={EDGE - 8} x2={WIDTH - EDGE + 8} y1={axis} y2={axis} />
      <line class="zero" x1={zero} x2={zero} y1={head - 2} y2={axis + 4} />
      {!props.small &&
        placedTicks(scale.ticks(4), scale, props.tick, WIDTH).map(({ tick, words, x }) => (
          <g key={tick}>
            <line class="axis" x1={scale(tick)} x2={scale(tick)} y1={axis} y2={axis + 4} />
            <text class="tick" x={x} y={axis + 16} text-anchor="middle">
              {words}
            </text>
          </g>
        ))}
      {stacked.map((d, i) => {
        const y = axis - 1 - radius - d.level * diameter;
        if (d.value === 0)
          return (
            <rect key={i} class="dot same" x={d.x - radius} y={y - radius} width={2 * radius} height={2 * radius} />
          );
        return <circle key={i} class={d.value < 0 ? "dot below" : "dot above"} cx={d.x} cy={y} r={radius - 0.75} />;
      })}
    </svg>
  );
}

const DIAMETERS = [16, 13, 11];
const LOW_DIAMETERS = [10, 9, 8];
const LOW_ENOUGH = 8;

/** Large dots where they do not pile up too high, else smaller ones. */
function piled(
  dots: number[],
  scale: (v: number) => number,
  diameters: number[],
): { stacked: Stacked[]; diameter: number; highest: number } {
  let found = { stacked: [] as Stacked[], diameter: 0, highest: 0 };
  for (const diameter of diameters) {
    const stacked = stack(dots, scale, diameter);
    found = { stacked, diameter, highest: Math.max(2, ...stacked.map((d) => d.level + 1)) };
    if (found.highest <= LOW_ENOUGH) break;
  }
  return found;
}

const SIDE_ROW = 14;

function Sides(props: { lower: string; higher: string; placed: SidesPlaced }) {
  const { lower, higher } = props.placed;
  return (
    <>
      {props.lower && (
        <text class="side" x={lower.end} y={12 + lower.row * SIDE_ROW} text-anchor="end">
          {props.lower}
        </text>
      )}
      {props.higher && (
        <text class="side" x={higher.start} y={12 + higher.row * SIDE_ROW} text-anchor="start">
          {props.higher}
        </text>
      )}
    </>
  );
}
