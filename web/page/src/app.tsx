import type { ComponentType } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { AnswerProps } from "./answer/AnswerScreen";
import { WithAside } from "./aside/aside";
import type { First } from "./first";
import { hostOf } from "./host";
import { load, useSay, type Say } from "./i18n";
import type { Language } from "./i18n/languages";
import type { Overlay } from "./i18n/overlay";
import { leave, neutralPage, onThreeEscapes } from "./leave";
import { useLibrary, useOwnPlace, withOwnPlace, type Library } from "./library";
import type { Settings } from "./settings";
import { Footer, Header, OtherWorkNotice } from "./shell";
import { OWN } from "./state";
import { reachable, spotAt, spotOf, type Spot, type Step } from "./steps";
import { useWork, type InHand } from "./use_work";
import { BillScreen } from "./way/bill";
import { LawScreen } from "./way/law";
import { ProblemNotice } from "./way/law_file";
import { PlaceScreen } from "./way/place";
import { StartScreen } from "./way/start";

type Answer = ComponentType<AnswerProps>;

/** Where the reader is; Back and Forward go there too. The address stays as it is. */
function useSpot(first: Spot): [Spot, (spot: Spot) => void] {
  const [spot, setSpot] = useState(first);
  useEffect(() => {
    history.replaceState(first, "");
    const back = (event: PopStateEvent) => setSpot(spotOf(event.state));
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const go = useCallback((next: Spot) => {
    history.pushState(next, "");
    setSpot(next);
  }, []);
  return [spot, go];
}

function useTitle(say: Say, settings: Settings, step: Step) {
  useEffect(() => {
    document.documentElement.lang = say.language;
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
  const [{ say, name: own }, setSay] = useState<Pick<Overlay, "say" | "name">>({ say: firstSay, name: "" });
  const [spot, go] = useSpot(first.spot);
  const work = useWork(first, spot);
  const { settings, setSettings, draft, asked } = work;
  const [attempt, setAttempt] = useState(0);
  const step = reachable(draft, spot.step) ? spot.step : draft.place === "" ? "place" : "bill";
  const library = useLibrary(step !== "start", attempt);
  const Answer = useAnswerScreen(step === "answer");
  const main = useFocusOnStep(step);
  useTitle(say, settings, step);
  useEffect(() => {
    if (step === "answer" && !asked) work.ask();
  }, [step, asked]);
  const exit = () => leave(neutralPage(settings.exitPage));
  useEffect(() => onThreeEscapes(exit), [settings.exitPage]);
  const speak = (language: Language, region = settings.region) =>
    load(language, region).then((next) => {
      setSay({ say: next, name: "" });
      setSettings((old) => ({ ...old, language, region }));
    }, console.error);
  const to = (next: Step) => go(spotAt(next));
  const done = (next: Step) => {
    if (next === "answer") work.ask();
    to(next);
  };
  const known = library === "failed" ? undefined : library;
  return (
    <WithAside say={say} host={hostOf(document)} region={settings.region} onOverlay={setSay}>
      <Header {...{ step, draft, own }} language={settings.language} onStep={to} onLanguage={speak} onExit={exit} />
      <main id="main" ref={main} tabIndex={-1}>
        {work.other && <OtherWorkNotice other={work.other} />}
        {step === "start" && (
          <StartScreen
            settings={settings}
            fromLink={first.fromLink}
            begun={draft.place !== ""}
            onSettings={setSettings}
            onRegion={(region) => void speak(settings.language, region)}
            onSave={work.save}
            onForget={work.forgetAll}
            onDone={() => to(draft.place === "" ? "place" : "bill")}
          />
        )}
        {step !== "start" && (
          <WithLibrary library={library} onAgain={() => setAttempt(attempt + 1)} say={say}>
            {(known) => <Screen {...{ step, known, work }} waiting={!Answer} onDone={done} />}
          </WithLibrary>
        )}
        {known && Answer && asked && (
          <Answer
            engine={known.engine}
            vocabulary={known.vocabulary}
            {...{ draft, asked, written: work.written }}
            spot={step === "answer" ? spot : null}
            onSpot={(view, open) => go(spotAt("answer", view, open))}
            onDraft={work.setDraft}
            onAsk={work.ask}
            onBill={work.showBill}
            onWritten={work.setWritten}
            onBack={() => to("bill")}
          />
        )}
      </main>
      <Footer />
    </WithAside>
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
  work: InHand;
  waiting: boolean; // for the screens of results
  onDone(next: Step): void;
}

function Screen({ step, known, work, waiting, onDone }: ScreenProps) {
  const say = useSay();
  const { draft, setDraft } = work;
  const own = useOwnPlace(known.engine, draft.own);
  const shared = { library: withOwnPlace(known, own), draft, onDraft: setDraft };
  if (draft.place === OWN && (step === "law" || step === "bill")) {
    if (!own) return <p role="status">{say("engine-loading")}</p>;
    if ("problem" in own) return <ProblemNotice problem={own.problem} />;
  }
  if (step === "place" || draft.place === "") return <PlaceScreen {...shared} onDone={() => onDone("law")} />;
  if (step === "law") return <LawScreen {...shared} onDone={() => onDone("bill")} />;
  if (step === "bill") {
    const saving = { on: work.settings.save, set: work.save };
    return <BillScreen {...shared} saving={saving} onDone={() => onDone("answer")} />;
  }
  return waiting ? <p role="status">{say("engine-loading")}</p> : null;
}
