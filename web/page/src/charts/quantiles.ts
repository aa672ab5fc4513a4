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

/** Dots closer than one diameter stand on one another; a stack never crosses zero. */
export function stack(dots: number[], toPixel: (value: number) => number, diameter: number): Stacked[] {
  const out: Stacked[] = [];
  let pile: number[] = [];
  const finish = (): void => {
    const x = pile.reduce((sum, v) => sum + toPixel(v), 0) / pile.length;
    pile.forEach((value, level) => out.push({ x, level, value }));
    pile = [];
  };
  for (const value of [...dots].sort((a, b) => a - b)) {
    const first = pile[0];
    if (first !== undefined) {
      const apart = toPixel(value) - toPixel(first) >= diameter;
      if (apart || Math.sign(first) !== Math.sign(value)) finish();
    }
    pile.push(value);
  }
  if (pile.length > 0) finish();
  return out;
}
