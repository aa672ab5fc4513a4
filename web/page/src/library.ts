// What the engine knows: levers and outcomes, places, laws. They are there before the engine is, which comes meanwhile.
import { useEffect, useState } from "preact/hooks";
import type { Engine, LawHead, Place, Problem, TextFile, Vocabulary } from "./engine/contract";
import { engineToCome, openEngine } from "./engine/open";
import { part } from "./engine/parts";
import { problemOf } from "./engine/problem";
import { OWN } from "./state";

export interface Library {
  engine: Engine;
  vocabulary: Vocabulary;
  places: Place[];
  laws: LawHead[];
}

let told: Promise<Omit<Library, "engine">> | undefined;

function toldByTheEngine(): Promise<Omit<Library, "engine">> {
  told ??= part("library.json").then((response) => response.json());
  told.catch(() => (told = undefined)); // so that it can be tried again
  return told;
}

/** undefined while it is fetched; "failed" where it, or the engine, could not be. */
export function useLibrary(wanted: boolean, attempt: number): Library | "failed" | undefined {
  const [library, setLibrary] = useState<Library | "failed">();
  useEffect(() => {
    if (!wanted || (library && library !== "failed")) return;
    setLibrary(undefined);
    const failed = (error: unknown) => {
      console.error(error);
      setLibrary("failed");
    };
    toldByTheEngine().then((known) => setLibrary({ ...known, engine: engineToCome }), failed);
    openEngine().catch(failed);
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
