// Drives the screens of the answer as a reader does: by role and by label, in any language of the page.
import { readFileSync } from "node:fs";

const PATIENCE = 300_000; // of a whole run on a slow machine; a wait, not a measurement

export function answerOn(page, say) {
  const button = (id, args) => page.getByRole("button", { name: say(id, args), exact: true });
  const views = page.getByRole("navigation", { name: say("answer-views") });
  const outcome = (name) => say(`outcome-${name}`);
  const answer = {
    /** Waits until all draws are there, and the findings with them. */
    async done() {
      await page.locator(".answer > .answer-head .progress.done").waitFor({ timeout: PATIENCE });
      await page.locator(".in-groups").waitFor({ timeout: PATIENCE });
    },
    /** Opens a finding in its place; its text, once studies and grades are there. */
    async finding(name) {
      const row = page.locator("details", { has: page.locator(`#finding-${name}`) });
      await page.locator(`#finding-${name}`).click();
      await row.getByRole("heading", { name: say("findings-studies"), exact: true }).waitFor({ timeout: PATIENCE });
      await row.getByText(say("answer-waiting")).first().waitFor({ state: "detached", timeout: PATIENCE });
      return row.innerText();
    },
    cancel: () => button("answer-cancel").click(),
    again: () => button("answer-start-again").click(),
    stopped: () => page.locator(".answer-head .progress.stopped").waitFor({ timeout: PATIENCE }),
    back: () => button("answer-back").click(),
    async view(name) {
      await views.getByRole("button", { name: say(`answer-view-${name}`), exact: true }).click();
      await page
        .getByRole("heading", { level: 2, name: say(`answer-view-${name}`), exact: true })
        .waitFor({ state: "attached" });
    },
    /** All results, card by card, with their pictures. */
    async all() {
      await this.view("all");
      await page.locator(".card .dot-plot").first().waitFor({ timeout: PATIENCE });
    },
    verdict: (name) =>
      page
        .getByRole("article", { name: outcome(name), exact: true })
        .locator(".verdict")
        .innerText(),
    async open(name) {
      await page
        .getByRole("button", { name: say("answer-open-detail-of", { name: outcome(name) }), exact: true })
        .click();
      await page.getByRole("heading", { level: 2, name: outcome(name), exact: true }).waitFor();
      await page.locator(".detail .lines").waitFor({ timeout: PATIENCE });
    },
    close: () => button("answer-detail-back").click(),
    /** Opens the tables behind all pictures that are shown. */
    async numbers(within = page) {
      const closed = within.locator('.numbers-button[aria-expanded="false"]');
      while ((await closed.count()) > 0) await closed.first().click();
      return within.locator(".numbers table").count();
    },
    async others(words) {
      await page.locator(".all-outcomes > summary").click();
      await page.getByLabel(say("answer-search"), { exact: true }).fill(words);
      return page.locator(".all-outcomes tbody tr").count();
    },
    /** Opens what the first chain or factor rests on. */
    async restsOn() {
      await page
        .locator("summary", { hasText: say("answer-rests-on") })
        .first()
        .click();
      await page
        .getByRole("heading", { name: say("answer-studies"), exact: true })
        .first()
        .waitFor();
    },
    async sides() {
      await this.view("sides");
      await button("answer-sides-run").click();
      await page.locator(".trio").first().waitFor({ timeout: PATIENCE });
      return page.locator(".trio").count();
    },
    async turns(name) {
      await this.view("turns");
      await page.getByLabel(say("answer-turns-outcome"), { exact: true }).selectOption(name);
      await button("answer-turns-run").click();
      await page.getByRole("heading", { level: 3, name: outcome(name), exact: true }).waitFor({ timeout: PATIENCE });
    },
    /** Sets one number to a value, in the list of all, and runs the answer again. */
    async change(name, value) {
      await this.view("numbers");
      await page.getByLabel(say("numbers-search"), { exact: true }).fill(name);
      await page.locator("summary", { hasText: say("numbers-change") }).click();
      await page.getByLabel(say("numbers-value"), { exact: true }).fill(value);
      await button("numbers-use").click();
      await button("kept-before-run").first().click();
      await page.locator(".answer > .answer-head .progress.running").waitFor();
      await page.locator(".answer > .answer-head .progress.done").waitFor({ timeout: PATIENCE });
    },
    async bills() {
      await this.view("bills");
      await button("answer-bills-run").click();
      const columns = page.locator(".laws-table tbody tr:first-child .cell-of-law");
      await columns.first().waitFor({ timeout: PATIENCE });
      return columns.count();
    },
    async brief(organisation, paragraph) {
      await this.view("brief");
      await page.getByLabel(say("brief-organisation"), { exact: true }).fill(organisation);
      await page.getByLabel(say("brief-own"), { exact: true }).fill(paragraph);
      await page.locator(".brief .sheet").nth(1).waitFor({ timeout: PATIENCE });
    },
    /** A file of the brief. */
    async file(id, within = page) {
      const named = within.getByRole("button", { name: say(id), exact: true });
      const [file] = await Promise.all([page.waitForEvent("download"), named.click()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    },
    /** The same as text. */
    download: async (id) => (await answer.file(id)).bytes.toString("utf8"),
    /** A card's picture: "png", "svg". */
    async picture(name, kind) {
      const card = page.getByRole("article", { name: outcome(name), exact: true });
      const open = card.locator(".numbers-button", { hasText: say("paper-save-picture") });
      if ((await open.getAttribute("aria-expanded")) === "false") await open.click();
      return answer.file(`paper-save-${kind}`, card);
    },
    async link() {
      await button("brief-link").click();
      return page.getByLabel(say("brief-link-help"), { exact: true }).inputValue();
    },
  };
  return answer;
}
