// report.html of `aftermath compare`: the answer first, then its pictures, then what it rests on.
import { useMemo, useState } from "preact/hooks";
import { amountAndInterval } from "../answer/Card";
import { Detail } from "../answer/Detail";
import { Groups } from "../answer/Groups";
import { Headlines } from "../answer/Headlines";
import { idOf } from "../answer/ids";
import { RaidsView } from "../answer/Raids";
import { Says } from "../answer/Says";
import { BothSides, Weak } from "../answer/Sides";
import { about, FEWEST_DRAWS, headlines, kindOf } from "../answer/wording";
import type { Attribution } from "../analyses/attribution";
import { AttributionView } from "../analyses/AttributionView";
import type { BreakEvenFile } from "../analyses/breakeven";
import { BreakEvenView } from "../analyses/BreakEvenView";
import { WithAndWithoutView } from "../analyses/ElicitedView";
import { RealChangesView } from "../analyses/RealChangesView";
import type { Sensitivity } from "../analyses/sensitivity";
import { SensitivityView } from "../analyses/SensitivityView";
import { NumbersTable } from "../charts/Figure";
import type { Spread } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { dataLang, dataWords } from "../i18n/data_words";
import { ChangedList } from "../numbers/OwnNumbersBanner";
import { placeName } from "../way/place_name";
import { LawsTable } from "../bills/LawsTable";
import { DecisionView } from "./DecisionView";
import { EnoughRunsView } from "./EnoughRunsView";
import { Fold, reveal, useFolds } from "./Fold";
import { EVERYBODY, KeptComparison, sidesOf, weakOf } from "./kept";
import { LawsView } from "./LawsView";
import { MadeView } from "./MadeView";
import { NumbersView } from "./NumbersView";
import type { CompareReport, InDepth } from "./report";

export function CompareReportView({ report }: { report: CompareReport }) {
  const say = useSay();
  const { summary, laws } = report;
  const [law, setLaw] = useState(1);
  const compares = laws.length > 1;
  const enough = summary.draws >= FEWEST_DRAWS;
  useFolds();
  return (
    <>
      <p class="lead">{leadOf(say, report)}</p>
      <p>{ageOf(say, report)}</p>
      {summary.assume !== "" && <Assumed report={report} />}
      {laws.length > 2 && <SeveralLaws report={report} onOpen={setLaw} />}
      {laws.length > 2 && <LawPicker report={report} law={law} onLaw={setLaw} />}
      {compares ? <Beside key={law} report={report} law={law} /> : <Levels report={report} />}
      {summary.elsewhere && summary.elsewhere.length > 0 && (
        <RealChangesView changes={summary.elsewhere} laws={laws} vocabulary={report.vocabulary} />
      )}
      {summary.decision && compares && enough && <DecisionView report={report} decision={summary.decision} />}
      {summary.elicited && compares && <WithAndWithoutView report={report} without={summary.elicited} />}
      <LawsView laws={laws} levers={report.vocabulary.levers} levels={report.place?.levels} />
      <NumbersView report={report} />
      {summary.enough_runs && compares && <EnoughRunsView report={report} runs={summary.enough_runs} />}
      {report.depth && <DepthView report={report} depth={report.depth} />}
      <MadeView report={report} />
    </>
  );
}

function Assumed({ report }: { report: CompareReport }) {
  const say = useSay();
  const changed = report.numbers.flatMap(({ name, meaning, median, lo90, hi90, published }) =>
    published ? [{ name, meaning, own: [median, lo90, hi90] as Spread, published }] : [],
  );
  return (
    <div class="notice notice-warn">
      <p>{say("face-assume", { assume: report.summary.assume })}</p>
      {changed.length > 0 && (
        <details>
          <summary>{say("numbers-changed-in-report", { count: changed.length })}</summary>
          <ChangedList changed={changed} />
        </details>
      )}
    </div>
  );
}

function leadOf(say: Say, { summary, laws, place }: CompareReport): string {
  return say(laws.length > 1 ? "face-lead" : "face-lead-one", {
    place: place ? placeName(say, place) : summary.setting,
    law: dataWords(say, laws[0]!.name),
    years: summary.years,
    day: say.date(summary.change),
    draws: say.number(summary.draws, {}),
    people: say.number(summary.people, {}),
    represents: about(say, summary.represents),
  });
}

function ageOf(say: Say, { summary: { figures, change } }: CompareReport): string {
  if (figures.own === 0) return say("answer-age-none");
  return say("answer-age", {
    same: figures.first === figures.last ? "yes" : "no",
    first: String(figures.first),
    middle: String(figures.middle),
    last: String(figures.last),
    day: say.date(change),
  });
}

/** All laws in one table; a name leads to that law in full below. */
function SeveralLaws({ report, onOpen }: { report: CompareReport; onOpen(law: number): void }) {
  const say = useSay();
  const open = (law: number): void => {
    onOpen(law);
    document.getElementById("law-shown")?.focus();
  };
  return (
    <section aria-labelledby="several-laws">
      <h2 id="several-laws">{say("several-title")}</h2>
      <LawsTable report={report} onOpen={open} />
    </section>
  );
}

function LawPicker(props: { report: CompareReport; law: number; onLaw(law: number): void }) {
  const say = useSay();
  const [versus, ...others] = props.report.laws;
  return (
    <p class="field no-print">
      <label for="law-shown">{say("face-law-shown", { versus: dataWords(say, versus!.name) })}</label>
      <select id="law-shown" value={props.law} onChange={(e) => props.onLaw(Number(e.currentTarget.value))}>
        {others.map((one, i) => (
          <option key={one.id} value={i + 1} lang={dataLang(say, one.name)}>
            {dataWords(say, one.name)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** One law beside the comparator. */
function Beside({ report, law }: { report: CompareReport; law: number }) {
  const say = useSay();
  const { vocabulary, summary, laws } = report;
  const comparison = useMemo(() => new KeptComparison(report, law), [report, law]);
  const { answer } = comparison;
  const draws = comparison.kept();
  const sides = sidesOf(summary, law);
  const names = { law: dataWords(say, laws[law]!.name), versus: dataWords(say, laws[0]!.name) };
  const [open, setOpen] = useState(headlines(vocabulary.outcomes)[0]!.name);
  const show = (outcome: string): void => {
    setOpen(outcome);
    reveal("one-outcome");
  };
  return (
    <>
      <p>{say("face-names", names)}</p>
      <Says answer={answer} {...names} />
      <Groups {...{ vocabulary, answer, comparison, sides }} weak={weakOf(summary, law)} onOpen={show} />
      <Fold id="all" title={say("answer-view-all")}>
        <Headlines vocabulary={vocabulary} answer={answer} draws={draws} onOpen={show} />
      </Fold>
      <Fold id="one-outcome" title={say("face-one-outcome")}>
        <p class="field">
          <label for="outcome-shown">{say("face-outcome")}</label>
          <select id="outcome-shown" value={open} onChange={(e) => setOpen(e.currentTarget.value)}>
            {vocabulary.outcomes.map((o) => (
              <option key={o.name} value={o.name}>
                {say(idOf("outcome", o.name))}
              </option>
            ))}
          </select>
        </p>
        <Detail
          key={open}
          outcome={vocabulary.outcomes.find((o) => o.name === open)!}
          vocabulary={vocabulary}
          answer={answer}
          comparison={comparison}
          draws={draws.find((d) => d.outcome === open)}
        />
      </Fold>
      <Fold id="raids" title={say("answer-view-raids")}>
        <RaidsView answer={answer} comparison={comparison} />
      </Fold>
      <Fold id="sides" title={say("answer-view-sides")}>
        {sides && <BothSides vocabulary={vocabulary} answer={answer} answers={sides} />}
        <Weak answer={answer} />
      </Fold>
    </>
  );
}

/** One law alone: there is nothing to compare. */
function Levels({ report: { summary, vocabulary, laws } }: { report: CompareReport }) {
  const say = useSay();
  const title = say("face-levels", { law: dataWords(say, laws[0]!.name) });
  const rows = vocabulary.outcomes.flatMap((outcome) => {
    const of = summary.outcomes.find((o) => o.outcome === outcome.name && o.group === EVERYBODY);
    const rates = of?.per_1000_worker_years;
    if (!of) return [];
    return [
      [
        <>
          {say(idOf("outcome", outcome.name))} {rates && <span class="aside">{say("face-per-worker-year")}</span>}
        </>,
        amountAndInterval(say, kindOf(outcome), (rates ?? of.arms)[0]!),
      ],
    ];
  });
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">{title}</h2>
      <NumbersTable numbers={{ caption: title, head: [say("face-outcome"), say("answer-column-before")], rows }} />
    </section>
  );
}

function DepthView({ report, depth }: { report: CompareReport; depth: InDepth }) {
  const say = useSay();
  const { laws } = report;
  const names = { law: dataWords(say, laws[1]!.name), versus: dataWords(say, laws[0]!.name) };
  const things = say.list(depth.outcomes.map((name) => say(idOf("outcome", name))));
  return (
    <Fold id="in-depth" title={say("face-depth")}>
      <p>{say("face-depth-lead", names)}</p>
      {laws.length > 2 && <p>{say("face-depth-two", { laws: laws.length, ...names })}</p>}
      <p>{say("face-depth-chosen", { chosen: depth.chosen, things })}</p>
      <AttributionView report={report} result={depth.attribution as Attribution} shown={depth.outcomes} />
      <SensitivityView report={report} result={depth.sensitivity as Sensitivity} shown={depth.outcomes} />
      {depth.breakeven.map((one, i) => (
        <BreakEvenView key={i} report={report} result={one as BreakEvenFile} many />
      ))}
    </Fold>
  );
}
