// How long the page's answer takes in a real browser, from the button to the first figures and to the last draw, with
// the draws and people that the page asks for by itself. Run: ./dev bench page
import { chromium } from "playwright-core";
import { answerOn } from "./answer.mjs";
import { BROWSER, BUILT } from "./harness.mjs";
import { serve } from "./serve.mjs";
import * as way from "./way.mjs";

const say = way.sayIn("en");
const server = await serve(BUILT);
const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
const page = await (await browser.newContext({ locale: "en" })).newPage();
page.setDefaultTimeout(300_000);
await way.open(page, server.address);
await way.begin(page, say);
await way.choosePlace(page, say, "vancouver");
await way.toBill(page, say);
await way.nameBill(page, say, "A bill");
await way.answer(page, say, "selling", "buying", "allowed");
const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
await way.toAnswer(page, say);
await page.locator(".in-groups").waitFor();
const first = seconds();
await answerOn(page, say).done();
console.log(`the page's answer: first figures after ${first} s, all draws after ${seconds()} s`);
await browser.close();
server.close();
