// The data's own words (names of laws, meanings of numbers, notes of places) in the reader's language. They are English
// in the data; each translation is named by the digest of its English text (decision 0062), so that none outlives a
// change of it, and a reader's own law has none.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { useSay, type Say } from ".";

const ids = new Map<string, string>(); // the texts are few and shown often

/** The message that has a text of the data: "text-", then the first 8 hex digits of the text's SHA-256. */
export function dataId(text: string): string {
  const id = ids.get(text) ?? `text-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)}`;
  ids.set(text, id);
  return id;
}

/** In the reader's language where that is known, else as it stands. */
export function dataWords(say: Say, text: string): string {
  const id = dataId(text);
  return say.has(id) ? say(id) : text;
}

/** The language of what dataWords gives, where it is not the reader's. */
export const dataLang = (say: Say, text: string): "en" | undefined => (say.has(dataId(text)) ? undefined : "en");

export function DataWords({ text }: { text: string }) {
  const say = useSay();
  return dataLang(say, text) ? <span lang="en">{text}</span> : <>{dataWords(say, text)}</>;
}

/** A law's title as its source has it, to stand beside a translated one. */
export function SourceTitle({ name }: { name: string }) {
  const say = useSay();
  if (dataLang(say, name)) return null; // it stands there already
  return (
    <span class="hint block" lang="en">
      {name}
    </span>
  );
}
