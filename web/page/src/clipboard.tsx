import { useRef, useState } from "preact/hooks";
import { useSay } from "./i18n";

/** Whether the text lies in the clipboard now. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not allowed, or not there where the page is no secure one
  }
}

/** Copies a text; where the browser does not let it, the text is shown, marked, to be copied by hand. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const say = useSay();
  const [state, setState] = useState<"" | "copied" | "by-hand">("");
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const done = await copied(text);
    setState(done ? "copied" : "by-hand");
    if (!done) setTimeout(() => box.current?.select());
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>{" "}
      <span role="status">{state === "" ? "" : say(`paper-${state}`)}</span>
      {state === "by-hand" && <textarea ref={box} readOnly rows={4} aria-label={label} value={text} />}
    </>
  );
}
