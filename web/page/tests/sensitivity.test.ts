// What the reader of sensitivity.json is told: what a difference hangs on, how sure that is, and what it does not mean.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import {
  farthestApart,
  stepOf,
  type OutcomeSensitivity,
  type Sensitivity,
  type Share,
} from "../src/analyses/sensitivity";
import { SensitivityView } from "../src/analyses/SensitivityView";
import type { ReportHead } from "../src/report/report";
import { markup, text } from "./render";

const report = {
  format: 1,
  aftermath: "9",
  vocabulary: {
    outcomes: [
      { name: "poverty_share", unit: "share", share: true, mechanism: "income", headline: 1 },
      { name: "client_violence", unit: "events", share: false, mechanism: "violence", headline: 0 },
      { name: "fines", unit: "events", share: false, mechanism: "police_contact", headline: -1 },
      { name: "arrests", unit: "events", share: false, mechanism: "police_contact", headline: 2 },
    ],
    levers: [],
  },
  place: null,
  laws: [
    { id: "a", name: "Law of 1990" },
    { id: "b", name: "Bill of 2030" },
  ],
  asked: "a b --sources 2",
} as unknown as ReportHead;

const share = (quantity: string, total: number, first: number, over: Partial<Share> = {}): Share => ({
  quantity,
  kind: "quantity",
  first,
  first_lo: first - 0.1,
  first_hi: first + 0.1,
  total,
  total_lo: total - 0.2,
  total_hi: total + 0.2,
  mean_lowest_fifth: null,
  mean_highest_fifth: null,
  ...over,
});

const violence: OutcomeSensitivity = {
  outcome: "client_violence",
  mean: -30,
  sd: 12,
  steady: true,
  indices: [
    share("luck", 0.9, 0.5, { kind: "luck" }),
    share("demand.fall", 0.52, 0.41, { mean_lowest_fifth: -31, mean_highest_fifth: -29 }),
    share("calibrated", 0.34, 0.3, { kind: "calibrated" }),
    share("police.contact", 0.1, -0.04, { mean_lowest_fifth: -90, mean_highest_fifth: 50 }),
  ],
  screen: [{ quantity: "housing.violence", share: 0.23 }],
};

const result: Sensitivity = {
  version: "9",
  years: 5,
  people: 1000,
  draws: 512,
  seed: 7,
  assume: "",
  ranks: false,
  chance_share: 0.04,
  sources: [
    { quantity: "demand.fall", kind: "quantity", meaning: "fall of visits", grade: "B", quantities: ["demand.fall"] },
    { quantity: "police.contact", kind: "quantity", meaning: "contacts", grade: "D", quantities: ["police.contact"] },
    { quantity: "calibrated", kind: "calibrated", meaning: "fitted", grade: null, quantities: ["x", "y", "z"] },
    { quantity: "luck", kind: "luck", meaning: "chance", grade: null, quantities: [] },
  ],
  outcomes: [
    { ...violence, outcome: "arrests", mean: null, sd: null, indices: [], screen: [] },
    { ...violence, outcome: "poverty_share", mean: 0.03, sd: 0.02, steady: false },
    { ...violence, outcome: "fines" },
    violence,
  ],
};
const props = (over: Partial<Sensitivity> = {}, shown?: string[]) => ({
  report,
  result: { ...result, ...over },
  ...(shown && { shown }),
});
const view = (language: string, over: Partial<Sensitivity> = {}, shown?: string[]): string =>
  text(language, h(SensitivityView, props(over, shown)));
const titles = (html: string): string[] => [...html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title]) => title!);

describe("the page", () => {
  test("says what a share is, and what it does not show", () => {
    const words = view("en");
    expect(words).toContain("Totals may add up to more than 100%.");
    expect(words).toContain("Where the range of a share reaches 0%, the source may well play no part.");
    expect(words).toContain("What a share does not show: that a number is wrong");
    expect(words).toContain("9 times of 10. Counts are per 1,000 simulated people"); // before what is folded
    expect(view("zh")).toContain("比例不能说明一个数字是错的");
  });

  test("tells shares of ranks from shares of the variation itself", () => {
    expect(view("en", { ranks: true })).toContain("Shares are of the difference’s rank among all simulations");
    expect(view("en", { ranks: true })).not.toContain("--ranks");
    expect(view("fr")).toContain("--ranks");
  });

  test("warns of too few simulations below 100, and not above", () => {
    expect(view("en", { draws: 99 })).toContain("too few simulations");
    expect(view("es", { draws: 99 })).toContain("muy pocas simulaciones");
    expect(view("en", { draws: 100 })).not.toContain("too few simulations");
  });

  test("names both laws, the seed, what was asked, and other assumptions", () => {
    const words = view("ru", { assume: "critics" });
    expect(words).toContain("Действующий закон Law of 1990 Законопроект Bill of 2030");
    expect(words).toContain("начальное число 7");
    expect(words).toContain("a b --sources 2");
    expect(words).toContain("critics");
  });

  test("says of each headline outcome what it hangs on most and then; luck stands apart", () => {
    expect(view("en")).toContain(
      "Violence by clients −30 12 demand.fall 52% (32% to 72%) All calibrated numbers 34% (14% to 54%) 90%",
    );
  });

  test("gives shares of people in percentage points", () => {
    expect(view("en")).toContain("+3 points 2 points demand.fall");
  });

  test("marks what is unsteady, and nothing else", () => {
    const html = markup("en", h(SensitivityView, props({}, ["poverty_share"])));
    expect(html.match(/<span class="tag">unsteady<\/span>/g)).toHaveLength(2); // in both tables
    expect(html).toContain("These shares are unsteady");
    expect(view("en", {}, ["client_violence"])).not.toContain("These shares are unsteady");
  });

  test("has every share of every headline outcome that varies, in their order", () => {
    const html = markup("en", h(SensitivityView, props()));
    const table = html.slice(html.indexOf('<table class="shares">'));
    const rows = [...table.slice(0, table.indexOf("</table>")).matchAll(/<td class="([^"]*)">([^<]*)<\/td>/g)];
    expect(rows.slice(0, 4).map(([, , words]) => words)).toEqual(["52%", "10%", "34%", "90%"]);
    expect(rows.slice(0, 4).map(([, look]) => look)).toEqual(["n share-3", "n share-1", "n share-2", "n share-5"]);
    expect(rows).toHaveLength(8);
    const options = [...html.matchAll(/<option[^>]*value="(\w+)"/g)].map(([, name]) => name);
    expect(options).toEqual(["client_violence", "poverty_share"]);
    expect(titles(html)).toEqual(["Violence by clients: what its difference hangs on", "How this was made"]);
  });

  test("says what was varied: its meaning, how well it is known, how many numbers stand together", () => {
    const words = view("en");
    expect(words).toContain("demand.fall fall of visits fair: at least one good study of the effect itself");
    expect(words).toContain("known together, not one by one. 3 numbers");
    expect(view("es")).toContain("3 cifras");
  });

  test("gives a number's value where the file has it", () => {
    const [first, ...others] = result.sources;
    const sources = [{ ...first!, value: { median: 0.3, lo90: 0.1, hi90: 0.6 } }, ...others];
    expect(view("en", { sources })).toContain("fall of visits 0.3 (0.1 to 0.6) fair");
  });
});

describe("one outcome", () => {
  const html = markup("en", h(SensitivityView, props({}, ["client_violence"])));
  const labels = [...html.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);

  test("has its sources strongest first, in total with the range, and alone as it comes", () => {
    expect(labels.slice(0, 4)).toEqual([
      "Luck: in total 90% (70% to 110%), alone 50% of the variation.",
      "demand.fall: in total 52% (32% to 72%), alone 41% of the variation.",
      "All calibrated numbers: in total 34% (14% to 54%), alone 30% of the variation.",
      "police.contact: in total 10% (−10% to 30%), alone −4% of the variation.",
    ]);
  });

  test("has the numbers with the widest swing first, low and high", () => {
    expect(labels.slice(4)).toEqual([
      "police.contact: average difference −90 where this number is low, +50 where it is high.",
      "demand.fall: average difference −31 where this number is low, −29 where it is high.",
    ]);
    expect(view("en", {}, ["client_violence"])).toContain("Dashed: in all simulations, −30. Chance moves these");
  });

  test("draws no bar beyond none and all", () => {
    const widths = [...html.matchAll(/class="bar (?:total|alone)" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
    expect(widths).toHaveLength(8);
    const left = Math.min(...widths.map(([, x]) => Number(x)));
    const whole = 256; // of 320, less what the widest ticks need
    for (const [, x, width] of widths) {
      expect(Number(x)).toBe(left);
      expect(Number(width)).toBeLessThanOrEqual(whole);
    }
    expect(Number(widths.at(-1)![2])).toBe(0); // below none
  });

  test("names the single numbers above chance, and what chance gives", () => {
    const words = view("en", {}, ["client_violence"]);
    expect(words).toContain("A number without effect comes out above 4% once in twenty.");
    expect(words).toContain("housing.violence 23%");
  });

  test("is reported per 1,000 simulated people where it is counted, and only there", () => {
    expect(view("en", {}, ["client_violence"])).toContain("Average difference for every 1,000 simulated people: −30.");
    expect(view("en", {}, ["poverty_share"])).toContain("Average difference: +3 points.");
    expect(view("en", {}, ["poverty_share"])).toContain("Its spread (standard deviation): 2 points.");
  });
});

describe("within a report in depth", () => {
  test("the asked outcomes are shown, whether headline or not, and there is nothing to pick", () => {
    const html = markup("fr", h(SensitivityView, props({}, ["fines", "client_violence"])));
    expect(titles(html)).toHaveLength(2);
    expect(titles(html)[1]).toBe("Violences de clients : de quoi dépend la différence");
    expect(html).not.toContain("<select");
  });
});

test("without any difference that varies there is nothing to share out", () => {
  const outcomes = result.outcomes.map((o) => ({ ...o, indices: [] }));
  expect(view("en", { outcomes })).toContain("there is nothing to share out");
  expect(view("ru", { outcomes })).toContain("распределять нечего");
  expect(markup("en", h(SensitivityView, props({ outcomes })))).not.toContain("<table");
});

test("numbers without a swing have no row of low and high", () => {
  expect(farthestApart(violence.indices).map((s) => s.quantity)).toEqual(["police.contact", "demand.fall"]);
});

test("shades go from none to all, whatever chance adds", () => {
  expect([null, -0.3, 0.04, 0.5, 1, 1.4].map(stepOf)).toEqual([0, 0, 0, 3, 5, 5]);
});
