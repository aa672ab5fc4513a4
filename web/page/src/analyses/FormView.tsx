import type { ComponentChildren } from "preact";
import { useSay } from "../i18n";
import type { AnalysisReport } from "../report/report";
import { placeName } from "../way/place_name";
import "../style/report.css";

/** questions.json (`aftermath elicit export`). Texts are English (data/elicit.toml). */
export interface Form {
  questions: Question[]; // in the order of asking
  without_a_question: {
    quantity: string;
    total: number;
    outcome: string;
  }[]; // that matter as much
}

export interface Question {
  quantity: string;
  grade: string;
  total: number | null; // how much hangs on it (total index), and of which outcome; null where that was not computed
  outcome: string | null;
  topic: string;
  ask: string;
  unit: string; // "out of 100 visits"
  scale: string; // "divided_by 20"
}

/** The questionnaire, on paper: a page for the person who answers, one for the person who asks, then the questions.
 *  Answers are written by hand and typed into files of their own. */
export function FormView({ report, result }: { report: AnalysisReport; result: Form }) {
  const say = useSay();
  const place = report.place ? placeName(say, report.place) : "";
  return (
    <div class="questionnaire">
      <ForWhoAnswers />
      <ForWhoAsks />
      <section class="form-part" aria-labelledby="form-questions">
        <h2 id="form-questions">{say("elicit-form-questions")}</h2>
        <p>
          {say("elicit-form-place", { place })} <Box label={say("elicit-form-number")} />
        </p>
        {result.questions.map((question, i) => (
          <section key={question.quantity} class="form-question">
            <h3>
              {say.number(i + 1)}. <span lang="en">{question.topic}</span>
            </h3>
            <p lang="en">{question.ask}</p>
            <Boxes>
              <span lang="en">{question.unit}</span>
            </Boxes>
          </section>
        ))}
        <p>{say("elicit-form-thanks")}</p>
      </section>
    </div>
  );
}

function Box({ label, inside }: { label: string; inside?: string }) {
  return (
    <span class="form-field">
      {label} <span class="form-box">{inside}</span>
    </span>
  );
}

function Boxes(props: { lowest?: string; highest?: string; best?: string; children: ComponentChildren }) {
  const say = useSay();
  return (
    <div class="form-boxes">
      <Box label={say("elicit-column-lowest")} inside={props.lowest} />
      <Box label={say("elicit-column-highest")} inside={props.highest} />
      <Box label={say("elicit-column-best")} inside={props.best} />
      {props.children}
      <span class="form-field">
        <span class="form-tick" /> {say("elicit-form-dont-know")}
      </span>
    </div>
  );
}

function List({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{say(`elicit-form-${id}`)}</li>
      ))}
    </ul>
  );
}

/** Items that begin with what they are about. */
function Steps({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  return (
    <ol>
      {ids.map((id) => (
        <li key={id}>
          <strong>{say(`elicit-form-${id}`)}</strong> {say(`elicit-form-${id}-how`)}
        </li>
      ))}
    </ol>
  );
}

function ForWhoAnswers() {
  const say = useSay();
  return (
    <section class="form-part">
      <p class="lead">{say("elicit-form-lead")}</p>
      <h2>{say("elicit-form-what-for")}</h2>
      <p>{say("elicit-form-what-for-text")}</p>
      <h2>{say("elicit-form-you-decide")}</h2>
      <List ids={["free", "skip", "nobody-asks", "no-name", "no-right-answer"]} />
      <h2>{say("elicit-form-how")}</h2>
      <p>{say("elicit-form-how-lead")}</p>
      <Steps ids={["lowest", "highest", "best"]} />
      <p>{say("elicit-form-how-wide")}</p>
      <h3>{say("elicit-form-example")}</h3>
      <p>{say("elicit-form-example-text")}</p>
      <Boxes lowest="20" highest="60" best="35">
        <span>{say("elicit-form-example-unit")}</span>
      </Boxes>
    </section>
  );
}

const SOURCES = [
  "O’Hagan A et al. 2006. Uncertain Judgements: Eliciting Experts’ Probabilities. Wiley.",
  "Gosling JP 2018. SHELF: the Sheffield Elicitation Framework. In: Elicitation, Springer, 61–93.",
  "Hemming V et al. 2018. A practical guide to structured expert elicitation using the IDEA protocol. Methods Ecol Evol 9:169–180.",
  "Speirs-Bridge A et al. 2010. Reducing overconfidence in the interval judgments of experts. Risk Anal 30:512–523.",
  "Clemen RT, Winkler RL 1999. Combining probability distributions from experts in risk analysis. Risk Anal 19:187–203.",
];

const THEN = [
  ["typed", "answers.toml, answers.csv"],
  ["pooled", "aftermath elicit import"],
  ["used", "aftermath compare --assume elicited.toml"],
] as const;

function ForWhoAsks() {
  const say = useSay();
  return (
    <section class="form-part" aria-labelledby="form-asks">
      <h2 id="form-asks">{say("elicit-form-asks")}</h2>
      <p>{say("elicit-form-asks-lead")}</p>
      <h3>{say("elicit-form-who")}</h3>
      <List ids={["who-different", "who-many", "who-paid", "who-adults"]} />
      <h3>{say("elicit-form-group")}</h3>
      <Steps ids={["read", "alone", "talk", "again"]} />
      <h3>{say("elicit-form-safety")}</h3>
      <List ids={["safety-no-list", "safety-no-story", "safety-guess", "safety-paper"]} />
      <h3>{say("elicit-form-then")}</h3>
      <ul>
        {THEN.map(([id, command]) => (
          <li key={id}>
            {say(`elicit-form-${id}`)} <code>{command}</code>
          </li>
        ))}
        <li>{say("elicit-form-shown")}</li>
      </ul>
      <p>{say("elicit-form-no-survey")}</p>
      <ol class="form-sources" lang="en">
        {SOURCES.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ol>
    </section>
  );
}
