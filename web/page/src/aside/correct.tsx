// Readers who find something wrong write it down here. The page makes a text of it, and sends nothing.
import { useId, useState } from "preact/hooks";
import { download } from "../download";
import { useSay, type Say } from "../i18n";
import { Field } from "../way/bill_about";

const KINDS = ["law", "number", "word", "other"] as const;
const PARTS = ["where", "now", "right", "source"] as const;

export interface Correction extends Record<(typeof PARTS)[number], string> {
  kind: (typeof KINDS)[number];
}

/** As it is sent: what is filled in, line by line, and what it was seen in. */
export function correctionText(say: Say, correction: Correction): string {
  const filled = PARTS.filter((part) => correction[part].trim() !== "");
  return [
    `Aftermath ${__VERSION__}, ${say.locale}`,
    `${say("correct-kind")}: ${say(`correct-kind-${correction.kind}`)}`,
    ...filled.map((part) => `${say(`correct-${part}`)}:\n${correction[part].trim()}`),
  ].join("\n\n");
}

export function Correct({ contact, where }: { contact: string; where: string }) {
  const say = useSay();
  const [correction, setCorrection] = useState<Correction>({ kind: "law", where, now: "", right: "", source: "" });
  const set = (change: Partial<Correction>) => setCorrection((old) => ({ ...old, ...change }));
  return (
    <>
      <p>{say("correct-lead")}</p>
      <fieldset>
        <legend>{say("correct-kind")}</legend>
        <div class="options">
          {KINDS.map((kind) => (
            <label key={kind} class="option">
              <input
                type="radio"
                name="correct-kind"
                checked={kind === correction.kind}
                onChange={() => set({ kind })}
              />
              <span>{say(`correct-kind-${kind}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {PARTS.map((part) => (
        <Field
          key={part}
          label={say(`correct-${part}`)}
          value={correction[part]}
          onText={(text) => set({ [part]: text })}
        />
      ))}
      <p class="hint">{say("correct-private")}</p>
      <TakeAlong text={correctionText(say, correction)} />
      <p>{contact ? say("correct-to", { contact }) : say("correct-to-none")}</p>
    </>
  );
}

function TakeAlong({ text }: { text: string }) {
  const say = useSay();
  const id = useId();
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <label class="field" for={id}>
        <span>{say("correct-text")}</span>
        <textarea id={id} readOnly rows={8} value={text} />
      </label>
      <div class="buttons">
        <button type="button" onClick={() => void copy()}>
          {say("correct-copy")}
        </button>
        <button type="button" onClick={() => download(`${say("correct-file")}.txt`, text, "text/plain")}>
          {say("correct-save")}
        </button>
      </div>
      <p role="status">{copied !== undefined && say(copied ? "correct-copied" : "correct-not-copied")}</p>
    </>
  );
}
