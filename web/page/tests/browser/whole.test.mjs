// The whole way, in each language: from the first screen to a brief, for a bill with five provisions. On
// it: nothing is asked for but the page's own files, axe finds nothing on any screen, and the numbers are those of the
// command line, digest for digest. Run: ./dev page and ./dev build, then npm run browser in web/page
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerOn } from "./answer.mjs";
import { byCommandLine, PROGRAM } from "./command_line.mjs";
import { accessible, first, pageAndBrowser, rest, withPage } from "./harness.mjs";
import { resized } from "./small.mjs";
import * as way from "./way.mjs";

const here = pageAndBrowser();
const SMALL = { draws: 100, people: 100, years: 2 }; // no verdict and no brief from fewer draws
const CLIPBOARD = ["clipboard-read", "clipboard-write"];

// Each language has a place and five provisions of its own, so that more of the model is on the way.
const WAYS = {
  en: { place: "vancouver", buying: "allowed", view: { width: 1280, height: 900 }, colorScheme: "light" },
  es: { place: "tijuana", buying: "prohibited", view: { width: 360, height: 740 }, colorScheme: "dark" },
  fr: { place: "kolkata", buying: "prohibited", view: { width: 768, height: 1024 }, colorScheme: "light" },
  ru: { place: "st-petersburg", buying: "prohibited", view: { width: 360, height: 740 }, colorScheme: "light" },
  zh: { place: "phnom-penh", buying: "prohibited", view: { width: 1280, height: 900 }, colorScheme: "dark" },
};

// None of them is what the law in force says in any of the places.
async function fiveProvisions(page, say, buying) {
  await way.answer(page, say, "selling", "buying", buying);
  await way.clause(page, say, "buying", "s 3(1)");
  await way.answer(page, say, "selling", "advertising", "prohibited");
  await way.answer(page, say, "police", "raids", 7.5);
  await way.answer(page, say, "police", "seizure", ["phones", "condoms"]);
  await way.answer(page, say, "services", "services_health", 25);
}

const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const [language, { place, buying, view, colorScheme }] of Object.entries(WAYS))
  (language === "en" ? first : rest)(`the whole way in ${language}, to a brief that the command line confirms`, () => {
    assert.ok(existsSync(PROGRAM), "./dev build comes first");
    const say = way.sayIn(language);
    return withPage(here, { locale: language, viewport: view, colorScheme, permissions: CLIPBOARD }, async (page, context) => {
      await way.open(page, here.server.address);
      await way.speak(page, language);
      await accessible(page, "start");
      const screen = (title) => page.getByRole("heading", { level: 1, name: say(title), exact: true }).waitFor();
      await way.begin(page, say);
      await screen("place-title");
      await accessible(page, "place");
      await way.choosePlace(page, say, place);
      await screen("law-title");
      await accessible(page, "law");
      await way.toBill(page, say);
      await fiveProvisions(page, say, buying);
      await way.nameBill(page, say, "Bill 12");
      assert.equal((await way.changes(page)).length, 5);
      await accessible(page, "bill");

      const link = resized(await way.copyLink(page, say), SMALL);
      const small = await context.newPage();
      await way.open(small, link);
      await way.speak(small, language);
      await small.getByRole("button", { name: say("start-continue"), exact: true }).click();
      await small.getByRole("heading", { name: say("bill-questions") }).waitFor();
      await way.toAnswer(small, say);
      const answer = answerOn(small, say);
      await answer.done();
      await accessible(small, "results");
      await answer.all();
      await answer.open("police_contacts");
      await small.locator(".chain").first().waitFor();
      await answer.restsOn();
      await accessible(small, "why");
      await answer.close();
      assert.ok((await answer.sides()) > 20);
      await accessible(small, "sides");
      if (language === "en") {
        await answer.turns("client_violence");
        await accessible(small, "turns");
      }
      await answer.view("raids");
      await small.locator(".operations").waitFor();
      await accessible(small, "raids");
      await answer.brief("Red · Réseau · Сеть · 网络", "–");
      await accessible(small, "brief");
      const pdf = await small.pdf({ preferCSSPageSize: true });
      assert.equal(pagesOf(pdf), await small.locator(".sheet").count());

      const brief = await small.locator(".brief").innerText();
      assert.ok(brief.includes("Bill 12") && brief.includes("s 3(1)"), brief);
      const digests = await byCommandLine(brief, answer.file);
      for (const digest of [digests.plan, digests.results]) assert.ok(brief.includes(digest), `${digest}: ${brief}`);
    });
  });

rest("ten bills beside one another", () => {
  const say = way.sayIn("en");
  return withPage(here, { permissions: CLIPBOARD, viewport: { width: 1280, height: 900 } }, async (page, context) => {
    await way.open(page, here.server.address);
    await way.begin(page, say);
    await way.choosePlace(page, say, "nairobi");
    await way.toBill(page, say);
    await fiveProvisions(page, say, "prohibited");
    for (let bills = 1; bills < 10; ++bills) {
      await way.copyBill(page, say);
      await way.answer(page, say, "police", "raids", bills);
    }
    const link = resized(await way.copyLink(page, say), { ...SMALL, draws: 4, years: 2 });
    const small = await context.newPage();
    await way.open(small, link);
    await small.getByRole("button", { name: say("start-continue"), exact: true }).click();
    await small.getByRole("heading", { name: say("bill-questions") }).waitFor();
    await way.toAnswer(small, say);
    const answer = answerOn(small, say);
    await answer.done();
    assert.equal(await answer.bills(), 10);
    await accessible(small, "bills");
  });
});

first("a first look weighs less than 1.5 MB", async () => {
  const { gzipSync } = await import("node:zlib");
  await withPage(here, { serviceWorkers: "block" }, async (page) => {
    here.server.asked.length = 0;
    await way.open(page, here.server.address);
    await way.begin(page, way.sayIn("en"));
    await page.locator("svg.world").waitFor();
  });
  const folder = fileURLToPath(new URL("../../../../build/page", import.meta.url));
  const bytes = [...new Set(here.server.asked)]
    .map((path) => readFileSync(join(folder, path.endsWith("/") ? "index.html" : path)))
    .reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  assert.ok(bytes > 500_000, `${bytes} bytes: the engine is not among them`);
  assert.ok(bytes < 1_500_000, `${bytes} bytes`);
});
