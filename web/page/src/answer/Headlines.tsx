import type { Answer, DrawsOf, Vocabulary } from "../engine/contract";
import { useSay } from "../i18n";
import { AllOutcomes } from "./AllOutcomes";
import { Card } from "./Card";
import { answerOf, headlines } from "./wording";

/** Result by result: a card for each headline outcome, then all others in a table. */
export function Headlines(props: {
  vocabulary: Vocabulary;
  answer: Answer;
  draws: DrawsOf[];
  onOpen(outcome: string): void;
}) {
  const say = useSay();
  const { vocabulary, answer, draws } = props;
  return (
    <>
      <section aria-labelledby="headlines">
        <h2 id="headlines">{say("answer-headlines")}</h2>
        <p class="hint">{say("answer-read-dots")}</p>
        <p class="hint">{say("answer-read-icons")}</p>
        <div class="cards">
          {headlines(vocabulary.outcomes).map((outcome) => {
            const of = answerOf(answer, outcome.name);
            return (
              of && (
                <Card
                  key={outcome.name}
                  outcome={outcome}
                  of={of}
                  answer={answer}
                  draws={draws.find((d) => d.outcome === outcome.name)}
                  onOpen={() => props.onOpen(outcome.name)}
                />
              )
            );
          })}
        </div>
      </section>
      <AllOutcomes vocabulary={vocabulary} answer={answer} onOpen={props.onOpen} />
    </>
  );
}
