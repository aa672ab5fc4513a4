// The engine as the page calls it: one worker, the desk, reads laws and summarises; the others make draws. Which worker
// made a draw never shows in an answer.
import dataUrl from "@data/data.json?url";
import evidenceUrl from "@data/evidence.json?url";
import wasmUrl from "@wasm/engine.wasm?url";
import type {
  Answer,
  BreakEven,
  Change,
  Comparison,
  DrawsOf,
  Engine,
  Evidence,
  Law,
  LawHead,
  LawRef,
  Operation,
  OutcomeAnswer,
  Parameter,
  Place,
  Progress,
  Scenario,
  SeriesOf,
  Vocabulary,
  Why,
} from "./contract";
import { type DataFiles, ProblemError } from "./module";
import type { Numbered, Reply, Task } from "./worker";

export { ProblemError };

const mostWorkers = 8;
const milliBetweenAnswers = 400;

class Hand {
  private readonly worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private next = 0;

  constructor() {
    this.worker.addEventListener("message", (event: MessageEvent<Reply>) => this.settle(event.data));
    this.worker.addEventListener("error", (event) => this.fail(new Error(event.message || "a worker broke off")));
  }

  perform(task: Task, moved: Transferable[] = []): Promise<unknown> {
    const number = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.worker.postMessage({ number, task } satisfies Numbered, moved);
    });
  }

  private settle(reply: Reply): void {
    const waiting = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if ("value" in reply) waiting?.resolve(reply.value);
    else waiting?.reject("problem" in reply ? new ProblemError(reply.problem) : new Error(reply.failure));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** As many workers as the machine has cores, fewer where memory is short (each takes about 100 MB). */
function workersHere(): number {
  const memory = (navigator as { deviceMemory?: number }).deviceMemory ?? 4;
  return Math.max(1, Math.min(navigator.hardwareConcurrency || 2, mostWorkers, memory <= 1 ? 1 : memory * 2));
}

export class EngineClient implements Engine {
  private evidenceIsHere: Promise<unknown> | undefined;
  private comparisons = 0;

  private constructor(
    private readonly desk: Hand,
    private readonly hands: Hand[],
  ) {}

  /** Rejects where the browser lacks WebAssembly with SIMD, or a file of the page is missing. */
  static async start(workers = workersHere()): Promise<EngineClient> {
    const [wasm, files] = await Promise.all([
      fetched(wasmUrl)
        .then((response) => response.arrayBuffer())
        .then((bytes) => WebAssembly.compile(bytes)),
      fetched(dataUrl).then((response) => response.json() as Promise<DataFiles>),
    ]);
    const start = () => {
      const hand = new Hand();
      return { hand, started: hand.perform({ do: "start", wasm, files }) };
    };
    const desk = start();
    const hands = Array.from({ length: workers }, start);
    await desk.started;
    for (const { started } of hands) started.catch(() => undefined); // told by the first draw
    return new EngineClient(
      desk.hand,
      hands.map(({ hand }) => hand),
    );
  }

  vocabulary(): Promise<Vocabulary> {
    return this.ask({ do: "vocabulary" });
  }
  places(): Promise<Place[]> {
    return this.ask({ do: "places" });
  }
  laws(): Promise<LawHead[]> {
    return this.ask({ do: "laws" });
  }
  law(ref: LawRef, day: string): Promise<Law> {
    return this.ask({ do: "law", law: ref, day });
  }
  amend(
    ref: LawRef,
    day: string,
    head: { name: string; jurisdiction: string; citation: string; source: string; note: string },
    changes: Change[],
  ): Promise<Law> {
    return this.ask({ do: "amend", law: ref, day, head, changes });
  }

  async compare(
    scenario: Scenario,
    onAnswer: (answer: Answer, progress: Progress, soFar: Comparison) => void,
    signal?: AbortSignal,
  ): Promise<Comparison> {
    const comparison = this.comparisons++;
    const open = { do: "open", comparison, scenario };
    await this.ask(open);
    const summary = await this.ask<Answer>({ do: "summary", comparison });
    const soFar = new OpenComparison(this, comparison, scenario, summary);
    const run = new Run(comparison, scenario, this.desk, (answer, progress) => {
      soFar.answer = answer;
      onAnswer(answer, progress, soFar);
    });
    await Promise.all(
      this.hands.map(async (hand) => {
        await hand.perform({ do: "ask", request: open });
        await run.drawBy(hand, signal);
      }),
    );
    await run.finish();
    return soFar;
  }

  ask<T>(request: object): Promise<T> {
    return this.desk.perform({ do: "ask", request }) as Promise<T>;
  }

  /** The studies are loaded when somebody asks for them. */
  async evidence(ids: string[]): Promise<Evidence[]> {
    this.evidenceIsHere ??= fetched(evidenceUrl)
      .then((response) => response.json() as Promise<DataFiles>)
      .then((files) => this.desk.perform({ do: "add", files }));
    await this.evidenceIsHere;
    return this.ask({ do: "evidence", ids });
  }

  forget(comparison: number): void {
    for (const hand of [this.desk, ...this.hands])
      void hand.perform({ do: "ask", request: { do: "close", comparison } }).catch(() => undefined);
  }
}

/** The draws of one comparison on their way: taken one after another by whichever worker is free. */
class Run {
  private nextDraw = 0;
  private taken = 0;
  private told = 0;
  private readonly began = performance.now();
  private lastTold = 0;
  private telling: Promise<Answer> | undefined;

  constructor(
    private readonly comparison: number,
    private readonly scenario: Scenario,
    private readonly desk: Hand,
    private readonly onAnswer: (answer: Answer, progress: Progress) => void,
  ) {}

  async drawBy(hand: Hand, signal?: AbortSignal): Promise<void> {
    while (this.nextDraw < this.scenario.draws && !signal?.aborted) {
      const draw = this.nextDraw++;
      const bytes = (await hand.perform({ do: "draw", comparison: this.comparison, draw })) as Uint8Array<ArrayBuffer>;
      if (signal?.aborted && this.taken > 0) return;
      await this.desk.perform({ do: "take", comparison: this.comparison, bytes }, [bytes.buffer]);
      ++this.taken;
      if (!this.telling && performance.now() - this.lastTold > milliBetweenAnswers) void this.tell();
    }
  }

  async finish(): Promise<Answer> {
    await this.telling;
    return this.tell();
  }

  private tell(): Promise<Answer> {
    this.telling = (
      this.desk.perform({ do: "ask", request: { do: "summary", comparison: this.comparison } }) as Promise<Answer>
    ).then((answer) => {
      this.telling = undefined;
      this.told = answer.draws;
      this.lastTold = performance.now();
      this.onAnswer(answer, this.progress());
      return answer;
    });
    return this.telling;
  }

  private progress(): Progress {
    const seconds = (performance.now() - this.began) / 1000;
    const left = this.scenario.draws - this.told;
    return { done: this.told, of: this.scenario.draws, seconds_left: this.told ? (seconds / this.told) * left : null };
  }
}

class OpenComparison implements Comparison {
  constructor(
    private readonly engine: EngineClient,
    private readonly comparison: number,
    readonly scenario: Scenario,
    public answer: Answer,
  ) {}

  draws(outcomes: string[], group = "all"): Promise<DrawsOf[]> {
    return this.ask({ do: "draws", outcomes, group });
  }
  series(outcome: string): Promise<SeriesOf> {
    return this.ask({ do: "series", outcome });
  }
  groups(outcome: string): Promise<OutcomeAnswer[]> {
    return this.ask({ do: "groups", outcome });
  }
  why(): Promise<Why> {
    return this.ask({ do: "why" });
  }
  parameters(names: string[]): Promise<Parameter[]> {
    return this.ask({ do: "parameters", names });
  }
  evidence(ids: string[]): Promise<Evidence[]> {
    return this.engine.evidence(ids);
  }
  operations(): Promise<Operation[]> {
    return this.ask({ do: "operations" });
  }
  breakEven(): Promise<BreakEven> {
    return Promise.reject(new Error("not yet"));
  }
  file(name: string): Promise<string> {
    return this.ask({ do: "file", name });
  }
  close(): void {
    this.engine.forget(this.comparison);
  }

  private ask<T>(request: object): Promise<T> {
    return this.engine.ask({ ...request, comparison: this.comparison });
  }
}
