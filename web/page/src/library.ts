// What the engine knows, fetched once: levers and outcomes, places, laws.
import { useEffect, useState } from "preact/hooks";
import type { Engine, LawHead, Place, Vocabulary } from "./engine/contract";
import { openEngine } from "./engine/open";

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
