import { scaleLinear, scaleLog } from "d3-scale";

export interface Scale {
  (value: number): number;
  ticks(count: number): number[];
  domain: [number, number];
}

/** A straight scale onto pixels that holds all values and zero, with a little room at the ends. */
export function withZero(values: number[], from: number, to: number): Scale {
  const finite = values.filter(Number.isFinite);
  let low = Math.min(0, ...finite);
  let high = Math.max(0, ...finite);
  if (low === high) {
    low = -1;
    high = 1;
  }
  const scale = scaleLinear().domain([low, high]).nice(5).range([from, to]);
  return wrap(scale, scale.domain() as [number, number], (n) => scale.ticks(n));
}

/** A scale that holds all values; by powers where all are above zero and far apart. */
export function holding(values: number[], from: number, to: number): Scale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  if (low > 0 && high / low > FAR_APART) {
    const scale = scaleLog().domain([low, high]).range([from, to]);
    return wrap(scale, [low, high], () => [low, Math.sqrt(low * high), high]);
  }
  const room = high > low ? 0 : Math.abs(high) || 1;
  const scale = scaleLinear()
    .domain([low - room, high + room])
    .range([from, to]);
  return wrap(scale, [low - room, high + room], (n) => scale.ticks(n));
}

const FAR_APART = 30;

function wrap(
  scale: (value: number) => number | undefined,
  domain: [number, number],
  ticks: (count: number) => number[],
): Scale {
  return Object.assign((value: number) => scale(value) ?? NaN, { domain, ticks });
}
