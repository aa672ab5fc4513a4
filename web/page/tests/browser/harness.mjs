// The page as built, in a real browser: what every test of a screen needs.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

export const BUILT = process.env.AFTERMATH_PAGE ?? fileURLToPath(new URL("../../../../build/page", import.meta.url));
export const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

// ./dev test drives the page in English at one width (first), ./dev check the rest; by itself, 'npm run browser' does both.
const PART = process.env.AFTERMATH_PAGE_PART ?? "all";
export const first = PART === "rest" ? test.skip : test;
export const rest = PART === "first" ? test.skip : test;

/** Serves the page and starts the browser around the tests of a file. */
export function pageAndBrowser() {
  const here = {};
  before(async () => {
    assert.ok(existsSync(`${BUILT}/index.html`), "./dev page comes first");
    here.server = await serve(BUILT);
    here.browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
  });
  after(async () => {
    await here.browser?.close();
    here.server?.close();
  });
  return here;
}

/** A page in a browser of its own; fails where the page complains or asks for anything that is not its own. */
export async function withPage(here, options, use) {
  const context = await here.browser.newContext({ locale: "en", acceptDownloads: true, ...options });
  context.setDefaultTimeout(120_000); // a wait on a busy machine, not a measurement
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const foreign = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(here.server.address) && !/^(blob|data|about|file):/.test(url)) foreign.push(url);
  });
  try {
    await use(page, context);
    assert.deepEqual(complaints, []);
    assert.deepEqual(foreign, []);
  } finally {
    await context.close();
  }
}

/** What axe finds against WCAG 2.2 AA, whether anything is wider than the screen, and words of pictures that are cut. */
export async function accessible(page, name) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await globalThis.axe.run(document, { runOnly });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 200)).join(" | ")}`);
  });
  assert.deepEqual(found, [], name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} px wider than the screen`);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("svg text")]
      .filter((words) => {
        const [inner, outer] = [words, words.ownerSVGElement].map((element) => element.getBoundingClientRect());
        return inner.left < outer.left - 1 || inner.right > outer.right + 1;
      })
      .map((words) => words.textContent),
  );
  assert.deepEqual(cut, [], `${name}: words beyond their picture`);
}
