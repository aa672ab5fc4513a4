import type { Library } from "../library";
import type { Draft } from "../state";

export function LawScreen(_: { library: Library; draft: Draft; onDraft(change: (draft: Draft) => Draft): void; onDone(): void }) {
  return null;
}
