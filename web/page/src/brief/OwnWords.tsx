import { useState } from "preact/hooks";
import { useSay } from "../i18n";
import { logoFrom, MOST_MEGABYTES, type Own } from "./own";

const MOST_LETTERS = 2000;

/** What the organisation puts into its brief: its name, its view, how to reach it, its logo. */
export function OwnWords({ own, onOwn }: { own: Own; onOwn(own: Own): void }) {
  const say = useSay();
  const change = (part: Partial<Own>): void => onOwn({ ...own, ...part });
  const field = (key: "organisation" | "contact", label: string) => (
    <p class="field">
      <label for={`brief-${key}`}>{label}</label>
      <input
        id={`brief-${key}`}
        type="text"
        maxLength={150}
        value={own[key]}
        onInput={(e) => change({ [key]: e.currentTarget.value })}
      />
    </p>
  );
  return (
    <>
      <div class="two">
        <div>
          {field("organisation", say("brief-organisation"))}
          {field("contact", say("paper-contact"))}
          <LogoField own={own} onOwn={onOwn} />
        </div>
        <p class="field">
          <label for="brief-own">{say("brief-own")}</label>
          <textarea
            id="brief-own"
            rows={6}
            maxLength={MOST_LETTERS}
            value={own.paragraph}
            onInput={(e) => change({ paragraph: e.currentTarget.value })}
          />
        </p>
      </div>
      <p class="hint">{say("paper-stays")}</p>
    </>
  );
}

function LogoField({ own, onOwn }: { own: Own; onOwn(own: Own): void }) {
  const say = useSay();
  const [wrong, setWrong] = useState<"" | "large" | "kind">("");
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const logo = await logoFrom(file).catch(() => "kind" as const);
    input.value = ""; // the same file may be chosen again
    if (typeof logo === "string") return setWrong(logo);
    setWrong("");
    onOwn({ ...own, logo });
  };
  return (
    <div class="field">
      <label for="brief-logo">{say("paper-logo", { most: MOST_MEGABYTES })}</label>
      <input
        id="brief-logo"
        type="file"
        accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
        onChange={(e) => void take(e.currentTarget)}
      />
      {wrong !== "" && <p role="alert">{say(`paper-logo-${wrong}`, { most: MOST_MEGABYTES })}</p>}
      {own.logo && (
        <p>
          {own.logo.name}{" "}
          <button type="button" onClick={() => onOwn({ ...own, logo: null })}>
            {say("paper-logo-remove")}
          </button>
        </p>
      )}
    </div>
  );
}
