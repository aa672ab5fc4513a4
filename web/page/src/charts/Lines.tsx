import { area, line } from "d3-shape";
import type { Interval } from "../engine/contract";
import { placedTicks, roomFor } from "./labels";
import { withZero } from "./scale";

const WIDTH = 320;
const HEIGHT = 190;
const LEAST_LEFT = 46;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 22;

interface Point {
  x: number;
  y: number | null;
  low: number | null;
  high: number | null;
}

/** Two laws over the years: dashed the law in force, full the bill; bands hold 9 answers of 10. */
export function Lines(props: {
  firstYear: number;
  arms: [Interval[], Interval[]];
  label: string;
  tick: (value: number) => string;
  year: (year: number) => string;
}) {
  const years = props.arms[0].length;
  const all = props.arms.flat().flatMap((p) => [p.median, p.lo90, p.hi90]);
  const y = withZero(
    all.filter((v): v is number => v != null),
    HEIGHT - BOTTOM,
    TOP,
  );
  const left = roomFor(y.ticks(4).map(props.tick), LEAST_LEFT);
  const x = (i: number): number => left + (years > 1 ? (i / (years - 1)) * (WIDTH - left - RIGHT) : 0);
  const points = (arm: Interval[]): Point[] => arm.map((p, i) => ({ x: x(i), y: p.median, low: p.lo90, high: p.hi90 }));
  const whole = Array.from({ length: years }, (_, i) => i);
  return (
    <svg class="lines" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label}>
      {y.ticks(4).map((t) => (
        <g key={t}>
          <line class="grid" x1={left} x2={WIDTH - RIGHT} y1={y(t)} y2={y(t)} />
          <text class="tick" x={left - 5} y={y(t) + 4} text-anchor="end">
            {props.tick(t)}
          </text>
        </g>
      ))}
      {placedTicks(whole, x, (i) => props.year(props.firstYear + i), WIDTH).map(({ tick, words, x }) => (
        <text key={tick} class="tick" x={x} y={HEIGHT - 6} text-anchor="middle">
          {words}
        </text>
      ))}
      {props.arms.map((arm, i) => (
        <Arm key={i} points={points(arm)} name={i === 0 ? "comparator" : "law"} y={y} />
      ))}
    </svg>
  );
}

function Arm(props: { points: Point[]; name: string; y: (v: number) => number }) {
  const known = (v: number | null): v is number => v != null && Number.isFinite(v);
  const band = area<Point>()
    .defined((p) => known(p.low) && known(p.high))
    .x((p) => p.x)
    .y0((p) => props.y(p.low ?? 0))
    .y1((p) => props.y(p.high ?? 0))(props.points);
  const mean = line<Point>()
    .defined((p) => known(p.y))
    .x((p) => p.x)
    .y((p) => props.y(p.y ?? 0))(props.points);
  return (
    <g class={`arm ${props.name}`}>
      <path class="band" d={band ?? ""} />
      <path class="mean" d={mean ?? ""} />
    </g>
  );
}

/** A short sample of a law's line, for the words beside it. */
export function LineSample({ law }: { law: "comparator" | "law" }) {
  return (
    <svg class="sample" viewBox="0 0 36 12" aria-hidden="true">
      <g class={`arm ${law}`}>
        <path class="band" d="M0 1h36v10h-36z" />
        <path class="mean" d="M0 6h36" />
      </g>
    </svg>
  );
}
