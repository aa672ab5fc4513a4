// What the engine knows, fetched once: levers and outcomes, places, laws.
import { useEffect, useState } from "preact/hooks";
import type { Engine, LawHead, Place, Problem, Vocabulary } from "./engine/contract";
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

/** The problem that an error of the engine names; one without a place where it names none. */
export function problemOf(error: unknown): Problem {
  const { problem } = (error ?? {}) as { problem?: Problem };
  if (problem) return problem;
  const what = error instanceof Error ? error.message : String(error);
  return { file: "", line: 0, column: 0, what, expected: "", nearest: "" };
}
