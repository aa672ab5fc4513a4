import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { LANGUAGES, type Language } from "./languages";
import { browsersRegion, regional } from "./region";
import { bundleOf, sayWith, type Say } from "./say";
import { hasTexts, textsOf } from "./texts";

export type { Say } from "./say";
export { textsOf }; // from here only: a report has its messages elsewhere (vite.report.config.ts)

/** Languages that have messages. */
export const spoken = LANGUAGES.filter(({ code }) => hasTexts(code));

/** Fetches the messages of one language, and of no other; in development English stands in for what is missing.
 *  region: whose numbers and dates; "": the browser's. */
export async function load(language: Language, region = ""): Promise<Say> {
  const { dir } = LANGUAGES.find(({ code }) => code === language)!;
  const locale = regional(language, region || browsersRegion(language));
  const bundles = [bundleOf(locale, dir, await textsOf(language))];
  if (import.meta.env.DEV && language !== "en") bundles.push(bundleOf("en", "ltr", await textsOf("en")));
  return sayWith(bundles, locale, dir);
}

const Voice = createContext<Say | null>(null);
export const SayProvider = Voice.Provider;

export function useSay(): Say {
  const say = useContext(Voice);
  if (!say) throw new Error("outside of SayProvider");
  return say;
}
