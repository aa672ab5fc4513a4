import type { Interval } from "../engine/contract";

const WIDTH = 320;
const HEIGHT = 20;

/** One difference on a scale shared with its neighbours: full where the difference is clear, a ring where not. */
export function Whisker(props: { interval: Interval; clear: boolean; scale: (v: number) => number; label: string }) {
  const { median, lo90, hi90 } = props.interval;
  const middle = HEIGHT / 2;
  const zero = props.scale(0);
  return (
    <svg class="whisker" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label}>
      <line class="zero" x1={zero} x2={zero} y1={0} y2={HEIGHT} />
      {lo90 != null && hi90 != null && (
        <line class="interval" x1={props.scale(lo90)} x2={props.scale(hi90)} y1={middle} y2={middle} />
      )}
      {median != null && (
        <circle class={props.clear ? "point told" : "point"} cx={props.scale(median)} cy={middle} r={5} />
      )}
    </svg>
  );
}

export const WHISKER_RANGE: [number, number] = [10, WIDTH - 10];
