// A component as the reader would see it: its markup, and its text alone.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { h, type ComponentChild } from "preact";
import { renderToString } from "preact-render-to-string";
import { SayProvider } from "../src/i18n";
import { LANGUAGES } from "../src/i18n/languages";
import { bundleOf, sayWith, type Say } from "../src/i18n/say";

const MESSAGES = join(fileURLToPath(new URL(".", import.meta.url)), "../../messages");

export function textsIn(language: string): string[] {
  const folder = join(MESSAGES, language);
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}

export function voice(language: string): Say {
  const { dir } = LANGUAGES.find(({ code }) => code === language)!;
  return sayWith([bundleOf(language, dir, textsIn(language))], language, dir);
}

export function markup(language: string, child: ComponentChild): string {
  return renderToString(h(SayProvider, { value: voice(language) }, child));
}

/** Without tags; entities as letters; one space between words. */
export function text(language: string, child: ComponentChild): string {
  return markup(language, child)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}
