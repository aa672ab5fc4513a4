import { holding } from "../charts/scale";
import { placedTicks } from "../charts/labels";
import { useSay, type Say } from "../i18n";
import type { Mark, MarkName } from "./marks";

const WIDTH = 320;
const SIDE = 14;
const ROW = 18;

export const numberInWords = (say: Say, x: number): string => say.number(x, { maximumSignificantDigits: 3 });

/** "1.3 (0.8 to 2.1)" */
export function spreadInWords(say: Say, [at, low, high]: [number, number, number]): string {
  if (low === high) return numberInWords(say, at);
  return say("answer-mean-interval", {
    mean: numberInWords(say, at),
    low: numberInWords(say, low),
    high: numberInWords(say, high),
  });
}

export const markInWords = (say: Say, { name, at, range }: Mark): string =>
  say(`numbers-mark-${name}`, { value: spreadInWords(say, [at, ...(range ?? ([at, at] as const))]) });

/** Every mark in a row of its own on one scale, with its words below. */
export function NumberScale({ marks, label }: { marks: Mark[]; label: string }) {
  const say = useSay();
  const x = holding(
    marks.flatMap((m) => [m.at, ...(m.range ?? [])]),
    SIDE,
    WIDTH - SIDE,
  );
  const axis = marks.length * ROW + 4;
  return (
    <figure class="number-scale">
      <svg
        viewBox={`0 0 ${WIDTH} ${axis + 20}`}
        role="img"
        aria-label={say("numbers-scale", { name: label, marks: say.list(marks.map((m) => markInWords(say, m))) })}
      >
        {marks.map((mark, i) => (
          <MarkOn key={mark.name} mark={mark} x={x} y={i * ROW + ROW / 2} />
        ))}
        <line class="axis" x1={SIDE} x2={WIDTH - SIDE} y1={axis} y2={axis} />
        {placedTicks(x.ticks(4), x, (t) => numberInWords(say, t), WIDTH).map(({ tick, words, x }) => (
          <text key={tick} class="tick" x={x} y={axis + 15} text-anchor="middle">
            {words}
          </text>
        ))}
      </svg>
      <ul class="key">
        {marks.map((mark) => (
          <li key={mark.name}>
            <svg class="sample" viewBox="0 -3 36 18" aria-hidden="true">
              <g class={`number-mark ${mark.name}`}>
                <path d={SIGNS[mark.name](18, 6)} />
              </g>
            </svg>
            {markInWords(say, mark)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function MarkOn({ mark, x, y }: { mark: Mark; x: (v: number) => number; y: number }) {
  return (
    <g class={`number-mark ${mark.name}`}>
      {mark.range && <line x1={x(mark.range[0])} x2={x(mark.range[1])} y1={y} y2={y} />}
      <path d={SIGNS[mark.name](x(mark.at), y)} />
    </g>
  );
}

/** They differ in form, not in colour alone. */
const SIGNS: Record<MarkName, (x: number, y: number) => string> = {
  published: (x, y) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
  null: (x, y) => `M${x} ${y - 6}v12`,
  critics: (x, y) => `M${x - 5} ${y - 4}h10l-5 9z`,
  associations: (x, y) => `M${x - 5} ${y + 4}h10l-5 -9z`,
  own: (x, y) => `M${x} ${y - 6}l6 6l-6 6l-6 -6z`,
};
