// The engine and its client are fetched once, when they are first needed: the first look does without.
import type { Engine } from "./contract";

let opened: Promise<Engine> | undefined;

export function openEngine(): Promise<Engine> {
  opened ??= import("./client").then(({ EngineClient }) => EngineClient.start());
  opened.catch(() => (opened = undefined)); // so that it can be tried again
  return opened;
}
