import type { ComponentChildren } from "preact";
import { placedTicks } from "./labels";
import { withZero } from "./scale";

const WIDTH = 320;
const EDGE = 32;
const HEIGHT = 24;
const THICK = 16;
const THIN = 7;
const CAP = 4; // half of the stroke at the end of an interval

export interface Bar {
  from: number;
  to: number;
  look: string;
  thin?: boolean;
}

export interface BarRow {
  key: string;
  name: ComponentChildren;
  words: ComponentChildren; // beside the name
  label: string; // what the row shows, in words
  bars: Bar[];
  line?: [number, number]; // an interval
  ends?: {
    low: number;
    high: number;
  }; // a circle and a square
}

/** Rows of bars on one scale with zero, each under its words. hold: values that the scale has at least. */
export function Bars(props: { rows: BarRow[]; tick: (value: number) => string; hold?: number[]; dashed?: number }) {
  const drawn = props.rows.flatMap((row) => [...row.bars.flatMap((bar) => [bar.from, bar.to]), ...(row.line ?? [])]);
  const scale = withZero([...drawn, ...(props.hold ?? [])], EDGE, WIDTH - EDGE);
  return (
    <div class="bars">
      {props.rows.map((row) => (
        <div key={row.key} class="bars-row">
          <p>
            {row.name} <span class="quiet">{row.words}</span>
          </p>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={row.label}>
            <Row row={row} scale={scale} dashed={props.dashed} />
          </svg>
        </div>
      ))}
      <div class="bars-row bars-axis" aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} 18`}>
          {placedTicks(scale.ticks(4), scale, props.tick, WIDTH).map(({ tick, words, x }) => (
            <text key={tick} class="tick" x={x} y={13} text-anchor="middle">
              {words}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

function Row({ row, scale, dashed }: { row: BarRow; scale: (v: number) => number; dashed: number | undefined }) {
  const middle = HEIGHT / 2;
  return (
    <>
      {row.bars.map(({ from, to, look, thin }, i) => {
        const height = thin ? THIN : THICK;
        const [left, right] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
        return (
          <rect key={i} class={`bar ${look}`} x={left} y={middle - height / 2} width={right - left} height={height} />
        );
      })}
      <line class="zero" x1={scale(0)} x2={scale(0)} y1={0} y2={HEIGHT} />
      {dashed !== undefined && <line class="dashed" x1={scale(dashed)} x2={scale(dashed)} y1={0} y2={HEIGHT} />}
      {row.line && <path class="interval" d={interval(scale(row.line[0]), scale(row.line[1]))} />}
      {row.ends && <EndMarks low={scale(row.ends.low)} high={scale(row.ends.high)} middle={middle} />}
    </>
  );
}

/** A line with ends that show on any bar. */
function interval(low: number, high: number): string {
  const end = `v${2 * CAP}`;
  return `M${low} ${HEIGHT / 2 - CAP}${end}M${high} ${HEIGHT / 2 - CAP}${end}M${low} ${HEIGHT / 2}H${high}`;
}

function EndMarks(props: { low: number; high: number; middle: number }) {
  return (
    <>
      <circle class="end low" cx={props.low} cy={props.middle} r={5} />
      <rect class="end high" x={props.high - 4.5} y={props.middle - 4.5} width={9} height={9} />
    </>
  );
}
