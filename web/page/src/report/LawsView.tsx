import type { Law, Lever, Levels, Provision } from "../engine/contract";
import { idOf } from "../answer/ids";
import { useSay, type Say } from "../i18n";
import { DataWords, SourceTitle, dataWords } from "../i18n/data_words";
import { enforcementInWords, valueInWords } from "../way/words";
import { Fold } from "./Fold";
import "../style/report.css";

/** The laws clause by clause, as the model reads them. */
export function LawsView({ laws, levers, levels }: { laws: Law[]; levers: Lever[]; levels?: Levels }) {
  const say = useSay();
  return (
    <Fold id="laws" title={say("report-laws")}>
      <p>{say("report-laws-lead")}</p>
      {laws.map((law) => (
        <LawView key={law.id} law={law} levers={levers} levels={levels} />
      ))}
    </Fold>
  );
}

interface LawProps {
  law: Law;
  levers: Lever[];
  levels: Levels | undefined;
}

function LawView({ law, levers, levels }: LawProps) {
  const say = useSay();
  return (
    <details>
      <summary>
        <DataWords text={law.name} />
      </summary>
      <SourceTitle name={law.name} />
      <p lang="en">
        {law.citation}
        <br />
        {law.source}
      </p>
      <p>{say(law.verified ? "report-law-verified" : "report-law-unverified")}</p>
      {law.checked !== "" && <p>{say("report-law-checked", { day: say.date(law.checked) })}</p>}
      {law.note !== "" && (
        <p class="quiet" lang="en">
          {law.note}
        </p>
      )}
      <Provisions law={law} levers={levers} levels={levels} />
    </details>
  );
}

const COLUMNS = ["lever", "value", "from", "until", "clause", "note"];

function Provisions({ law, levers, levels }: LawProps) {
  const say = useSay();
  const caption = say("report-law-provisions", { law: dataWords(say, law.name) });
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="provisions">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`report-law-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {law.provisions.map((provision, i) => (
            <tr key={i}>
              <th scope="row">{say(idOf("lever", provision.lever))}</th>
              <td>
                <Said provision={provision} levers={levers} levels={levels} />
              </td>
              <td>{day(say, provision.from)}</td>
              <td>{day(say, provision.until)}</td>
              <td lang="en">{provision.clause}</td>
              <td lang="en">{provision.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const day = (say: Say, iso: string): string => (iso === "" ? "" : say.date(iso));

/** What the provision says, and how hard it is enforced where the law says so. */
function Said({ provision, levers, levels }: Omit<LawProps, "law"> & { provision: Provision }) {
  const say = useSay();
  const { lever, value, enforcement } = provision;
  return (
    <>
      {valueInWords(
        say,
        levers.find(({ name }) => name === lever)!,
        value,
        levels,
      )}
      {enforcement !== null && (
        <>
          <br />
          {enforcementInWords(say, enforcement, levels)}
        </>
      )}
    </>
  );
}
