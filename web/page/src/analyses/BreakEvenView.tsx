import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { idOf } from "../answer/ids";
import { about, type Kind } from "../answer/wording";
import { Figure, NumbersTable, type Numbers } from "../charts/Figure";
import { isOpen, Surface } from "../charts/Surface";
import { useSay, type Say } from "../i18n";
import { DataWords } from "../i18n/data_words";
import type { ReportHead } from "../report/report";
import { Made, TwoLaws } from "./AttributionView";
import { byReach, flipOf, gridOf, heldOf, isOutcome, kindOfIndex, turns } from "./breakeven";
import type { BreakEvenFile, HeldParameter, Pair } from "./breakeven";
import { crossingInWords, meanInWords, rangeInWords, TurnCard, turnInWords } from "./TurnCard";

const SURE = 0.95; // of resamplings that have a crossing

/** At which value of a disputed number the difference between two laws changes sign. many: it is one of several. */
export function BreakEvenView(props: { report: ReportHead; result: BreakEvenFile; many?: boolean }) {
  const say = useSay();
  const { report, result, many } = props;
  const id = useId();
  const kind = kindOfIndex(result, report.vocabulary);
  const all = byReach(result.parameters);
  const shown = all.filter(turns);
  const still = all.filter((one) => !turns(one));
  return (
    <section class="breakeven" aria-labelledby={id}>
      <h2 id={id}>{say("breakeven-title", { name: nameOf(say, result) })}</h2>
      {!many && result.assume !== "" && (
        <p class="notice notice-warn">{say("face-assume", { assume: result.assume })}</p>
      )}
      {!many && <TwoLaws report={report} />}
      <Drawn result={result} kind={kind} />
      <p>
        {say("breakeven-in-brief", { all: all.length, turning: shown.length })} {openInWords(say, all)}
      </p>
      {shown.map((one) => (
        <ParameterCard key={one.parameter} of={one} kind={kind} />
      ))}
      {all.length > 0 && (
        <details>
          <summary>{say("breakeven-all")}</summary>
          <NumbersTable numbers={allNumbers(say, all)} />
        </details>
      )}
      {still.length > 0 && (
        <Folded title={say("breakeven-still")}>
          {still.map((one) => (
            <ParameterCard key={one.parameter} of={one} kind={kind} />
          ))}
        </Folded>
      )}
      {result.no_part.length > 0 && (
        <p class="quiet">{say("answer-turns-no-part", { names: say.list(result.no_part) })}</p>
      )}
      {result.pairs.map((pair) => (
        <PairView key={`${pair.x} ${pair.y}`} pair={pair} parameters={result.parameters} kind={kind} />
      ))}
      <HowToRead />
      {!many && (
        <Made report={report} version={result.version} seed={result.seed} assume="">
          {say("breakeven-made", { draws: result.draws, people: result.people, years: result.years })}
        </Made>
      )}
    </section>
  );
}

/** Drawn when opened: there may be dozens. */
function Folded({ title, children }: { title: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}

function termName(say: Say, { outcome, group }: { outcome: string; group: string }): string {
  const name = say(idOf("outcome", outcome));
  return group === "all" ? name : `${name} · ${say(idOf("group", group))}`;
}

const nameOf = (say: Say, result: BreakEvenFile): string =>
  isOutcome(result) ? termName(say, result.index.terms[0]!) : result.index.name;

/** The difference with all numbers as they are, and what it adds up. */
function Drawn({ result, kind }: { result: BreakEvenFile; kind: Kind }) {
  const say = useSay();
  const { lo90, hi90 } = result.as_drawn;
  const doubtful = lo90 != null && hi90 != null && lo90 <= 0 && hi90 >= 0;
  return (
    <>
      <p>
        {say("breakeven-drawn", {
          words: meanInWords(say, kind, result.as_drawn),
          draws: result.draws,
          years: result.years,
        })}
      </p>
      {doubtful && <p class="notice notice-warn">{say("breakeven-doubtful")}</p>}
      {!isOutcome(result) && (
        <>
          <p>{say("breakeven-weighs")}</p>
          <ul>
            {result.index.terms.map((term) => (
              <li key={`${term.outcome} ${term.group}`}>
                {say.number(term.weight)} × {termName(say, term)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function openInWords(say: Say, all: HeldParameter[]): string {
  const open = all.filter((one) => flipOf(one) === "open").length;
  return open > 0 ? say("breakeven-in-brief-open", { open }) : "";
}

const flipInWords = (say: Say, one: HeldParameter): string =>
  turnInWords(say, {
    verdict: flipOf(one),
    crossings: one.crossings.map(({ at, direction }) => ({ at, rising: direction === "rising" })),
  });

function ParameterCard({ of, kind }: { of: HeldParameter; kind: Kind }) {
  const say = useSay();
  const { grade, records } = of.published;
  return (
    <TurnCard of={heldOf(of)} kind={kind} level={3} words={flipInWords(say, of)}>
      {flipOf(of) !== "open" &&
        of.crossings.map((c) => (
          <p key={c.at}>
            {say("breakeven-crossing", { value: crossingInWords(say, c) })}
            {say.gap}
            {c.found < SURE && say("breakeven-found", { share: say.percent(c.found) })}
          </p>
        ))}
      <p class="quiet">{say("answer-grade", { grade: say(idOf("grade", grade)) })}</p>
      {records.length > 0 && (
        <details>
          <summary>{say("breakeven-records")}</summary>
          <ul>
            {records.map((r) => (
              <li key={r.id}>
                <code lang="en">{r.id}</code>: {recordInWords(say, r)} ·{" "}
                <span lang="en">{r.measure.replace(/_/g, " ")}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </TurnCard>
  );
}

function recordInWords(say: Say, { estimate, interval }: HeldParameter["published"]["records"][0]): string {
  const mean = estimate == null ? "–" : say.number(estimate);
  if (!interval) return mean;
  return say("answer-mean-interval", { mean, low: say.number(interval[0]), high: say.number(interval[1]) });
}

function allNumbers(say: Say, all: HeldParameter[]): Numbers {
  const crossings = (one: HeldParameter): string =>
    one.crossings.length > 0 ? say.list(one.crossings.map((c) => crossingInWords(say, c))) : "–";
  return {
    caption: say("breakeven-all-caption"),
    head: [
      say("breakeven-column-number"),
      say("breakeven-column-crossing"),
      say("answer-turn-range-published"),
      say("answer-turn-range-critics"),
      say("answer-turn-range-searched"),
      say("answer-column-verdict"),
    ],
    rows: all.map((one) => [
      <code lang="en">{one.parameter}</code>,
      crossings(one),
      rangeInWords(say, one.published.calibrated90 ?? one.published.prior90),
      one.published.critics90 ? rangeInWords(say, one.published.critics90) : "–",
      rangeInWords(say, one.searched),
      say("breakeven-verdict", { verdict: flipOf(one) }),
    ]),
  };
}

function PairView({ pair, parameters, kind }: { pair: Pair; parameters: HeldParameter[]; kind: Kind }) {
  const say = useSay();
  const grid = gridOf(pair, parameters);
  const cells = grid.cells.flat();
  const counts = {
    open: cells.filter(isOpen).length,
    below: cells.filter((c) => !isOpen(c) && (c.mean ?? 0) < 0).length,
    above: cells.filter((c) => !isOpen(c) && (c.mean ?? 0) > 0).length,
    all: cells.length,
  };
  const words = say("breakeven-pair", { ...counts, line: grid.line.length > 0 ? "yes" : "no" });
  const meaning = (name: string) => {
    const one = parameters.find((p) => p.parameter === name);
    return (
      <>
        <DataWords text={one?.meaning ?? ""} /> <code>{name}</code>
      </>
    );
  };
  return (
    <section class="card turn">
      <h3>{say("breakeven-pair-title", { x: pair.x, y: pair.y })}</h3>
      <p>{words}</p>
      <Figure
        caption={say("breakeven-pair-how")}
        numbers={{
          caption: say("answer-numbers-of", { name: say("breakeven-pair-title", { x: pair.x, y: pair.y }) }),
          head: [pair.x, pair.y, say("answer-column-difference")],
          rows: pair.cells.map((c) => [about(say, c.x), about(say, c.y), meanInWords(say, kind, c)]),
        }}
      >
        <dl class="pairs">
          <dt>{say("breakeven-pair-upwards")}</dt>
          <dd>{meaning(pair.y)}</dd>
          <dt>{say("breakeven-pair-across")}</dt>
          <dd>{meaning(pair.x)}</dd>
        </dl>
        <Surface
          grid={grid}
          label={`${say("breakeven-pair-title", { x: pair.x, y: pair.y })}.${words}`}
          tick={(v) => about(say, v)}
        />
      </Figure>
    </section>
  );
}

function HowToRead() {
  const say = useSay();
  return (
    <details>
      <summary>{say("breakeven-how-title")}</summary>
      <p>{say("breakeven-how-held")}</p>
      <p>{say("breakeven-how-chance")}</p>
      <p>{say("breakeven-how-limits")}</p>
    </details>
  );
}
