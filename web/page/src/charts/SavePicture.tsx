import type { RefObject } from "preact";
import { useId, useState } from "preact/hooks";
import { CopyButton } from "../clipboard";
import { download, fileName } from "../download";
import { useSay } from "../i18n";
import { figurePicture, pngOf } from "./export";

/** What a figure shows, in words: its title, and the words of each picture in it. */
function wordsOf(figure: HTMLElement, title: string): string {
  const pictures = [...figure.querySelectorAll("svg[aria-label]")].map((svg) => svg.getAttribute("aria-label")!);
  return [title, ...new Set(pictures)].join("\n");
}

/** Saves a figure as PNG or SVG, and gives its alternative text beside it. */
export function SavePicture({ of, title }: { of: RefObject<HTMLElement | null>; title: string }) {
  const say = useSay();
  const id = useId();
  const [words, setWords] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const open = (): void => setWords(words === null && of.current ? wordsOf(of.current, title) : null);
  const save = async (kind: "png" | "svg"): Promise<void> => {
    setFailed(false);
    try {
      const foot = say("paper-picture-foot", { version: __VERSION__ });
      const drawn = figurePicture(of.current!, title, words!, foot);
      if (kind === "svg") download(fileName(title, "svg"), drawn.text, "image/svg+xml");
      else download(fileName(title, "png"), (await pngOf(drawn, 2)) as BlobPart, "image/png");
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" class="numbers-button" aria-expanded={words !== null} aria-controls={id} onClick={open}>
        {say("paper-save-picture")}
        <span class="unseen"> {title}</span>
      </button>
      <div id={id} class="save-picture" hidden={words === null}>
        {words !== null && (
          <>
            <p class="buttons">
              <button type="button" onClick={() => void save("png")}>
                {say("paper-save-png")}
              </button>
              <button type="button" onClick={() => void save("svg")}>
                {say("paper-save-svg")}
              </button>
            </p>
            {failed && <p role="alert">{say("brief-file-failed")}</p>}
            <p class="hint">{say("paper-picture-words")}</p>
            <p class="alternative">{words}</p>
            <CopyButton text={words} label={say("paper-copy-words")} />
          </>
        )}
      </div>
    </>
  );
}
