// The brief for Word and its like: .docx, with real headings, tables and pictures that have alternative text.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from "docx";
import { fontOf, within, type Drawings, type Drawn } from "./drawn";
import type { Block, Brief, Line, Picture } from "./model";
import type { Paper } from "./Sheets";

const NORMAL = 20; // half points
const SMALL = 18; // nothing is smaller
const MARGIN = 907; // twips; 16 mm
const PAGES: Record<Paper, { width: number; height: number }> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

const runs = ({ strong, text, lang }: Line, size = NORMAL): TextRun[] => [
  ...(strong ? [new TextRun({ text: text ? `${strong} ` : strong, bold: true, size })] : []),
  ...text
    .split("\n")
    .map(
      (line, i) => new TextRun({ text: line, size, break: i > 0 ? 1 : 0, ...(lang && { language: { value: lang } }) }),
    ),
];

const paragraph = (line: Line, options: IParagraphOptions = {}, size = NORMAL): Paragraph =>
  new Paragraph({ spacing: { after: 100 }, ...options, children: runs(line, size) });

function image({ png }: Drawn, size: { width: number; height: number }, title: string, alt: string): ImageRun {
  return new ImageRun({
    type: "png",
    data: png,
    transformation: { width: Math.round(size.width), height: Math.round(size.height) },
    altText: { name: title, title, description: alt },
  });
}

const WIDEST = 400; // pixels of a picture
const HIGHEST = 260;

function picture(of: Picture, drawings: Drawings): Paragraph[] {
  const drawn = drawings.pictures.get(of);
  if (!drawn) return [];
  return [
    new Paragraph({
      spacing: { after: 160 },
      children: [image(drawn, within(drawn, WIDEST, HIGHEST), of.title, of.alt)],
    }),
  ];
}

function table({ head, rows }: Block & { kind: "table" }, paper: Paper): Table {
  const width = Math.floor((PAGES[paper].width - 2 * MARGIN) / head.length);
  const cell = (children: Paragraph[]): TableCell =>
    new TableCell({ children, width: { size: width, type: WidthType.DXA }, margins: { left: 60, right: 60 } });
  const line = { style: BorderStyle.SINGLE, size: 4, color: "777777" };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    columnWidths: head.map(() => width),
    width: { size: width * head.length, type: WidthType.DXA },
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((strong) => cell([paragraph({ strong, text: "" }, {}, SMALL)])),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((l) => cell([paragraph(l, {}, SMALL)])) }),
      ),
    ],
  });
}

function inWord(block: Block, drawings: Drawings, paper: Paper): (Paragraph | Table)[] {
  switch (block.kind) {
    case "picture": {
      const lines = block.lines.map((text) => paragraph({ text }, { keepNext: block.picture !== null }));
      const title = new Paragraph({ text: block.title, heading: HeadingLevel.HEADING_3, keepNext: true });
      return [title, ...lines, ...(block.picture ? picture(block.picture, drawings) : [])];
    }
    case "table":
      return [table(block, paper), new Paragraph({})];
    case "item":
      return block.number === undefined
        ? [paragraph(block, { bullet: { level: 0 } })]
        : [paragraph({ ...block, text: `${block.number}. ${block.text}` }, {}, SMALL)];
    case "code":
      return [new Paragraph({ children: [new TextRun({ text: block.text, font: "Courier New", size: SMALL })] })];
    default:
      return [paragraph(block, {}, block.kind === "small" ? SMALL : NORMAL)];
  }
}

function heads(brief: Brief, logo: Drawn | null): Paragraph[] {
  return [
    ...(logo
      ? [new Paragraph({ children: [image(logo, within(logo, 240, 60), brief.organisation, brief.organisation)] })]
      : []),
    ...(brief.organisation ? [paragraph({ strong: brief.organisation, text: "" })] : []),
    paragraph({ text: brief.date }),
    new Paragraph({ text: brief.title, heading: HeadingLevel.HEADING_1 }),
    paragraph({ text: brief.lead }),
  ];
}

export async function asWord(brief: Brief, drawings: Drawings, paper: Paper): Promise<Blob> {
  const font = fontOf(brief.locale);
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: "000000", font },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  const document = new Document({
    title: brief.title,
    creator: brief.organisation || "Aftermath",
    lastModifiedBy: brief.organisation || "Aftermath",
    description: brief.foot,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
            size: NORMAL,
            language: { value: brief.locale, eastAsia: brief.locale.startsWith("zh") ? "zh-CN" : brief.locale },
          },
        },
        heading1: heading(32, 120),
        heading2: heading(25, 240),
        heading3: heading(21, 160),
      },
    },
    sections: [
      {
        properties: {
          page: { size: PAGES[paper], margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        headers: {
          default: new Header({
            children: [
              paragraph({ text: brief.title }, {}, SMALL),
              ...brief.notices.map((strong) => paragraph({ strong, text: "" }, {}, SMALL)),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              paragraph({ text: brief.foot }, {}, SMALL),
              new Paragraph({
                alignment: AlignmentType.END,
                children: [new TextRun({ size: SMALL, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          ...heads(brief, drawings.logo),
          ...brief.parts.flatMap((part) => [
            new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_2 }),
            ...part.blocks.flatMap((block) => inWord(block, drawings, paper)),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
