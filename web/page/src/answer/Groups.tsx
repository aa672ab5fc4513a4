// The headline findings in three groups: what the law does, what is uncertain, what turns with either side. Each opens.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Answer, Outcome, OutcomeAnswer, WeakShares } from "../engine/contract";
import { Whisker, WHISKER_RANGE } from "../charts/Whisker";
import { useSay } from "../i18n";
import { FindingView, type FindingsOf } from "./Finding";
import { idOf } from "./ids";
import { enoughOn, trios, turned, type BothAnswers } from "./Sides";
import { FEWEST_DRAWS, answerOf, chance, headlines, shownOf, sizeOf, type Shown } from "./wording";

interface Line {
  outcome: Outcome;
  of: OutcomeAnswer;
  shown: Shown;
}

export interface InGroups {
  does: Line[]; // very likely and likely
  uncertain: Line[];
  same: Line[];
  few: Line[];
}

/** Every headline outcome once, in the engine's order; those without a number are left out. */
export function inGroups(outcomes: Outcome[], answer: Answer): InGroups {
  const groups: InGroups = { does: [], uncertain: [], same: [], few: [] };
  for (const outcome of headlines(outcomes)) {
    const of = answerOf(answer, outcome.name);
    if (!of) continue;
    const shown = shownOf(outcome, of);
    const { verdict } = shown.difference;
    if (shown.verdict === "same" || shown.verdict === "few") groups[shown.verdict].push({ outcome, of, shown });
    else if (verdict.includes("likely")) groups.does.push({ outcome, of, shown });
    else if (shown.verdict === "unsure") groups.uncertain.push({ outcome, of, shown });
  }
  return groups;
}

type Props = FindingsOf & { weak: WeakShares }; // {}: not known

/** children: where the sides are not known yet, a way to know them. */
export function Groups(props: Props & { sides: BothAnswers | null; children?: ComponentChildren }) {
  const say = useSay();
  const { vocabulary, answer, sides, children } = props;
  const groups = inGroups(vocabulary.outcomes, answer);
  const turning = sides ? turned(trios(vocabulary.outcomes, answer, sides)) : [];
  const all = [...groups.does, ...groups.uncertain, ...groups.same];
  const lines = all.filter(({ outcome }) => turning.some((trio) => trio.outcome === outcome));
  return (
    <section class="in-groups" aria-labelledby="in-groups">
      <h2 id="in-groups">{say("answer-brief-title")}</h2>
      {groups.few.length > 0 ? (
        <p class="notice notice-warn">{say("answer-too-few")}</p>
      ) : (
        <>
          <p class="hint">{say("findings-lead")}</p>
          <Group title={say("face-does")} lines={groups.does} {...props} />
          <Group title={say("face-uncertain")} lines={groups.uncertain} {...props} chances />
          {sides && !enoughOn(sides) && (
            <>
              <h3>{say("face-turns")}</h3>
              <p>{say("findings-sides-few", { draws: sides[0].draws, least: FEWEST_DRAWS })}</p>
            </>
          )}
          {sides && enoughOn(sides) ? (
            <Group title={say("face-turns")} lead={say("face-turns-lead")} lines={lines} {...props} again />
          ) : (
            !sides &&
            children && (
              <>
                <h3>{say("face-turns")}</h3>
                {children}
              </>
            )
          )}
          {groups.same.length > 0 && (
            <>
              <h3>{say("answer-brief-same")}</h3>
              <p>{say.list(groups.same.map(({ outcome }) => say(idOf("outcome", outcome.name))))}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** chances: of more, where the word does not say it. again: these findings stand in another group as well. */
function Group(props: Props & { title: string; lead?: string; lines: Line[]; chances?: boolean; again?: boolean }) {
  const say = useSay();
  const { title, lead, lines } = props;
  return (
    <>
      <h3>{title}</h3>
      {lead && <p>{lead}</p>}
      {lines.length === 0 ? (
        <p>{say("answer-brief-none-here")}</p>
      ) : (
        <ul class="plain-list rows">
          {lines.map((line) => (
            <li key={line.outcome.name}>
              <Row line={line} {...props} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export const rowId = (outcome: string): string => `finding-${outcome}`;

/** What it opens to is drawn then: most stay closed. */
function Row(props: Props & { line: Line; chances?: boolean; again?: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { outcome, shown } = props.line;
  const name = say(idOf("outcome", outcome.name));
  const { verdict, p_higher } = shown.difference;
  const weak = props.weak[outcome.name];
  const size = sizeOf(say, shown);
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary id={props.again ? undefined : rowId(outcome.name)}>
        <h4>{name}</h4>
        <span class="word">
          {props.chances ? say("findings-chance", { chance: chance(say, p_higher) }) : say("face-word", { verdict })}
        </span>
        {weak != null && <span class="on-weak">{say("findings-weak-short", { share: say.percent(weak) })}</span>}
        <span class="size">{size}</span>
        <RatioBar shown={shown} label={say("face-bar", { name, size })} />
      </summary>
      {open && <FindingView {...props} {...props.line} weak={weak} />}
    </details>
  );
}

/** On one scale for all findings: logarithms of ratios. Nothing for shares. */
function RatioBar({ shown, label }: { shown: Shown; label: string }) {
  const MOST = Math.log(4);
  const { ratio, ratio_lo90, ratio_hi90, verdict } = shown.difference;
  if (ratio == null) return null;
  const log = (x: number | null): number | null => (x == null ? null : Math.max(-MOST, Math.min(MOST, Math.log(x))));
  const interval = { median: log(ratio), lo90: log(ratio_lo90), hi90: log(ratio_hi90) };
  const scale = (v: number): number => {
    const [from, to] = WHISKER_RANGE;
    return from + ((v + MOST) / (2 * MOST)) * (to - from);
  };
  return <Whisker interval={interval} clear={verdict.includes("very_likely")} scale={scale} label={label} />;
}
