import type { Interval } from "../engine/contract";
import { amountAndInterval, signedInterval } from "../answer/Card";
import { chance, money } from "../answer/wording";
import { NumbersTable } from "../charts/Figure";
import { withZero } from "../charts/scale";
import { Whisker, WHISKER_RANGE } from "../charts/Whisker";
import { useSay, type Say } from "../i18n";
import { DataWords, dataWords } from "../i18n/data_words";
import { Acceptability } from "./Acceptability";
import type { CompareReport } from "./report";
import { SideBySide } from "./SideBySide";
import type { AgainstComparator, Corner, CostCase, Decision, Mean, Rung } from "./summary";
import { asInterval, nameOfLaw } from "./told";
import { WhoBears } from "./WhoBears";
import { Fold } from "./Fold";
import "../style/report.css";

export interface DecisionProps {
  report: CompareReport;
  decision: Decision;
}

/** The laws side by side, money against healthy years, and who bears what. Not for fewer than 100 draws. */
export function DecisionView({ report, decision }: DecisionProps) {
  const say = useSay();
  return (
    <Fold id="decision" title={say("report-decision")}>
      <p>{say("report-decision-lead")}</p>
      <Judgements discount={decision.discount} />
      <SideBySide report={report} decision={decision} />
      <h3>{say("report-money")}</h3>
      <Ladder report={report} decision={decision} />
      {decision.against.map((against) => (
        <Against key={against.law} report={report} decision={decision} against={against} />
      ))}
      <Acceptability report={report} decision={decision} />
      <WhoBears report={report} />
    </Fold>
  );
}

function Judgements({ discount }: { discount: number }) {
  const say = useSay();
  return (
    <>
      <h3>{say("report-judgements")}</h3>
      <ul>
        {(["directions", "health", "money"] as const).map((judgement) => (
          <li key={judgement}>{say(`report-judgement-${judgement}`)}</li>
        ))}
        <li>
          {say("report-judgement-discount", { discounted: discount > 0 ? "yes" : "no", rate: say.percent(discount) })}
        </li>
        <li>{say("report-judgement-score")}</li>
      </ul>
    </>
  );
}

const dollars = (say: Say, x: number | null): string => (x == null ? say("answer-no-number") : money(say, x));

function Ladder({ report, decision }: DecisionProps) {
  const say = useSay();
  return (
    <NumbersTable
      numbers={{
        caption: say("report-ladder"),
        head: ["law", "money", "lost", "standing"].map((column) => say(`report-ladder-${column}`)),
        rows: decision.ladder.map((rung) => {
          const level = decision.levels.find(({ law }) => law === rung.law)!;
          return [
            <DataWords text={nameOfLaw(report.laws, rung.law)} />,
            amountAndInterval(say, "money", asInterval(level.public_money)),
            amountAndInterval(say, "time", asInterval(level.dalys)),
            standingInWords(say, rung, dataWords(say, nameOfLaw(report.laws, rung.against))),
          ];
        }),
      }}
    />
  );
}

function standingInWords(say: Say, rung: Rung, other: string): string {
  const standing = rung.standing === "step" && !rung.clear_difference ? "step-unsure" : rung.standing;
  return say("report-standing", { standing, other, price: dollars(say, rung.cost_per_daly_averted) });
}

const holdsZero = ({ lo90, hi90 }: Mean): boolean => (lo90 ?? 0) <= 0 && (hi90 ?? 0) >= 0;

const CORNER_OF: Partial<Record<CostCase, Corner>> = {
  dominates: "less_money_more_health",
  dominated: "more_money_less_health",
  pays_for_health: "more_money_more_health",
  saves_money_loses_health: "less_money_less_health",
};

/** The case on average; what of it is uncertain, else the price of a healthy year; in how many simulations it is so. */
export function caseInWords(say: Say, against: AgainstComparator): string[] {
  const average = say("report-case", { case: against.case });
  const corner = CORNER_OF[against.case];
  if (!corner) return [average];
  const unsure = [holdsZero(against.extra_cost) && "money", holdsZero(against.dalys_averted) && "health"].filter(
    (what) => what !== false,
  );
  const priced = against.case === "pays_for_health" || against.case === "saves_money_loses_health";
  const then =
    unsure.length > 0
      ? [
          say("report-case-unsure", { what: unsure.length > 1 ? "both" : unsure[0]! }),
          ...(priced ? [say("report-case-no-price")] : []),
        ]
      : [
          say("report-case-sure", {
            case: against.case,
            price: dollars(say, against.cost_per_daly_averted ?? against.saved_per_daly_incurred),
            error: dollars(say, against.per_daly_mc_error),
          }),
        ];
  const share = against.chance[corner];
  return [average, ...then, ...(share == null ? [] : [say("report-case-chance", { chance: chance(say, share) })])];
}

const CORNERS: Corner[] = [
  "less_money_more_health",
  "more_money_more_health",
  "less_money_less_health",
  "more_money_less_health",
];

function Against({ report, decision, against }: DecisionProps & { against: AgainstComparator }) {
  const say = useSay();
  const all = decision.against;
  return (
    <section class="against">
      <h4>
        {say("report-against", {
          law: dataWords(say, nameOfLaw(report.laws, against.law)),
          versus: dataWords(say, nameOfLaw(report.laws, against.versus)),
        })}
      </h4>
      <p>{caseInWords(say, against).join(" ")}</p>
      {against.case !== "no_difference" && (
        <>
          <figure class="figure">
            <Difference what="money" of={against.extra_cost} all={all.map((a) => a.extra_cost)} />
            <Difference what="health" of={against.dalys_averted} all={all.map((a) => a.dalys_averted)} />
            <figcaption>{say("report-against-marks")}</figcaption>
          </figure>
          <Corners against={against} />
        </>
      )}
    </section>
  );
}

// All laws on one scale, so that their pictures can be compared.
function Difference(props: { what: "money" | "health"; of: Mean; all: Mean[] }) {
  const say = useSay();
  const interval: Interval = asInterval(props.of);
  const scale = withZero(
    props.all.flatMap(({ mean, lo90, hi90 }) => [mean ?? 0, lo90 ?? 0, hi90 ?? 0]),
    ...WHISKER_RANGE,
  );
  const name = say(`report-difference-${props.what}`);
  const size = signedInterval(say, props.what === "money" ? "money" : "time", interval);
  return (
    <div class="group-row">
      <p>
        {name} <span class="quiet">{size}</span>
      </p>
      <Whisker interval={interval} clear={!holdsZero(props.of)} scale={scale} label={`${name}: ${size}`} />
    </div>
  );
}

function Corners({ against }: { against: AgainstComparator }) {
  const say = useSay();
  return (
    <>
      <p>{say("report-corners")}</p>
      <ul>
        {CORNERS.map((corner) => {
          const share = against.chance[corner];
          return share == null ? null : (
            <li key={corner}>{say("report-corner", { corner, chance: chance(say, share) })}</li>
          );
        })}
      </ul>
    </>
  );
}
