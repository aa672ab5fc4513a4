/** Without case, accents and what is around words: 'é' is found by 'e'. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** Whether each word that was typed stands somewhere in the texts. */
export function foundBy(typed: string, texts: string[]): boolean {
  const all = plain(texts.join(" "));
  return plain(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
