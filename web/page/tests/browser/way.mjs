// Drives the steps as a reader does: by role and by label, in the reader's language. Messages are read from the same
// files that the page speaks, so the way is the same in each language.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const MESSAGES = fileURLToPath(new URL("../../../messages/", import.meta.url));

/** say(id, args): the page's words in a language. */
export function sayIn(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const folder = join(MESSAGES, language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl")))
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`no message '${id}' in '${language}'`);
    return bundle.formatPattern(pattern, args);
  };
}

const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Opens the page again and waits for its first screen. */
export async function open(page, address) {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

export async function speak(page, language) {
  await page.locator("header select").selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
}

export const begin = (page, say) => button(page, say("start-go")).click();

/** Goes to a step by the steps at the top: "start", "place", "law", "bill", "answer". */
export const toStep = (page, say, step) =>
  page
    .getByRole("navigation")
    .getByRole("button", { name: say(`step-${step}`), exact: true })
    .click();

export async function choosePlace(page, say, id) {
  const name = say(`place-${id}`);
  await page.getByRole("searchbox", { name: say("place-search") }).fill(name);
  await page.getByRole("radio", { name }).check();
  await button(page, say("place-go", { place: name })).click();
  await page.getByRole("heading", { level: 1, name: say("law-title") }).waitFor();
  await page.getByRole("heading", { level: 2, name: say("law-says") }).waitFor();
}

export async function toBill(page, say) {
  await button(page, say("law-go")).first().click();
  await page.getByRole("heading", { level: 1, name: say("bill-title") }).waitFor();
  await page.getByRole("heading", { level: 2, name: say("bill-questions") }).waitFor();
}

/** Begins the bill from a law of the library, by its English name. */
export async function beginFromLaw(page, say, name) {
  await page.getByRole("radio", { name: say("bill-start-known") }).check();
  await page.getByRole("searchbox", { name: say("laws-search") }).fill(name);
  await page.getByRole("radio", { name }).check();
  await page.getByText(say("bill-from")).waitFor();
}

/** Gives a law file: what is chosen there. */
export async function beginFromFile(page, say, file) {
  await page.getByRole("radio", { name: say("bill-start-file") }).check();
  await page.getByLabel(say("file-choose")).setInputFiles(file);
}

async function openGroup(page, say, group) {
  const title = say(`lever-group-${group}`);
  const summary = page.locator("summary", { hasText: title });
  if ((await summary.locator("xpath=..").getAttribute("open")) === null) await summary.click();
}

const question = (page, say, lever) => page.getByRole("group", { name: say(`lever-${lever}-question`), exact: true });

/** Answers a question by a word ("prohibited"), a boolean, a number, or a list of things. */
export async function answer(page, say, group, lever, value) {
  await openGroup(page, say, group);
  const asked = question(page, say, lever);
  if (Array.isArray(value)) return answerThings(asked, say, lever, value);
  if (typeof value === "number") {
    await asked
      .getByRole("radio", { name: say("bill-other-number") })
      .first()
      .check();
    return asked
      .getByRole("textbox", { name: say("bill-number") })
      .first()
      .fill(String(value));
  }
  const level = ["low", "medium", "high"].includes(value);
  const words = level ? say("lever-level", { level: say(`level-${value}`) }) : say(`lever-${lever}-${value}`);
  return asked.getByRole("radio", { name: words }).check();
}

async function answerThings(asked, say, lever, things) {
  for (const box of await asked.getByRole("checkbox").all()) await box.uncheck();
  for (const thing of things) await asked.getByRole("checkbox", { name: say(`lever-${lever}-${thing}`) }).check();
}

/** level: "low", "medium" or "high". */
export const enforce = (page, say, lever, level) =>
  question(page, say, lever)
    .getByRole("radio", { name: say("enforcement-level", { level }) })
    .check();

export const clause = (page, say, lever, text) => question(page, say, lever).getByLabel(say("bill-clause")).fill(text);

export const nameBill = (page, say, name) => page.getByLabel(say("bill-name"), { exact: true }).fill(name);

/** What the bill changes, as listed: one text per change. */
export const changes = (page) => page.locator("aside .say-changed").allInnerTexts();

export async function undo(page, say, lever) {
  await button(page, say("bill-undo-what", { lever: say(`lever-${lever}`) })).click();
}

export const addBill = (page, say) => button(page, say("bills-add")).click();
export const copyBill = (page, say) => button(page, say("bills-copy")).click();
export const removeBill = (page, say) => button(page, say("bills-remove")).click();

/** The law file as text. */
export async function saveLawFile(page, say) {
  const waiting = page.waitForEvent("download");
  await button(page, say("bill-download")).click();
  const stream = await (await waiting).createReadStream();
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

/** The link that holds everything; needs leave to read the clipboard. */
export async function copyLink(page, say) {
  await button(page, say("bill-link")).click();
  await page.getByText(say("bill-link-copied")).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  return new URL(link, page.url()).href; // a page on this machine gives the part from # on
}

export const toAnswer = (page, say) => button(page, say("bill-go")).click();

/**
 * Words in Latin letters that a reader sees or hears, where none should be: in a language with another script, outside
 * of what is marked as English. Each was left untranslated or stands in the code.
 */
export const latinWords = (page, allowed) =>
  page.evaluate((names) => {
    const own = document.documentElement.lang;
    const foreign = (element) => element.closest("[lang]").lang !== own;
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (element.checkVisibility() && !foreign(element)) texts.push(walker.currentNode.textContent);
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
      if (!foreign(element))
        for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
    const words = texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);
    return [...new Set(words)].filter((word) => !names.includes(word));
  }, allowed);
