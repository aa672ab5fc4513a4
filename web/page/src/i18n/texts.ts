// Where the page has its messages: a file for each language, fetched when it is spoken.
const sources = import.meta.glob<string>("../../../messages/*/*.ftl", { query: "?raw", import: "default" });

const filesOf = (language: string) => Object.keys(sources).filter((path) => path.includes(`/messages/${language}/`));

export const hasTexts = (language: string): boolean => filesOf(language).length > 0;

export const textsOf = (language: string): Promise<string[]> =>
  Promise.all(filesOf(language).map((path) => sources[path]!()));
