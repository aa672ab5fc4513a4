import { useEffect, useMemo, useState } from "preact/hooks";
import type { Comparison, DrawsOf, Evidence, Operation, Vocabulary, Why } from "../engine/contract";
import { Waiting } from "../answer/Waiting";
import type { Case } from "../answer/case";
import { whyOf } from "../answer/Why";
import { useLoaded } from "../answer/run";
import { SidesProgress, type Sides } from "../answer/Sides";
import { FEWEST_DRAWS } from "../answer/wording";
import { hostOf } from "../host";
import { useSay } from "../i18n";
import { useNumbers } from "../numbers/in_hand";
import { ownNumbersInWords } from "../numbers/OwnNumbersBanner";
import type { Draft } from "../state";
import "../style/brief.css";
import { findings, reasons } from "./choices";
import { briefOf } from "./model";
import type { Own } from "./own";
import { OwnWords } from "./OwnWords";
import { Sheets, type Paper } from "./Sheets";
import { TakeAlong } from "./TakeAlong";

interface BriefProps {
  vocabulary: Vocabulary;
  draft: Draft;
  of: Case;
  comparison: Comparison;
  draws: DrawsOf[];
  sides: Sides;
  onSides(): void;
  own: Own;
  onOwn(own: Own): void;
}

/** The brief on sheets of paper, what may be written into it, and everything to take along. */
export function BriefView(props: BriefProps) {
  const say = useSay();
  const { comparison } = props;
  const behind = useLoaded(() => whatIsBehind(props.vocabulary, comparison), [comparison]);
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
        <OwnWords own={props.own} onOwn={props.onOwn} />
        {comparison.answer.assume === "" && <SidesFirst sides={props.sides} onSides={props.onSides} />}
      </div>
      <Waiting of={behind}>{(value) => <Made {...props} {...value} />}</Waiting>
    </>
  );
}

interface Behind {
  why: Why;
  evidence: Evidence[];
  operations: Operation[];
}

async function whatIsBehind(vocabulary: Vocabulary, comparison: Comparison): Promise<Behind> {
  const why = await whyOf(comparison);
  const chosen = reasons(why, findings(vocabulary.outcomes, comparison.answer));
  const ids = [...new Set(chosen.flatMap((r) => r.evidence))];
  const evidence = ids.length > 0 ? await comparison.evidence(ids) : [];
  return { why, evidence, operations: await comparison.operations() };
}

// Where paper is Letter, by region (Unicode CLDR, supplemental data, paperSize).
const LETTER = new Set(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]);

export const paperFor = (wishes: readonly string[]): Paper =>
  LETTER.has(wishes.map((w) => new Intl.Locale(w).region).find((region) => region) ?? "") ? "letter" : "a4";

const today = (): string => {
  const now = new Date();
  const two = (x: number): string => String(x).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

function Made(props: BriefProps & Behind) {
  const say = useSay();
  const { vocabulary, of, comparison, draws, own, draft } = props;
  const [paper, setPaper] = useState<Paper>(() => paperFor(navigator.languages));
  const [day] = useState(today);
  const [host] = useState(() => hostOf(document));
  const { why, evidence, operations } = props;
  const notice = ownNumbersInWords(say, useNumbers());
  const sides = props.sides.answers;
  const { answer } = comparison;
  const brief = useMemo(
    () =>
      briefOf(say, {
        ...{ vocabulary, of, answer, draws, sides, why, evidence, operations, own, day },
        notices: notice === "" ? [] : [notice],
        address: host.code || host.host,
      }),
    [say, of, answer, draws, sides, why, evidence, operations, ...Object.values(own), day, notice],
  );
  useTitleOfPrint(brief.title);
  return (
    <>
      <div class="no-print">
        <TakeAlong brief={brief} comparison={comparison} draft={draft} of={of} paper={paper} onPaper={setPaper} />
      </div>
      <Sheets brief={brief} paper={paper} />
    </>
  );
}

/** The PDF has the name of the bill and of the place, not that of the page. */
function useTitleOfPrint(title: string): void {
  useEffect(() => {
    let before = "";
    const set = (): void => {
      before = document.title;
      document.title = title;
    };
    const back = (): void => {
      document.title = before;
    };
    addEventListener("beforeprint", set);
    addEventListener("afterprint", back);
    return () => {
      removeEventListener("beforeprint", set);
      removeEventListener("afterprint", back);
    };
  }, [title]);
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
