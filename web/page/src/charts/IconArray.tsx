import { iconCounts } from "./whole";

const WIDTH = 320;

/** So many of 100 or 1,000: full squares under both laws, marked ones under one of them only, points for the rest. */
export function IconArray(props: { comparator: number; law: number; whole: 100 | 1000; label: string }) {
  const columns = props.whole === 1000 ? 50 : 20;
  const pitch = WIDTH / columns;
  const size = pitch * 0.72;
  const rows = props.whole / columns;
  const n = iconCounts(props.comparator, props.law, props.whole);
  const square = (i: number): string => {
    const { x, y } = place(i, columns, pitch);
    return `M${short(x - size / 2)} ${short(y - size / 2)}h${short(size)}v${short(size)}h${short(-size)}z`;
  };
  const cross = (i: number): string => {
    const { x, y } = place(i, columns, pitch);
    const arm = size / 2;
    return `M${short(x - arm)} ${short(y - arm)}l${short(size)} ${short(size)}m0 ${short(-size)}l${short(-size)} ${short(size)}`;
  };
  const point = (i: number): string => {
    const { x, y } = place(i, columns, pitch);
    return `M${short(x - 0.6)} ${short(y - 0.6)}h1.2v1.2h-1.2z`;
  };
  const differ = n.comparator + n.law;
  const marked = n.comparator > 0 ? "comparator" : "law";
  return (
    <svg class="icon-array" viewBox={`0 0 ${WIDTH} ${rows * pitch}`} role="img" aria-label={props.label}>
      <path class="icon both" d={run(0, n.both, square)} />
      <path class={`icon ${marked}`} d={run(n.both, n.both + differ, marked === "comparator" ? cross : square)} />
      <path class="icon rest" d={run(n.both + differ, props.whole, point)} />
    </svg>
  );
}

function place(i: number, columns: number, pitch: number): { x: number; y: number } {
  return { x: ((i % columns) + 0.5) * pitch, y: (Math.floor(i / columns) + 0.5) * pitch };
}

function run(from: number, to: number, mark: (i: number) => string): string {
  let path = "";
  for (let i = from; i < to; ++i) path += mark(i);
  return path;
}

function short(x: number): string {
  return String(Math.round(x * 100) / 100);
}
