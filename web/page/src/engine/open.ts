// The engine is fetched once, when it is first needed.
import type { Engine } from "./contract";

// Until the client is there, a stand-in of the tests; afterwards this is one import.
const stand = import.meta.glob<{ engine: Engine }>("../../tests/fixture/engine.ts");

let opened: Promise<Engine> | undefined;

export function openEngine(): Promise<Engine> {
  const first = Object.values(stand)[0];
  opened ??= first ? first().then(({ engine }) => engine) : Promise.reject(new Error("no engine"));
  opened.catch(() => (opened = undefined)); // so that it can be tried again
  return opened;
}
