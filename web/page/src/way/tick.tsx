import { useId } from "preact/hooks";
import { useSay } from "../i18n";

export function Tick({
  label,
  hint,
  on,
  onTick,
}: {
  label: string;
  hint?: string;
  on: boolean;
  onTick(on: boolean): void;
}) {
  const id = useId();
  return (
    <div class="tick-box">
      <label class="option">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Whether the work is kept in this browser after the tab is closed. */
export interface Saving {
  on: boolean;
  set(on: boolean): void;
}

export function SaveTick({ saving }: { saving: Saving }) {
  const say = useSay();
  return (
    <Tick
      label={say("start-save")}
      hint={say("start-save-hint", { button: say("exit") })}
      on={saving.on}
      onTick={saving.set}
    />
  );
}
