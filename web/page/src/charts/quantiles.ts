// Twenty equally likely answers out of many draws, and how they are stacked.

export const DOTS = 20;

/** What each draw says of the difference (law less comparator); draws that say nothing are left out. */
export function differences(comparator: (number | null)[], law: (number | null)[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < Math.min(comparator.length, law.length); ++i) {
    const a = comparator[i];
    const b = law[i];
    if (a != null && b != null && Number.isFinite(a) && Number.isFinite(b)) out.push(b - a);
  }
  return out;
}

/** What each draw says of the difference of rates, as the size beside it is made: the comparator's middle, times how much
 *  higher the rate is in that draw (engine/analysis/effects.cpp). Draws without a rate to compare with are left out. */
export function relativeDifferences(comparator: (number | null)[], law: (number | null)[]): number[] {
  const known = comparator.filter((x): x is number => x != null && Number.isFinite(x)).sort((a, b) => a - b);
  if (known.length === 0) return [];
  const middle = quantile(known, 0.5);
  if (middle === 0) return differences(comparator, law);
  const ratios = comparator.map((a, i) => (a === law[i] ? 1 : (law[i] ?? Number.NaN) / (a ?? Number.NaN)));
  return ratios.filter(Number.isFinite).map((ratio) => middle * (ratio - 1));
}

/** The quantile of sorted values at a share of 0..1, between neighbours in a straight line. */
export function quantile(sorted: number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  const low = sorted[below] as number;
  return low + (at - below) * ((sorted[above] as number) - low);
}

/** `dots` values, each the middle of an equal share of the draws; empty where there is no draw. */
export function quantileDots(values: number[], dots = DOTS): number[] {
  if (values.length === 0) return [];
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: dots }, (_, i) => quantile(sorted, (i + 0.5) / dots));
}

export interface Sides {
  below: number;
  zero: number;
  above: number;
}

export function sides(dots: number[]): Sides {
  const below = dots.filter((x) => x < 0).length;
  const above = dots.filter((x) => x > 0).length;
  return { below, zero: dots.length - below - above, above };
}

export interface Stacked {
  x: number; // in the scale's own pixels
  level: number; // 0 is on the axis
  value: number;
}

/** Dots in columns one diameter wide that begin at zero, so that no column crosses it; what is exactly zero has a
 *  column of its own in the middle. */
export function stack(dots: number[], toPixel: (value: number) => number, diameter: number): Stacked[] {
  const zero = toPixel(0);
  const gap = dots.some((value) => value === 0) ? diameter / 2 : 0;
  const heights = new Map<number, number>();
  return [...dots]
    .sort((a, b) => a - b)
    .map((value) => {
      const side = Math.sign(value);
      const away = Math.max(0, Math.abs(toPixel(value) - zero) - gap);
      const x = zero + side * (gap + (Math.floor(away / diameter) + 0.5) * diameter);
      const level = heights.get(x) ?? 0;
      heights.set(x, level + 1);
      return { x, level, value };
    });
}
