import { More } from "./aside/aside";
import { spoken, useSay } from "./i18n";
import { Offline } from "./offline";
import { isLanguage, type Language } from "./i18n/languages";
import type { Draft } from "./state";
import { reachable, STEPS, type Step } from "./steps";
import type { OtherWork } from "./use_keeping";

interface HeaderProps {
  step: Step;
  draft: Draft;
  language: Language;
  own: string; // name of a language of the reader's own that is spoken now; "": none
  onStep(step: Step): void;
  onLanguage(language: Language): void;
  onExit(): void;
}

export function Header({ step, draft, language, own, onStep, onLanguage, onExit }: HeaderProps) {
  const say = useSay();
  const toMain = (event: Event) => {
    event.preventDefault(); // the address keeps no fragment
    document.getElementById("main")?.focus();
  };
  return (
    <header class="top">
      <a class="skip" href="#main" onClick={toMain}>
        {say("skip")}
      </a>
      <div class="top-row">
        <p class="brand">{say("name")}</p>
        <LanguagePicker language={language} own={own} onLanguage={onLanguage} />
        <button type="button" class="exit" onClick={onExit}>
          {say("exit")}
        </button>
      </div>
      <nav aria-label={say("steps")}>
        <ol class="steps">
          {STEPS.map((name) => (
            <li key={name}>
              <button
                type="button"
                aria-current={name === step ? "step" : undefined}
                disabled={!reachable(draft, name)}
                onClick={() => name !== step && onStep(name)}
              >
                {say(`step-${name}`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}

export function LanguagePicker({ language, own, onLanguage }: Pick<HeaderProps, "language" | "own" | "onLanguage">) {
  const say = useSay();
  return (
    <label class="language">
      <span>{say("language")}</span>
      <select
        value={own ? "" : language}
        onChange={({ currentTarget: { value } }) => isLanguage(value) && onLanguage(value)}
      >
        {own && <option value="">{own}</option>}
        {spoken.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Two tabs, or a link and what was saved before: the reader says which work stays. */
export function OtherWorkNotice({ other }: { other: OtherWork }) {
  const say = useSay();
  return (
    <div class="notice notice-warn no-print" role="alert">
      <p>{say("kept-other")}</p>
      <div class="buttons">
        <button type="button" onClick={other.take}>
          {say("kept-other-take")}
        </button>
        <button type="button" onClick={other.replace}>
          {say("kept-other-replace")}
        </button>
      </div>
    </div>
  );
}

export function Footer() {
  const say = useSay();
  return (
    <footer class="foot">
      <p>{say("foot", { version: __VERSION__ })}</p>
      <Offline />
      <More />
    </footer>
  );
}
