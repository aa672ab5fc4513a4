import { NumbersTable } from "../charts/Figure";
import { useSay } from "../i18n";
import type { CompareReport } from "./report";
import { Fold } from "./Fold";
import "../style/report.css";

/** What can be asked next of the same laws, and how this answer was made. */
export function MadeView({ report }: { report: CompareReport }) {
  return (
    <>
      {report.laws.length > 1 && <Attack report={report} />}
      <Made report={report} />
    </>
  );
}

interface Command {
  line: string;
  what: string; // the end of its message's id
}

/** Commands that go on from here. Those that split laws or the model themselves need two laws, and nothing frozen. */
export function commandsOf({ asked, summary, depth }: CompareReport): Command[] {
  const [versus, law] = summary.laws;
  const laws = asked || `${versus} ${law} --setting ${summary.setting}`;
  const whole = summary.frozen.length === 0;
  const two = whole && summary.laws.length === 2;
  return [
    ...(whole && !depth ? [{ line: `aftermath compare ${laws} --in-depth`, what: "in-depth" }] : []),
    ...(two
      ? [
          { line: `aftermath attribute ${laws}`, what: "attribute" },
          { line: `aftermath sensitivity ${laws}`, what: "sensitivity" },
          { line: `aftermath breakeven ${laws} --outcome client_violence`, what: "breakeven" },
        ]
      : []),
    ...(summary.assume === "" ? [{ line: `aftermath compare ${laws} --assume associations`, what: "assume" }] : []),
    { line: "aftermath validate --all", what: "validate" },
  ];
}

function Attack({ report }: { report: CompareReport }) {
  const say = useSay();
  return (
    <Fold id="attack" title={say("report-attack")}>
      <p>{say("report-attack-lead")}</p>
      <ul>
        {commandsOf(report).map(({ line, what }) => (
          <li key={what}>
            {say(`report-attack-${what}`)}
            <br />
            <code>{line}</code>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Made({ report }: { report: CompareReport }) {
  const say = useSay();
  const { summary } = report;
  const facts: [string, string][] = [
    ["version", `Aftermath ${summary.aftermath}`],
    ["seed", String(summary.seed)],
    ["draws", say.number(summary.draws, {})],
    ["people", say.number(summary.people, {})],
    ["years", say.number(summary.years, {})],
    ["first-day", say.date(summary.change)],
    ...(summary.frozen.length > 0 ? [["frozen", say.list(summary.frozen)] as [string, string]] : []),
    ["assume", summary.assume || say("report-made-main")],
  ];
  const digests = Object.entries(summary.digests).map(([name, digest]) => [
    say(`brief-digest-${name}`),
    <code>{digest}</code>,
  ]);
  return (
    <Fold id="made" title={say("report-made")}>
      <p>{say("report-made-lead")}</p>
      <dl class="pairs">
        {facts.map(([name, words]) => (
          <>
            <dt>{say(`report-made-${name}`)}</dt>
            <dd>{words}</dd>
          </>
        ))}
      </dl>
      <NumbersTable
        numbers={{
          caption: say("report-made-inputs"),
          head: [say("report-made-input"), "SHA-256"],
          rows: Object.entries(summary.inputs).map(([name, digest]) => [
            <span lang="en">{name}</span>,
            <code>{digest}</code>,
          ]),
        }}
      />
      <NumbersTable
        numbers={{
          caption: say("report-made-digests"),
          head: [say("report-made-digest"), say("report-made-fingerprint")],
          rows: digests,
        }}
      />
    </Fold>
  );
}
