import { valuesOf } from "../src/answer/Card";
import type { DrawsOf } from "../src/engine/contract";
import { describe, expect, test } from "vitest";
import { placedTicks } from "../src/charts/labels";
import { of100 } from "../src/charts/People";
import { differences, relativeDifferences, DOTS, quantile, quantileDots, sides, stack } from "../src/charts/quantiles";
import { holding, withZero } from "../src/charts/scale";
import { iconCounts, wholeParts } from "../src/charts/whole";

const ramp = (n: number, from: number, to: number): number[] =>
  Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1));

describe("twenty dots", () => {
  test.each([1, 3, 20, 40, 200, 997])("are twenty for %i draws, and add up by side", (n) => {
    const dots = quantileDots(n === 1 ? [4] : ramp(n, -3, 7));
    expect(dots).toHaveLength(DOTS);
    const { below, zero, above } = sides(dots);
    expect(below + zero + above).toBe(DOTS);
  });

  test("lie on each side as the draws do", () => {
    const values = ramp(2000, -1, 3).filter((x) => x !== 0);
    expect(sides(quantileDots(values))).toEqual({ below: 5, zero: 0, above: 15 });
  });

  test("do not depend on the order of draws", () => {
    const values = [5, -2, 9, 0, 3, -7];
    expect(quantileDots(values)).toEqual(quantileDots([...values].reverse()));
  });

  test("are none without draws", () => expect(quantileDots([])).toEqual([]));

  test("are in the middle of equal shares", () => {
    expect(quantile([0, 1, 2, 3, 4], 0.5)).toBe(2);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(quantile([7], 0.9)).toBe(7);
  });
});

test("draws that have no number under one law say nothing of the difference", () => {
  expect(differences([1, null, 3, 4], [2, 5, null, Number.NaN])).toEqual([1]);
});

test("dots of what is shown as a sum are differences of sums, though there are rates as well", () => {
  const draws: DrawsOf = { outcome: "public_money", group: "all", arms: [[100], [80]], rates: [[10], [5]] };
  expect(valuesOf(draws, { rate: false })).toEqual([-20]);
  expect(valuesOf(draws, { rate: true })).toEqual([-5]);
});

test("dots of rates are the comparator's middle times the ratio, as the size beside them", () => {
  expect(relativeDifferences([10, 20, 30], [5, 40, 30])).toEqual([-10, 20, 0]);
  expect(relativeDifferences([0, 20, 20], [0, 10, null])).toEqual([0, -10]);
  expect(relativeDifferences([0, 20, 40], [5, 20, 40])).toEqual([0, 0]); // from nothing at all there is no ratio
  expect(relativeDifferences([0, 0, 1], [1, 2, 1])).toEqual([1, 2, 0]);
  expect(relativeDifferences([], [])).toEqual([]);
});

describe("stacked dots", () => {
  const scale = withZero([-10, 30], 20, 300);

  test("never cross zero, and none is lost", () => {
    const dots = quantileDots(ramp(100, -8, 25));
    const stacked = stack(dots, scale, 12);
    expect(stacked).toHaveLength(DOTS);
    for (const { x, value } of stacked) expect(Math.sign(x - scale(0))).toBe(Math.sign(value));
  });

  test("of one column have each level once", () => {
    const stacked = stack([3, 3, 3, 3.1, -0.1], scale, 12);
    const places = stacked.map(({ x, level }) => `${x} ${level}`);
    expect(new Set(places).size).toBe(stacked.length);
    expect(Math.max(...stacked.map(({ level }) => level))).toBe(3);
  });

  test("of exactly zero have a column of their own", () => {
    const stacked = stack([-0.01, 0, 0, 0.01], scale, 12);
    const at = new Map(stacked.map(({ value, x }) => [value, x]));
    expect(at.get(0)).toBe(scale(0));
    expect(Math.abs(at.get(0.01)! - scale(0))).toBeGreaterThanOrEqual(12);
    expect(Math.abs(at.get(-0.01)! - scale(0))).toBeGreaterThanOrEqual(12);
  });
});

describe("a scale of differences", () => {
  test.each([[[5, 9]], [[-9, -5]], [[-1, 2]], [[0, 0]], [[]]])("holds zero and all of %j", (values) => {
    const scale = withZero(values, 10, 310);
    const [low, high] = scale.domain;
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(0);
    expect(high).toBeGreaterThan(low);
    for (const value of [...values, 0]) {
      expect(scale(value)).toBeGreaterThanOrEqual(10);
      expect(scale(value)).toBeLessThanOrEqual(310);
    }
  });

  test("shows zero, and ticks apart from one another", () => {
    const scale = withZero([-100, 30], 0, 300);
    const ticks = placedTicks(scale.ticks(10), scale, () => "-100", 300).map(({ tick }) => tick);
    expect(ticks).toContain(0);
    expect(ticks.length).toBeGreaterThan(2);
    for (let i = 1; i < ticks.length; ++i) expect(scale(ticks[i]!) - scale(ticks[i - 1]!)).toBeGreaterThanOrEqual(26);
  });
});

test("a scale of disputed numbers holds them all, also far apart or all the same", () => {
  for (const values of [
    [0.1, 20],
    [1, 2],
    [-3, 4],
    [5, 5],
  ]) {
    const scale = holding(values, 10, 310);
    for (const value of values) {
      expect(scale(value)).toBeGreaterThanOrEqual(10);
      expect(scale(value)).toBeLessThanOrEqual(310);
    }
  }
});

describe("icons", () => {
  test.each([
    [420, 310, 1000],
    [310, 420, 1000],
    [0, 0, 1000],
    [999.6, 1000.4, 1000],
    [12.5, 12.4, 100],
    [-3, 105, 100],
  ])("for %d and %d add up to %d", (comparator, law, whole) => {
    const n = iconCounts(comparator, law, whole);
    expect(n.both + n.comparator + n.law + n.rest).toBe(whole);
    expect(Math.min(n.comparator, n.law)).toBe(0);
    for (const count of Object.values(n)) expect(count).toBeGreaterThanOrEqual(0);
  });

  test("mark the law that has more", () => {
    expect(iconCounts(420, 310, 1000)).toEqual({ both: 310, comparator: 110, law: 0, rest: 580 });
    expect(iconCounts(310, 420, 1000)).toEqual({ both: 310, comparator: 0, law: 110, rest: 580 });
  });
});

describe("whole parts", () => {
  test.each([[[1, 1, 1]], [[0.2, 3.1, 7.7, 88]], [[0, 5, 0, 0]], [[1e-9, 1e-9, 1, 1]]])("of %j add up", (shares) => {
    const parts = wholeParts(shares, 100);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(100);
    parts.forEach((part, i) => {
      const exact = (shares[i]! / shares.reduce((a, b) => a + b, 0)) * 100;
      expect(Math.abs(part - exact)).toBeLessThan(1);
    });
  });

  test("of nothing are nothing", () => expect(wholeParts([0, 0], 100)).toEqual([0, 0]));

  test("of people met in raids are a hundred", () => {
    const n = of100({ identified: 3, missed: 10, wrongly: 31, left: 956 });
    expect(n.identified + n.missed + n.wrongly + n.left).toBe(100);
    expect(n).toEqual({ identified: 0, missed: 1, wrongly: 3, left: 96 });
  });
});
