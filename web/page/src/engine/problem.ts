import type { Problem } from "./contract";

/** An input that the engine refused. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
    this.name = "ProblemError";
  }
}

/** The problem that an error of the engine names; one without a place where it names none. */
export function problemOf(error: unknown): Problem {
  const { problem } = (error ?? {}) as { problem?: Problem };
  if (problem) return problem;
  const what = error instanceof Error ? error.message : String(error);
  return { file: "", line: 0, column: 0, what, expected: "", nearest: "" };
}
