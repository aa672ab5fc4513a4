// A file, dropped or chosen. Read here, checked by the engine; its problem is shown as the engine tells it.
import type { ComponentType } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Engine, Law, LawRef, Problem, TextFile } from "../engine/contract";
import { useSay } from "../i18n";
import { problemOf } from "../engine/problem";
import { isDocument, isPlainText } from "./law_document";

const MOST_BYTES = 1_000_000;

type Reading =
  | { state: "none" | "too-large" | "unreadable" }
  | { state: "document"; name: string }
  | { state: "problem"; problem: Problem };

interface LawFileProps {
  engine: Engine;
  day: string;
  onLaw(law: Law, ref: LawRef): void;
}

export function LawFile({ engine, day, onLaw }: LawFileProps) {
  const say = useSay();
  const open = async (ref: TextFile) => onLaw(await engine.law(ref, day), ref);
  return <TomlFile drop={say("file-drop")} choose={say("file-choose")} onFile={open} Document={DocumentNotice} />;
}

interface TomlFileProps {
  drop: string;
  choose: string;
  onFile(file: TextFile): Promise<void>; // rejects where the engine refuses
  Document?: ComponentType<{ name: string }>; // what is said of a document, such as Word makes
}

export function TomlFile({ drop: dropWords, choose, onFile, Document = Unreadable }: TomlFileProps) {
  const say = useSay();
  const [reading, setReading] = useState<Reading>({ state: "none" });
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setReading(await read(file, onFile));
    if (chooser.current) chooser.current.value = ""; // the same file, corrected, can be chosen again
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer?.files[0]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div class={over ? "drop drop-over" : "drop"} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
      <p>{dropWords}</p>
      <label class="button">
        {choose}
        <input
          ref={chooser}
          class="unseen"
          type="file"
          accept=".toml"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <div role="alert">
        {reading.state === "too-large" && <p class="error">{say("file-too-large")}</p>}
        {reading.state === "unreadable" && <Unreadable />}
        {reading.state === "document" && <Document name={reading.name} />}
        {reading.state === "problem" && <ProblemNotice problem={reading.problem} />}
      </div>
    </div>
  );
}

function Unreadable() {
  const say = useSay();
  return <p class="error">{say("file-unreadable")}</p>;
}

async function read(file: File, onFile: TomlFileProps["onFile"]): Promise<Reading> {
  let toml: string;
  try {
    if (isDocument(file.name, new Uint8Array(await file.slice(0, 12).arrayBuffer())))
      return { state: "document", name: file.name };
    if (file.size > MOST_BYTES) return { state: "too-large" };
    toml = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { state: "unreadable" };
  }
  try {
    await onFile({ name: file.name, toml });
    return { state: "none" };
  } catch (error) {
    if (isPlainText(file.name)) return { state: "document", name: file.name };
    return { state: "problem", problem: problemOf(error) };
  }
}

const GUIDE = "docs/coding-a-law.md";

/** The text of a bill is for people to read: how it becomes answers. */
export function DocumentNotice({ name }: { name: string }) {
  const say = useSay();
  return (
    <div class="notice notice-warn">
      <h3>{say("kept-document", { file: name })}</h3>
      <p>{say("kept-document-what")}</p>
      <p>{say("kept-document-how")}</p>
      <ol>
        <li>{say("kept-document-begin")}</li>
        <li>{say("kept-document-clauses")}</li>
        <li>{say("kept-document-save", { button: say("bill-download") })}</li>
      </ol>
      <p>
        {say("kept-document-guide")} <code lang="en">{GUIDE}</code>
      </p>
    </div>
  );
}

/** What is wrong: its kind in the reader's language; the details in the engine's own words, which are English. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const say = useSay();
  const { file, line, column, what, expected, nearest } = problem;
  return (
    <div class="notice notice-bad">
      <h3>{file ? say("file-problem-name", { file }) : say("file-problem")}</h3>
      {line > 0 && <p>{say("file-at", { line: String(line), column: String(column) })}</p>}
      {nearest !== "" && <p>{say("kept-problem-word")}</p>}
      {nearest === "" && expected !== "" && <p>{say("kept-problem-value")}</p>}
      <p>
        {say.locale.startsWith("en") ? "" : say("kept-problem-english")} <span lang="en">{what}</span>
      </p>
      <Labelled label={say("file-expected")} text={expected} />
      <Labelled label={say("file-nearest")} text={nearest} />
    </div>
  );
}

function Labelled({ label, text }: { label: string; text: string }) {
  if (text === "") return null;
  return (
    <p>
      {label} <span lang="en">{text}</span>
    </p>
  );
}
