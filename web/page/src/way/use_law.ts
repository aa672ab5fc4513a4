import { useEffect, useState } from "preact/hooks";
import type { Engine, Law, LawRef, Problem } from "../engine/contract";
import { problemOf } from "../engine/problem";

export type Fetched = { law: Law } | { problem: Problem } | undefined;

/** The law as the engine reads it, for what holds on the day; undefined while it is read. */
export function useLaw(engine: Engine, ref: LawRef, day: string): Fetched {
  const key = JSON.stringify([ref, day]);
  const [fetched, setFetched] = useState<{ key: string; is: Fetched }>({ key: "", is: undefined });
  useEffect(() => {
    let wanted = true;
    const take = (is: Fetched) => wanted && setFetched({ key, is });
    engine.law(ref, day).then(
      (law) => take({ law }),
      (error: unknown) => take({ problem: problemOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return fetched.key === key ? fetched.is : undefined;
}
