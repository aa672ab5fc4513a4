import type { Outcome } from "../engine/contract";
import { idOf } from "../answer/ids";
import { signedInterval } from "../answer/Card";
import { amount, headlines, kindOf } from "../answer/wording";
import { useSay, type Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import { effectOf, NOTHING } from "./kept";
import type { CompareReport } from "./report";
import type { Effect, OutcomeSummary } from "./summary";
import { nameOfLaw } from "./told";

/** Headline outcomes by group, one table for each law but the first. */
export function WhoBears({ report }: { report: CompareReport }) {
  const say = useSay();
  return (
    <>
      <h3>{say("report-bears")}</h3>
      <p>{say("report-bears-lead")}</p>
      <p>{say("report-bears-units")}</p>
      <ul class="key">
        {(["less", "more"] as const).map((side) => (
          <li key={side}>
            {STRENGTHS.map((strength) => (
              <span key={strength} class={`swatch ${side}-${strength}`} />
            ))}
            {say(`report-bears-${side}`)}
          </li>
        ))}
      </ul>
      {report.summary.laws.slice(1).map((id, i) => (
        <Matrix key={id} report={report} law={i + 1} />
      ))}
    </>
  );
}

const STRENGTHS = [1, 2, 3];

function Matrix({ report, law }: { report: CompareReport; law: number }) {
  const say = useSay();
  const { summary, vocabulary, laws } = report;
  const title = say("report-against", {
    law: dataWords(say, nameOfLaw(laws, summary.laws[law]!)),
    versus: dataWords(say, nameOfLaw(laws, summary.laws[0]!)),
  });
  const rows = headlines(vocabulary.outcomes).map((outcome) => ({
    outcome,
    groups: vocabulary.groups.map(({ name }) =>
      summary.outcomes.find((o) => o.outcome === outcome.name && o.group === name),
    ),
  }));
  return (
    <>
      <h4>{title}</h4>
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table class="matrix">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say("answer-column-outcome")}</th>
              {vocabulary.groups.map(({ name }) => (
                <th key={name} scope="col">
                  <span>{say(idOf("group", name))}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ groups }) => bySubgroup(groups))
              .map(({ outcome, groups }) => (
                <tr key={outcome.name}>
                  <th scope="row">{say(idOf("outcome", outcome.name))}</th>
                  {groups.map((of, i) => (
                    <Cell key={i} outcome={outcome} effect={of && effectOf(of, law, summary.laws.length)} />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What is counted for everybody only (workplaces raided, say) has no groups to show. */
const bySubgroup = (groups: (OutcomeSummary | undefined)[]): boolean =>
  groups.slice(1).some((of) => of?.arms.some(({ mean }) => mean !== 0 && mean != null));

function Cell({ outcome, effect }: { outcome: Outcome; effect: Effect | undefined }) {
  const say = useSay();
  const middle = effect?.difference?.median;
  if (!effect || middle == null) return <td>–</td>;
  const kind = kindOf(outcome);
  const number = narrow(say, kind === "share" ? middle * 100 : middle);
  const words = say("report-bears-cell", {
    size: signedInterval(say, kind, effect.difference ?? NOTHING),
    verdict: say("report-verdict", { verdict: effect.verdict }),
    level: amount(say, kind, effect.level?.median ?? null),
  });
  return (
    <td class={shade(effect)} title={words}>
      {isLikely(effect) || effect.verdict === "no_difference" ? number : say("report-bears-unclear", { number })}
    </td>
  );
}

/** For a narrow cell: two digits, hundredths at most; "+1.2K". */
const narrow = (say: Say, x: number): string =>
  say.number(x, {
    notation: "compact",
    signDisplay: "exceptZero",
    maximumSignificantDigits: 2,
    maximumFractionDigits: 2,
    roundingPriority: "lessPrecision",
  });

const isLikely = ({ verdict }: Effect): boolean => verdict.includes("likely");

const SOME = 0.1;
const MUCH = 0.3;

/** Three strengths, by the change relative to the comparator. */
function shade(effect: Effect): string | undefined {
  const [difference, level] = [effect.difference?.median ?? 0, effect.level?.median ?? 0];
  if (!isLikely(effect) || difference === 0) return undefined;
  const change = Math.abs(difference / level);
  return `${difference < 0 ? "less" : "more"}-${change > MUCH ? 3 : change > SOME ? 2 : 1}`;
}
