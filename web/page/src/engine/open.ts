// The engine and its client are fetched once, when they are first needed: the first look does without.
import type { Engine } from "./contract";

let opened: Promise<Engine> | undefined;

export function openEngine(): Promise<Engine> {
  opened ??= import("./client").then(({ EngineClient }) => EngineClient.start());
  opened.catch(() => (opened = undefined)); // so that it can be tried again
  return opened;
}

/** What is asked of it waits until the engine is there. */
export const engineToCome = new Proxy({} as Engine, {
  get(_, name) {
    if (name === "then") return undefined; // it is no promise
    return async (...asked: unknown[]) => {
      const engine = await openEngine();
      return Reflect.apply(engine[name as keyof Engine], engine, asked) as Promise<unknown>;
    };
  },
});
