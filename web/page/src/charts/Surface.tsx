import { placedTicks, roomFor } from "./labels";

const WIDTH = 320;
const LEAST_LEFT = 62;
const RIGHT = 10;
const TOP = 6;
const PLOT = 210;
const ROOM = 24; // below: a cell too small for a sign

export interface Cell {
  mean: number | null;
  lo90: number | null;
  hi90: number | null;
}

/** Places are counted in values tried, from 0; in between on the numbers' own scales. */
export interface Grid {
  x: number[]; // values tried
  y: number[];
  cells: Cell[][]; // [y][x]
  line: [number, number, number, number][]; // pieces along which the difference is zero: x and y, twice
}

export const isOpen = ({ lo90, hi90 }: Cell): boolean => lo90 != null && hi90 != null && lo90 < 0 && hi90 > 0;

/** The difference between two laws by two numbers at once: its sign, its size, and where it is zero. */
export function Surface({ grid, label, tick }: { grid: Grid; label: string; tick: (value: number) => string }) {
  const [columns, rows] = [grid.x.length, grid.y.length];
  const left = roomFor(
    ends(rows).map((j) => tick(grid.y[j]!)),
    LEAST_LEFT,
  );
  const [width, height] = [(WIDTH - left - RIGHT) / columns, PLOT / rows];
  const x = (place: number): number => left + (place + 0.5) * width;
  const y = (place: number): number => TOP + PLOT - (place + 0.5) * height;
  const most = Math.max(...grid.cells.flat().map((c) => Math.abs(c.mean ?? 0)));
  const signs = Math.min(width, height) >= ROOM;
  return (
    <svg class="surface" viewBox={`0 0 ${WIDTH} ${TOP + PLOT + 22}`} role="img" aria-label={label}>
      {grid.cells.map((row, j) =>
        row.map((cell, i) => (
          <g key={`${i} ${j}`}>
            <rect
              class={(cell.mean ?? 0) < 0 ? "cell below" : "cell above"}
              x={x(i) - width / 2}
              y={y(j) - height / 2}
              width={width}
              height={height}
              fill-opacity={most > 0 ? 0.7 * (Math.abs(cell.mean ?? 0) / most) : 0}
            />
            <Sign cell={cell} x={x(i)} y={y(j)} words={signs} />
          </g>
        )),
      )}
      {grid.line.map(([x0, y0, x1, y1], i) => (
        <line key={i} class="zero-line" x1={x(x0)} y1={y(y0)} x2={x(x1)} y2={y(y1)} />
      ))}
      {ends(rows).map((j) => (
        <text key={j} class="tick" x={left - 5} y={y(j) + 4} text-anchor="end">
          {tick(grid.y[j]!)}
        </text>
      ))}
      {placedTicks(ends(columns), x, (i) => tick(grid.x[i]!), WIDTH).map((placed) => (
        <text key={placed.tick} class="tick" x={placed.x} y={TOP + PLOT + 16} text-anchor="middle">
          {placed.words}
        </text>
      ))}
    </svg>
  );
}

const ends = (count: number): number[] => [...new Set([0, (count - 1) >> 1, count - 1])];

function Sign(props: { cell: Cell; x: number; y: number; words: boolean }) {
  const { cell } = props;
  if (isOpen(cell)) return <circle class="open" cx={props.x} cy={props.y} r={3} />;
  if (!props.words || !cell.mean) return null;
  return (
    <text class="sign" x={props.x} y={props.y + 5} text-anchor="middle">
      {cell.mean < 0 ? "−" : "+"}
    </text>
  );
}
