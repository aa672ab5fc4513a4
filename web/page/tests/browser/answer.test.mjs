// The answer and all that follows from it, in a real browser, on the page as built.
// Run: ./dev page, then npm run browser in web/page
import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { answerOn } from "./answer.mjs";
import { accessible, first, pageAndBrowser, rest, withPage } from "./harness.mjs";
import { resized } from "./small.mjs";
import * as way from "./way.mjs";

const here = pageAndBrowser();
const say = way.sayIn("en");

async function billOfFive(page) {
  await way.open(page, here.server.address);
  await way.begin(page, say);
  await way.choosePlace(page, say, "vancouver");
  await way.toBill(page, say);
  await way.nameBill(page, say, "Safety and Dignity Bill");
  await way.answer(page, say, "selling", "buying", "allowed");
  await way.clause(page, say, "buying", "cl. 3");
  await way.answer(page, say, "selling", "selling", "prohibited");
  await way.answer(page, say, "police", "raids", 3);
  await way.answer(page, say, "police", "seizure", ["condoms"]);
  await way.answer(page, say, "services", "services_health", 30);
}

const DRAWS = 100; // no verdict from fewer
const withClipboard = { permissions: ["clipboard-read", "clipboard-write"] };

/** Takes the same bills to the answer, with fewer draws. */
async function toQuickAnswer(page) {
  const link = resized(await way.copyLink(page, say), { draws: DRAWS, people: 250 });
  await page.goto("about:blank"); // else only the fragment would change
  await way.open(page, link);
  await page.getByRole("button", { name: say("start-continue"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: say("bill-title") }).waitFor();
  await way.toAnswer(page, say);
  const answer = answerOn(page, say);
  await answer.done();
  return answer;
}

/** In pixels, of words on the sheets. */
const smallestType = (page) =>
  page.evaluate(() => {
    const worded = [...document.querySelectorAll(".sheet *")].filter((e) =>
      [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim() !== ""),
    );
    const size = (e) => Number.parseFloat(getComputedStyle(e).fontSize);
    const scale = (e) => (e.ownerSVGElement ? e.getBoundingClientRect().height / e.getBBox().height : 1);
    return Math.min(...worded.map((e) => size(e) * scale(e)));
  });

const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

rest("stopping keeps what is finished, and one can run again", () =>
  withPage(here, { viewport: { width: 360, height: 800 } }, async (page) => {
    await billOfFive(page);
    await way.toAnswer(page, say);
    const answer = answerOn(page, say);
    await page.locator(".in-groups").waitFor();
    await answer.cancel();
    await answer.stopped();
    assert.equal(await page.evaluate(() => document.activeElement.closest(".progress") !== null), true);
    await answer.view("all");
    assert.match(await answer.verdict("client_violence"), /\w/);
    await accessible(page, "stopped");
    await answer.again();
    await page.locator(".answer-head .progress.running").waitFor();
    await answer.back();
    await page.getByRole("heading", { level: 1, name: say("bill-title") }).waitFor();
  }),
);

first("from the bill to a brief, with every screen between", () =>
  withPage(here, { ...withClipboard, viewport: { width: 1280, height: 900 }, colorScheme: "dark" }, async (page) => {
    await billOfFive(page);
    const answer = await toQuickAnswer(page);
    await accessible(page, "results");
    assert.match(await answer.finding("police_contacts"), /Of each|numbers? stands? on the way/);
    await accessible(page, "finding");
    await answer.all();
    await accessible(page, "all");
    assert.ok((await answer.numbers()) > 5);
    assert.equal(await answer.others("public money courts"), 1);
    const svg = (await answer.picture("client_violence", "svg")).bytes.toString("utf8");
    assert.match(svg, /<title>Violence by clients: .*<desc>.*Of 20 equally likely/s);
    assert.doesNotMatch(svg, /class=|style=|var\(|href=/);
    const { bytes: png } = await answer.picture("client_violence", "png");
    assert.ok(png.readUInt32BE(16) > 1000, "twice as many points as pixels");

    await answer.open("client_violence");
    await page.locator(".chain").first().waitFor();
    await answer.restsOn();
    await answer.numbers(page.locator(".detail"));
    await accessible(page, "detail");
    await answer.close();

    assert.ok((await answer.sides()) > 20);
    await accessible(page, "sides");
    await answer.view("raids");
    await page.locator(".operations").waitFor();
    assert.ok((await page.locator(".people .person").count()) % 100 === 0);
    await accessible(page, "raids");

    await answer.brief("Network of Sex Workers", "We ask to be heard.\nWe can come.");
    await accessible(page, "brief");
    const sheets = await page.locator(".sheet").count();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.equal(pagesOf(pdf), sheets, "each sheet is a page of paper, and none is cut or continued");
    assert.match(pdf.toString("latin1"), /\/Title \(Safety and Dignity Bill: what would change in Vancouver/);
    assert.ok((await smallestType(page)) >= 12 - 0.01, "9 pt are 12 pixels");
    for (const [id, ending] of [
      ["paper-word", "docx"],
      ["paper-slides", "pptx"],
    ]) {
      const { name, bytes } = await answer.file(id);
      assert.match(name, new RegExp(`^Safety-and-Dignity-Bill-Vancouver.*-20\\d\\d-\\d\\d-\\d\\d\\.${ending}$`));
      const media = Object.keys(unzipSync(bytes)).filter((file) => /media\/.*\.png$/.test(file));
      assert.ok(media.length >= 5, `${media.length} pictures in ${name}`);
    }
    await page.getByRole("button", { name: say("paper-copy-findings"), exact: true }).click();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Safety and Dignity Bill/);
    const brief = await page.locator(".brief").innerText();
    for (const words of ["Network of Sex Workers", "We can come.", "Safety and Dignity Bill", "cl. 3"])
      assert.ok(brief.includes(words), words);
    assert.match(await answer.download("brief-file-law-toml"), /cl\. 3/);
    const { digests } = JSON.parse(await answer.download("brief-file-summary-json"));
    assert.ok(brief.includes(digests.plan) && brief.includes(digests.results));
    assert.match(await answer.link(), /#1\./);

    await answer.change("violence.isolation", "3");
    await accessible(page, "numbers");
    await answer.brief("Network of Sex Workers", "");
    assert.match(await page.locator(".brief .sheet").nth(1).innerText(), /Your numbers: 1 changed/);
    const changed = JSON.parse(await answer.download("brief-file-summary-json"));
    assert.equal(changed.assume, "my-numbers.toml");
    assert.notEqual(changed.digests.plan, digests.plan);
  }),
);

rest("two bills are compared with one law in force", () =>
  withPage(here, { ...withClipboard, viewport: { width: 360, height: 800 } }, async (page) => {
    await billOfFive(page);
    await way.addBill(page, say);
    await way.beginFromLaw(page, say, "New Zealand 2003: Prostitution Reform Act");
    const answer = await toQuickAnswer(page);
    assert.equal(await answer.bills(), 2);
    await accessible(page, "bills");
  }),
);
