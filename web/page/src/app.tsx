import type { ComponentType } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { First } from "./first";
import { load, SayProvider, useSay, type Say } from "./i18n";
import type { Language } from "./i18n/languages";
import { keep } from "./keep";
import { leave, neutralPage, onThreeEscapes } from "./leave";
import { useLibrary, type Library } from "./library";
import type { Settings } from "./settings";
import { Footer, Header } from "./shell";
import type { Draft } from "./state";
import { reachable, stepOf, type Step } from "./steps";
import { BillScreen } from "./way/bill";
import { LawScreen } from "./way/law";
import { PlaceScreen } from "./way/place";
import { StartScreen } from "./way/start";

type Answer = ComponentType<{
  engine: Library["engine"];
  vocabulary: Library["vocabulary"];
  draft: Draft;
  onBack(): void;
}>;

function useSteps(): [Step, (step: Step) => void] {
  const [step, setStep] = useState<Step>("start");
  useEffect(() => {
    history.replaceState({ step: "start" }, "", location.pathname);
    const back = (event: PopStateEvent) => setStep(stepOf(event.state));
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const go = useCallback((next: Step) => {
    history.pushState({ step: next }, "", location.pathname);
    setStep(next);
  }, []);
  return [step, go];
}

function useTitle(say: Say, settings: Settings, step: Step) {
  useEffect(() => {
    document.documentElement.lang = say.locale;
    document.documentElement.dir = say.dir;
    const neutral = settings.title.trim() || say("title-neutral");
    document.title = settings.neutralTitle ? neutral : say("title-step", { step: say(`step-${step}`) });
  }, [say, settings.neutralTitle, settings.title, step]);
}

/** A new step begins at its top, for eyes and for screen readers. */
function useFocusOnStep(step: Step) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) return void (first.current = false);
    scrollTo(0, 0);
    main.current?.focus();
  }, [step]);
  return main;
}

/** The screens of results are a file of their own: they are not needed for the first look. */
function useAnswerScreen(wanted: boolean): Answer | undefined {
  const [screen, setScreen] = useState<{ Screen: Answer }>();
  useEffect(() => {
    if (wanted && !screen)
      import("./answer").then(({ AnswerScreen }) => setScreen({ Screen: AnswerScreen }), console.error);
  }, [wanted]);
  return screen?.Screen;
}

export function App({ first, firstSay }: { first: First; firstSay: Say }) {
  const [say, setSay] = useState<{ say: Say }>({ say: firstSay });
  const [settings, setSettings] = useState(first.settings);
  const [draft, setDraft] = useState(first.draft);
  const [step, go] = useSteps();
  const [attempt, setAttempt] = useState(0);
  const library = useLibrary(step !== "start", attempt);
  const Answer = useAnswerScreen(step === "answer");
  const main = useFocusOnStep(step);
  useTitle(say.say, settings, step);
  useEffect(() => keep({ settings, draft }), [settings, draft]);
  const exit = () => leave(neutralPage(settings.exitPage));
  useEffect(() => onThreeEscapes(exit), [settings.exitPage]);
  const speak = (language: Language) =>
    load(language).then((next) => {
      setSay({ say: next });
      setSettings((old) => ({ ...old, language }));
    }, console.error);
  const shown = reachable(draft, step) ? step : draft.place === "" ? "place" : "bill";
  return (
    <SayProvider value={say.say}>
      <Header step={shown} draft={draft} language={settings.language} onStep={go} onLanguage={speak} onExit={exit} />
      <main id="main" ref={main} tabIndex={-1}>
        {shown === "start" && (
          <StartScreen
            settings={settings}
            fromLink={first.fromLink}
            begun={draft.place !== ""}
            onSettings={setSettings}
            onLanguage={speak}
            onForget={() => setSettings((old) => ({ ...old, save: false }))}
            onDone={() => go(draft.place === "" ? "place" : "bill")}
          />
        )}
        {shown !== "start" && (
          <WithLibrary library={library} onAgain={() => setAttempt(attempt + 1)} say={say.say}>
            {(known) => <Screen {...{ step: shown, known, draft, setDraft, go, Answer }} />}
          </WithLibrary>
        )}
      </main>
      <Footer />
    </SayProvider>
  );
}

function WithLibrary(props: {
  library: Library | "failed" | undefined;
  say: Say;
  onAgain(): void;
  children(library: Library): preact.ComponentChild;
}) {
  const { library, say } = props;
  if (library === undefined) return <p role="status">{say("engine-loading")}</p>;
  if (library !== "failed") return <>{props.children(library)}</>;
  return (
    <div role="alert" class="notice notice-bad">
      <p>{say("engine-failed")}</p>
      <button type="button" onClick={props.onAgain}>
        {say("engine-again")}
      </button>
    </div>
  );
}

interface ScreenProps {
  step: Step;
  known: Library;
  draft: Draft;
  setDraft(change: (draft: Draft) => Draft): void;
  go(step: Step): void;
  Answer: Answer | undefined;
}

function Screen({ step, known, draft, setDraft, go, Answer }: ScreenProps) {
  const say = useSay();
  const shared = { library: known, draft, onDraft: setDraft };
  if (step === "place" || draft.place === "") return <PlaceScreen {...shared} onDone={() => go("law")} />;
  if (step === "law") return <LawScreen {...shared} onDone={() => go("bill")} />;
  if (step === "bill") return <BillScreen {...shared} onDone={() => go("answer")} />;
  if (!Answer) return <p role="status">{say("engine-loading")}</p>;
  const { engine, vocabulary } = known;
  return <Answer engine={engine} vocabulary={vocabulary} draft={draft} onBack={() => go("bill")} />;
}
