import type { Problem } from "./contract";

/** An input that the engine refused. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
    this.name = "ProblemError";
  }
}
