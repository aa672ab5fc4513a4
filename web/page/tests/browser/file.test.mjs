// The page as one file, opened from a disk as by double click: in Chromium and in Firefox, to the command line's digests.
// Run: ./dev page and ./dev build, then npm run browser in web/page
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { answerOn } from "./answer.mjs";
import { byCommandLine, PROGRAM } from "./command_line.mjs";
import { startFirefox } from "./firefox.mjs";
import { BUILT, first, pageAndBrowser, rest, withPage } from "./harness.mjs";
import { resized } from "./small.mjs";
import * as way from "./way.mjs";

const here = pageAndBrowser();
const say = way.sayIn("en");
const FILE = pathToFileURL(`${BUILT}/aftermath-page.html`).href;
const SMALL = { draws: 100, people: 100, years: 2 }; // no brief from fewer draws

/** The address of the file with a small scenario, from the first screen on. */
async function smallScenario(page) {
  await way.open(page, FILE);
  await page.getByText(say("offline-file")).waitFor();
  await way.begin(page, say);
  await way.choosePlace(page, say, "vancouver");
  await way.toBill(page, say);
  await way.answer(page, say, "police", "raids", 7.5);
  await way.nameBill(page, say, "Bill 12");
  await page.getByRole("button", { name: say("bill-link"), exact: true }).click();
  await page.getByText(say("link-begins-with-hash")).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /^#1\./);
  return FILE + resized(link, SMALL);
}

const same = async (brief, fileOf) => {
  const digests = await byCommandLine(brief, fileOf);
  for (const digest of [digests.plan, digests.results]) assert.ok(brief.includes(digest), `${digest}: ${brief}`);
};

first("a double click opens the page from a disk, and it calculates what the command line does", () => {
  assert.ok(existsSync(PROGRAM), "./dev build comes first");
  return withPage(here, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    const address = await smallScenario(page);
    await page.goto("about:blank");
    await way.open(page, address);
    await page.getByRole("button", { name: say("start-continue"), exact: true }).click();
    await page.getByRole("heading", { name: say("bill-questions") }).waitFor();
    await way.toAnswer(page, say);
    const answer = answerOn(page, say);
    await answer.done();
    await answer.brief("", "");
    await same(await page.locator(".brief").innerText(), answer.file);
  });
});

/** Runs in Firefox: clicks through to the brief; the text of it, and the files of these buttons as they are saved. */
async function toBrief(words, files) {
  const found = async (find) => {
    for (let i = 0; i < 1200; ++i) {
      const element = find();
      if (element && !element.disabled) return element;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`not there: ${find}; ${document.body.innerText.slice(0, 500)}`);
  };
  const button = (text) => found(() => [...document.querySelectorAll("button")].find((b) => b.textContent.trim() === text));
  (await button(words.go)).click();
  (await button(words.run)).click();
  await found(() => document.querySelector(".answer-head .progress.done"));
  (await button(words.brief)).click();
  await found(() => document.querySelectorAll(".brief .sheet")[1]);
  const saved = {};
  const make = URL.createObjectURL;
  for (const [id, text] of Object.entries(files)) {
    const blob = new Promise((resolve) => (URL.createObjectURL = (blob) => (resolve(blob), make(blob))));
    const name = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve(this.download);
      };
    });
    (await button(text)).click();
    saved[id] = { name: await name, bytes: await (await blob).text() };
  }
  return { brief: document.querySelector(".brief").innerText, saved };
}

rest("the same in Firefox", () =>
  withPage(here, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    const address = await smallScenario(page);
    const firefox = await startFirefox("en");
    try {
      await firefox.open(address);
      const words = { go: say("start-continue"), run: say("bill-go"), brief: say("answer-view-brief") };
      const ids = ["brief-file-law-toml", "brief-file-comparator-toml"];
      const files = Object.fromEntries(ids.map((id) => [id, say(id)]));
      const { brief, saved } = await firefox.run(toBrief, words, files);
      await same(brief, (id) => saved[id]);
      assert.deepEqual(firefox.complaints, []);
      assert.deepEqual(firefox.foreign, []);
    } finally {
      await firefox.close();
    }
  }));
