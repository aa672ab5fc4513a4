// The headline findings in three groups: what the law does, what is uncertain, what turns with either side.
import type { Answer, Outcome } from "../engine/contract";
import { Whisker, WHISKER_RANGE } from "../charts/Whisker";
import { useSay, type Say } from "../i18n";
import { changeInWords } from "./Says";
import { idOf } from "./ids";
import { trios, turned, type BothAnswers } from "./Sides";
import { answerOf, chance, headlines, shownOf, signedShort, type Shown } from "./wording";

interface Line {
  outcome: Outcome;
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
    if (shown.verdict === "same" || shown.verdict === "few") groups[shown.verdict].push({ outcome, shown });
    else if (verdict.includes("likely")) groups.does.push({ outcome, shown });
    else if (shown.verdict === "unsure") groups.uncertain.push({ outcome, shown });
  }
  return groups;
}

/** The ratio with its interval; of shares the difference. */
export function sizeOf(say: Say, { kind, difference: d }: Pick<Shown, "kind" | "difference">): string {
  const one = (ratio: number | null, difference: number | null): string =>
    d.ratio != null ? changeInWords(say, ratio) : difference == null ? "" : signedShort(say, kind, difference);
  return say("face-short", {
    change: one(d.ratio, d.median),
    low: one(d.ratio_lo90, d.lo90),
    high: one(d.ratio_hi90, d.hi90),
  });
}

export function Groups(props: {
  outcomes: Outcome[];
  answer: Answer;
  sides: BothAnswers | null;
  weak: Record<string, number | null>; // share of the uncertainty that rests on weak evidence; {}: not known
  onGo(outcome: string): void;
}) {
  const say = useSay();
  const { outcomes, answer, sides, weak, onGo } = props;
  const groups = inGroups(outcomes, answer);
  const turning = sides ? turned(trios(outcomes, answer, sides)) : [];
  const lines = turning.map(({ outcome, main }) => ({ outcome, shown: main }));
  return (
    <section class="in-groups" aria-labelledby="in-groups">
      <h2 id="in-groups">{say("answer-brief-title")}</h2>
      {groups.few.length > 0 ? (
        <p class="notice notice-warn">{say("answer-too-few")}</p>
      ) : (
        <>
          <p class="hint">{say("face-groups-lead")}</p>
          <Group title={say("face-does")} lines={groups.does} weak={weak} onGo={onGo} />
          <Group title={say("face-uncertain")} lines={groups.uncertain} weak={weak} onGo={onGo} chances />
          {lines.length > 0 && (
            <Group title={say("face-turns")} lead={say("face-turns-lead")} lines={lines} weak={weak} onGo={onGo} />
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

function Group(props: {
  title: string;
  lead?: string;
  lines: Line[];
  weak: Record<string, number | null>;
  chances?: boolean; // of more, where the word does not say it
  onGo(outcome: string): void;
}) {
  const say = useSay();
  const { title, lead, lines, weak, chances } = props;
  const graded = lines.some(({ outcome }) => weak[outcome.name] != null);
  if (lines.length === 0)
    return (
      <>
        <h3>{title}</h3>
        <p>{say("answer-brief-none-here")}</p>
      </>
    );
  return (
    <>
      <h3>{title}</h3>
      {lead && <p>{lead}</p>}
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table class="findings">
          <thead>
            <tr>
              <th scope="col">{say("face-column-finding")}</th>
              <th scope="col">{say(chances ? "face-column-chance" : "face-column-word")}</th>
              <th scope="col" colSpan={2}>
                {say("face-column-change")}
              </th>
              {graded && <th scope="col">{say("face-column-weak")}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.outcome.name} line={line} graded={graded} {...props} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row(props: {
  line: Line;
  graded: boolean;
  chances?: boolean;
  weak: Record<string, number | null>;
  onGo(outcome: string): void;
}) {
  const say = useSay();
  const { outcome, shown } = props.line;
  const name = say(idOf("outcome", outcome.name));
  const { verdict, p_higher } = shown.difference;
  const weak = props.weak[outcome.name];
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link-button" onClick={() => props.onGo(outcome.name)}>
          {name}
        </button>
      </th>
      <td>{props.chances ? chance(say, p_higher) : say("face-word", { verdict })}</td>
      <td>{sizeOf(say, shown)}</td>
      <td class="bar">
        <RatioBar shown={shown} label={say("face-bar", { name, size: sizeOf(say, shown) })} />
      </td>
      {props.graded && <td>{weak == null ? say("answer-no-number") : say.percent(weak)}</td>}
    </tr>
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
