import { shownTicks } from "./DotPlot";
import { holding } from "./scale";

const WIDTH = 320;
const EDGE = 14;

export interface Crossing {
  at: number;
  lo90: number;
  hi90: number;
}

/** Where a disputed number is believed to be, where critics put it, and at which value the answer turns. */
export function Ranges(props: {
  published: [number, number];
  critics: [number, number] | null;
  searched: [number, number];
  crossings: Crossing[];
  label: string;
  words: { published: string; critics: string; crossing: string };
  tick: (value: number) => string;
}) {
  const scale = holding(
    [...props.searched, ...props.published, ...(props.critics ?? []), ...props.crossings.map((c) => c.at)],
    EDGE,
    WIDTH - EDGE,
  );
  const [low, high] = scale.domain;
  const bound = (v: number): number => scale(Math.min(high, Math.max(low, v)));
  const rows = props.critics ? 2 : 1;
  const axis = 14 + rows * 34;
  return (
    <svg class="ranges" viewBox={`0 0 ${WIDTH} ${axis + 22}`} role="img" aria-label={props.label}>
      <Bar
        name="published"
        words={props.words.published}
        from={bound(props.published[0])}
        to={bound(props.published[1])}
        y={16}
      />
      {props.critics && (
        <Bar
          name="critics"
          words={props.words.critics}
          from={bound(props.critics[0])}
          to={bound(props.critics[1])}
          y={50}
        />
      )}
      <line class="axis" x1={EDGE} x2={WIDTH - EDGE} y1={axis} y2={axis} />
      {shownTicks(scale.ticks(4), scale, 60).map((t) => (
        <text key={t} class="tick" x={Math.min(WIDTH - 20, Math.max(20, scale(t)))} y={axis + 16} text-anchor="middle">
          {props.tick(t)}
        </text>
      ))}
      {props.crossings.map((c, i) => (
        <g key={i} class="crossing">
          <line class="spread" x1={bound(c.lo90)} x2={bound(c.hi90)} y1={axis} y2={axis} />
          <line x1={scale(c.at)} x2={scale(c.at)} y1={4} y2={axis} />
          <path d={`M${scale(c.at)} ${axis - 9}l6 9h-12z`} />
        </g>
      ))}
    </svg>
  );
}

function Bar(props: { name: string; words: string; from: number; to: number; y: number }) {
  const width = Math.max(3, props.to - props.from);
  return (
    <g class={`range ${props.name}`}>
      <text class="tick" x={EDGE} y={props.y - 3}>
        {props.words}
      </text>
      <rect x={props.from} y={props.y + 2} width={width} height={10} />
    </g>
  );
}
