// Words of pictures: in each language, with numbers of every size, none is cut and none touches another.
import { h, type ComponentChild, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Bars, type BarRow } from "../src/charts/Bars";
import { LawWhisker } from "../src/bills/LawWhisker";
import { BesideAxis, ratioScale, straightScale } from "../src/charts/Beside";
import { DotPlot } from "../src/charts/DotPlot";
import { widthOf } from "../src/charts/labels";
import { Lines } from "../src/charts/Lines";
import { Ranges } from "../src/charts/Ranges";
import { withZero } from "../src/charts/scale";
import { Surface } from "../src/charts/Surface";
import type { Difference } from "../src/engine/contract";
import type { Say } from "../src/i18n";
import { voice } from "./render";

interface Words {
  text: string;
  from: number;
  to: number;
  y: number;
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** The words of one picture, and its width. */
function wordsOf(svg: string): { width: number; words: Words[] } {
  const width = Number(attribute(svg, "viewBox").split(" ")[2]);
  const words = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = "", text = ""]) => {
    const x = Number(attribute(tag, "x"));
    const before = { start: 0, middle: 0.5, end: 1 }[attribute(tag, "text-anchor")] ?? 0;
    const wide = widthOf(text.replaceAll("&lt;", "<"));
    return { text, from: x - before * wide, to: x + (1 - before) * wide, y: Number(attribute(tag, "y")) };
  });
  return { width, words };
}

function isWhole(child: ComponentChild): void {
  const pictures = renderToString(child as VNode).match(/<svg.*?<\/svg>/gs) ?? [];
  const all = pictures.map(wordsOf);
  expect(all.flatMap(({ words }) => words).length).toBeGreaterThan(0);
  for (const { width, words } of all)
    for (const one of words) {
      expect(one.from, `${one.text} begins`).toBeGreaterThanOrEqual(-0.01);
      expect(one.to, `${one.text} ends`).toBeLessThanOrEqual(width + 0.01);
      const touched = words.filter((w) => w !== one && w.y === one.y && w.from < one.to && one.from < w.to);
      expect(touched, `${one.text} touches`).toEqual([]);
    }
}

const SIZES = [0.0004, 0.07, 3, 42, 1234, 27_000, 3e6, 8.4e9, 1.7e11];
const SHAPES = [
  [-1, 0.2],
  [-0.03, 1],
  [-1, 1],
  [0.1, 1],
  [-1, -0.4],
];
const ramp = ([low = 0, high = 0]: number[], size: number): number[] =>
  Array.from({ length: 40 }, (_, i) => size * (low + ((high - low) * i) / 39));
const SIGNED = { notation: "compact", signDisplay: "exceptZero" } as const;
const numbers = ({ locale }: Say, options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3, ...options });
  return (x: number): string => format.format(x);
};
const compact = (say: Say) => numbers(say, SIGNED);
const plain = (say: Say) => numbers(say, {});
const money = (say: Say) => numbers(say, { ...SIGNED, style: "currency", currency: "USD" });

describe.each(["en", "es", "fr", "ru", "zh"])("in '%s'", (language) => {
  const say = voice(language);
  const each = (draw: (values: number[], tick: (x: number) => string) => ComponentChild): void => {
    for (const tick of [compact(say), plain(say), money(say)])
      for (const size of SIZES) for (const shape of SHAPES) isWhole(draw(ramp(shape, size), tick));
  };

  test.each(["count", "share", "other"])("dot plots of a %s", (kind) =>
    each((values, tick) => {
      const lower = say("answer-dots-lower", { kind });
      return h(DotPlot, { values, tick, lower, higher: say("answer-dots-higher", { kind }), label: "" });
    }),
  );

  test("bars", () =>
    each((values, tick) => {
      const rows: BarRow[] = [
        { key: "a", name: "", words: "", label: "", bars: [{ from: values[0]!, to: values.at(-1)!, look: "" }] },
      ];
      return h(Bars, { rows, tick });
    }));

  test("what was observed beside what was predicted", () => {
    each((values, tick) => h(BesideAxis, { scale: straightScale(values), tick }));
    isWhole(h(BesideAxis, { scale: ratioScale([0.06, 17]), tick: plain(say) }));
  });

  test("one of several laws", () =>
    each((values, tick) => {
      const [lo90, median, hi90] = [values[0]!, values[20]!, values.at(-1)!];
      const difference = { lo90, median, hi90, verdict: "unsure" } as unknown as Difference;
      return h(LawWhisker, { difference, scale: withZero(values, 24, 176), tick, label: "" });
    }));

  test("lines over years", () =>
    each((values, tick) => {
      const arm = values.slice(0, 10).map((median) => ({ mean: median, median, lo90: median - 1, hi90: median + 1 }));
      return h(Lines, { firstYear: 2027, arms: [arm, arm], label: "", tick, year: String } as Parameters<
        typeof Lines
      >[0]);
    }));

  test("ranges of disputed numbers", () =>
    each((values, tick) => {
      const curve = values.map((mean, i) => ({ at: i * 1234, mean, lo90: mean, hi90: mean }));
      const ranges = [{ name: "published" as const, range: [0.001, 4e4] as [number, number] }];
      return h(Ranges, {
        ...{ curve, ranges, searched: [0, 5e4], crossings: [], label: "" },
        tick: plain(say),
        difference: tick,
      });
    }));

  test("surfaces of two numbers", () =>
    each((values, tick) => {
      const [x, y] = [values.slice(0, 3), values.slice(-3)];
      const cells = y.map(() => x.map((mean) => ({ mean, lo90: -1, hi90: 1 })));
      return h(Surface, { grid: { x, y, cells, line: [] }, label: "", tick });
    }));
});
