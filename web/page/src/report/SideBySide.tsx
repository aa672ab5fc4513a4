import type { ComponentChildren } from "preact";
import { idOf } from "../answer/ids";
import { amount, chance, headlines, kindOf } from "../answer/wording";
import { NumbersTable } from "../charts/Figure";
import { useSay, type Say } from "../i18n";
import type { DecisionProps } from "./DecisionView";
import { EVERYBODY } from "./kept";
import type { Best } from "./summary";
import { outcomeOf } from "./told";

/** Each outcome under each law, and in how many simulations that law is the best. */
export function SideBySide({ report, decision }: DecisionProps) {
  const say = useSay();
  const first = headlines(report.vocabulary.outcomes).map(({ name }) => name);
  const headline = first.flatMap((name) => decision.best.filter(({ outcome }) => outcome === name));
  const others = decision.best.filter(({ outcome }) => !first.includes(outcome));
  return (
    <>
      <h3>{say("report-beside")}</h3>
      <Beside report={report} best={headline} caption={say("report-beside-caption", { years: report.summary.years })} />
      {others.length > 0 && (
        <details>
          <summary>{say("report-beside-others")}</summary>
          <Beside report={report} best={others} caption={say("report-beside-others")} />
        </details>
      )}
      <details>
        <summary>{say("report-directions")}</summary>
        <Directions best={[...headline, ...others]} />
      </details>
    </>
  );
}

const direction = (say: Say, best: Best): string => say("report-direction", { better: best.better });

function Beside({
  report,
  best,
  caption,
}: Pick<DecisionProps, "report"> & {
  best: Best[];
  caption: string;
}) {
  const say = useSay();
  const cell = (of: Best, law: string): ComponentChildren => {
    const summary = report.summary.outcomes.find((o) => o.outcome === of.outcome && o.group === EVERYBODY);
    const mean = summary?.arms.find((arm) => arm.law === law)?.mean ?? null;
    const share = of.chance_best?.find((c) => c.law === law)?.chance;
    return (
      <>
        {amount(say, kindOf(outcomeOf(report.vocabulary, of.outcome)), mean)}
        {share != null && <span class="best-in">{say("report-best-in", { chance: chance(say, share) })}</span>}
      </>
    );
  };
  return (
    <NumbersTable
      numbers={{
        caption,
        head: [say("answer-column-outcome"), ...report.laws.map(({ name }) => name), say("report-column-better")],
        rows: best.map((of) => [
          say(idOf("outcome", of.outcome)),
          ...report.laws.map(({ id }) => cell(of, id)),
          direction(say, of),
        ]),
      }}
    />
  );
}

function Directions({ best }: { best: Best[] }) {
  const say = useSay();
  return (
    <NumbersTable
      numbers={{
        caption: say("report-directions"),
        head: [say("answer-column-outcome"), say("report-column-better"), say("report-column-why")],
        rows: best.map((of) => [say(idOf("outcome", of.outcome)), direction(say, of), <Reason text={of.reason} />]),
      }}
    />
  );
}

/** In the reader's language where the message is there; a new reason is English at first. */
function Reason({ text }: { text: string }) {
  const say = useSay();
  const id = idOf("report-reason", text);
  return say.has(id) ? <>{say(id)}</> : <span lang="en">{text}</span>;
}
