import { useEffect, useRef, useState } from "preact/hooks";
import { rangesOf, type Held } from "../analyses/breakeven";
import { meanInWords, TurnCard, turnInWords } from "../analyses/TurnCard";
import type { BreakEven, Comparison, Outcome, Parameter, Problem, Progress, Vocabulary } from "../engine/contract";
import { useSay } from "../i18n";
import { idOf } from "./ids";
import { problemOf } from "../engine/problem";
import { Failure } from "./Progress";
import { headlines, kindOf } from "./wording";

type Disputed = BreakEven["parameters"][number];

interface Search {
  outcome: string;
  progress: Progress | null;
  found: BreakEven | null;
  meanings: Map<string, Parameter>;
  problem: Problem | null;
}

/** For one outcome: at which value of a disputed number the answer changes sign. */
export function TurnsView(props: { vocabulary: Vocabulary; comparison: Comparison; first: string }) {
  const say = useSay();
  const [wanted, setWanted] = useState(props.first);
  const [search, setSearch] = useState<Search | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), [props.comparison]);
  const outcome = props.vocabulary.outcomes.find((o) => o.name === (search?.outcome ?? wanted));
  const start = (): void => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    const blank: Search = { outcome: wanted, progress: null, found: null, meanings: new Map(), problem: null };
    setSearch(blank);
    const mine = (): boolean => stopper.current === own && !own.signal.aborted;
    const look = async (): Promise<void> => {
      const found = await props.comparison.breakEven(
        wanted,
        (progress) => mine() && setSearch((old) => old && { ...old, progress }),
        own.signal,
      );
      const told = await props.comparison.parameters(found.parameters.map((p) => p.name));
      if (mine()) setSearch({ ...blank, found, meanings: new Map(told.map((p) => [p.name, p])) });
    };
    look().catch((error: unknown) => mine() && setSearch({ ...blank, problem: problemOf(error) }));
  };
  const stop = (): void => {
    stopper.current?.abort();
    setSearch(null);
  };
  const running = search !== null && search.found === null && search.problem === null;
  return (
    <>
      <p>{say("answer-turns-lead")}</p>
      <p class="field">
        <label for="turns-outcome">{say("answer-turns-outcome")}</label>
        <select id="turns-outcome" value={wanted} onChange={(e) => setWanted(e.currentTarget.value)}>
          {headlines(props.vocabulary.outcomes).map((o) => (
            <option key={o.name} value={o.name}>
              {say(idOf("outcome", o.name))}
            </option>
          ))}
        </select>
      </p>
      {running ? (
        <Looking search={search} onStop={stop} />
      ) : (
        <button type="button" class="main-button" onClick={start}>
          {say("answer-turns-run")}
        </button>
      )}
      {search?.problem && <Failure problem={search.problem} />}
      {search?.found && outcome && <Found outcome={outcome} found={search.found} meanings={search.meanings} />}
    </>
  );
}

function Looking({ search, onStop }: { search: Search; onStop(): void }) {
  const say = useSay();
  const { progress } = search;
  return (
    <div class="progress running" role="status">
      <progress
        max={progress?.of || 1}
        value={progress ? progress.done : undefined}
        aria-label={say("answer-progress-title")}
      />
      <button type="button" onClick={onStop}>
        {say("answer-cancel")}
      </button>
    </div>
  );
}

function Found(props: { outcome: Outcome; found: BreakEven; meanings: Map<string, Parameter> }) {
  const say = useSay();
  const { found } = props;
  const turning = found.parameters.filter(
    (p) => p.crossings.length > 0 && p.verdict !== "none" && p.verdict !== "open",
  );
  const still = found.parameters.filter((p) => !turning.includes(p));
  const kind = kindOf(props.outcome);
  return (
    <div aria-live="polite">
      <h3>{say(idOf("outcome", props.outcome.name))}</h3>
      <p>{say("answer-turns-drawn", { words: meanInWords(say, kind, found.as_drawn) })}</p>
      {turning.map((p) => (
        <TurnCard
          key={p.name}
          of={heldOf(p, props.meanings.get(p.name))}
          kind={kind}
          level={4}
          words={turnInWords(say, p)}
        />
      ))}
      {still.length > 0 && (
        <details>
          <summary>{say("answer-turns-none-title")}</summary>
          <ul>
            {still.map((p) => (
              <li key={p.name}>
                <span lang="en">{props.meanings.get(p.name)?.meaning ?? p.name}</span> (<code>{p.name}</code>):{" "}
                {turnInWords(say, p)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {found.no_part.length > 0 && (
        <p class="quiet">{say("answer-turns-no-part", { names: say.list(found.no_part) })}</p>
      )}
    </div>
  );
}

function heldOf(of: Disputed, told: Parameter | undefined): Held {
  return {
    name: of.name,
    meaning: told?.meaning ?? of.name,
    unit: told?.unit ?? "",
    ranges: rangesOf(of.prior, of.calibrated, of.critics),
    searched: of.searched,
    curve: of.at.map((at, i) => ({ at, ...of.mean[i]! })),
    crossings: of.crossings,
  };
}
