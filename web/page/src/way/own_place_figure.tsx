// One figure of one's own: its number, how sure it is, its year and where it is from.
import { useId } from "preact/hooks";
import type { Figure } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { Field } from "./bill_about";
import { NumberBox } from "./number_box";
import { boundsOf, PEOPLE, rangeOf, scaleOf, SURES, type OwnFigure, type Sure } from "./own_place";
import { unitId } from "./words";

interface FigureFieldsProps {
  title: string;
  figure: OwnFigure;
  about: Figure; // of the region
  missing: boolean; // what is not there is said
  onFigure(figure: OwnFigure): void;
  onRemove?(): void;
}

export function FigureFields({ title, figure, about, missing, onFigure, onRemove }: FigureFieldsProps) {
  const say = useSay();
  const id = useId();
  const set = (part: Partial<OwnFigure>) => onFigure({ ...figure, ...part });
  const scale = scaleOf(about.unit);
  const [least, most] = boundsOf(about);
  const lacking = missing && (figure.value === null || figure.year === null);
  return (
    <fieldset class="own-figure">
      <legend>{title}</legend>
      {figure.name !== PEOPLE && <p class="hint">{say("own-borrowed", borrowed(say, about))}</p>}
      <NumberBox
        label={say("bill-number")}
        value={figure.value === null ? null : Number((figure.value * scale).toPrecision(12))}
        least={least}
        most={most}
        unit={say(`own-unit-${unitId(about.unit)}`)}
        onNumber={(x) => set({ value: x / scale })}
      />
      {lacking && <p class="error">{say("own-figure-missing")}</p>}
      <div class="field">
        <label class="field-label" for={id}>
          {say("own-sure")}
        </label>
        <select
          id={id}
          value={figure.sure}
          aria-describedby={`${id}-range`}
          onChange={(event) => set({ sure: event.currentTarget.value as Sure })}
        >
          {SURES.map((sure) => (
            <option key={sure} value={sure}>
              {say(`own-sure-${sure}`)}
            </option>
          ))}
        </select>
        <span class="hint" id={`${id}-range`}>
          {figure.value !== null && rangeInWords(say, figure.value, figure.sure, about.unit)}
        </span>
      </div>
      <Field
        label={say("own-year")}
        value={figure.year === null ? "" : String(figure.year)}
        onText={(typed) => set({ year: yearIn(typed) })}
      />
      <Field
        label={say("own-source")}
        hint={say("own-source-hint")}
        value={figure.source}
        onText={(source) => set({ source })}
      />
      {onRemove && (
        <button type="button" aria-label={say("own-remove-what", { figure: title })} onClick={onRemove}>
          {say("own-remove")}
        </button>
      )}
    </fieldset>
  );
}

/** A whole year that a setting file may hold. */
export function yearIn(typed: string): number | null {
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : 0;
  return year >= 1900 && year <= 2100 ? year : null;
}

const inUnit = (say: Say, x: number, unit: string): string =>
  scaleOf(unit) === 100 ? say.percent(x) : say.number(x, { maximumSignificantDigits: 2 });

function borrowed(say: Say, { median, lo90, hi90, unit }: Figure): Record<string, string> {
  return { value: inUnit(say, median, unit), low: inUnit(say, lo90, unit), high: inUnit(say, hi90, unit) };
}

function rangeInWords(say: Say, value: number, sure: Sure, unit: string): string {
  const [low, high] = rangeOf(value, sure, unit);
  return say("own-range", { low: inUnit(say, low, unit), high: inUnit(say, high, unit) });
}
