// Words in pictures: how wide they are at most, and where they stand so that none is cut or touches another. A picture
// is as wide as its place, so it is its own units that count.

const EM = 11; // of .tick and .side (style/answer.css)
const GAP = 8; // between two words
const ASIDE = 5; // from a vertical axis to its words

// In ems, as wide as common fonts have them at most.
const WIDTHS: [RegExp, number][] = [
  [/[\u2e80-\u9fff\uff00-\uffef]/, 1],
  [/[\u2190-\u21ff%mwMWщшжюЩШЖЮмФфы]/, 0.95],
  [/[A-ZА-Я+−]/, 0.84],
  [/[\s.,:;'’!|ijlftr()\u00a0\u202f]/, 0.42],
];

export function widthOf(words: string): number {
  const ems = Array.from(words, (letter) => WIDTHS.find(([of]) => of.test(letter))?.[1] ?? 0.64);
  return EM * ems.reduce((sum, em) => sum + em, 0);
}

export interface Placed {
  tick: number;
  words: string;
  x: number; // the middle of the words
}

/** Words below an axis, within the picture and apart from one another: of all ticks, or of each second, third ... from
 *  zero on; from one, where ratios have no zero. */
export function placedTicks(
  ticks: number[],
  scale: (value: number) => number,
  say: (value: number) => string,
  width: number,
): Placed[] {
  const all = ticks.map((tick) => {
    const words = say(tick);
    const half = widthOf(words) / 2;
    return { tick, words, half, x: Math.max(half, Math.min(width - half, scale(tick))) };
  });
  const apart = (placed: typeof all): boolean =>
    placed.every((one, i) => i === 0 || one.x - placed[i - 1]!.x >= placed[i - 1]!.half + one.half + GAP);
  const stays = [ticks.indexOf(0), ticks.indexOf(1), 0].find((i) => i >= 0)!;
  const each = (step: number) => all.filter((_, i) => (i - stays) % step === 0);
  for (let step = 1; step < ticks.length; ++step) if (apart(each(step))) return each(step);
  return all.slice(stays, stays + 1);
}

/** Room on the left for the words of an upright axis. */
export const roomFor = (words: string[], least: number): number =>
  Math.max(least, ...words.map((each) => Math.ceil(widthOf(each)) + ASIDE));

export interface SidesPlaced {
  rows: number;
  lower: { end: number; row: number };
  higher: { start: number; row: number };
}

/** The words of either side of zero: towards it where there is room, within the picture in any case; one below the other
 *  where they would touch. "": a side without words. */
export function placedSides(zero: number, lower: string, higher: string, width: number): SidesPlaced {
  const end = lower && Math.max(zero - ASIDE, widthOf(lower));
  const start = higher && Math.min(zero + ASIDE, width - widthOf(higher));
  const rows = end !== "" && start !== "" && end + GAP > start ? 2 : 1;
  return { rows, lower: { end: end || 0, row: 0 }, higher: { start: start || 0, row: rows - 1 } };
}
