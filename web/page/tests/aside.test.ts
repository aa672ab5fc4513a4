// Beside the way: every word is explained in every language, the page says who made it, and a correction is a text.
import { h } from "preact";
import { describe, expect, test } from "vitest";
import { About } from "../src/aside/about";
import { correctionText } from "../src/aside/correct";
import { Glossary } from "../src/aside/glossary";
import { GLOSSARY } from "../src/aside/terms";
import { Loaded } from "../src/aside/translate";
import { SAYS_NOTHING } from "../src/host";
import { LANGUAGES } from "../src/i18n/languages";
import { overlay } from "../src/i18n/overlay";
import { text, textsIn, voice } from "./render";

const terms = Object.values(GLOSSARY).flat();

describe.each(LANGUAGES.map(({ code }) => code))("in '%s'", (language) => {
  const say = voice(language);

  test("the glossary explains each term, and no term is left out of the page", () => {
    const written = textsIn(language).join("\n");
    const named = [...written.matchAll(/^term-(.+)-means =/gm)].map(([, id]) => id);
    expect(named).toEqual(terms);
    const shown = text(language, h(Glossary, { term: undefined }));
    for (const id of terms) expect(shown).toContain(say(`term-${id}-means`).slice(0, 20).replace(/\s/g, " "));
  });

  test("a copy that its host says nothing of says so; else it shows what the host says", () => {
    const none = text(language, h(About, { host: SAYS_NOTHING }));
    for (const id of ["about-host-none", "about-pays-none", "about-code-none"]) expect(none).toContain(say(id));
    const host = { host: "A library", funding: "A fund", contact: "", code: "https://example.org/code" };
    const said = text(language, h(About, { host }));
    for (const words of ["A library", "A fund", "https://example.org/code"]) expect(said).toContain(words);
    expect(said).not.toContain(say("about-pays-none"));
  });
});

test("a correction names version, language, kind, and what is filled in", () => {
  const filled = {
    kind: "law",
    where: "Act 12, s 7",
    now: "",
    right: "It was repealed. ",
    source: " Gazette 3",
  } as const;
  const sent = correctionText(voice("en"), filled);
  expect(sent).toMatch(/^Aftermath \d+\.\d+\.\d+, en\n\nWhat is wrong: A law or a clause\n\nWhere/);
  expect(sent).toContain(":\nAct 12, s 7\n");
  expect(sent).toMatch(/What is right:\nIt was repealed\.\n\n.*:\nGazette 3$/);
  expect(sent).not.toContain("What the page says now");
});

test("what a language file lacks is told with its number", () => {
  const loaded = overlay(["language-code = sw\nexit = Ondoka\nmine = x"], textsIn("en"), "")!;
  const told = text("en", h(Loaded, { result: loaded }));
  expect(told).toMatch(/holds 2 of [\d,]+ messages/);
  expect(told).toMatch(/[\d,]+ messages are missing and are shown in English: language-name/);
  expect(told).toContain("1 message is not known to this page and is left out: mine");
});
