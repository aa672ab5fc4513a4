// The brief as text to copy: into a letter, a message, a post.
import type { Block, Brief, Line } from "./model";

const words = ({ strong, text }: Line): string =>
  [strong, text].filter((part) => part).join(/[.:：。]$/.test(strong ?? "") ? " " : ", ");

function lines(block: Block): string[] {
  switch (block.kind) {
    case "picture":
      return [block.title, ...block.lines, ""];
    case "table":
      return [
        ...block.rows.flatMap(([first, ...cells]) => [
          `- ${words(first!)}`,
          ...cells.map((cell, i) => `  ${block.head[i + 1]}: ${words(cell)}`),
        ]),
        "",
      ];
    case "item":
      return [`${block.number === undefined ? "-" : `${block.number}.`} ${words(block)}`];
    default:
      return [words(block), ""];
  }
}

/** of: parts to write; all where it is not given. */
export function plainText(brief: Brief, of?: string[]): string {
  const parts = brief.parts.filter(({ id }) => !of || of.includes(id));
  const head = [brief.organisation, brief.title, brief.date, ...brief.notices, "", brief.lead, ""];
  const body = parts.flatMap(({ title, blocks }) => [title.toUpperCase(), ...blocks.flatMap(lines), ""]);
  return [...head.filter((line, i) => line !== "" || i > 0), ...body, brief.foot].join("\n").replace(/\n{3,}/g, "\n\n");
}
