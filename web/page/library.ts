// What the page shows before its engine has come: places, laws and the vocabulary, as the engine itself tells them. Called
// when the page is built (data.mjs).
import { EngineModule, type DataFiles } from "./src/engine/module";

Object.assign(globalThis, { self: { location: { href: "" } } }); // what Emscripten's module asks for in a worker

export async function library(wasm: Uint8Array<ArrayBuffer>, files: DataFiles): Promise<string> {
  const engine = await EngineModule.start(await WebAssembly.compile(wasm), files);
  const ask = (what: string) => engine.ask({ do: what });
  return JSON.stringify({ vocabulary: ask("vocabulary"), places: ask("places"), laws: ask("laws") });
}
