import type { Engine, Vocabulary } from "../engine/contract";
import type { Draft } from "../state";

export function AnswerScreen(_: { engine: Engine; vocabulary: Vocabulary; draft: Draft; onBack(): void }) {
  return null;
}
