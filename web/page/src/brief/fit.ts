import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

const TIGHTEST = 6;

/** Makes type smaller, step by step, until what is on each sheet fits its paper. Measured at the size of the paper,
 *  whatever the screen; false where even the smallest does not fit. */
export function fitToPaper(brief: HTMLElement): boolean {
  brief.classList.add("paper");
  const sheets = [...brief.querySelectorAll<HTMLElement>(".sheet")];
  const fits = (sheet: HTMLElement): boolean => sheet.scrollHeight <= sheet.clientHeight + 1;
  let all = true;
  for (const sheet of sheets) {
    let tight = 0;
    do sheet.style.setProperty("--tight", String(tight));
    while (!fits(sheet) && ++tight <= TIGHTEST);
    all &&= tight <= TIGHTEST;
  }
  brief.classList.remove("paper");
  return all;
}

/** Fits again after every change of what is told. */
export function useFit(brief: RefObject<HTMLElement | null>, on: unknown[]): boolean {
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    if (brief.current) setFits(fitToPaper(brief.current));
  }, on);
  return fits;
}
