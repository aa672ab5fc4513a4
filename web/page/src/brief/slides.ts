// The brief as slides: .pptx, a finding a slide, with its picture and alternative text; the words again as notes to speak.
import PptxGenJS from "pptxgenjs";
import { fontOf, within, type Drawings, type Drawn } from "./drawn";
import type { Block, Brief, Line, Part } from "./model";

// Inches, on a slide of 13.33 by 7.5.
const LEFT = 0.6;
const WIDE = 12.1;
const TOP = 1.55;
const BOTTOM = 6.6;
const SIZE = 18; // points
const SMALL = 12;

type Slide = PptxGenJS.Slide;
type Words = Exclude<Block, { kind: "picture" | "table" }>;

/** Letters of Chinese are about twice as wide. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
const linesOf = (text: string, size: number, inches: number): number =>
  Math.max(1, Math.ceil((widthOf(text) * size * 0.52) / (72 * inches)));
const heightOf = (lines: number, size: number): number => (lines * size * 1.25) / 72;

/** As many in a row as fit the height; what is higher by itself stands alone. */
function chunks<T>(items: T[], height: (item: T) => number, room: number): T[][] {
  const out: T[][] = [];
  let left = 0;
  for (const item of items) {
    if (out.length === 0 || height(item) > left) {
      out.push([]);
      left = room;
    }
    out.at(-1)!.push(item);
    left -= height(item);
  }
  return out;
}

const words = ({ strong, text }: Line): string => [strong, text].filter((part) => part).join(" ");

class Deck {
  readonly file = new PptxGenJS();
  private readonly font: string;

  constructor(private readonly brief: Brief) {
    this.font = fontOf(brief.locale);
    this.file.layout = "LAYOUT_WIDE";
    this.file.title = brief.title;
    this.file.author = brief.organisation || "Aftermath";
    this.file.company = brief.organisation || "Aftermath";
    this.file.theme = { headFontFace: this.font, bodyFontFace: this.font };
    this.file.defineSlideMaster({
      title: "SLIDE",
      background: { color: "FFFFFF" },
      objects: [
        {
          placeholder: {
            options: {
              name: "title",
              type: "title",
              ...{ x: LEFT, y: 0.4, w: WIDE, h: 1, align: "left", valign: "middle", margin: 0 },
              ...{ fontFace: this.font, fontSize: 26, bold: true, color: "000000" },
            },
            text: "",
          },
        },
      ],
      slideNumber: { x: 12.3, y: 7.05, w: 0.6, h: 0.3, fontFace: this.font, fontSize: SMALL, color: "333333" },
    });
  }

  slide(title: string, notes: string[]): Slide {
    const slide = this.file.addSlide({ masterName: "SLIDE" });
    slide.addText(title, { placeholder: "title", lang: this.brief.locale });
    this.text(slide, [...this.brief.notices, this.brief.foot].join(" · "), {
      y: 6.8,
      h: 0.55,
      w: 11.5,
      fontSize: SMALL,
    });
    if (notes.length > 0) slide.addNotes(notes.join("\n"));
    return slide;
  }

  text(slide: Slide, text: string | PptxGenJS.TextProps[], options: PptxGenJS.TextPropsOptions): void {
    slide.addText(text, {
      ...{ x: LEFT, w: WIDE, margin: 0, valign: "top", fontFace: this.font, fontSize: SIZE, color: "000000" },
      lang: this.brief.locale,
      ...options,
    });
  }

  /** At most so wide and so high, in inches. */
  picture(slide: Slide, drawn: Drawn, alt: string, at: { x: number; y: number; w: number; h: number }): void {
    const { width, height } = within(drawn, at.w, at.h);
    slide.addImage({
      data: `image/png;base64,${base64(drawn.png)}`,
      altText: alt,
      x: at.x,
      y: at.y,
      w: width,
      h: height,
    });
  }
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

const sizeOf = ({ kind }: Words): number => (kind === "small" || kind === "code" ? SMALL : SIZE);

function paragraphs(deck: Deck, title: string, lines: Words[]): void {
  const height = (line: Words): number => heightOf(linesOf(words(line), sizeOf(line), WIDE), sizeOf(line)) + 0.12;
  for (const some of chunks(lines, height, BOTTOM - TOP)) {
    const slide = deck.slide(title, some.map(words));
    const text = some.flatMap((line): PptxGenJS.TextProps[] => [
      ...(line.strong ? [{ text: `${line.strong} `, options: { bold: true, fontSize: sizeOf(line) } }] : []),
      { text: line.text, options: { breakLine: true, paraSpaceAfter: 8, fontSize: sizeOf(line) } },
    ]);
    deck.text(slide, text, { y: TOP, h: BOTTOM - TOP });
  }
}

function finding(deck: Deck, part: Part, block: Block & { kind: "picture" }, drawings: Drawings): void {
  const { picture } = block;
  const drawn = picture && drawings.pictures.get(picture);
  const title = picture?.title ?? `${part.title}: ${block.title}`;
  const slide = deck.slide(title, [...block.lines, ...(picture ? [picture.alt] : [])]);
  const text = block.lines.map((line) => ({ text: line, options: { breakLine: true, paraSpaceAfter: 8 } }));
  deck.text(slide, text, { y: TOP, w: drawn ? 5 : WIDE, h: BOTTOM - TOP });
  if (!drawn || !picture) return;
  deck.picture(slide, drawn, picture.alt, { x: 5.9, y: TOP, w: 6.8, h: 4 });
  if (picture.of === "dots") deck.text(slide, picture.unit, { x: 5.9, y: 5.7, w: 6.8, h: 0.8, fontSize: SMALL });
}

function table(deck: Deck, title: string, { head, rows }: Block & { kind: "table" }): void {
  const width = WIDE / head.length;
  const high = (row: Line[]): number =>
    0.12 + heightOf(Math.max(...row.map((cell) => linesOf(words(cell), SMALL, width - 0.2))), SMALL);
  for (const some of chunks(rows, high, BOTTOM - TOP - 0.7)) {
    const slide = deck.slide(title, []);
    const cells = some.map((row) =>
      row.map(({ strong, text }) => ({
        text: [
          ...(strong ? [{ text: `${strong} `, options: { bold: true } }] : []),
          { text, options: {} },
        ] as PptxGenJS.TableCell[],
      })),
    );
    const top = head.map((text) => ({ text, options: { bold: true } }));
    slide.addTable([top, ...cells] as PptxGenJS.TableRow[], {
      ...{ x: LEFT, y: TOP, w: WIDE, colW: head.map(() => width), fontSize: SMALL, color: "000000" },
      border: { type: "solid", pt: 0.5, color: "999999" },
    });
  }
}

function part(deck: Deck, of: Part, drawings: Drawings): void {
  const lines = of.blocks.flatMap((block): Words[] => {
    if (block.kind === "picture" || block.kind === "table") return [];
    return [block.kind === "item" && block.number ? { ...block, text: `${block.number}. ${block.text}` } : block];
  });
  const first = of.blocks[0]?.kind !== "picture";
  if (first && lines.length > 0) paragraphs(deck, of.title, lines);
  for (const block of of.blocks) {
    if (block.kind === "picture") finding(deck, of, block, drawings);
    if (block.kind === "table") table(deck, of.title, block);
  }
  if (!first && lines.length > 0) paragraphs(deck, of.title, lines);
}

export async function asSlides(brief: Brief, drawings: Drawings): Promise<Uint8Array> {
  const deck = new Deck(brief);
  const slide = deck.slide(brief.title, [brief.lead]);
  const { logo } = drawings;
  if (logo) deck.picture(slide, logo, brief.organisation, { x: LEFT, y: 4.9, w: 3, h: 1.2 });
  deck.text(slide, brief.lead, { y: 1.9, h: 1.6, fontSize: 20 });
  deck.text(slide, [brief.organisation, brief.date].filter((w) => w !== "").join(" · "), { y: 3.7, h: 0.5 });
  for (const one of brief.parts) part(deck, one, drawings);
  return (await deck.file.write({ outputType: "uint8array" })) as Uint8Array;
}
