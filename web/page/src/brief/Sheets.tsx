import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useSay } from "../i18n";
import type { Block, Brief, Line, Part } from "./model";
import { useSheets } from "./paging";
import { PictureView } from "./PictureView";

export type Paper = "a4" | "letter";

/** The smallest things that are not divided between two sheets. */
type Unit =
  | { of: "title" | "heading"; part: Part }
  | { of: "block"; part: Part; block: Undivided }
  | { of: "row"; part: Part; block: Table; row: number };
type Table = Extract<Block, { kind: "table" }>;
type Undivided = Exclude<Block, Table>;

function unitsOf(brief: Brief): Unit[] {
  const units = brief.parts.flatMap((part): Unit[] => [
    { part, of: "heading" },
    ...part.blocks.flatMap((block): Unit[] =>
      block.kind === "table"
        ? block.rows.map((_, row) => ({ part, of: "row", block, row }))
        : [{ part, of: "block", block }],
    ),
  ]);
  return [{ part: brief.parts[0]!, of: "title" }, ...units];
}

/** The brief on sheets of paper, as many as it needs. */
export function Sheets({ brief, paper }: { brief: Brief; paper: Paper }) {
  const say = useSay();
  const whole = useRef<HTMLDivElement>(null);
  const units = unitsOf(brief);
  const sheets = useSheets(whole, units.length, [brief, paper]);
  return (
    <div class="brief" ref={whole}>
      {sheets.map((numbers, i) => (
        <section key={i} class={`sheet on-white ${paper}`} aria-label={say("brief-sheet", { number: i + 1 })}>
          <div class="sheet-head">
            <p class="running">{i > 0 && brief.title}</p>
            {brief.notices.map((notice) => (
              <p key={notice} class="notice">
                {notice}
              </p>
            ))}
          </div>
          <div class="sheet-body">{together(brief, units, numbers)}</div>
          <div class="sheet-foot">
            <p>{brief.foot}</p>
            <p>{say("paper-number", { number: i + 1, of: sheets.length })}</p>
          </div>
        </section>
      ))}
    </div>
  );
}

/** Items of a list and rows of a table that follow one another stand in one list and one table. */
function together(brief: Brief, units: Unit[], numbers: number[]): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  for (let at = 0; at < numbers.length;) {
    const unit = units[numbers[at]!]!;
    const same = (i: number): boolean => groupOf(units[i]!) !== null && groupOf(units[i]!) === groupOf(unit);
    let end = at + 1;
    while (end < numbers.length && same(numbers[end]!)) ++end;
    out.push(<Group key={numbers[at]} brief={brief} units={numbers.slice(at, end).map((i) => units[i]!)} />);
    at = end;
  }
  return out;
}

function groupOf(unit: Unit): object | null {
  if (unit.of === "row") return unit.block;
  return unit.of === "block" && unit.block.kind === "item" ? unit.part : null;
}

function Group({ brief, units }: { brief: Brief; units: Unit[] }) {
  const first = units[0]!;
  if (first.of === "row")
    return <Rows table={first.block} rows={units.flatMap((u) => (u.of === "row" ? u.row : []))} />;
  if (first.of === "block" && first.block.kind !== "item") return <BlockView block={first.block} />;
  if (first.of === "title") return <Title brief={brief} />;
  if (first.of === "heading")
    return (
      <h3 data-unit data-keep>
        {first.part.title}
      </h3>
    );
  return <Items items={units.flatMap((u) => (u.of === "block" && u.block.kind === "item" ? u.block : []))} />;
}

type Item = Extract<Block, { kind: "item" }>;

function Items({ items }: { items: Item[] }) {
  const List = items[0]?.number === undefined ? "ul" : "ol";
  return (
    <List>
      {items.map((item, i) => (
        <li key={i} data-unit value={item.number}>
          <Words line={item} />
        </li>
      ))}
    </List>
  );
}

function Title({ brief }: { brief: Brief }) {
  return (
    <div data-unit class="brief-title">
      <div class="letterhead">
        {brief.logo && <img src={brief.logo.address} alt={brief.organisation} />}
        <p class="organisation">{brief.organisation}</p>
        <p class="date">{brief.date}</p>
      </div>
      <h2>{brief.title}</h2>
      <p class="lead">{brief.lead}</p>
    </div>
  );
}

function Rows({ table, rows }: { table: Table; rows: number[] }) {
  return (
    <table aria-label={table.name}>
      <thead>
        <tr>
          {table.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row} data-unit data-first={row === 0 ? "" : undefined}>
            {table.rows[row]!.map((line, i) => {
              const Cell = i === 0 ? "th" : "td";
              return (
                <Cell key={i} scope={i === 0 ? "row" : undefined}>
                  <Words line={line} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BlockView({ block }: { block: Exclude<Undivided, Item> }) {
  if (block.kind === "picture")
    return (
      <div data-unit class="finding">
        <div>
          <h4>{block.title}</h4>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {block.picture && <PictureView picture={block.picture} paper />}
      </div>
    );
  return (
    <p data-unit class={block.kind}>
      {block.kind === "code" ? <code>{block.text}</code> : <Words line={block} />}
    </p>
  );
}

function Words({ line: { strong, text, lang } }: { line: Line }) {
  const say = useSay();
  return (
    <>
      {strong && <strong>{strong}</strong>}
      {strong && text && say.gap}
      <span lang={lang}>{text}</span>
    </>
  );
}
