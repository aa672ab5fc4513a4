// One instance of the engine's WebAssembly module and its calls (web/engine/exports.cpp). Runs in a worker, and under
// Node in tests.
import { sha256 } from "@noble/hashes/sha2.js";
// @ts-expect-error: made by Emscripten, without types
import createEngine from "@wasm/engine.mjs";
import type { Problem } from "./contract";
import { ProblemError } from "./problem";

/** The files of the data folder: path below it -> text. */
export type DataFiles = Record<string, string>;

interface Emscripten {
  HEAPU8: Uint8Array;
  FS: { mkdirTree(path: string): void; writeFile(path: string, text: string): void };
  UTF8ToString(at: number): string;
  stringToUTF8(text: string, at: number, room: number): void;
  lengthBytesUTF8(text: string): number;
  _malloc(size: number): number;
  _free(at: number): void;
  _aftermath_open(data: number, scratch: number): number;
  _aftermath_answer(request: number): number;
  _aftermath_draw(comparison: number, draw: number): number;
  _aftermath_size(): number;
  _aftermath_room(size: number): number;
  _aftermath_take(comparison: number): number;
}

const dataFolder = "/data";
const scratchFolder = "/bill";

export class EngineModule {
  private constructor(private readonly module: Emscripten) {}

  static async start(wasm: WebAssembly.Module, files: DataFiles): Promise<EngineModule> {
    const module = (await createEngine({
      sha256,
      instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
        void WebAssembly.instantiate(wasm, imports).then(done);
        return {};
      },
    })) as Emscripten;
    const engine = new EngineModule(module);
    engine.add(files);
    const problem = engine.withText(dataFolder, (data) =>
      engine.withText(scratchFolder, (scratch) => module.UTF8ToString(module._aftermath_open(data, scratch))),
    );
    if (problem) throw new Error(problem);
    return engine;
  }

  /** Files of the data folder that come later. */
  add(files: DataFiles): void {
    for (const [path, text] of Object.entries(files)) {
      const whole = `${dataFolder}/${path}`;
      this.module.FS.mkdirTree(whole.slice(0, whole.lastIndexOf("/")));
      this.module.FS.writeFile(whole, text);
    }
  }

  /** Throws a ProblemError where the engine refuses. */
  ask(request: object): unknown {
    const text = this.withText(JSON.stringify(request), (at) =>
      this.module.UTF8ToString(this.module._aftermath_answer(at)),
    );
    const answer = JSON.parse(text) as { ok?: unknown; problem?: Problem };
    if (answer.problem) throw new ProblemError(answer.problem);
    return answer.ok;
  }

  /** One draw of an open comparison, as bytes for take() of the instance that summarises. */
  draw(comparison: number, draw: number): Uint8Array<ArrayBuffer> {
    const at = this.module._aftermath_draw(comparison, draw);
    return this.module.HEAPU8.slice(at, at + this.module._aftermath_size());
  }

  take(comparison: number, bytes: Uint8Array): boolean {
    const at = this.module._aftermath_room(bytes.length);
    this.module.HEAPU8.set(bytes, at);
    return this.module._aftermath_take(comparison) !== 0;
  }

  private withText<T>(text: string, use: (at: number) => T): T {
    const room = this.module.lengthBytesUTF8(text) + 1;
    const at = this.module._malloc(room);
    this.module.stringToUTF8(text, at, room);
    try {
      return use(at);
    } finally {
      this.module._free(at);
    }
  }
}
