// Which part of a brief stands on which sheet: as much as fits, at its full size; what is left goes on a further sheet.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

export interface Measured {
  height: number;
  keep: boolean; // a heading: not without what follows
  repeat: number; // what a sheet that begins with it has above it: the head of its table
}

/** Numbers of units, sheet by sheet, each unit once and in order. What is higher than a sheet has one of its own. */
export function paged(units: Measured[], room: number): number[][] {
  const sheets: number[][] = [];
  let together: number[] = []; // headings, and what follows them
  let left = 0;
  units.forEach((unit, i) => {
    together.push(i);
    if (unit.keep && i + 1 < units.length) return;
    const height = together.reduce((sum, j) => sum + units[j]!.height, 0);
    if (sheets.length === 0 || height > left) {
      sheets.push([]);
      left = room - units[together[0]!]!.repeat;
    }
    sheets.at(-1)!.push(...together);
    left -= height;
    together = [];
  });
  return sheets;
}

const SLACK = 14; // pixels: paper and screen round differently, and tables stand a little apart from what follows

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

function measured(element: HTMLElement): Measured {
  const head = heightOf(element.closest("table")?.tHead ?? null);
  const first = element.hasAttribute("data-first"); // of its table
  return {
    height: heightOf(element) + (first ? head : 0),
    keep: element.hasAttribute("data-keep"),
    repeat: first ? 0 : head,
  };
}

/** Measured at the size of the paper, whatever the screen. */
function sheetsOf(brief: HTMLElement): number[][] {
  brief.classList.add("on-paper");
  const [sheet] = brief.getElementsByClassName("sheet");
  const units = [...brief.querySelectorAll<HTMLElement>("[data-unit]")];
  const [head, foot] = [".sheet-head", ".sheet-foot"].map((part) => heightOf(brief.querySelector(part)));
  const whole = sheet ? Number.parseFloat(getComputedStyle(sheet).minHeight) : 0;
  const found = paged(units.map(measured), whole - head! - foot! - SLACK);
  brief.classList.remove("on-paper");
  return found;
}

const everything = (units: number): number[][] => [Array.from({ length: units }, (_, i) => i)];

/** Lays out again after every change of what is shown; until it is measured, all stands on one sheet. */
export function useSheets(brief: RefObject<HTMLElement | null>, units: number, on: unknown[]): number[][] {
  const [sheets, setSheets] = useState<number[][] | null>(null);
  useLayoutEffect(() => {
    if (!brief.current) return;
    const found = sheetsOf(brief.current);
    setSheets((old) => (JSON.stringify(old) === JSON.stringify(found) ? old : found));
  }, on);
  const fits = sheets !== null && sheets.flat().length === units;
  return fits ? sheets : everything(units);
}
