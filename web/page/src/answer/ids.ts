/** The message of one of the model's own words: "factor", "violence/past violence" -> "factor-violence-past-violence". */
export function idOf(kind: string, word: string): string {
  return `${kind}-${word.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-+|-+$/g, "")}`;
}
