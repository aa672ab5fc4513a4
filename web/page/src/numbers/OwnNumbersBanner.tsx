import type { Spread } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { DataWords } from "../i18n/data_words";
import { numbersUsed, type Draft } from "../state";
import { unusualSizes, useNumbers, type NumbersInHand } from "./in_hand";
import { spreadInWords } from "./NumberScale";
import { NUMBERS_FILE, publishedSpread, spreadOf } from "./own_number";
import "../style/numbers.css";

/** A number that is not the published one. */
export interface Changed {
  name: string;
  meaning: string;
  own: Spread;
  published: Spread | null; // null: the model has no such number
}

export function changedIn({ published }: Pick<NumbersInHand, "published">, draft: Draft): Changed[] {
  return Object.entries(numbersUsed(draft)).map(([name, own]) => {
    const known = published.get(name);
    return {
      name,
      meaning: known?.meaning ?? "",
      own: spreadOf(own),
      published: known ? publishedSpread(known) : null,
    };
  });
}

/** Presets and sizes that are not the usual ones, each in a sentence. */
function unusualInWords(say: Say, draft: Draft): string[] {
  const sizes = unusualSizes(draft).map(({ size, now, usual }) =>
    say("numbers-size-unusual", {
      size: say(`numbers-size-${size}`),
      now: say.number(now, {}),
      usual: say.number(usual, {}),
    }),
  );
  return [
    ...(draft.assume === "" ? [] : [say("numbers-preset-in-use", { preset: say(`numbers-preset-${draft.assume}`) })]),
    ...(sizes.length > 0 ? [say("numbers-sizes-unusual", { sizes: say.list(sizes) })] : []),
  ];
}

export const presetId = (assume: Draft["assume"]): string => assume || "published";

/** What of this answer is the reader's own. */
export function OwnNumbersBanner() {
  const inHand = useNumbers();
  return inHand && <OnScreen changed={changedIn(inHand, inHand.ran)} inHand={inHand} />;
}

/** The button goes with what it does: reading begins at the top of the page's own part. */
const thenRead = (act: () => void) => (): void => {
  act();
  document.getElementById("main")?.focus({ preventScroll: true });
};

function OnScreen({ changed, inHand }: { changed: Changed[]; inHand: NumbersInHand }) {
  const say = useSay();
  const unusual = unusualInWords(say, inHand.ran);
  if (changed.length === 0 && unusual.length === 0) return null;
  return (
    <aside class="notice notice-warn own-numbers" aria-label={say("numbers-banner")}>
      {changed.length > 0 && (
        <>
          <p>
            <strong>{say("numbers-changed", { count: changed.length })}</strong> {say("numbers-not-published")}
          </p>
          <details>
            <summary>{say("numbers-which")}</summary>
            <ChangedList changed={changed} />
          </details>
        </>
      )}
      {unusual.map((words) => (
        <p key={words}>
          <strong>{words}</strong>
        </p>
      ))}
      <div class="buttons">
        <BackToPublished inHand={inHand} />
      </div>
    </aside>
  );
}

function BackToPublished({ inHand }: { inHand: NumbersInHand }) {
  const say = useSay();
  const { wanted } = inHand;
  if (Object.keys(wanted.numbers).length === 0 && wanted.assume === "") return null;
  return (
    <button type="button" onClick={thenRead(() => inHand.set({ numbers: {}, assume: "" }))}>
      {say("numbers-back-all")}
    </button>
  );
}

/** Also of a report, where nothing can be changed back. */
export function ChangedList({ changed }: { changed: Changed[] }) {
  const say = useSay();
  return (
    <ul>
      {changed.map((c) => (
        <li key={c.name}>
          <DataWords text={c.meaning} /> <code>{c.name}</code>: {changeInWords(say, c)}
        </li>
      ))}
    </ul>
  );
}

const changeInWords = (say: Say, { own, published }: Changed): string =>
  published
    ? say("numbers-own-and-published", { own: spreadInWords(say, own), published: spreadInWords(say, published) })
    : spreadInWords(say, own);

const MOST_ON_PAPER = 5;

/** The same without buttons. */
export function OwnNumbersOnPaper() {
  const say = useSay();
  const words = ownNumbersInWords(say, useNumbers());
  return words === "" ? null : <p class="own-numbers-on-paper">{words}</p>;
}

/** The same in one paragraph, for every sheet of a brief; "" where all is published. */
export function ownNumbersInWords(say: Say, inHand: NumbersInHand | null): string {
  if (!inHand) return "";
  const changed = changedIn(inHand, inHand.ran);
  const left = changed.length - MOST_ON_PAPER;
  const named = changed.slice(0, MOST_ON_PAPER).map((c) => `${c.name}: ${changeInWords(say, c)}.`);
  return [
    ...(changed.length > 0 ? [say("numbers-changed", { count: changed.length })] : []),
    ...unusualInWords(say, inHand.ran),
    ...named,
    ...(left > 0 ? [say("numbers-more", { count: left, file: NUMBERS_FILE })] : []),
  ].join(" ");
}
