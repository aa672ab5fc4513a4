import { useEffect, useRef, useState } from "preact/hooks";
import type { BreakEven, Comparison, Outcome, Parameter, Problem, Progress, Vocabulary } from "../engine/contract";
import { Figure } from "../charts/Figure";
import { Ranges } from "../charts/Ranges";
import { useSay, type Say } from "../i18n";
import { idOf } from "./ids";
import { problemOf } from "../library";
import { Failure } from "./Progress";
import { about, distance, headlines, kindOf } from "./wording";

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
  const { mean, lo90, hi90 } = found.as_drawn;
  const signed = (x: number | null): string =>
    say("answer-signed", {
      kind,
      sign: x == null || x === 0 ? "none" : x < 0 ? "minus" : "plus",
      size: distance(say, kind, x),
    });
  const words = say("answer-mean-interval", { mean: signed(mean), low: signed(lo90), high: signed(hi90) });
  return (
    <div aria-live="polite">
      <h3>{say(idOf("outcome", props.outcome.name))}</h3>
      <p>{say("answer-turns-drawn", { words })}</p>
      {turning.map((p) => (
        <Turn key={p.name} of={p} meaning={props.meanings.get(p.name)} />
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

/** One sentence per number: where the answer turns, and whether that lies within what is published. */
export function turnInWords(say: Say, of: Disputed): string {
  if (of.verdict === "open") return say("answer-turn-open");
  if (of.verdict === "none" || of.crossings.length === 0) return say("answer-turn-none");
  return of.crossings
    .map((c) => say("answer-turn", { verdict: of.verdict, rising: c.rising ? "yes" : "no", at: about(say, c.at) }))
    .join(" ");
}

function Turn({ of, meaning }: { of: Disputed; meaning: Parameter | undefined }) {
  const say = useSay();
  const words = turnInWords(say, of);
  const published = of.calibrated ?? of.prior;
  const range = ([low, high]: [number, number]): string =>
    say("answer-interval", { low: about(say, low), high: about(say, high) });
  const rows = [
    [say("answer-turn-range-published"), range(of.prior)],
    ...(of.critics ? [[say("answer-turn-range-critics"), range(of.critics)]] : []),
    [say("answer-turn-range-searched"), range(of.searched)],
    ...of.crossings.map((c) => [
      say("answer-turn-range-crossing"),
      say("answer-mean-interval", { mean: about(say, c.at), low: about(say, c.lo90), high: about(say, c.hi90) }),
    ]),
  ];
  const name = meaning?.meaning ?? of.name;
  return (
    <section class="card turn">
      <h4 lang="en">{name}</h4>
      <p>{words}</p>
      <Figure
        numbers={{
          caption: say("answer-numbers-of", { name: of.name }),
          head: [say("answer-column-what"), meaning?.unit ?? say("answer-row-value")],
          rows,
        }}
      >
        <Ranges
          published={published}
          critics={of.critics}
          searched={of.searched}
          crossings={of.crossings}
          label={say("answer-turns-picture", {
            name,
            low: about(say, published[0]),
            high: about(say, published[1]),
            words,
          })}
          words={{
            published: say("answer-turn-range-published"),
            critics: say("answer-turn-range-critics"),
            crossing: say("answer-turn-range-crossing"),
          }}
          tick={(v) => about(say, v)}
        />
      </Figure>
    </section>
  );
}
