// The brief as plain values, and all that is made from it: sheets, Word, slides, text.
import { h } from "preact";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { Case } from "../src/answer/case";
import { findings } from "../src/brief/choices";
import { picturesOf, type Drawings } from "../src/brief/drawn";
import { briefOf, errorsOf, type Brief, type Material } from "../src/brief/model";
import { kindOfPicture, logoFrom } from "../src/brief/own";
import { NOTHING_WRITTEN } from "../src/state";
import { paged, type Measured } from "../src/brief/paging";
import { plainText } from "../src/brief/plain";
import { Sheets } from "../src/brief/Sheets";
import { asSlides } from "../src/brief/slides";
import { asWord } from "../src/brief/word";
import { slug } from "../src/download";
import type { Answer, DrawsOf, Elsewhere, EngineVerdict, Law, Place, Vocabulary, Why } from "../src/engine/contract";
import answerJson from "./fixture/answer.json";
import vocabularyJson from "./fixture/vocabulary.json";
import { markup, text, voice } from "./render";

const LANGUAGES = ["en", "es", "fr", "ru", "zh"];
const ALWAYS = ["client_violence", "trafficked_years", "hiv_infections", "public_money"];

const vocabulary = {
  ...vocabularyJson,
  version: "1.2.3",
  levers: [
    { name: "buying", kind: "choice", words: [], unit: "" },
    { name: "selling", kind: "choice", words: [], unit: "" },
  ],
} as unknown as Vocabulary;
const answer: Answer = { ...(answerJson as unknown as Answer), draws: 256, elsewhere: [] };
const withCases = (): Answer => ({ ...answer, elsewhere: [change] });

const law = (name: string, buying: string): Law =>
  ({
    name,
    citation: "S.C. 2014",
    provisions: [{ clause: "cl. 3 & <4>" }],
    in_force: {
      buying: { value: buying, enforcement: null, provision: 0 },
      selling: { value: "allowed", enforcement: null, provision: -1 },
    },
  }) as unknown as Law;

const of = {
  place: { id: "vancouver", name: "Vancouver", listed: true, change: "2027-01-01" } as Place,
  scenario: {
    ...{ place: { id: "vancouver" }, assume: "", draws: 256, people: 250, years: 10, seed: 1, change: "2027-01-01" },
    laws: [{ id: "ca-2014-pcepa" }, { name: "B", toml: "" }],
  },
  laws: [law("Act in force", "prohibited"), law("Safety & Dignity <Bill>", "allowed")],
} as unknown as Case;

const draws: DrawsOf[] = ALWAYS.map((outcome) => ({
  ...{ outcome, group: "all", rates: null },
  arms: [Array.from({ length: 100 }, () => 0), Array.from({ length: 100 }, (_, i) => i - 30)],
}));

const change: Elsewhere = {
  ...{ law: "b", experiment: "se", place: "Sweden", day: "1999-01-01", name: "Purchase ban", grade: "C" },
  ...{ same: ["buying"], opposite: ["selling"] },
  figures: ["trafficked_years", "hiv_infections", "arrests"].map((outcome) => ({
    ...{ outcome, group: "all", measure: "rate_ratio", per: "worker", p_higher: 0.2, source: `Source of ${outcome}` },
    ...{ observed: 0.8, observed_95: [0.6, 1.1], predicted: 0.9, predicted_90: [0.5, 1.4] },
  })),
};

const material: Material = {
  ...{ vocabulary, of, answer, draws, sides: null, evidence: [], operations: [] },
  why: { moved: [], shifts: [], paths: [] } as Why,
  own: {
    organisation: "Network of Workers",
    contact: "net@example.org",
    paragraph: "We ask to be heard.\n\nWe can come.",
    logo: null,
  },
  day: "2026-12-01",
  address: "https://example.org/aftermath/",
  notices: ["Your numbers: 2 changed"],
};

const made = (language: string, part: Partial<Material> = {}): Brief =>
  briefOf(voice(language), { ...material, ...part });
const partOf = (brief: Brief, id: string) => brief.parts.find((part) => part.id === id);

/** Both sides say that violence by clients very likely rises. */
function turning(): Material["sides"] {
  const side: Answer = {
    ...answer,
    draws: 100,
    outcomes: answer.outcomes.map((o) => {
      const verdict: EngineVerdict = o.outcome === "client_violence" ? "very_likely_higher" : o.difference.verdict;
      const difference = { ...o.difference, verdict, median: 3, lo90: 1, hi90: 5 };
      const rate = o.rate_difference && { ...o.rate_difference, verdict, median: 3, lo90: 1, hi90: 5 };
      return { ...o, difference, rate_difference: rate };
    }),
  };
  return [side, side];
}

describe.each(LANGUAGES)("the brief in '%s'", (language) => {
  test("says the sentences first, then findings that have a picture, numbers and words for it", () => {
    const brief = made(language);
    expect(brief.parts.slice(0, 2).map(({ id }) => id)).toEqual(["answer", "findings"]);
    const pictures = picturesOf(brief).filter((p) => p.of === "dots");
    expect(pictures).toHaveLength(ALWAYS.length);
    for (const { title, alt } of pictures) expect(alt.startsWith(title.split(/ ?[:：]/)[0]!), alt).toBe(true);
  });

  test("has nothing that stands for a missing number or name", () => {
    const words = plainText(made(language, { sides: turning(), answer: withCases() }));
    expect(words).not.toMatch(/undefined|NaN|\bnull\b|\[object|brief-|paper-|answer-|face-|outcome-|validation-/);
  });

  test("is whole on its sheets, and says version, day, address, licence and the notice on each", () => {
    const brief = made(language, { sides: turning(), answer: withCases() });
    const shown = text(language, h(Sheets, { brief, paper: "a4" }));
    const plain = (words: string): string => words.replace(/\s+/g, " ");
    for (const words of [brief.title, brief.foot, ...brief.notices, "net@example.org", answer.digest, answer.results])
      expect(shown).toContain(plain(words));
    for (const { title } of brief.parts) expect(shown).toContain(plain(title));
    for (const words of ["1.2.3", "https://example.org/aftermath/", "MIT", "CC BY 4.0"])
      expect(brief.foot).toContain(words);
  });
});

describe("the brief", () => {
  test("names its files after bill, place and day", () => {
    expect(made("en").stem).toBe("Safety-Dignity-Bill-Vancouver-Canada-2026-12-01");
    expect(partOf(made("en"), "check")!.blocks).toContainEqual({
      kind: "code",
      text: expect.stringContaining(
        "ca-2014-pcepa Safety-Dignity-Bill-Vancouver-Canada-2026-12-01-bill.toml",
      ) as string,
    });
  });

  test("tells of each verdict that turns which way it turns on either side", () => {
    const [, table] = partOf(made("en", { sides: turning() }), "sides")!.blocks;
    if (table?.kind !== "table") throw new Error("no table");
    const row = table.rows.find(([name]) => name!.strong === voice("en")("outcome-client_violence"))!;
    expect(row.slice(2).map(({ strong }) => strong)).toEqual(["very likely higher", "very likely higher"]);
  });

  test("sets what was observed elsewhere beside what was predicted, findings of the brief first", () => {
    expect(partOf(made("en"), "elsewhere")).toBeUndefined();
    const table = partOf(made("en", { answer: withCases() }), "elsewhere")!.blocks[1]!;
    if (table.kind !== "table") throw new Error("no table");
    expect(table.rows).toHaveLength(2);
    for (const row of table.rows) {
      expect(row[0]!.strong).toMatch(/Sweden.*1999/);
      expect(row[2]!.text).toMatch(/0\.8.*0\.6.*1\.1/);
      expect(row[3]!.text).toMatch(/0\.9.*0\.5.*1\.4/);
    }
    expect(table.rows.map((row) => row[1]!.text).join()).toMatch(/Source of trafficked_years.*Source of hiv/);
  });

  test("leaves out what the organisation did not write", () => {
    expect(partOf(made("en", { own: { ...NOTHING_WRITTEN, logo: null } }), "own")).toBeUndefined();
    expect(partOf(made("en"), "own")!.blocks).toHaveLength(3);
  });

  test("says how far few simulations leave the numbers open, at the worst finding", () => {
    const interval = (x: number) => ({ median: x, lo90: x, hi90: 2 * x });
    const [one] = findings(vocabulary.outcomes, answer);
    const finding = (ratio: number, error: number) => ({
      ...one!,
      shown: {
        ...one!.shown,
        difference: {
          ...one!.shown.difference,
          ...{ ratio, ratio_lo90: ratio, ratio_hi90: ratio },
          mc_error: { ratio: interval(error), difference: null, p_higher: error / 10 },
        },
      },
    });
    expect(errorsOf([finding(2, 0.1), finding(1, 0.2)])).toEqual({ middle: 0.2, ends: 0.4, chance: 0.02 });
    expect(errorsOf([one!])).toBeNull();
  });

  test("as text begins with who and what, and can be the findings alone", () => {
    const whole = plainText(made("en"));
    expect(whole).toMatch(/^Network of Workers\nSafety & Dignity <Bill>: what would change in Vancouver, Canada\n/);
    const some = plainText(made("en"), ["answer", "findings"]);
    expect(some).toContain("Your numbers: 2 changed");
    expect(some).not.toContain("We can come.");
    expect(some.length).toBeLessThan(whole.length);
  });

  test("shows an SVG logo as an image only", async () => {
    const svg = new File(['<?xml version="1.0"?>\n<svg onload="x()"><script>x()</script></svg>'], "a.svg");
    const logo = await logoFrom(svg);
    if (typeof logo === "string") throw new Error(logo);
    const shown = markup("en", h(Sheets, { brief: made("en", { own: { ...material.own, logo } }), paper: "a4" }));
    expect(shown).toContain('<img src="data:image/svg+xml;base64,');
    expect(shown).not.toContain("onload");
    expect(await logoFrom(new File(["<html><svg></svg></html>"], "a.svg"))).toBe("kind");
    expect(await logoFrom(new File([new Uint8Array(1_000_001)], "a.png"))).toBe("large");
    expect(kindOfPicture(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe("image/jpeg");
  });
});

describe("sheets", () => {
  const unit = (height: number, keep = false, repeat = 0): Measured => ({ height, keep, repeat });
  const seeded = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;

  test("hold every part once and in order, and no more than fits", () => {
    for (let seed = 1; seed <= 200; ++seed) {
      const random = seeded(seed);
      const units = Array.from({ length: 40 }, () => unit(1 + 40 * random(), random() < 0.2, random() < 0.3 ? 5 : 0));
      const sheets = paged(units, 150);
      expect(sheets.flat()).toEqual(units.map((_, i) => i));
      for (const sheet of sheets) {
        const height = units[sheet[0]!]!.repeat + sheet.reduce((sum, i) => sum + units[i]!.height, 0);
        const kept = sheet.slice(0, -1).every((i) => units[i]!.keep); // one run of headings and what follows
        expect(height <= 150 || kept, `seed ${seed}`).toBe(true);
      }
    }
  });

  test("begin with a heading rather than end with it", () => {
    expect(paged([unit(50), unit(10, true), unit(10, true), unit(40)], 100)).toEqual([[0], [1, 2, 3]]);
  });

  test("go on where a part is higher than the paper", () => {
    expect(paged([unit(10), unit(500), unit(10)], 100)).toEqual([[0], [1], [2]]);
  });
});

const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
const drawn = { png: PNG, width: 480, height: 200 };

/** Without tags, entities as letters. */
const spoken = (xml: string): string =>
  xml
    .replace(/<\/(w|a):p>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** Every tag that is opened is closed, in order; no stray ampersand. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, rest] of xml.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!rest!.endsWith("/")) open.push(name!);
  }
  return open.length === 0 && !/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml);
}

describe.each(LANGUAGES)("for Word and slides in '%s'", (language) => {
  const brief = made(language, { sides: turning(), answer: withCases() });
  const pictures = picturesOf(brief);
  const drawings: Drawings = { pictures: new Map(pictures.map((picture) => [picture, drawn])), logo: drawn };
  const words: Record<"docx" | "pptx", Record<string, string>> = { docx: {}, pptx: {} };

  const unpacked = (file: Uint8Array): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
        /\.(xml|rels)$/.test(name) ? [[name, strFromU8(bytes)]] : [],
      ),
    );
  const alternatives = (xml: string): string[] =>
    [...xml.matchAll(/\bdescr="([^"]*)"/g)].map(([, alt]) => spoken(alt!)).filter((alt) => alt !== "");

  beforeAll(async () => {
    const docx = await asWord(brief, drawings, "letter");
    words.docx = unpacked(new Uint8Array(await docx.arrayBuffer()));
    words.pptx = unpacked(await asSlides(brief, drawings));
  });

  test.each(["docx", "pptx"] as const)("every part of the %s is well-formed XML", (kind) => {
    expect(Object.keys(words[kind]).length).toBeGreaterThan(8);
    for (const [name, xml] of Object.entries(words[kind])) expect(wellFormed(xml), name).toBe(true);
  });

  test("Word has the words of the brief, in headings, tables and text, on Letter", () => {
    const document = words.docx["word/document.xml"]!;
    const all = spoken(document);
    for (const part of brief.parts) {
      expect(all).toContain(part.title);
      for (const block of part.blocks) {
        if (block.kind === "picture") for (const line of [block.title, ...block.lines]) expect(all).toContain(line);
        else if (block.kind !== "table") expect(all).toContain(block.text);
        else for (const cell of block.rows.flat()) expect(all).toContain(cell.text);
      }
    }
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(document).toMatch(/<w:tblHeader\/>/);
    expect(document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    const sizes = [...(document + words.docx["word/styles.xml"]!).matchAll(/<w:sz w:val="(\d+)"/g)].map(([, s]) => +s!);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18); // half points
  });

  test("Word repeats notice, foot and page number", () => {
    const of = (pattern: RegExp): string =>
      Object.entries(words.docx)
        .filter(([name]) => pattern.test(name))
        .map(([, xml]) => xml)
        .join();
    expect(spoken(of(/header\d*\.xml$/))).toContain("Your numbers: 2 changed");
    expect(spoken(of(/footer\d*\.xml$/))).toContain(brief.foot);
    expect(of(/footer\d*\.xml$/)).toContain("NUMPAGES");
  });

  test("slides have one finding each, as their title, and all words between them", () => {
    const slides = Object.entries(words.pptx).filter(([name]) => /slides\/slide\d+\.xml$/.test(name));
    const all = slides.map(([, xml]) => spoken(xml));
    const titles = picturesOf(brief).map(({ title }) => title);
    for (const title of titles) expect(all.filter((slide) => slide.includes(title))).toHaveLength(1);
    for (const { id, blocks } of brief.parts.filter(({ id }) => id === "answer" || id === "own"))
      for (const block of blocks) if ("text" in block) expect(all.join(), id).toContain(block.text.split("\n")[0]);
    for (const slide of all) expect(slide).toContain("Your numbers: 2 changed");
  });

  test("pictures have their alternative text", () => {
    const alts = pictures.map(({ alt }) => alt);
    expect(alternatives(words.docx["word/document.xml"]!)).toEqual(expect.arrayContaining(alts));
    const slides = Object.entries(words.pptx).filter(([name]) => /slides\/slide\d+\.xml$/.test(name));
    expect(alternatives(slides.map(([, xml]) => xml).join())).toEqual(expect.arrayContaining(alts));
  });
});

test("Chinese has a font with its letters", async () => {
  const brief = made("zh");
  const docx = await asWord(brief, { pictures: new Map(), logo: null }, "a4");
  const styles = strFromU8(unzipSync(new Uint8Array(await docx.arrayBuffer()))["word/styles.xml"]!);
  expect(styles).toContain('w:eastAsia="Microsoft YaHei"');
  expect(styles).toMatch(/<w:lang[^>]*w:eastAsia="zh-CN"/);
});

test("names of files keep letters of any script, and nothing that a system forbids", () => {
  expect(slug("Закон: «О защите» / 2026")).toBe("Закон-О-защите-2026");
  expect(slug("../../x:y*?", 40)).toBe("x-y");
  expect(slug("a".repeat(90), 40)).toHaveLength(40);
});
