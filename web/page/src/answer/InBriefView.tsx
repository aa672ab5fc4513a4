import type { Answer, Outcome } from "../engine/contract";
import { useSay } from "../i18n";
import { idOf } from "./ids";
import { answerOf, chance, inBrief, ratioInWords, shownOf, type InBrief } from "./wording";

/** The headline outcomes by verdict, each leading to its card. */
export function InBriefView(props: { outcomes: Outcome[]; answer: Answer; onGo(outcome: string): void }) {
  const say = useSay();
  const brief = inBrief(props.outcomes, props.answer);
  const line = (verdict: keyof InBrief, outcome: Outcome): string => {
    const name = say(idOf("outcome", outcome.name));
    const of = answerOf(props.answer, outcome.name);
    if (!of) return name;
    const shown = shownOf(outcome, of);
    if (verdict === "unsure")
      return say("answer-with-chance", { name, chance: chance(say, shown.difference.p_higher) });
    const change = verdict === "same" || verdict === "few" ? null : ratioInWords(say, shown.kind, shown.difference);
    return change ? say("answer-with", { name, change }) : name;
  };
  return (
    <section class="in-brief" aria-labelledby="in-brief">
      <h2 id="in-brief">{say("answer-brief-title")}</h2>
      <p>{say("answer-brief-lead")}</p>
      <div class="columns">
        {(["fewer", "more", "unsure", "same", "few"] as const).filter((verdict) => verdict !== "few" || brief.few.length > 0).map((verdict) => (
          <div key={verdict} class={`brief-list ${verdict}`}>
            <h3>{say(`answer-brief-${verdict}`)}</h3>
            {brief[verdict].length === 0 && <p>{say("answer-brief-none-here")}</p>}
            <ul>
              {brief[verdict].map((outcome) => (
                <li key={outcome.name}>
                  <button type="button" class="link-button" onClick={() => props.onGo(outcome.name)}>
                    {line(verdict, outcome)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
