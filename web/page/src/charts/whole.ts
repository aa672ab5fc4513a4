/** Shares as whole numbers that add up to `whole` (largest remainder); shares add up to one, or are all zero. */
export function wholeParts(shares: number[], whole: number): number[] {
  const sum = shares.reduce((a, b) => a + Math.max(0, b), 0);
  if (!(sum > 0)) return shares.map(() => 0);
  const exact = shares.map((s) => (Math.max(0, s) / sum) * whole);
  const parts = exact.map(Math.floor);
  const order = exact.map((x, i) => [x - Math.floor(x), i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let left = whole - parts.reduce((a, b) => a + b, 0);
  for (const [, i] of order) {
    if (left-- <= 0) break;
    parts[i] = (parts[i] as number) + 1;
  }
  return parts;
}

export interface IconCounts {
  both: number; // under either law
  comparator: number; // more of them under the law in force
  law: number; // more of them under the bill
  rest: number;
}

/** How many of `whole` icons stand for what two laws have in common, for what one has more, and for neither. */
export function iconCounts(comparator: number, law: number, whole: number): IconCounts {
  const bound = (x: number): number => Math.min(whole, Math.max(0, Math.round(x)));
  const a = bound(comparator);
  const b = bound(law);
  const most = Math.max(a, b);
  return { both: Math.min(a, b), comparator: Math.max(0, a - b), law: Math.max(0, b - a), rest: whole - most };
}
