// What the page is made of beside its script: files that lie beside it, fetched when they are needed.
import dataUrl from "@data/data.json?url";
import evidenceUrl from "@data/evidence.json?url";
import libraryUrl from "@data/library.json?url";
import wasmUrl from "@wasm/engine.wasm?url";

const urls = {
  "engine.wasm": wasmUrl,
  "data.json": dataUrl,
  "evidence.json": evidenceUrl,
  "library.json": libraryUrl,
  "report.html": "./report.html",
};

export type Part = keyof typeof urls;

/** Rejects where the file is not there. */
export async function part(name: Part): Promise<Response> {
  const response = await fetch(urls[name]);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

export const newWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
