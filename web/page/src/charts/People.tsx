import { wholeParts } from "./whole";

const WIDTH = 320;
const COLUMNS = 20;
const PITCH = WIDTH / COLUMNS;
const ROW = 26;

/** Kinds of people met in a raid, each with a look of its own that survives black and white. */
export const FATES = ["identified", "missed", "wrongly", "left"] as const;
export type Fate = (typeof FATES)[number];

export interface Met {
  identified: number; // trafficked and recognised
  missed: number; // trafficked and not recognised
  wrongly: number; // not trafficked and called so
  left: number; // not trafficked and not called so
}

export function of100(met: Met): Record<Fate, number> {
  const [identified, missed, wrongly, left] = wholeParts(
    FATES.map((f) => met[f]),
    100,
  ) as [number, number, number, number];
  return { identified, missed, wrongly, left };
}

/** Kinds that are too few for a person of a hundred, and yet not none. */
export function tooFew(met: Met): Fate[] {
  const counts = of100(met);
  return FATES.filter((fate) => counts[fate] === 0 && met[fate] > 0);
}

/** A hundred people met in raids. */
export function RaidPeople(props: { met: Met; label: string }) {
  const counts = of100(props.met);
  const all: Fate[] = FATES.flatMap((f) => Array<Fate>(counts[f]).fill(f));
  return (
    <svg
      class="people"
      viewBox={`0 0 ${WIDTH} ${Math.ceil(all.length / COLUMNS) * ROW || ROW}`}
      role="img"
      aria-label={props.label}
    >
      {all.map((fate, i) => (
        <Person key={i} fate={fate} x={((i % COLUMNS) + 0.5) * PITCH} y={Math.floor(i / COLUMNS) * ROW + 2} />
      ))}
    </svg>
  );
}

export function PersonSample({ fate }: { fate: Fate }) {
  return (
    <svg class="sample person-sample" viewBox="0 0 16 26" aria-hidden="true">
      <Person fate={fate} x={8} y={2} />
    </svg>
  );
}

function Person(props: { fate: Fate; x: number; y: number }) {
  const { x, y } = props;
  return (
    <g class={`person ${props.fate}`}>
      <circle cx={x} cy={y + 4} r={3.2} />
      <path d={`M${x - 5} ${y + 21}v-8a5 5 0 0 1 10 0v8z`} />
      {props.fate === "identified" && <path class="mark" d={`M${x - 2.6} ${y + 15.5}l2 2.2 3.4-4.6`} />}
      {props.fate === "wrongly" && <path class="mark" d={`M${x - 2.6} ${y + 12.4}l5.2 5.2m0-5.2l-5.2 5.2`} />}
    </g>
  );
}
