import { area, line } from "d3-shape";
import { placedTicks, roomFor } from "./labels";
import { holding, withZero } from "./scale";

const WIDTH = 320;
const LEAST_LEFT = 46;
const RIGHT = 12;
const TOP = 8;
const PLOT = 120;
const STRIP = 13; // each range below the curve

export interface Crossing {
  at: number;
  lo90: number;
  hi90: number;
}

/** The difference where a number is held at a value. */
export interface HeldAt {
  at: number;
  mean: number | null;
  lo90: number | null;
  hi90: number | null;
}

export type RangeName = "published" | "calibrated" | "critics";

/** The difference between two laws along the values of a disputed number, above where that number is believed to be. */
export function Ranges(props: {
  curve: HeldAt[];
  ranges: {
    name: RangeName;
    range: [number, number];
  }[];
  searched: [number, number];
  crossings: Crossing[];
  label: string;
  tick: (value: number) => string;
  difference: (value: number) => string;
}) {
  const shown = props.curve.flatMap((p) => [p.mean, p.lo90, p.hi90]).filter((v): v is number => v != null);
  const y = withZero(shown, TOP + PLOT, TOP);
  const left = roomFor(y.ticks(4).map(props.difference), LEAST_LEFT);
  const ends = [...props.searched, ...props.ranges.flatMap((r) => r.range), ...props.curve.map((p) => p.at)];
  const x = holding([...ends, ...props.crossings.map((c) => c.at)], left, WIDTH - RIGHT);
  const [low, high] = x.domain;
  const bound = (v: number): number => x(Math.min(high, Math.max(low, v)));
  const axis = TOP + PLOT + 6 + props.ranges.length * STRIP;
  return (
    <svg class="ranges" viewBox={`0 0 ${WIDTH} ${axis + 22}`} role="img" aria-label={props.label}>
      {y.ticks(4).map((t) => (
        <g key={t}>
          <line class={t === 0 ? "zero" : "grid"} x1={left} x2={WIDTH - RIGHT} y1={y(t)} y2={y(t)} />
          <text class="tick" x={left - 5} y={y(t) + 4} text-anchor="end">
            {props.difference(t)}
          </text>
        </g>
      ))}
      <Held curve={props.curve} x={x} y={y} />
      {props.ranges.map(({ name, range: [from, to] }, i) => (
        <g key={name} class={`range ${name}`}>
          <rect
            x={bound(from)}
            y={TOP + PLOT + 6 + i * STRIP}
            width={Math.max(3, bound(to) - bound(from))}
            height={STRIP - 4}
          />
        </g>
      ))}
      <line class="axis" x1={left} x2={WIDTH - RIGHT} y1={axis} y2={axis} />
      {placedTicks(x.ticks(4), x, props.tick, WIDTH).map(({ tick, words, x }) => (
        <text key={tick} class="tick" x={x} y={axis + 16} text-anchor="middle">
          {words}
        </text>
      ))}
      {props.crossings.map((c, i) => (
        <g key={i} class="crossing">
          <line class="spread" x1={bound(c.lo90)} x2={bound(c.hi90)} y1={y(0)} y2={y(0)} />
          <line x1={x(c.at)} x2={x(c.at)} y1={y(0)} y2={axis} />
          <path d={`M${x(c.at)} ${y(0) - 6}l6 6l-6 6l-6 -6z`} />
        </g>
      ))}
    </svg>
  );
}

function Held(props: { curve: HeldAt[]; x: (v: number) => number; y: (v: number) => number }) {
  const { curve, x, y } = props;
  const band = area<HeldAt>()
    .defined((p) => p.lo90 != null && p.hi90 != null)
    .x((p) => x(p.at))
    .y0((p) => y(p.lo90 ?? 0))
    .y1((p) => y(p.hi90 ?? 0))(curve);
  const mean = line<HeldAt>()
    .defined((p) => p.mean != null)
    .x((p) => x(p.at))
    .y((p) => y(p.mean ?? 0))(curve);
  return (
    <g class="held">
      <path class="band" d={band ?? ""} />
      <path class="mean" d={mean ?? ""} />
      {curve.map((p) => p.mean != null && <circle key={p.at} cx={x(p.at)} cy={y(p.mean)} r={2.5} />)}
    </g>
  );
}

/** Samples of the marks, for the words beside them. */
export function RangeSample({ of }: { of: RangeName | "held" | "crossing" }) {
  return (
    <svg class="sample" viewBox="0 0 36 12" aria-hidden="true">
      {of === "held" ? (
        <g class="held">
          <path class="band" d="M0 1h36v10h-36z" />
          <path class="mean" d="M0 6h36" />
        </g>
      ) : of === "crossing" ? (
        <g class="crossing">
          <line class="spread" x1={4} x2={32} y1={6} y2={6} />
          <path d="M18 0l6 6l-6 6l-6 -6z" />
        </g>
      ) : (
        <g class={`range ${of}`}>
          <rect x={2} y={2} width={32} height={8} />
        </g>
      )}
    </svg>
  );
}
