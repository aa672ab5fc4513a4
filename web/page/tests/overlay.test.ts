// A language file of the reader's own: what it says is shown, what it lacks is English, and nothing in it can do harm.
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test, vi } from "vitest";
import { overlay, template } from "../src/i18n/overlay";
import { textsIn } from "./render";

const english = textsIn("en");
const over = (text: string, region = "") =>
  overlay([text.includes("language-code") ? text : `language-code = sw\n${text}`], english, region)!;

test("its messages are laid over the English ones, and what is missing is counted", () => {
  const { say, name, all, found, missing } = over(
    "language-code = sw\nlanguage-name = Kiswahili\nexit = Ondoka sasa\nsentence = { $text }!\n",
    "KE",
  );
  expect([say("exit"), say("sentence", { text: "Habari" }), say("steps")]).toEqual(["Ondoka sasa", "Habari!", "Steps"]);
  expect([say.language, say.locale, name]).toEqual(["sw", "sw-KE", "Kiswahili"]);
  expect(found).toBe(4);
  expect(missing.length).toBe(all - found);
  expect(missing).toContain("steps");
});

test("messages with other blanks than in English are left out, for a number would be lost", () => {
  const { say, wrong, unknown } = over("sentence = Neno\nexit = { $who }\nfoot = { $version } tu\nmine = Yangu\n");
  expect(wrong).toEqual(["sentence", "exit"]);
  expect(unknown).toEqual(["mine"]);
  expect(say("exit")).toBe("Leave now");
});

test("a language that runs from right to left is shown so", () => {
  expect(over("language-code = ar\nlanguage-direction = rtl\nexit = خروج").say.dir).toBe("rtl");
  expect(over("language-direction = <script>\nexit = x").say.dir).toBe("ltr");
});

test("markup in it is text", () => {
  const { say } = over('exit = <img src=x onerror="alert(1)">');
  expect(renderToString(h("p", null, say("exit")))).not.toContain("<img");
});

test("files that are no language files are refused or harmless", () => {
  for (const text of [
    "",
    "\u0000\u0001",
    "[law]\nname = 'x'",
    "{{{{{{",
    "# only a comment",
    "exit = Ondoka",
    "language-code = { 1",
  ])
    expect(overlay([text], english, "")).toBeNull();
  const { say } = over(
    "language-code = no such code\nexit = { exit }\nskip = { -gone }\nname = { NUMBER(1, { 2 }) }\n",
  );
  const complain = vi.spyOn(console, "error").mockImplementation(() => {});
  expect([say.language, say("exit"), say("skip")]).toEqual(["en", "{???}", "{-gone}"]);
  complain.mockRestore();
});

test("blanks that are put in by the hundred do not hold the page up", () => {
  const bomb = ["-a0 = x", ...Array.from({ length: 20 }, (_, i) => `-a${i + 1} = ${`{ -a${i} }`.repeat(90)}`)];
  const { say } = over([...bomb, "exit = { -a20 }"].join("\n"));
  const complain = vi.spyOn(console, "error").mockImplementation(() => {});
  const before = performance.now();
  expect(say("exit").length).toBeLessThan(10_000);
  expect(performance.now() - before).toBeLessThan(1000);
  complain.mockRestore();
});

test("the template is a whole language file: every message, as it is in English", () => {
  const { all, found, missing, wrong, unknown } = over(template(english));
  expect([found, missing, wrong, unknown]).toEqual([all, [], [], []]);
});
