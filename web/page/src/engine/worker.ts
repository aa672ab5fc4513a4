// A worker of the page: one instance of the engine that does what it is told, one task after another.
import type { Problem } from "./contract";
import { type DataFiles, EngineModule } from "./module";
import { ProblemError } from "./problem";

export type Task =
  | { do: "start"; wasm: WebAssembly.Module; files: DataFiles }
  | { do: "add"; files: DataFiles }
  | { do: "ask"; request: object }
  | { do: "draw"; comparison: number; draw: number }
  | { do: "take"; comparison: number; bytes: Uint8Array };

export interface Numbered {
  number: number;
  task: Task;
}

export type Reply = { number: number } & ({ value: unknown } | { problem: Problem } | { failure: string });

let engine: Promise<EngineModule> | undefined;

async function perform(task: Task): Promise<unknown> {
  if (task.do === "start") {
    engine = EngineModule.start(task.wasm, task.files);
    await engine;
    return null;
  }
  if (!engine) throw new Error("the worker was not started");
  const module = await engine;
  switch (task.do) {
    case "add":
      return module.add(task.files);
    case "ask":
      return module.ask(task.request);
    case "draw":
      return module.draw(task.comparison, task.draw);
    case "take":
      return module.take(task.comparison, task.bytes);
  }
}

function reply(message: Reply): void {
  const moved = "value" in message && message.value instanceof Uint8Array ? [message.value.buffer] : [];
  (self as unknown as { postMessage(message: Reply, moved: Transferable[]): void }).postMessage(message, moved);
}

self.addEventListener("message", (event: MessageEvent<Numbered>) => {
  const { number, task } = event.data;
  perform(task).then(
    (value) => reply({ number, value }),
    (error: unknown) =>
      reply(
        error instanceof ProblemError ? { number, problem: error.problem } : { number, failure: String(error) },
      ),
  );
});
