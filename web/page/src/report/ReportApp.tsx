// The frame of every report: its name, the language, the values.
import { useEffect, useState } from "preact/hooks";
import type { Attribution } from "../analyses/attribution";
import { AttributionView } from "../analyses/AttributionView";
import type { BreakEvenFile } from "../analyses/breakeven";
import { BreakEvenView } from "../analyses/BreakEvenView";
import type { Elicited } from "../analyses/elicited";
import { ElicitedView } from "../analyses/ElicitedView";
import { FormView, type Form } from "../analyses/FormView";
import type { Sensitivity } from "../analyses/sensitivity";
import { SensitivityView } from "../analyses/SensitivityView";
import type { Validation } from "../analyses/validation";
import { ValidationView } from "../analyses/ValidationView";
import { WithAside } from "../aside/aside";
import { InMoneyOf, MoneyNote } from "../answer/OwnMoney";
import { load, useSay, type Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import type { Language } from "../i18n/languages";
import { Footer, LanguagePicker } from "../shell";
import { placeName } from "../way/place_name";
import { CompareReportView } from "./CompareReportView";
import type { AnalysisReport, Report } from "./report";

export function ReportApp(props: { first: Language; firstSay: Say; report: Report | "none" | "damaged" }) {
  const { report } = props;
  const [language, setLanguage] = useState(props.first);
  const [{ say, name }, setSay] = useState({ say: props.firstSay, name: "" });
  const title = titleOf(say, report);
  useEffect(() => {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.dir;
    document.title = title;
  }, [say, title]);
  const speak = (next: Language) =>
    load(next).then((spoken) => {
      setLanguage(next);
      setSay({ say: spoken, name: "" });
    }, console.error);
  return (
    <WithAside say={say} region="" onOverlay={setSay}>
      <header class="top">
        <div class="top-row">
          <p class="brand">{say("name")}</p>
          <span class="no-print">
            <LanguagePicker language={language} own={name} onLanguage={speak} />
          </span>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <h1>{title}</h1>
        {report === "none" || report === "damaged" ? (
          <p role="alert" class="notice notice-bad">
            {say(report === "none" ? "face-not-a-report" : "face-damaged")}
          </p>
        ) : report.kind === "compare" ? (
          <InMoneyOf place={report.place}>
            <MoneyNote />
            <CompareReportView report={report} />
          </InMoneyOf>
        ) : (
          <AnalysisView report={report} />
        )}
      </main>
      <Footer />
    </WithAside>
  );
}

function titleOf(say: Say, report: Report | "none" | "damaged"): string {
  if (report === "none" || report === "damaged") return say("name");
  if (report.kind !== "compare") return say("face-analysis", { kind: report.kind });
  const [versus, ...others] = report.laws;
  const place = report.place ? placeName(say, report.place) : report.summary.setting;
  if (others.length === 0) return `${place}: ${dataWords(say, versus!.name)}`;
  const law = say.list(others.map(({ name }) => dataWords(say, name)));
  return say("face-title-two", { place, law, versus: dataWords(say, versus!.name) });
}

function AnalysisView({ report }: { report: AnalysisReport }) {
  const say = useSay();
  const { kind, result } = report;
  return (
    <>
      {report.laws.length > 1 && (
        <p class="lead">
          {say("face-analysis-of", {
            place: report.place ? placeName(say, report.place) : "",
            law: dataWords(say, report.laws[1]!.name),
            versus: dataWords(say, report.laws[0]!.name),
          })}
        </p>
      )}
      {kind === "attribution" && <AttributionView report={report} result={result as Attribution} />}
      {kind === "sensitivity" && <SensitivityView report={report} result={result as Sensitivity} />}
      {kind === "breakeven" && <BreakEvenView report={report} result={result as BreakEvenFile} />}
      {kind === "validation" && <ValidationView report={report} result={result as Validation} />}
      {kind === "elicited" && <ElicitedView report={report} result={result as Elicited} />}
      {kind === "form" && <FormView report={report} result={result as Form} />}
    </>
  );
}
