// What the reader takes along: the bill as a law file, and a link that holds everything.
import { useId, useState } from "preact/hooks";
import type { Engine, Place, Problem } from "../engine/contract";
import { isWhole, linkWith } from "../address";
import { download, fileName } from "../download";
import { useSay } from "../i18n";
import { problemOf } from "../engine/problem";
import type { Library } from "../library";
import { toFragment } from "../link";
import { dayOf, lawInForce, type Bill, type Draft } from "../state";
import { ProblemNotice } from "./law_file";

interface BillFilesProps {
  library: Library;
  draft: Draft;
  place: Place;
  bill: Bill;
  usable: boolean;
}

/** The bill as a law of its own, under its own name also where it changes nothing. */
async function tomlOf(engine: Engine, draft: Draft, place: Place, bill: Bill): Promise<string> {
  const base = bill.base ?? (await lawInForce(engine, draft, place));
  return (await engine.amend(base, dayOf(draft, place), bill.head, bill.changes)).toml;
}

export function BillFiles({ library, draft, place, bill, usable }: BillFilesProps) {
  const say = useSay();
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    try {
      const toml = await tomlOf(library.engine, draft, place, bill);
      setProblem(undefined);
      download(fileName(bill.head.name, "toml"), toml, "application/toml");
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <div class="take-along">
      <button type="button" disabled={!usable} onClick={() => void save()}>
        {say("bill-download")}
      </button>
      <CopyLink draft={draft} />
      {problem && (
        <div role="alert">
          <ProblemNotice problem={problem} />
        </div>
      )}
    </div>
  );
}

/** Copies the link; where the browser refuses, it is shown to be copied by hand. */
export function CopyLink({ draft }: { draft: Draft }) {
  const say = useSay();
  const hint = useId();
  const [state, setState] = useState<{ link: string; copied: boolean }>();
  const copy = async () => {
    const link = linkWith(await toFragment(draft));
    const copied = await Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    setState({ link, copied });
  };
  return (
    <>
      <button type="button" aria-describedby={hint} onClick={() => void copy()}>
        {say("bill-link")}
      </button>
      <p class="hint" id={hint}>
        {say("bill-link-hint")}
      </p>
      <p role="status">
        {state && say(state.copied ? "bill-link-copied" : "bill-link-shown")}{" "}
        {state && !isWhole(state.link) && say("link-begins-with-hash")}
      </p>
      {state && !state.copied && (
        <label class="field">
          <span>{say("bill-link-box")}</span>
          <input type="text" readOnly value={state.link} />
        </label>
      )}
    </>
  );
}
