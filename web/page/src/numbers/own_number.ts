// A number of the reader's own: a value or a range, and all of them as the file that `--assume` takes.
import type { OwnNumber, Parameter, Spread } from "../engine/contract";

/** By this name they are given away; the engine calls them so too (web/engine/engine.cpp). */
export const NUMBERS_FILE = "my-numbers.toml";

export const SHAPES = ["fixed", "normal", "lognormal", "logit_normal", "uniform"] as const;

export type OwnNumbers = Record<string, OwnNumber>;

const SCORE_95 = 1.6448536269514722; // of a standard normal: 95 % lie below
const DIGITS = 6;

const rounded = (x: number): number => Number(x.toPrecision(DIGITS));
const logit = (x: number): number => Math.log(x / (1 - x));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

export const fixedAt = (value: number): OwnNumber => ({ shape: "fixed", centre: value, spread: 0 });

/** What lies between two numbers 9 times of 10: even on the scale of odds for shares, of the logarithm for what is above
 *  zero, else as it is. Needs low < high. */
export function between(low: number, high: number, most: number): OwnNumber {
  const middle = (low + high) / 2;
  const spread = (from: number, to: number): number => rounded((to - from) / (2 * SCORE_95));
  if (low > 0 && high < 1 && most <= 1) {
    const [from, to] = [logit(low), logit(high)];
    return { shape: "logit_normal", centre: rounded(logistic((from + to) / 2)), spread: spread(from, to) };
  }
  if (low > 0)
    return {
      shape: "lognormal",
      centre: rounded(Math.sqrt(low * high)),
      spread: spread(Math.log(low), Math.log(high)),
    };
  return { shape: "normal", centre: rounded(middle), spread: spread(low, high) };
}

/** Middle and 90 % interval. */
export function spreadOf({ shape, centre, spread }: OwnNumber): Spread {
  const at = (share: number, score: number): number => {
    if (shape === "uniform") return centre + (spread - centre) * share;
    if (shape === "normal") return centre + spread * score;
    if (shape === "lognormal") return centre * Math.exp(spread * score);
    return shape === "fixed" ? centre : logistic(logit(centre) + spread * score);
  };
  return [rounded(at(0.5, 0)), rounded(at(0.05, -SCORE_95)), rounded(at(0.95, SCORE_95))];
}

export const publishedSpread = (p: Parameter): Spread => p.published ?? [p.median, p.lo90, p.hi90];

const KEYS: Record<OwnNumber["shape"], [centre: string, spread?: string]> = {
  fixed: ["value"],
  normal: ["mean", "sd"],
  lognormal: ["median", "sd_log"],
  logit_normal: ["median", "sd_logit"],
  uniform: ["low", "high"],
};

function oneInFile([name, { shape, centre, spread }]: [string, OwnNumber]): string {
  const [middle, wide] = KEYS[shape];
  const lines = [
    "[[parameter]]",
    `name = "${name}"`,
    `distribution = "${shape}"`,
    `${middle} = ${centre}`,
    ...(wide ? [`${wide} = ${spread}`] : []),
    'grade = "assumption"',
    'note = "A reader\'s own number."',
  ];
  return lines.join("\n");
}

/** The same numbers give the same text, in whatever order they were changed; "" where there are none. */
export function numbersFile(numbers: OwnNumbers): string {
  const all = Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return "";
  const head = `# Numbers of a reader's own, in place of the published ones: --assume ${NUMBERS_FILE}\nformat = 1`;
  return `${[head, ...all.map(oneInFile)].join("\n\n")}\n`;
}

export function withNumber(numbers: OwnNumbers, name: string, own: OwnNumber | null): OwnNumbers {
  const { [name]: _, ...others } = numbers;
  return own ? { ...others, [name]: own } : others;
}
