import { useRef, useState } from "preact/hooks";
import type { Comparison, DrawsOf, Evidence, Vocabulary, Why } from "../engine/contract";
import { Waiting } from "../answer/Detail";
import { isWhole, linkWith } from "../address";
import type { Case } from "../answer/case";
import { whyOf } from "../answer/Why";
import { useLoaded } from "../answer/run";
import { SidesProgress, type Sides } from "../answer/Sides";
import { useSay } from "../i18n";
import { toFragment } from "../link";
import { settingFile } from "../download";
import { NUMBERS_FILE } from "../numbers/own_number";
import type { Draft, Written } from "../state";
import { FEWEST_DRAWS } from "../answer/wording";
import { findings, reasons } from "./choices";
import { useFit } from "./fit";
import { reportFile } from "./report_file";
import { saveText } from "./save";
import { Sheets } from "./Sheets";

const MOST_LETTERS = 700;

/** The brief on two sheets, what may be written into it, and everything to take along. */
export function BriefView(props: {
  vocabulary: Vocabulary;
  draft: Draft;
  of: Case;
  comparison: Comparison;
  draws: DrawsOf[];
  sides: Sides;
  onSides(): void;
  own: Written;
  onOwn(own: Written): void;
}) {
  const say = useSay();
  const { comparison, own } = props;
  const behind = useLoaded(() => whatIsBehind(props.vocabulary, comparison), [comparison]);
  const change = (part: Partial<Written>): void => props.onOwn({ ...own, ...part });
  if (comparison.answer.draws < FEWEST_DRAWS)
    return (
      <p class="notice notice-warn" role="status">
        {say("answer-too-few")}
      </p>
    );
  return (
    <>
      <div class="no-print">
        <p>{say("brief-lead")}</p>
        <div class="two">
          <p class="field">
            <label for="brief-organisation">{say("brief-organisation")}</label>
            <input
              id="brief-organisation"
              type="text"
              maxLength={100}
              value={own.organisation}
              onInput={(e) => change({ organisation: e.currentTarget.value })}
            />
          </p>
          <p class="field">
            <label for="brief-own">{say("brief-own")}</label>
            <textarea
              id="brief-own"
              rows={4}
              maxLength={MOST_LETTERS}
              value={own.paragraph}
              onInput={(e) => change({ paragraph: e.currentTarget.value })}
            />
          </p>
        </div>
        {comparison.answer.assume === "" && <SidesFirst sides={props.sides} onSides={props.onSides} />}
        <div class="buttons">
          <button type="button" class="main-button" onClick={() => print()}>
            {say("brief-print")}
          </button>
        </div>
        <p class="hint">{say("brief-print-help")}</p>
        <Downloads comparison={comparison} draft={props.draft} of={props.of} />
      </div>
      <Waiting of={behind}>{(value) => <Fitted {...props} why={value.why} evidence={value.evidence} />}</Waiting>
    </>
  );
}

interface Behind {
  why: Why;
  evidence: Evidence[];
}

async function whatIsBehind(vocabulary: Vocabulary, comparison: Comparison): Promise<Behind> {
  const why = await whyOf(comparison);
  const chosen = reasons(why, findings(vocabulary.outcomes, comparison.answer));
  const ids = [...new Set(chosen.flatMap((r) => r.evidence))];
  return { why, evidence: ids.length > 0 ? await comparison.evidence(ids) : [] };
}

type FittedProps = Parameters<typeof BriefView>[0] & Behind;

function Fitted(props: FittedProps) {
  const say = useSay();
  const sheets = useRef<HTMLDivElement>(null);
  const fits = useFit(sheets, [props.own, props.draws, props.sides.answers, props.evidence, say]);
  return (
    <>
      {!fits && (
        <p class="notice notice-warn no-print" role="status">
          {say("brief-too-long")}
        </p>
      )}
      <div class="brief" ref={sheets}>
        <Sheets
          vocabulary={props.vocabulary}
          of={props.of}
          answer={props.comparison.answer}
          draws={props.draws}
          sides={props.sides.answers}
          why={props.why}
          evidence={props.evidence}
          own={props.own}
        />
      </div>
    </>
  );
}

function SidesFirst({ sides, onSides }: { sides: Sides; onSides(): void }) {
  const say = useSay();
  if (sides.answers) return null;
  if (sides.asked) return <SidesProgress sides={sides} onAgain={onSides} />;
  return (
    <p class="notice">
      {say("brief-sides-missing")}
      {say.gap}
      <button type="button" onClick={onSides}>
        {say("answer-sides-run")}
      </button>
    </p>
  );
}

const FILES = [
  ["law.toml", "application/toml"],
  ["comparator.toml", "application/toml"],
  ["summary.json", "application/json"],
  ["summary.csv", "text/csv"],
  ["report.html", "text/html"],
] as const;

function Downloads({ comparison, draft, of }: { comparison: Comparison; draft: Draft; of: Case }) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const setting = of.scenario.place;
  const save = (name: (typeof FILES)[number][0], type: string): void => {
    setFailed(false);
    const text = name === "report.html" ? reportFile(say, comparison, of.place) : comparison.file(name);
    text.then(
      (text) => saveText(name, text, type),
      () => setFailed(true),
    );
  };
  const makeLink = (): void => {
    setCopied(false);
    toFragment(draft).then((fragment) => setAddress(linkWith(fragment)));
  };
  const copy = (): void => {
    if (address)
      navigator.clipboard?.writeText(address).then(
        () => setCopied(true),
        () => setCopied(false),
      );
  };
  return (
    <section aria-labelledby="downloads">
      <h3 id="downloads">{say("brief-downloads")}</h3>
      <ul class="plain-list downloads">
        {FILES.map(([name, type]) => (
          <li key={name}>
            <button type="button" onClick={() => save(name, type)}>
              {say(`brief-file-${name.replace(".", "-")}`)}
            </button>
          </li>
        ))}
        {"toml" in setting && (
          <li>
            <button type="button" onClick={() => saveText(settingFile(setting), setting.toml, "application/toml")}>
              {say("place-own-save")}
            </button>
          </li>
        )}
        {of.scenario.numbers !== "" && (
          <li>
            <button type="button" onClick={() => saveText(NUMBERS_FILE, of.scenario.numbers, "application/toml")}>
              {say("numbers-file-save", { file: NUMBERS_FILE })}
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={makeLink}>
            {say("brief-link")}
          </button>
        </li>
      </ul>
      {failed && <p role="alert">{say("brief-file-failed")}</p>}
      {address !== null && (
        <p class="field">
          <label for="brief-address">{say("brief-link-help")}</label>
          <input id="brief-address" type="text" readOnly value={address} onFocus={(e) => e.currentTarget.select()} />
          <button type="button" onClick={copy}>
            {say("brief-link-copy")}
          </button>{" "}
          <span role="status">{copied ? say("brief-link-copied") : ""}</span>
          {!isWhole(address) && <span class="hint">{say("link-begins-with-hash")}</span>}
        </p>
      )}
    </section>
  );
}
