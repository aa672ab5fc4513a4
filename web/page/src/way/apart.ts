/** Points moved, as little as may be, until none is nearer to another than `least`: so that each can be hit. */
export function apart(points: readonly (readonly [number, number])[], least: number): [number, number][] {
  const moved = points.map(([x, y]): [number, number] => [x, y]);
  const ROUNDS = 100;
  for (let round = 0; round < ROUNDS; ++round) {
    let still = true;
    for (let i = 0; i < moved.length; ++i)
      for (let k = 0; k < i; ++k) {
        const [a, b] = [moved[i]!, moved[k]!];
        const [dx, dy] = [a[0] - b[0], a[1] - b[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        still = false;
        const push = (least * 1.001 - distance) / 2;
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
        moved[i] = [a[0] + ux * push, a[1] + uy * push];
        moved[k] = [b[0] - ux * push, b[1] - uy * push];
      }
    if (still) break;
  }
  return moved;
}
