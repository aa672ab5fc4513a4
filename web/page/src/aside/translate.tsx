// A language that the page does not have: from files of the reader's own, kept in memory only.
import { useState } from "preact/hooks";
import { download } from "../download";
import { textsOf, useSay } from "../i18n";
import { overlay, template, type Overlay } from "../i18n/overlay";

const MOST_BYTES = 2_000_000;

type Read = Overlay | "none" | "too-large" | "unreadable" | "empty";

async function read(files: File[], region: string): Promise<Read> {
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return "too-large";
  try {
    const texts = await Promise.all(files.map((file) => file.text()));
    return overlay(texts, await textsOf("en"), region) ?? "empty";
  } catch (error) {
    console.error(error);
    return "unreadable";
  }
}

export function Translate({ region, onOverlay }: { region: string; onOverlay(overlay: Overlay): void }) {
  const say = useSay();
  const [result, setResult] = useState<Read>("none");
  const take = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = ""; // the same file, corrected, can be chosen again
    if (files.length === 0) return;
    const found = await read(files, region);
    setResult(found);
    if (typeof found === "object") onOverlay(found);
  };
  const save = async () => download("aftermath-template.ftl", template(await textsOf("en")), "text/plain");
  return (
    <>
      <p>{say("translate-lead")}</p>
      <p>
        <label class="button">
          {say("translate-choose")}
          <input
            class="unseen"
            type="file"
            accept=".ftl"
            multiple
            onChange={(event) => void take(event.currentTarget)}
          />
        </label>
      </p>
      <div role="status">
        {typeof result === "object" && <Loaded result={result} />}
        {typeof result === "string" && result !== "none" && <p class="error">{say(`translate-${result}`)}</p>}
      </div>
      <h3>{say("translate-template-title")}</h3>
      <p>{say("translate-template-how")}</p>
      <button type="button" onClick={() => void save()}>
        {say("translate-template")}
      </button>
    </>
  );
}

export function Loaded({ result }: { result: Overlay }) {
  const say = useSay();
  const { name, all, found } = result;
  return (
    <>
      <p>
        {say("translate-loaded", { name, found, all })}
        {say.gap}
        {say("translate-back")}
      </p>
      {result.missing.length === 0 && <p>{say("translate-missing", { count: 0 })}</p>}
      {(["missing", "wrong", "unknown"] as const).map(
        (kind) =>
          result[kind].length > 0 && (
            <details key={kind}>
              <summary>{say(`translate-${kind}`, { count: result[kind].length })}</summary>
              <p class="small">
                <code>{result[kind].slice(0, 500).join(" ")}</code>
              </p>
            </details>
          ),
      )}
    </>
  );
}
