/** The languages of the page, each in its own name. Names of languages are not translated. */
export const LANGUAGES = [
  { code: "en", name: "English", dir: "ltr" },
  { code: "es", name: "Español", dir: "ltr" },
  { code: "fr", name: "Français", dir: "ltr" },
  { code: "ru", name: "Русский", dir: "ltr" },
  { code: "zh", name: "中文", dir: "ltr" },
] as const satisfies readonly { code: string; name: string; dir: "ltr" | "rtl" }[];

export type Language = (typeof LANGUAGES)[number]["code"];

export function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language.code === code);
}

/** The first of the reader's languages that the page speaks; else English. */
export function preferred(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const code = wish.toLowerCase().split("-")[0] ?? "";
    if (isLanguage(code)) return code;
  }
  return "en";
}
