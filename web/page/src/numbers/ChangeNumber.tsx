import { useId, useRef, useState } from "preact/hooks";
import type { OwnNumber, Parameter } from "../engine/contract";
import { useSay } from "../i18n";
import { dataWords } from "../i18n/data_words";
import { sameScenario } from "../state";
import { NumberBox } from "../way/number_box";
import { useNumbers } from "./in_hand";
import { marksOf, type Mark } from "./marks";
import { numberInWords, NumberScale } from "./NumberScale";
import { between, fixedAt, publishedSpread, spreadOf } from "./own_number";
import "../style/numbers.css";

/** Where a number stands with its grade: a way to try another. Nothing where there is none, as in a report. */
export function ChangeNumber({ name }: { name: string }) {
  const say = useSay();
  const inHand = useNumbers();
  const [open, setOpen] = useState(false);
  const parameter = inHand?.published.get(name);
  if (!inHand || !parameter) return null;
  const own = inHand.wanted.numbers[name];
  return (
    <details class="change-number" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say("numbers-change")}
        {own && (
          <span class="tag own-tag">{say("numbers-yours", { value: numberInWords(say, spreadOf(own)[0]) })}</span>
        )}
      </summary>
      {open && (
        <Editor
          parameter={parameter}
          own={own}
          onOwn={(next) => inHand.setNumber(name, next)}
          runAgain={sameScenario(inHand.wanted, inHand.ran) ? null : inHand.runAgain}
        />
      )}
    </details>
  );
}

interface Typed {
  kind: "value" | "range";
  value: number | null;
  low: number | null;
  high: number | null;
}

function typedOf(own: OwnNumber | undefined, parameter: Parameter): Typed {
  const [value, low, high] = own ? spreadOf(own) : publishedSpread(parameter);
  return { kind: own && own.shape !== "fixed" ? "range" : "value", value, low, high };
}

/** null: not yet a number that can be used. */
function ownOf({ kind, value, low, high }: Typed, most: number): OwnNumber | null {
  if (kind === "value") return value === null ? null : fixedAt(value);
  return low !== null && high !== null && low < high ? between(low, high, most) : null;
}

function Editor(props: {
  parameter: Parameter;
  own: OwnNumber | undefined;
  onOwn(own: OwnNumber | null): void;
  runAgain: (() => void) | null; // null: the answer has all changes
}) {
  const say = useSay();
  const id = useId();
  const { parameter: p, own, onOwn } = props;
  const [typed, setTyped] = useState(() => typedOf(own, p));
  const [touched, setTouched] = useState(false);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  const change = (part: Partial<Typed>): void => {
    setTyped((old) => ({ ...old, ...part }));
    setTouched(true);
  };
  const next = ownOf(typed, p.most);
  const use = (number: OwnNumber | null, words: string): void => {
    onOwn(number);
    setTyped(typedOf(number ?? undefined, p));
    setTouched(false);
    setSaid(say(words));
    status.current?.focus(); // the button may go
  };
  const box = { least: p.least, most: p.most, unit: dataWords(say, p.unit) };
  return (
    <div class="number-editor">
      <NumberScale marks={marksOf(p, (touched && next) || own)} label={p.name} />
      <Take marks={marksOf(p, undefined)} onTake={(value) => change({ kind: "value", value })} />
      <fieldset>
        <legend>{say("numbers-own")}</legend>
        <div class="options">
          {(["value", "range"] as const).map((kind) => (
            <label key={kind} class="option">
              <input type="radio" name={id} checked={typed.kind === kind} onChange={() => change({ kind })} />
              <span>{say(`numbers-kind-${kind}`)}</span>
            </label>
          ))}
        </div>
        {typed.kind === "value" ? (
          <NumberBox
            {...box}
            label={say("numbers-value")}
            value={typed.value}
            onNumber={(value) => change({ value })}
          />
        ) : (
          <>
            <NumberBox {...box} label={say("numbers-low")} value={typed.low} onNumber={(low) => change({ low })} />
            <NumberBox {...box} label={say("numbers-high")} value={typed.high} onNumber={(high) => change({ high })} />
            {typed.low !== null && typed.high !== null && typed.low >= typed.high && (
              <p class="error" role="status">
                {say("numbers-range-bad")}
              </p>
            )}
          </>
        )}
        <p class="hint">
          {say("numbers-bounds", { least: numberInWords(say, p.least), most: numberInWords(say, p.most) })}
        </p>
      </fieldset>
      <div class="buttons">
        <button type="button" disabled={next === null} onClick={() => next && use(next, "numbers-used")}>
          {say("numbers-use")}
        </button>
        {props.runAgain && (
          <button type="button" class="main-button" onClick={props.runAgain}>
            {say("kept-before-run")}
          </button>
        )}
        {own && (
          <button type="button" onClick={() => use(null, "numbers-back-said")}>
            {say("numbers-back-one")}
          </button>
        )}
      </div>
      <p role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </div>
  );
}

/** The marks as values to be taken over. */
function Take({ marks, onTake }: { marks: Mark[]; onTake(value: number): void }) {
  const say = useSay();
  return (
    <p class="take">
      {say("numbers-take")}{" "}
      {marks.map(({ name, at }) => (
        <button key={name} type="button" class="small-button" onClick={() => onTake(at)}>
          {say(`numbers-take-${name}`, { value: numberInWords(say, at) })}
        </button>
      ))}
    </p>
  );
}
