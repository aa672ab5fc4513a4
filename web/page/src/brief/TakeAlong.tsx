// Everything of a brief that can be taken along: files, a link, text.
import { useState } from "preact/hooks";
import type { Case } from "../answer/case";
import { isWhole, linkWith } from "../address";
import { CopyButton } from "../clipboard";
import { download, settingFile } from "../download";
import type { Comparison } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { toFragment } from "../link";
import { NUMBERS_FILE } from "../numbers/own_number";
import type { Draft } from "../state";
import { filesOf } from "./choices";
import { reportFile } from "./report_file";
import type { Brief } from "./model";
import { plainText } from "./plain";
import type { Paper } from "./Sheets";

interface Made {
  name: string;
  content: BlobPart;
  type: string;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Libraries for Word and slides are files of their own, fetched when somebody asks for one. */
async function word(say: Say, brief: Brief, paper: Paper): Promise<Made> {
  const [{ asWord }, { drawingsOf }] = await Promise.all([import("./word"), import("./drawings")]);
  const content = await asWord(brief, await drawingsOf(say, brief), paper);
  return { name: `${brief.stem}.docx`, content, type: `${OFFICE}.wordprocessingml.document` };
}

async function slides(say: Say, brief: Brief): Promise<Made> {
  const [{ asSlides }, { drawingsOf }] = await Promise.all([import("./slides"), import("./drawings")]);
  const content = (await asSlides(brief, await drawingsOf(say, brief))) as BlobPart;
  return { name: `${brief.stem}.pptx`, content, type: `${OFFICE}.presentationml.presentation` };
}

type Kind = "law-toml" | "comparator-toml" | "summary-json" | "summary-csv" | "report-html";

interface Source {
  brief: Brief;
  comparison: Comparison;
  draft: Draft;
  of: Case;
}

async function numbers(say: Say, { brief, comparison, of }: Source, kind: Kind): Promise<Made> {
  const { stem } = brief;
  const laws = filesOf(stem);
  switch (kind) {
    case "law-toml":
      return { name: laws.bill, content: await comparison.file("law.toml"), type: "application/toml" };
    case "comparator-toml":
      return { name: laws.inForce, content: await comparison.file("comparator.toml"), type: "application/toml" };
    case "summary-json":
      return { name: `${stem}.json`, content: await comparison.file("summary.json"), type: "application/json" };
    case "summary-csv":
      return { name: `${stem}.csv`, content: await comparison.file("summary.csv"), type: "text/csv" };
    case "report-html":
      return { name: `${stem}.html`, content: await reportFile(say, comparison, of.place), type: "text/html" };
  }
}

const KINDS: Kind[] = ["law-toml", "comparator-toml", "summary-json", "summary-csv", "report-html"];

/** Makes a file and hands it over; says that it is being made, or that it could not be. */
function useMaking(): { making: boolean; failed: boolean; make(file: () => Promise<Made>): void } {
  const [state, setState] = useState<"" | "making" | "failed">("");
  const make = (file: () => Promise<Made>): void => {
    setState("making");
    file().then(
      ({ name, content, type }) => {
        download(name, content, type);
        setState("");
      },
      (error: unknown) => {
        console.error(error);
        setState("failed");
      },
    );
  };
  return { making: state === "making", failed: state === "failed", make };
}

export function TakeAlong(props: Source & { paper: Paper; onPaper(paper: Paper): void }) {
  const say = useSay();
  const { brief, paper } = props;
  const { scenario } = props.of;
  const { making, failed, make } = useMaking();
  const plain = (name: string, content: string) => async (): Promise<Made> => ({
    name,
    content,
    type: "application/toml",
  });
  const file = (label: string, made: () => Promise<Made>) => (
    <button key={label} type="button" disabled={making} onClick={() => make(made)}>
      {label}
    </button>
  );
  return (
    <>
      <div class="buttons">
        <button type="button" class="main-button" onClick={() => print()}>
          {say("brief-print")}
        </button>
        {file(say("paper-word"), () => word(say, brief, paper))}
        {file(say("paper-slides"), () => slides(say, brief))}
        <CopyButton text={plainText(brief)} label={say("paper-copy-brief")} />
        <CopyButton text={plainText(brief, ["answer", "findings"])} label={say("paper-copy-findings")} />
        <label class="paper-size">
          {say("paper-size")}{" "}
          <select value={paper} onChange={(e) => props.onPaper(e.currentTarget.value as Paper)}>
            <option value="a4">{say("paper-size-a4")}</option>
            <option value="letter">{say("paper-size-letter")}</option>
          </select>
        </label>
      </div>
      <p role="status">{making && say("paper-making")}</p>
      {failed && <p role="alert">{say("brief-file-failed")}</p>}
      <p class="hint">{say("brief-print-help")}</p>
      <section aria-labelledby="downloads">
        <h3 id="downloads">{say("brief-downloads")}</h3>
        <div class="downloads">
          {KINDS.map((kind) => file(say(`brief-file-${kind}`), () => numbers(say, props, kind)))}
          {"toml" in scenario.place &&
            file(say("place-own-save"), plain(settingFile(scenario.place), scenario.place.toml))}
          {scenario.numbers !== "" &&
            file(say("numbers-file-save", { file: NUMBERS_FILE }), plain(NUMBERS_FILE, scenario.numbers))}
          <Link draft={props.draft} />
        </div>
      </section>
    </>
  );
}

function Link({ draft }: { draft: Draft }) {
  const say = useSay();
  const [address, setAddress] = useState<string | null>(null);
  const make = (): void => void toFragment(draft).then((fragment) => setAddress(linkWith(fragment)));
  return (
    <>
      <button type="button" onClick={make}>
        {say("brief-link")}
      </button>
      {address !== null && (
        <p class="field">
          <label for="brief-address">{say("brief-link-help")}</label>
          <input id="brief-address" type="text" readOnly value={address} onFocus={(e) => e.currentTarget.select()} />
          <CopyButton text={address} label={say("brief-link-copy")} />
          {!isWhole(address) && <span class="hint">{say("link-begins-with-hash")}</span>}
        </p>
      )}
    </>
  );
}
