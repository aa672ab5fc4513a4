import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { LANGUAGES, type Language } from "./languages";
import { bundleOf, sayWith, type Say } from "./say";

export type { Say } from "./say";

const sources = import.meta.glob<string>("../../../messages/*/*.ftl", { query: "?raw", import: "default" });

const filesOf = (language: string) => Object.keys(sources).filter((path) => path.includes(`/messages/${language}/`));

/** Languages that have messages. */
export const spoken = LANGUAGES.filter(({ code }) => filesOf(code).length > 0);

const textsOf = (language: string) => Promise.all(filesOf(language).map((path) => sources[path]!()));

/** Fetches the messages of one language, and of no other; in development English stands in for what is missing. */
export async function load(language: Language): Promise<Say> {
  const { dir } = LANGUAGES.find(({ code }) => code === language)!;
  const bundles = [bundleOf(language, dir, await textsOf(language))];
  if (import.meta.env.DEV && language !== "en") bundles.push(bundleOf("en", "ltr", await textsOf("en")));
  return sayWith(bundles, language, dir);
}

const Voice = createContext<Say | null>(null);
export const SayProvider = Voice.Provider;

export function useSay(): Say {
  const say = useContext(Voice);
  if (!say) throw new Error("outside of SayProvider");
  return say;
}
