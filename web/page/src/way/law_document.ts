// Whether a file that was given as a law is a document instead: told by how it begins, then by its name.

const BEGINNINGS = [
  "%PDF",
  "PK\u0003\u0004", // Word, OpenDocument, Pages: zip archives
  "\u00d0\u00cf\u0011\u00e0", // Word before 2007
  "{\\rtf",
  "<!doctype",
  "<html",
];
const ENDINGS = /\.(docx?|odt|pdf|rtf|pages|html?|pptx?|xlsx?)$/i;

/** Such a file may be a law file that somebody renamed. */
export const isPlainText = (name: string): boolean => /\.(txt|md)$/i.test(name);

export function isDocument(name: string, bytes: Uint8Array): boolean {
  const begin = String.fromCharCode(...bytes.subarray(0, 12)).toLowerCase();
  return BEGINNINGS.some((known) => begin.startsWith(known.toLowerCase())) || ENDINGS.test(name);
}
