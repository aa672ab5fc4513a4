// The engine as the page calls it: one worker, the desk, reads laws and summarises; the others make draws. Which worker
// made a draw never shows in an answer.
import type {
  Answer,
  BreakEven,
  Change,
  Changeable,
  Comparison,
  DrawsOf,
  Engine,
  Evidence,
  Law,
  LawHead,
  LawRef,
  Operation,
  OutcomeAnswer,
  OwnNumber,
  Parameter,
  Place,
  PlaceAnswers,
  PlaceRef,
  PlaceWithFigures,
  Progress,
  Region,
  Scenario,
  SeriesOf,
  TextFile,
  Vocabulary,
  WeakShares,
  Why,
} from "./contract";
import { answerOf, outcomeAnswer, seriesOf } from "../report/kept";
import type { OutcomeSummary, Summary } from "../report/summary";
import type { DataFiles } from "./module";
import { newWorker, part } from "./parts";
import { ProblemError } from "./problem";
import type { Numbered, Reply, Task } from "./worker";

export { ProblemError };

const mostWorkers = 8;
const milliBetweenAnswers = 400; // at least; and the desk summarises for a fifth of the time at most
const restAfterAnswer = 4;
const tasksAtOnce = 4; // short simulations that a worker is given together

type Row = (number | null)[];
type Campaigning = { parameters: string[] } & (
  { found: BreakEven; need?: undefined } | { found?: undefined; need: { name: string; tasks: number } }
);

class Hand {
  private readonly worker = newWorker();
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

interface Started {
  hand: Hand;
  started: Promise<unknown>;
}

/** As many workers as the machine has cores, fewer where memory is short (each takes about 20 MB). */
function workersHere(): number {
  const memory = (navigator as { deviceMemory?: number }).deviceMemory ?? 4;
  return Math.max(1, Math.min(navigator.hardwareConcurrency || 2, mostWorkers, memory <= 1 ? 1 : memory * 2));
}

export class EngineClient implements Engine {
  private evidenceIsHere: Promise<unknown> | undefined;
  private comparisons = 0;
  private made: Hand[] | undefined;

  private constructor(
    private readonly desk: Hand,
    private readonly another: () => Started,
  ) {}

  /** Rejects where the browser lacks WebAssembly with SIMD, or a file of the page is missing. */
  static async start(): Promise<EngineClient> {
    const [wasm, files] = await Promise.all([
      part("engine.wasm")
        .then((response) => response.arrayBuffer())
        .then((bytes) => WebAssembly.compile(bytes)),
      part("data.json").then((response) => response.json() as Promise<DataFiles>),
    ]);
    const another = () => {
      const hand = new Hand();
      return { hand, started: hand.perform({ do: "start", wasm, files }) };
    };
    const desk = another();
    await desk.started;
    return new EngineClient(desk.hand, another);
  }

  /** Those that make draws. The first screens do without. */
  private hands(): Hand[] {
    this.made ??= Array.from({ length: workersHere() }, () => {
      const { hand, started } = this.another();
      started.catch(() => undefined); // told by the first draw
      return hand;
    });
    return this.made;
  }

  vocabulary(): Promise<Vocabulary> {
    return this.ask({ do: "vocabulary" });
  }
  places(): Promise<Place[]> {
    return this.ask({ do: "places" });
  }
  place(ref: PlaceRef): Promise<PlaceWithFigures> {
    return this.ask({ do: "place", place: ref });
  }
  regions(): Promise<Region[]> {
    return this.ask({ do: "regions" });
  }
  describe(answers: PlaceAnswers): Promise<TextFile> {
    return this.ask({ do: "describe", ...answers });
  }
  laws(): Promise<LawHead[]> {
    return this.ask({ do: "laws" });
  }
  law(ref: LawRef, day: string): Promise<Law> {
    this.hands(); // who reads a law will soon compare it
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

  numbers(): Promise<Changeable> {
    return this.ask({ do: "numbers" });
  }
  numbersIn(file: TextFile): Promise<(OwnNumber & { name: string })[]> {
    return this.ask({ do: "numbers_in", ...file });
  }

  async compare(
    scenario: Scenario,
    onAnswer: (answer: Answer, progress: Progress, soFar: Comparison) => void,
    signal?: AbortSignal,
  ): Promise<Comparison> {
    const comparison = this.comparisons++;
    const open = { do: "open", comparison, scenario };
    await this.ask(open);
    const summary = await this.answer(comparison);
    const soFar = new OpenComparison(this, comparison, scenario, summary);
    const tell = (answer: Answer, progress: Progress): void => {
      soFar.answer = answer;
      onAnswer(answer, progress, soFar);
    };
    const run = new Run(comparison, scenario, this.desk, () => this.answer(comparison), tell);
    await Promise.all(
      this.hands().map(async (hand) => {
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

  /** Of the draws that are there. */
  async answer(comparison: number): Promise<Answer> {
    return answerOf(await this.ask<Summary>({ do: "summary", comparison }), 1);
  }

  /** The studies are loaded when somebody asks for them. */
  async evidence(ids: string[]): Promise<Evidence[]> {
    await this.loadEvidence();
    return this.ask({ do: "evidence", ids });
  }

  /** Campaign by campaign: the desk says which rows it needs, workers simulate them (web/engine/engine.cpp). Rejects
   *  with an AbortError where it is cancelled: half a break-even tells nothing. */
  async breakEven(
    request: object,
    onProgress: (progress: Progress, part: number) => void,
    signal?: AbortSignal,
  ): Promise<BreakEven> {
    await this.loadEvidence();
    const rows: Record<string, Row[]> = {};
    let parameters: string[] = [];
    for (;;) {
      const answer = await this.ask<Campaigning>({ ...request, parameters, rows });
      if (answer.found) return answer.found;
      parameters = answer.parameters;
      const { name, tasks } = answer.need;
      const part = Object.keys(rows).length + 1;
      const tell = (progress: Progress): void => onProgress(progress, part);
      const made = await this.simulate({ ...request, parameters, rows }, name, tasks, tell, signal);
      signal?.throwIfAborted();
      rows[name] = made;
    }
  }

  private async simulate(
    request: object,
    name: string,
    tasks: number,
    onProgress: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const rows: Row[] = new Array<Row>(tasks);
    const began = performance.now();
    let next = 0;
    let done = 0;
    const work = async (hand: Hand) => {
      while (next < tasks && !signal?.aborted) {
        const batch = Array.from({ length: Math.min(tasksAtOnce, tasks - next) }, () => next++);
        const made = (await hand.perform({
          do: "ask",
          request: { ...request, simulate: { name, tasks: batch } },
        })) as { rows: Row[] };
        batch.forEach((task, i) => (rows[task] = made.rows[i]!));
        done += batch.length;
        const seconds = (performance.now() - began) / 1000;
        onProgress({ done, of: tasks, seconds_left: (seconds / done) * (tasks - done) });
      }
    };
    await Promise.all(this.hands().map(work));
    return rows;
  }

  private loadEvidence(): Promise<unknown> {
    this.evidenceIsHere ??= part("evidence.json")
      .then((response) => response.json() as Promise<DataFiles>)
      .then((files) => this.desk.perform({ do: "add", files }));
    return this.evidenceIsHere;
  }

  forget(comparison: number): void {
    for (const hand of [this.desk, ...(this.made ?? [])])
      void hand.perform({ do: "ask", request: { do: "close", comparison } }).catch(() => undefined);
  }
}

/** The draws of one comparison on their way: taken one after another by whichever worker is free. */
class Run {
  private nextDraw = 0;
  private taken = 0;
  private told = 0;
  private readonly began = performance.now();
  private quietUntil = 0;
  private telling: Promise<Answer> | undefined;

  constructor(
    private readonly comparison: number,
    private readonly scenario: Scenario,
    private readonly desk: Hand,
    private readonly summarise: () => Promise<Answer>,
    private readonly onAnswer: (answer: Answer, progress: Progress) => void,
  ) {}

  async drawBy(hand: Hand, signal?: AbortSignal): Promise<void> {
    while (this.nextDraw < this.scenario.draws && !signal?.aborted) {
      const draw = this.nextDraw++;
      const bytes = (await hand.perform({ do: "draw", comparison: this.comparison, draw })) as Uint8Array<ArrayBuffer>;
      if (signal?.aborted && this.taken > 0) return;
      await this.desk.perform({ do: "take", comparison: this.comparison, bytes }, [bytes.buffer]);
      ++this.taken;
      if (!this.telling && performance.now() > this.quietUntil) void this.tell();
    }
  }

  async finish(): Promise<Answer> {
    await this.telling;
    return this.tell();
  }

  private tell(): Promise<Answer> {
    const began = performance.now();
    this.telling = this.summarise().then((answer) => {
      this.telling = undefined;
      this.told = answer.draws;
      const now = performance.now();
      this.quietUntil = now + Math.max(milliBetweenAnswers, restAfterAnswer * (now - began));
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
  async series(outcome: string): Promise<SeriesOf> {
    return seriesOf(await this.ask<Summary>({ do: "summary" }), outcome, 1);
  }
  async groups(outcome: string): Promise<OutcomeAnswer[]> {
    const groups = await this.ask<OutcomeSummary[]>({ do: "groups", outcome });
    return groups.map((of) => outcomeAnswer(of, 1, this.scenario.laws.length));
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
  weak(redrawn: Comparison): Promise<WeakShares> {
    if (!(redrawn instanceof OpenComparison)) return Promise.reject(new Error("not of this engine"));
    return this.ask({ do: "weak", redrawn: redrawn.comparison });
  }
  breakEven(
    outcome: string,
    onProgress: (progress: Progress, part: number) => void,
    signal?: AbortSignal,
  ): Promise<BreakEven> {
    return this.engine.breakEven({ do: "break_even", comparison: this.comparison, outcome }, onProgress, signal);
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
