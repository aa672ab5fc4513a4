import { useState } from "preact/hooks";
import type { Answer, CausalPath, Comparison, Outcome, Shift, Vocabulary, Why } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { signedInterval } from "./Card";
import { idOf } from "./ids";
import { Rests } from "./Rests";
import { answerOf, kindOf, sizeOf, stepInWords, type Shown } from "./wording";

const asked = new WeakMap<Comparison, Promise<Why>>();

/** The reasons of a comparison, asked for once: they do not hang on draws. */
export function whyOf(comparison: Comparison): Promise<Why> {
  const known = asked.get(comparison) ?? comparison.why();
  asked.set(comparison, known);
  return known;
}

/** From the clause to one outcome: chains, then every factor with what it rests on. */
export function WhyView(props: WhyNoneProps & { shown: Shown; comparison: Comparison }) {
  const say = useSay();
  const { why } = props;
  const outcome = props.outcome.name;
  const found = why.paths.find((p) => p.outcome === outcome);
  const paths = found?.paths ?? [];
  const shifts = why.shifts.filter((s) => s.outcome === outcome);
  if (paths.length === 0 && shifts.length === 0) return <WhyNone {...props} />;
  return (
    <>
      <p class="quiet">{say("answer-why-lead")}</p>
      {paths.length > 0 && (
        <>
          <h4>{say("answer-paths")}</h4>
          <div class="chains">
            {paths.map((path, i) => (
              <Chain
                key={i}
                number={i + 1}
                path={path}
                outcome={outcome}
                shifts={shifts}
                comparison={props.comparison}
              />
            ))}
          </div>
          {found && (
            <p>
              {say("answer-path-whole", { change: stepInWords(say, 1 + found.change) })}
              {say.gap}
              {say("findings-why-beside", { size: sizeOf(say, props.shown) })}
            </p>
          )}
        </>
      )}
      {shifts.length > 0 && (
        <>
          <h4>{say("answer-shifts")}</h4>
          <p class="quiet">{say("answer-shifts-lead")}</p>
          {shifts.map((shift, i) => (
            <ShiftView key={i} shift={shift} comparison={props.comparison} />
          ))}
        </>
      )}
    </>
  );
}

/** Results that are sums of others, of their mechanism and unit. */
const SUMS = ["public_money", "dalys"];

/** Where no row of the hazard table tells the result: the rules that its part of the model reads, or what it sums up. */
export function WhyNone({ outcome, why, answer, vocabulary }: WhyNoneProps) {
  const say = useSay();
  const moved = why.moved.filter(({ mechanisms }) => mechanisms.includes(outcome.mechanism));
  const parts = SUMS.includes(outcome.name)
    ? vocabulary.outcomes.filter(
        (o) =>
          o !== outcome &&
          o.mechanism === outcome.mechanism &&
          o.unit === outcome.unit &&
          answerOf(answer, o.name)?.difference.verdict !== "no_difference",
      )
    : [];
  if (moved.length === 0 && parts.length === 0) return <p>{say("answer-why-none")}</p>;
  return (
    <>
      {moved.length > 0 && (
        <>
          <p>{say("findings-why-moved")}</p>
          <ul>
            {moved.map(({ lever, clauses }) => (
              <li key={lever}>
                {say(idOf("lever", lever))}: <span lang="en">{clausesInWords(say, clauses)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {parts.length > 0 && (
        <>
          <p>{say("findings-why-sum")}</p>
          <ul>
            {parts.map((part) => {
              const of = answerOf(answer, part.name);
              const words = of && signedInterval(say, kindOf(part), of.difference);
              return (
                of && (
                  <li key={part.name}>{say("face-bar", { name: say(idOf("outcome", part.name)), size: words! })}</li>
                )
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

interface WhyNoneProps {
  outcome: Outcome;
  why: Why;
  answer: Answer;
  vocabulary: Vocabulary;
}

export function clausesInWords(say: Say, [before, after]: [string[], string[]]): string {
  const told = { before: before.join("; "), clauses: after.join("; ") };
  if (after.length === 0)
    return before.length === 0 ? say("answer-path-no-clause") : say("answer-path-clauses-gone", told);
  return before.length === 0 ? say("answer-path-clauses-new", told) : say("answer-path-clauses", told);
}

function Chain(props: { number: number; path: CausalPath; outcome: string; shifts: Shift[]; comparison: Comparison }) {
  const say = useSay();
  const { path } = props;
  const name = say(idOf("outcome", props.outcome));
  const behind = props.shifts.filter((s) => s.mechanism === path.mechanism);
  const parameters = [...new Set(behind.flatMap((s) => s.parameters))];
  const evidence = [...new Set(behind.flatMap((s) => s.evidence))];
  return (
    <div class="chain-box">
      <ol class="chain" aria-label={say("answer-path-label", { number: props.number })}>
        <Link kind={say("answer-path-clause")}>
          <span lang="en">{clausesInWords(say, path.clauses)}</span>
        </Link>
        <Link kind={say("answer-path-lever")}>{say(idOf("lever", path.lever))}</Link>
        <Link kind={say("answer-path-mechanism")}>{say(idOf("mechanism", path.mechanism))}</Link>
        {path.steps.map((step, i) => (
          <Link key={i} kind={say("answer-path-step")}>
            {say("answer-step-target", {
              target: say(idOf("target", step.target)),
              change: stepInWords(say, step.ratio),
            })}
          </Link>
        ))}
        <Link kind={say("answer-path-end")} end>
          {say("answer-path-size", { name, change: stepInWords(say, 1 + path.change) })}
        </Link>
      </ol>
      {parameters.length > 0 && <RestsOn parameters={parameters} evidence={evidence} comparison={props.comparison} />}
    </div>
  );
}

function Link(props: { kind: string; end?: boolean; children: preact.ComponentChildren }) {
  return (
    <li class={props.end ? "end" : undefined}>
      <span class="chain-kind">{props.kind}</span> <span>{props.children}</span>
    </li>
  );
}

export function ShiftView({ shift, comparison }: { shift: Shift; comparison: Comparison }) {
  const say = useSay();
  const clauses = (list: string[]): string => (list.length > 0 ? list.join("; ") : say("answer-no-clause"));
  return (
    <div class="shift">
      <p>
        <strong>{say(idOf("factor", shift.factor))}</strong>
        {" – "}
        {say(idOf("mechanism", shift.mechanism))}
        <br />
        {say("answer-shift-on", { target: say(idOf("target", shift.target)) })}
        {" · "}
        {say("answer-shift-ratio", { ratio: say.number(shift.ratio), change: stepInWords(say, shift.ratio) })}
        {" · "}
        {shift.grade !== "" && say("answer-grade", { grade: say(idOf("grade", shift.grade)) })}
      </p>
      {(shift.clauses[0].length > 0 || shift.clauses[1].length > 0) && (
        <dl class="pairs">
          <dt>{say("answer-clauses-before")}</dt>
          <dd lang="en">{clauses(shift.clauses[0])}</dd>
          <dt>{say("answer-clauses-after")}</dt>
          <dd lang="en">{clauses(shift.clauses[1])}</dd>
        </dl>
      )}
      <RestsOn parameters={shift.parameters} evidence={shift.evidence} comparison={comparison} />
    </div>
  );
}

/** Numbers and studies, asked for when opened. */
export function RestsOn(props: { parameters: string[]; evidence: string[]; comparison: Comparison }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{say("answer-rests-on")}</summary>
      {open && <Rests {...props} />}
    </details>
  );
}
