import { useEffect, useId, useState } from "preact/hooks";
import { useSay } from "../i18n";

/** A number as typed, with a point or a comma; null where it is none or out of bounds. */
export function numberIn(typed: string, least: number, most: number): number | null {
  const text = typed.trim().replace(",", ".");
  if (!/^\d+(\.\d*)?$|^\.\d+$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

interface NumberBoxProps {
  value: number | null; // null: nothing typed yet
  least: number;
  most: number;
  unit: string; // in words
  onNumber(x: number): void;
}

/** Only a number within the bounds is taken; else it is said, and the old one stays. */
export function NumberBox({ value, least, most, unit, onNumber }: NumberBoxProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  useEffect(() => {
    if (value !== null && numberIn(typed, least, most) !== value) setTyped(String(value));
  }, [value]);
  const bad = typed !== "" && numberIn(typed, least, most) === null;
  const take = (text: string) => {
    setTyped(text);
    const number = numberIn(text, least, most);
    if (number !== null) onNumber(number);
  };
  return (
    <div class="number-box">
      <label for={id} class="unseen">
        {say("bill-number")}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={typed}
        aria-invalid={bad}
        aria-describedby={`${id}-unit ${id}-bad`}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <span id={`${id}-unit`}>{unit}</span>
      <p id={`${id}-bad`} class="error" role="status">
        {bad && say("bill-number-bad", { least: say.number(least), most: say.number(most) })}
      </p>
    </div>
  );
}
