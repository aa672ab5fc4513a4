// The reader's own numbers, presets and sizes: those asked for, and those that the answer on the screen was made with.
import { createContext } from "preact";
import { useContext, useMemo, useState } from "preact/hooks";
import { useLoaded } from "../answer/run";
import type { Changeable, Engine, OwnNumber, Parameter } from "../engine/contract";
import { emptyDraft, numbersUsed, type Draft } from "../state";
import { withNumber } from "./own_number";

export const SIZES = ["draws", "people", "years", "seed"] as const;
export type Size = (typeof SIZES)[number];

type Asked = Pick<Draft, "assume" | "numbers" | Size>;

const askedOf = ({ assume, numbers, draws, people, years, seed }: Draft): Asked => ({
  assume,
  numbers,
  draws,
  people,
  years,
  seed,
});

/** What decides the answer; numbers that a preset sets aside do not. */
const deciding = (draft: Draft): string =>
  JSON.stringify([numbersUsed(draft), draft.assume, SIZES.map((size) => draft[size])]);

export const sameAnswer = (a: Draft, b: Draft): boolean => deciding(a) === deciding(b);

export function usualSizes(): Pick<Draft, Size> {
  const { draws, people, years, seed } = emptyDraft();
  return { draws, people, years, seed };
}

/** Sizes that are not the usual ones. */
export function unusualSizes(draft: Draft): { size: Size; now: number; usual: number }[] {
  const usual = usualSizes();
  return SIZES.filter((size) => draft[size] !== usual[size]).map((size) => ({
    size,
    now: draft[size],
    usual: usual[size],
  }));
}

export interface NumbersInHand {
  changeable: Changeable | null; // null until the engine has said what there is
  published: ReadonlyMap<string, Parameter>;
  wanted: Draft;
  ran: Draft; // as the answer on the screen was asked
  pending: boolean; // the two differ
  set(part: Partial<Asked>): void;
  setNumber(name: string, own: OwnNumber | null): void;
  runAgain(): void;
}

/** The answer stays as it is until the reader asks for it again. */
export function useNumbersInHand(
  engine: Engine,
  wanted: Draft,
  onDraft: (change: (draft: Draft) => Draft) => void,
): NumbersInHand {
  const [asked, setAsked] = useState<Asked>(() => askedOf(wanted));
  const { place, day, inForce, bills, selected } = wanted;
  const ran = useMemo<Draft>(() => ({ ...wanted, ...asked }), [place, day, inForce, bills, selected, asked]);
  const { value: changeable } = useLoaded(() => engine.numbers(), [engine]);
  const published = useMemo(() => new Map((changeable?.numbers ?? []).map((p) => [p.name, p])), [changeable]);
  return {
    changeable,
    published,
    wanted,
    ran,
    pending: !sameAnswer(wanted, ran),
    set: (part) => onDraft((old) => ({ ...old, ...part })),
    setNumber: (name, own) => onDraft((old) => ({ ...old, numbers: withNumber(old.numbers, name, own) })),
    runAgain: () => setAsked(askedOf(wanted)),
  };
}

const InHand = createContext<NumbersInHand | null>(null);
export const NumbersProvider = InHand.Provider;

/** null where nothing can be changed: in a report. */
export const useNumbers = (): NumbersInHand | null => useContext(InHand);
