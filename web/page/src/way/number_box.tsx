import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useSay } from "../i18n";
import { readings, writtenNumber } from "./typed_number";

interface NumberBoxProps {
  label?: string; // shown; without one, what stands around says it to those who see
  value: number | null; // null: nothing typed yet
  least: number;
  most: number;
  whole?: boolean;
  unit: string; // in words
  onNumber(x: number): void;
}

/** Only a number within the bounds is taken; else it is said, and the old one stays. One that can be read in two ways is
 *  taken in the likelier, and asked about. */
export function NumberBox({ label, value, least, most, whole, unit, onNumber }: NumberBoxProps) {
  const say = useSay();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const written = (x: number) => writtenNumber(x, say.locale);
  const read = (text: string) => readings(text, least, most, say.locale).filter((x) => !whole || Number.isInteger(x));
  const [typed, setTyped] = useState(value === null ? "" : written(value));
  const settled = value !== null && typed === written(value);
  const found = settled ? [value] : read(typed);
  useEffect(() => {
    if (value !== null && found[0] !== value) setTyped(written(value));
  }, [value]);
  const take = (text: string) => {
    setTyped(text);
    const [number] = read(text);
    if (number !== undefined) onNumber(number);
  };
  const mean = (number: number) => {
    setTyped(written(number));
    onNumber(number);
    box.current?.focus();
  };
  const bad = typed !== "" && found.length === 0;
  return (
    <div class="number-box">
      <label for={id} class={label ? "field-label" : "unseen"}>
        {label ?? say("bill-number")}
      </label>
      <input
        id={id}
        ref={box}
        type="text"
        inputMode="decimal"
        value={typed}
        aria-invalid={bad}
        aria-describedby={`${id}-unit ${id}-bad`}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <span id={`${id}-unit`}>{unit}</span>
      <p id={`${id}-bad`} class={bad ? "error" : ""} role="status">
        {bad && say("bill-number-bad", { least: say.number(least), most: say.number(most) })}
        {found.length > 1 && say("kept-number-read", { number: say.number(found[0]!, EXACT) })}
      </p>
      {found.slice(1).map((other) => (
        <button key={other} type="button" onClick={() => mean(other)}>
          {say("kept-number-other", { number: say.number(other, EXACT) })}
        </button>
      ))}
    </div>
  );
}

const EXACT = { maximumSignificantDigits: 15 };
