// The quick way out: nothing of the page stays on the screen, in this tab's memory or in its address.

import { forgetTab } from "./keep";

export const BLANK = "about:blank";

/** The page to leave for, as typed, with or without 'https://': about:blank unless it is a web address. */
export function neutralPage(typed: string): string {
  const text = typed.trim();
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url.href : BLANK;
  } catch {
    return BLANK;
  }
}

export const isWebAddress = (typed: string): boolean => neutralPage(typed) !== BLANK;

let leaving = false; // then nobody is asked

export function leave(page: string): void {
  leaving = true;
  forgetTab();
  document.title = "";
  document.body.replaceChildren();
  history.replaceState(null, "");
  // A browser may keep a page that was left and show it again on 'back': then it begins again.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  location.replace(page);
}

/** The browser asks before the page is closed or loaded again, in its own words. Returns how to let go without asking. */
export function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!leaving) event.preventDefault();
  };
  addEventListener("beforeunload", ask);
  return () => removeEventListener("beforeunload", ask);
}

const WITHIN_MS = 1500;

/** Calls back when Escape is pressed three times in a row. Returns how to stop listening. */
export function onThreeEscapes(done: () => void): () => void {
  let times: number[] = [];
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return void (times = []);
    times = [...times, event.timeStamp].filter((time) => event.timeStamp - time <= WITHIN_MS);
    if (times.length >= 3) done();
  };
  addEventListener("keydown", listen);
  return () => removeEventListener("keydown", listen);
}
