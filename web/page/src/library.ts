// What the engine knows, fetched once: levers and outcomes, places, laws.
import { useEffect, useState } from "preact/hooks";
import type { Engine, LawHead, Place, Problem, TextFile, Vocabulary } from "./engine/contract";
import { openEngine } from "./engine/open";
import { problemOf } from "./engine/problem";
import { OWN } from "./state";

export interface Library {
  engine: Engine;
  vocabulary: Vocabulary;
  places: Place[];
  laws: LawHead[];
}

async function fetchLibrary(): Promise<Library> {
  const engine = await openEngine();
  const [vocabulary, places, laws] = await Promise.all([engine.vocabulary(), engine.places(), engine.laws()]);
  return { engine, vocabulary, places, laws };
}

/** undefined while it is fetched; "failed" where it could not be. */
export function useLibrary(wanted: boolean, attempt: number): Library | "failed" | undefined {
  const [library, setLibrary] = useState<Library | "failed">();
  useEffect(() => {
    if (!wanted || (library && library !== "failed")) return;
    setLibrary(undefined);
    fetchLibrary().then(setLibrary, (error: unknown) => {
      console.error(error);
      setLibrary("failed");
    });
  }, [wanted, attempt]);
  return library;
}

export type OwnPlace = { place: Place } | { problem: Problem } | undefined;

/** The reader's own place as the engine reads its file; undefined while it is read, or where there is none. */
export function useOwnPlace(engine: Engine | undefined, own: TextFile | null): OwnPlace {
  const key = own && JSON.stringify(own);
  const [read, setRead] = useState<{ key: string | null; is: OwnPlace }>({ key: null, is: undefined });
  useEffect(() => {
    if (!engine || !own) return;
    let wanted = true;
    const take = (is: OwnPlace) => wanted && setRead({ key, is });
    engine.place(own).then(
      (place) => take({ place: { ...place, id: OWN } }),
      (error: unknown) => take({ problem: problemOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [engine, key]);
  return read.key === key ? read.is : undefined;
}

/** With the reader's own place among the others. */
export const withOwnPlace = (library: Library, own: OwnPlace): Library =>
  own && "place" in own ? { ...library, places: [...library.places, own.place] } : library;
