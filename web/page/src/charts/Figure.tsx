import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useSay } from "../i18n";
import { SavePicture } from "./SavePicture";

export interface Numbers {
  caption: string;
  head: string[];
  rows: ComponentChildren[][]; // the first cell heads its row
}

/** A picture with what it shows in words, its numbers behind a button, and itself as a file. title: the finding, for the
 *  file; where there is none, what the numbers are. */
export function Figure(props: {
  title?: string;
  caption?: string;
  numbers: Numbers;
  children: ComponentChildren;
  class?: string;
}) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const id = useId();
  const drawn = useRef<HTMLDivElement>(null);
  return (
    <figure class={`figure ${props.class ?? ""}`}>
      <div ref={drawn}>
        {props.children}
        {props.caption && <figcaption>{props.caption}</figcaption>}
      </div>
      <button
        type="button"
        class="numbers-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? say("answer-hide-numbers") : say("answer-show-numbers")}
        <span class="unseen"> {props.numbers.caption}</span>
      </button>{" "}
      <SavePicture of={drawn} title={props.title ?? props.numbers.caption} />
      <div id={id} class="numbers" hidden={!open}>
        {open && <NumbersTable numbers={props.numbers} />}
      </div>
    </figure>
  );
}

export function NumbersTable({ numbers }: { numbers: Numbers }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={numbers.caption}>
      <table>
        <caption>{numbers.caption}</caption>
        <thead>
          <tr>
            {numbers.head.map((cell, i) => (
              <th key={i} scope="col" class={i > 0 ? "n" : undefined}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) =>
                j === 0 ? (
                  <th key={j} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={j} class="n">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
