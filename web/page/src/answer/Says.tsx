// The answer in sentences, by the engine's fixed rule (engine/analysis/answer.h): what the law very likely and likely
// does, then what is not clear. Violence, trafficking, HIV and money are always among them.
import type { Answer, EngineVerdict, Finding } from "../engine/contract";
import { Terms } from "../aside/aside";
import { useSay, type Say } from "../i18n";
import { idOf } from "./ids";
import { chance, changeInWords, FEWEST_DRAWS, kindOfUnit, signed } from "./wording";

const TOLD = ["very_likely_lower", "very_likely_higher", "likely_lower", "likely_higher"] as const;

/** Middle and 90 % interval: of the ratio, else of the difference. */
export function sizeInWords(say: Say, { difference: d, unit }: Pick<Finding, "difference" | "unit">): string {
  if (d.ratio != null) {
    const [change, low, high] = [d.ratio, d.ratio_lo90, d.ratio_hi90].map((x) => changeInWords(say, x));
    return say("face-size", { change: change!, low: low!, high: high! });
  }
  const kind = kindOfUnit(unit);
  const [change, low, high] = [d.median, d.lo90, d.hi90].map((x) => signed(say, kind, x));
  return say("face-size", { change: change!, low: low!, high: high! });
}

export function nameOf(say: Say, finding: Finding): string {
  const name = say(idOf("outcome", finding.outcome));
  return finding.scale === "encounter" ? say("face-per-encounter", { name }) : name;
}

function withSize(say: Say, finding: Finding): string {
  return say("face-with", { name: nameOf(say, finding), size: sizeInWords(say, finding) });
}

/** Empty where there is nothing to say. law, versus: their names. */
export function sentences(say: Say, answer: Answer, law: string, versus: string): string[] {
  if (answer.draws < FEWEST_DRAWS) return [say("face-too-few", { law, draws: answer.draws, least: FEWEST_DRAWS })];
  const of = (verdict: EngineVerdict): Finding[] => answer.findings.filter((f) => f.verdict === verdict);
  const told = TOLD.filter((verdict) => of(verdict).length > 0);
  const clauses = told.map((verdict) =>
    say("face-clause", { verdict, things: say.list(of(verdict).map((f) => withSize(say, f))) }),
  );
  const open = of("cannot_be_told").map((f) =>
    say("face-open-thing", {
      name: nameOf(say, f),
      size: sizeInWords(say, f),
      chance: chance(say, f.difference.p_higher),
    }),
  );
  const same = of("no_difference").map((f) => nameOf(say, f));
  return [
    ...(clauses.length > 0 ? [say("face-likely", { law, versus, clauses: clauses.join("; ") })] : []),
    ...(open.length > 0 ? [say("face-open", { things: say.list(open) })] : []),
    ...(same.length > 0 ? [say("face-same", { things: say.list(same) })] : []),
  ];
}

export function Says(props: { answer: Answer; law: string; versus: string }) {
  const say = useSay();
  return (
    <section class="says" aria-labelledby="the-answer">
      <h2 id="the-answer">{say("face-answer")}</h2>
      {sentences(say, props.answer, props.law, props.versus).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="hint">{say("face-what-likely-means")}</p>
      <Terms of={["likely", "interval", "ratio", "no-clear-difference", "same-luck", "critics"]} />
    </section>
  );
}
