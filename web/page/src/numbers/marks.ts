// Where a number lies: as published, without an effect, as either side would have it, and as the reader has it.
import type { OwnNumber, Parameter } from "../engine/contract";
import { publishedSpread, spreadOf } from "./own_number";

export type MarkName = "published" | "null" | "critics" | "associations" | "own";

export interface Mark {
  name: MarkName;
  at: number;
  range: [number, number] | null; // 90 %, where it is not known exactly
}

const marked = (name: MarkName, [at, low, high]: [number, number, number]): Mark => ({
  name,
  at,
  range: low === high ? null : [low, high],
});

export function marksOf(p: Parameter, own: OwnNumber | undefined): Mark[] {
  return [
    marked("published", publishedSpread(p)),
    ...(p.null === null ? [] : [marked("null", [p.null, p.null, p.null])]),
    ...(p.critics ? [marked("critics", p.critics)] : []),
    ...(p.associations ? [marked("associations", p.associations)] : []),
    ...(own ? [marked("own", spreadOf(own))] : []),
  ];
}
