import { useEffect, useId, useState } from "preact/hooks";
import { useSay } from "../i18n";

/** The locale's own marks: of thousands and of decimals. */
function marksOf(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const mark = (type: string, other: string): string => parts.find((p) => p.type === type)?.value ?? other;
  return { group: mark("group", ","), decimal: mark("decimal", ".") };
}

// "1,000" in English and "1.000" in Spanish: groups of three behind the locale's mark of thousands, or behind a space.
function ungrouped(text: string, locale: string): string {
  const { group, decimal } = marksOf(locale);
  for (const mark of [group, " ", "\u00a0", "\u202f"]) {
    const [whole = "", ...rest] = text.split(decimal);
    const groups = whole.split(mark);
    const grouped = groups.length > 1 && /^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((g) => /^\d{3}$/.test(g));
    if (grouped && mark !== decimal) return [groups.join(""), ...rest].join(decimal);
  }
  return text;
}

/** A number as typed, as the locale writes it, or with a point or a comma before decimals; null where it is none or out
 *  of bounds. */
export function numberIn(typed: string, least: number, most: number, locale = "en"): number | null {
  const text = ungrouped(typed.trim(), locale).replace(",", ".");
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
    if (value !== null && numberIn(typed, least, most, say.locale) !== value) setTyped(String(value));
  }, [value]);
  const bad = typed !== "" && numberIn(typed, least, most, say.locale) === null;
  const take = (text: string) => {
    setTyped(text);
    const number = numberIn(text, least, most, say.locale);
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
