// What this is, what it is not, and how to be safe with it.
import { useId, useState } from "preact/hooks";
import { Terms } from "../aside/aside";
import type { First } from "../first";
import { useSay } from "../i18n";
import { exampleIn, REGIONS } from "../i18n/region";
import { isWebAddress } from "../leave";
import { MODEL_NUMBERS } from "../model_numbers";
import type { Settings } from "../settings";
import { Field } from "./bill_about";
import { SaveTick, Tick } from "./tick";

export interface StartProps {
  settings: Settings;
  fromLink: First["fromLink"];
  begun: boolean; // there is something to go on with
  onSettings(change: (old: Settings) => Settings): void;
  onRegion(region: string): void;
  onSave(on: boolean): void;
  onForget(): void; // everything, also what is in this tab
  onDone(): void;
}

export function StartScreen(props: StartProps) {
  const { fromLink, onDone, begun } = props;
  const say = useSay();
  return (
    <>
      {fromLink === "damaged" && (
        <p role="alert" class="notice notice-bad">
          {say("start-link-damaged")}
        </p>
      )}
      {fromLink === "read" && (
        <p role="status" class="notice">
          {say("start-link-read")}
        </p>
      )}
      <h1>{say("start-title")}</h1>
      <div class="lead">
        <p>
          {say("start-what")}
          {say.gap}
          {say("start-how")}
        </p>
        <Terms of={["sex-worker", "trafficked-person", "bill", "simulation", "assumption"]} />
      </div>
      <div class="buttons">
        <button type="button" class="main-button" onClick={onDone}>
          {say(begun ? "start-continue" : "start-go")}
        </button>
      </div>
      <div class="two">
        <section class="card" aria-labelledby="start-not">
          <h2 id="start-not">{say("start-not-title")}</h2>
          <ul>
            <li>{say("start-not-prediction")}</li>
            <li>{say("start-not-advice")}</li>
            <li>{say("start-not-people")}</li>
          </ul>
          <p>{say("start-basis", MODEL_NUMBERS)}</p>
          <p>{say("start-adults")}</p>
        </section>
        <section class="card" aria-labelledby="start-safe">
          <h2 id="start-safe">{say("start-safe-title")}</h2>
          <p>{say("start-safe-sent")}</p>
          <p>{say("start-safe-limits")}</p>
          <p>{say("start-exit-how", { button: say("exit") })}</p>
        </section>
      </div>
      <RegionPicker {...props} />
      <Options {...props} />
    </>
  );
}

/** How the reader's numbers and dates are written, whatever the language. */
function RegionPicker({ settings, onRegion }: Pick<StartProps, "settings" | "onRegion">) {
  const say = useSay();
  const id = useId();
  const { language, region } = settings;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {say("region-label")}
      </label>
      <select id={id} value={region} onChange={(event) => onRegion(event.currentTarget.value)}>
        <option value="">{say("region-browser", { example: exampleIn(language, "") })}</option>
        {REGIONS[language].map((code) => (
          <option key={code} value={code}>
            {say("region-of", { country: say.country(code), example: exampleIn(language, code) })}
          </option>
        ))}
      </select>
    </div>
  );
}

function Options({ settings, onSettings, onSave, onForget }: StartProps) {
  const say = useSay();
  const [forgotten, setForgotten] = useState(false);
  const set = (change: Partial<Settings>) => onSettings((old) => ({ ...old, ...change }));
  const forgetAll = () => {
    setForgotten(true);
    onForget();
  };
  const addressBad = settings.exitPage.trim() !== "" && !isWebAddress(settings.exitPage);
  return (
    <section class="card" aria-labelledby="start-options">
      <h2 id="start-options">{say("start-options")}</h2>
      <Tick label={say("start-neutral")} on={settings.neutralTitle} onTick={(neutralTitle) => set({ neutralTitle })} />
      {settings.neutralTitle && (
        <Field
          label={say("start-neutral-word")}
          hint={say("start-neutral-hint", { word: say("title-neutral") })}
          value={settings.title}
          onText={(title) => set({ title })}
        />
      )}
      <Field
        label={say("start-exit-page")}
        hint={say("start-exit-hint")}
        error={addressBad ? say("start-exit-bad") : ""}
        value={settings.exitPage}
        onText={(exitPage) => set({ exitPage })}
      />
      <SaveTick saving={{ on: settings.save, set: onSave }} />
      <button type="button" onClick={forgetAll}>
        {say("start-forget")}
      </button>
      <p role="status">{forgotten && say("start-forgotten")}</p>
    </section>
  );
}
