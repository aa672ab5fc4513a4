// The reader's own numbers, presets and sizes: those asked for, and those that the answer on the screen was made with.
import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { useLoaded } from "../answer/run";
import type { Changeable, Engine, OwnNumber, Parameter } from "../engine/contract";
import { emptyDraft, type Draft } from "../state";
import { withNumber } from "./own_number";

export const SIZES = ["draws", "people", "years", "seed"] as const;
export type Size = (typeof SIZES)[number];

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
  wanted: Draft; // as it is now
  ran: Draft; // as it was when the answer on the screen was asked for
  set(part: Partial<Pick<Draft, "assume" | "numbers" | Size>>): void;
  setNumber(name: string, own: OwnNumber | null): void;
  runAgain(): void;
}

/** The answer stays as it is until the reader asks for it again. */
export function useNumbersInHand(props: {
  engine: Engine;
  draft: Draft;
  asked: Draft;
  onDraft(change: (draft: Draft) => Draft): void;
  onAsk(): void;
}): NumbersInHand {
  const { engine, onDraft } = props;
  const { value: changeable } = useLoaded(() => engine.numbers(), [engine]);
  const published = useMemo(() => new Map((changeable?.numbers ?? []).map((p) => [p.name, p])), [changeable]);
  return {
    changeable,
    published,
    wanted: props.draft,
    ran: props.asked,
    set: (part) => onDraft((old) => ({ ...old, ...part })),
    setNumber: (name, own) => onDraft((old) => ({ ...old, numbers: withNumber(old.numbers, name, own) })),
    runAgain: props.onAsk,
  };
}

const InHand = createContext<NumbersInHand | null>(null);
export const NumbersProvider = InHand.Provider;

/** null where nothing can be changed: in a report. */
export const useNumbers = (): NumbersInHand | null => useContext(InHand);
