// A language file of the reader's own: its messages are laid over the English ones. It is not trusted: what it says is
// text, never markup, and what does not fit stays English.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { regional } from "./region";
import { bundleOf, sayWith, type Say } from "./say";

export interface Overlay {
  say: Say;
  name: string; // of the language, in itself
  all: number; // messages that there are in English
  found: number; // of these, in the file and fit for use
  missing: string[];
  wrong: string[]; // whose blanks are not those of English
  unknown: string[];
}

type Body = FluentResource["body"];

/** The blanks of a message, as "law place". */
function blanksOf(pattern: unknown): string {
  const found = new Set<string>();
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, name } = node as { type?: unknown; name?: unknown };
    if (type === "var") found.add(String(name));
    Object.values(node).forEach(look);
  };
  look(pattern);
  return [...found].sort().join(" ");
}

const isTerm = (id: string): boolean => id.startsWith("-"); // Fluent's own: parts that messages share

const bodyOf = (texts: readonly string[]): Body => new FluentResource(texts.join("\n")).body;

/** null where it does not name its language, or holds no message of the page. english: the files of the page's own messages. region: whose numbers. */
export function overlay(texts: readonly string[], english: readonly string[], region: string): Overlay | null {
  const blanks = new Map(bodyOf(english).map(({ id, value }) => [id, blanksOf(value)]));
  const own = new Map(bodyOf(texts).map((message) => [message.id, message]));
  const known = [...own.values()].filter(({ id }) => blanks.has(id));
  const fit = known.filter(({ id, value }) => value && blanksOf(value) === blanks.get(id));
  if (fit.length === 0 || !own.has("language-code")) return null; // a law file has a message 'name' too
  const said = (id: string): string => {
    const { value } = own.get(id) ?? {};
    return typeof value === "string" ? value.trim().slice(0, 60) : "";
  };
  const locale = localeOf(said("language-code"), region);
  const dir = said("language-direction") === "rtl" ? "rtl" : "ltr";
  const bundle = new FluentBundle(locale, { useIsolating: dir === "rtl" });
  bundle.addResource({ body: [...[...own.values()].filter(({ id }) => isTerm(id)), ...fit] });
  const usable = new Set(fit.map(({ id }) => id));
  return {
    say: sayWith([bundle, bundleOf(regional("en", region), "ltr", english)], locale, dir),
    name: said("language-name") || locale,
    all: blanks.size,
    found: fit.length,
    missing: [...blanks.keys()].filter((id) => !own.has(id)),
    wrong: known.map(({ id }) => id).filter((id) => !usable.has(id)),
    unknown: [...own.keys()].filter((id) => !blanks.has(id) && !isTerm(id)),
  };
}

/** The file's own code with the reader's region; English where there is no such code. */
function localeOf(code: string, region: string): string {
  const locale = regional(code, region);
  return Intl.NumberFormat.supportedLocalesOf(locale).length > 0 ? locale : "en";
}

/** All messages of English in one file, to be translated. */
export function template(english: readonly string[]): string {
  return [
    "# A language file of Aftermath. Translate what stands after each equals sign. Keep what stands in curly brackets",
    "# and in square brackets, and the names before the equals signs. Lines that begin with # are notes. First set",
    "# language-code (as sw), language-name (as Kiswahili) and language-direction (ltr or rtl) below.",
    "# How plurals work: https://projectfluent.org",
    "",
    ...english,
  ].join("\n");
}
