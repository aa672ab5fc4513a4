// That work is not lost, in a real browser, on the page as built: answers, steps, reload, tabs, and the way out.
import assert from "node:assert/strict";
import { answerOn } from "./answer.mjs";
import { first, pageAndBrowser, rest, withPage } from "./harness.mjs";
import { resized } from "./small.mjs";
import * as way from "./way.mjs";

const here = pageAndBrowser();
const say = way.sayIn("en");
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const heading = (page, id) => page.getByRole("heading", { level: 1, name: say(id) }).waitFor();
const tabHolds = (page) => page.evaluate(() => sessionStorage.length);
const browserHolds = (page) => page.evaluate(() => localStorage.length);

async function billOfOne(page) {
  await way.open(page, here.server.address);
  await way.begin(page, say);
  await way.choosePlace(page, say, "vancouver");
  await way.toBill(page, say);
  await way.answer(page, say, "selling", "buying", "allowed");
}

/** The bill of one, with a few draws. */
async function atAnswer(page) {
  await billOfOne(page);
  const link = resized(await way.copyLink(page, say), { draws: 8, people: 250 });
  await page.goto("about:blank");
  await way.open(page, link);
  await page.getByRole("button", { name: say("start-continue"), exact: true }).click();
  await heading(page, "bill-title");
  await way.toAnswer(page, say);
  const answer = answerOn(page, say);
  await answer.done();
  return answer;
}

first("an answer is there again after the bill, the start, Back and a reload, until the bill is changed", () =>
  withPage(here, clipboard, async (page) => {
    const answer = await atAnswer(page);
    const done = page.locator(".answer-head .progress.done");
    await answer.view("raids");
    await page.goBack();
    await answer.all();
    await answer.open("client_violence");
    await way.toStep(page, say, "start");
    await heading(page, "start-title");
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: say("outcome-client_violence"), exact: true }).waitFor();
    assert.ok(await done.isVisible());
    assert.equal(new URL(page.url()).hash, "");

    await way.toStep(page, say, "bill");
    await way.toAnswer(page, say);
    assert.ok(await done.isVisible());
    await answer.view("sides");
    await page.reload();
    await page.getByRole("heading", { level: 2, name: say("answer-view-sides"), exact: true }).waitFor();
    await done.waitFor();

    await way.toStep(page, say, "bill");
    await way.answer(page, say, "police", "raids", 3);
    await way.toStep(page, say, "answer");
    await page.getByText(say("kept-before")).waitFor();
    assert.ok(await done.isVisible());
    await page.getByRole("button", { name: say("kept-before-run"), exact: true }).click();
    await page.getByText(say("kept-before")).waitFor({ state: "detached" });
    await done.waitFor();
    assert.equal(await browserHolds(page), 0);
  }));

first("a reload asks, and loses nothing; leaving does not ask, and leaves nothing", () =>
  withPage(here, {}, async (page) => {
    const asked = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await way.open(page, here.server.address);
    assert.equal(await tabHolds(page), 0);
    await way.begin(page, say);
    await way.choosePlace(page, say, "vancouver");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: say("law-title") }).waitFor();
    assert.deepEqual(asked, []);
    await way.toBill(page, say);
    await way.answer(page, say, "selling", "buying", "allowed");
    await page.reload();
    await heading(page, "bill-title");
    assert.deepEqual(asked, ["beforeunload"]);
    await page.locator("aside .say-changed").waitFor(); // one
    for (let i = 0; i < 3; ++i) await page.keyboard.press("Escape");
    await page.waitForURL("about:blank");
    await page.goBack();
    await heading(page, "start-title");
    assert.equal(await tabHolds(page), 0);
    assert.deepEqual(asked, ["beforeunload"]);
  }));

rest("two tabs that save do not overwrite each other", () =>
  withPage(here, {}, async (page, context) => {
    await billOfOne(page);
    await page.getByRole("checkbox", { name: say("start-save") }).check();
    const other = await context.newPage();
    await way.open(other, here.server.address);
    await other.getByRole("button", { name: say("start-continue"), exact: true }).click();
    await heading(other, "bill-title");
    await way.answer(other, say, "police", "raids", 3);
    await page.getByText(say("kept-other")).waitFor();
    await way.nameBill(page, say, "Not saved");
    await page.getByRole("button", { name: say("kept-other-take"), exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll("aside .say-changed").length === 2);
    assert.notEqual(await page.getByLabel(say("bill-name"), { exact: true }).inputValue(), "Not saved");
    assert.equal(await other.getByText(say("kept-other")).count(), 0);
  }));
