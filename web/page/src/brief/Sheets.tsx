import type { Answer, DrawsOf, Evidence, Law, Vocabulary, Why } from "../engine/contract";
import { DotPlot } from "../charts/DotPlot";
import { trios, turned, type BothAnswers } from "../answer/Sides";
import { valuesOf } from "../answer/Card";
import type { Case } from "../answer/case";
import { idOf } from "../answer/ids";
import { MoneyNote } from "../answer/OwnMoney";
import { raidFigures, UnderLaw } from "../answer/Raids";
import { clausesInWords } from "../answer/Why";
import {
  answerOf,
  differenceInWords,
  dotsInWords,
  levelsInWords,
  shownOf,
  stepInWords,
  verdictInWords,
  about,
} from "../answer/wording";
import { useSay, type Say } from "../i18n";
import { enforcementInWords, valueInWords } from "../way/words";
import type { Written } from "../state";
import { OwnNumbersBanner } from "../numbers/OwnNumbersBanner";
import { placeName } from "../way/place_name";
import {
  commandLine,
  findings,
  lawChanges,
  namedStudies,
  numbered,
  reasons,
  type Finding,
  type LawChange,
  type Reason,
  type Source,
} from "./choices";

export interface SheetsProps {
  vocabulary: Vocabulary;
  of: Case;
  answer: Answer;
  draws: DrawsOf[];
  sides: BothAnswers | null;
  why: Why;
  evidence: Evidence[];
  own: Written;
}

/** The brief itself: two sheets of paper. */
export function Sheets(props: SheetsProps) {
  const say = useSay();
  const { of, answer } = props;
  const [inForce, bill] = of.laws;
  const place = placeName(say, of.place);
  const chosen = findings(props.vocabulary.outcomes, answer);
  const why = reasons(props.why, chosen);
  const named = why.map((reason) => namedStudies(reason, props.evidence));
  const sources = numbered(named.flat());
  return (
    <>
      <section class="sheet" aria-label={say("brief-sheet", { number: 1 })}>
        {props.own.organisation.trim() !== "" && <p class="organisation">{props.own.organisation}</p>}
        <h2>{say("brief-title", { bill: bill.name, place })}</h2>
        <OwnNumbersBanner paper />
        <p class="lead">
          {say("brief-question", { place, years: answer.years, people: about(say, answer.represents) })}
        </p>
        <dl class="pairs">
          <dt>{say("brief-bill")}</dt>
          <dd lang="en">{cited(bill)}</dd>
          <dt>{say("brief-in-force")}</dt>
          <dd lang="en">{cited(inForce)}</dd>
        </dl>
        <h3>{say("brief-changes")}</h3>
        <Changes changes={lawChanges(props.vocabulary.levers, of.laws)} />
        <h3>{say("brief-findings")}</h3>
        <div class="findings">
          {chosen.map((finding) => (
            <FindingView key={finding.outcome.name} finding={finding} answer={answer} draws={props.draws} />
          ))}
        </div>
        <p class="small">{say("brief-findings-help")}</p>
      </section>
      <section class="sheet" aria-label={say("brief-sheet", { number: 2 })}>
        <OwnNumbersBanner paper />
        <h3>{say("brief-why")}</h3>
        {why.length === 0 && <p>{say("brief-why-none")}</p>}
        {why.map((reason, i) => (
          <ReasonView key={reason.mechanism} reason={reason} studies={named[i] ?? []} sources={sources} />
        ))}
        <RaidsInBrief answer={answer} />
        <h3>{say("brief-uncertain")}</h3>
        <Uncertain {...props} />
        {props.own.paragraph.trim() !== "" && (
          <>
            <h3>{say("brief-own-title")}</h3>
            <p class="own">{props.own.paragraph}</p>
          </>
        )}
        <h3>{say("brief-method")}</h3>
        <p>
          {say("brief-method-text", {
            draws: say.number(answer.draws),
            people: say.number(answer.people),
            years: answer.years,
          })}
        </p>
        {sources.size > 0 && <Sources sources={sources} />}
        <h3>{say("brief-check")}</h3>
        <Check of={of} answer={answer} version={props.vocabulary.version} />
      </section>
    </>
  );
}

const cited = (law: Law): string => (law.citation ? `${law.name}. ${law.citation}` : law.name);

const MOST_CHANGES = 8;

function Changes({ changes }: { changes: LawChange[] }) {
  const say = useSay();
  const left = changes.length - MOST_CHANGES;
  if (changes.length === 0) return <p>{say("brief-changes-none")}</p>;
  return (
    <ul class="changes">
      {changes.slice(0, MOST_CHANGES).map((c) => (
        <li key={c.lever.name}>
          <strong>{say(idOf("lever", c.lever.name))}.</strong> {changeInWords(say, c)}
        </li>
      ))}
      {left > 0 && <li>{say("brief-changes-more", { count: left })}</li>}
    </ul>
  );
}

export function changeInWords(say: Say, c: LawChange): string {
  const before = valueInWords(say, c.lever, c.before.value);
  const after = valueInWords(say, c.lever, c.after.value);
  const told =
    before === after
      ? { before: enforcementInWords(say, c.before.enforcement), after: enforcementInWords(say, c.after.enforcement) }
      : { before, after };
  return c.clause ? say("brief-change-clause", { ...told, clause: c.clause }) : say("brief-change", told);
}

function FindingView(props: { finding: Finding; answer: Answer; draws: DrawsOf[] }) {
  const say = useSay();
  const { outcome } = props.finding;
  const of = answerOf(props.answer, outcome.name);
  if (!of) return null;
  const shown = shownOf(outcome, of);
  const draws = props.draws.find((d) => d.outcome === outcome.name);
  const values = draws ? valuesOf(draws) : [];
  const name = say(idOf("outcome", outcome.name));
  return (
    <div class="finding">
      <div>
        <h4>{say("brief-finding", { name, verdict: verdictInWords(say, shown.kind, shown.difference) })}</h4>
        <p>
          {levelsInWords(say, shown)} {differenceInWords(say, shown.kind, shown.difference, props.answer.draws)}
        </p>
      </div>
      {values.length > 0 && (
        <DotPlot
          small
          values={values}
          label={say("answer-dots-label", { name, words: dotsInWords(say, shown.kind, values) })}
          tick={String}
          lower=""
          higher=""
        />
      )}
    </div>
  );
}

function ReasonView(props: { reason: Reason; studies: Evidence[]; sources: Map<string, Source> }) {
  const say = useSay();
  const { reason } = props;
  const numbers = props.studies.map((e) => say("brief-reference", { number: props.sources.get(e.id)?.number ?? 0 }));
  return (
    <p>
      <strong>{say("sentence", { text: say(idOf("mechanism", reason.mechanism)) })}</strong>
      {say.gap}
      {say("brief-reason", {
        lever: say(idOf("lever", reason.lever)),
        clauses: clausesInWords(say, reason.clauses),
        outcome: say(idOf("outcome", reason.outcome)),
        change: stepInWords(say, 1 + reason.change),
      })}
      {say.gap}
      {numbers.length > 0 ? say("brief-reason-studies", { studies: say.list(numbers) }) : say("answer-study-none")}
    </p>
  );
}

function RaidsInBrief({ answer }: { answer: Answer }) {
  const say = useSay();
  const both = [raidFigures(answer, 0), raidFigures(answer, 1)] as const;
  if (!both[0] && !both[1]) return null;
  return (
    <>
      <h3>{say("brief-raids")}</h3>
      <div class="two raids-in-brief">
        <UnderLaw title={say("answer-raids-law-in-force")} figures={both[0]} years={answer.years} brief />
        <UnderLaw title={say("answer-raids-bill")} figures={both[1]} years={answer.years} brief />
      </div>
    </>
  );
}

function Uncertain({ vocabulary, answer, sides }: SheetsProps) {
  const say = useSay();
  const all = sides ? trios(vocabulary.outcomes, answer, sides) : [];
  const changing = turned(all).map((p) => say(idOf("outcome", p.outcome.name)));
  return (
    <p>
      {say("answer-weak-count", { weak: answer.weak.length })}
      {say.gap}
      {sides === null
        ? say("brief-sides-none")
        : changing.length === 0
          ? say("brief-sides-same", { count: all.length, draws: sides[0].draws })
          : say("brief-sides-turn", {
              count: changing.length,
              all: all.length,
              names: say.list(changing),
              draws: sides[0].draws,
            })}
      {say.gap}
      {answer.idle_levers.length > 0 &&
        say("answer-idle", { levers: say.list(answer.idle_levers.map((l) => say(idOf("lever", l)))) })}
    </p>
  );
}

function Sources({ sources }: { sources: Map<string, Source> }) {
  const say = useSay();
  const unique = [...new Map([...sources.values()].map((s) => [s.number, s.text]))];
  return (
    <>
      <h3>{say("brief-sources")}</h3>
      <ol class="sources" lang="en">
        {unique.map(([number, text]) => (
          <li key={number} value={number}>
            {text}
          </li>
        ))}
      </ol>
    </>
  );
}

function Check({ of, answer, version }: { of: Case; answer: Answer; version: string }) {
  const say = useSay();
  return (
    <>
      <MoneyNote />
      <p>{say("brief-check-text", { version, seed: String(answer.seed) })}</p>
      <p class="digests">
        <code>{commandLine(of.scenario)}</code>
        <br />
        {say("brief-digest-plan")} <code>{answer.digest}</code>
        <br />
        {say("brief-digest-results")} <code>{answer.results}</code>
        {Object.entries(answer.inputs).map(([name, digest]) => (
          <span key={name}>
            <br />
            <span lang="en">{name}</span> <code>{digest}</code>
          </span>
        ))}
      </p>
    </>
  );
}
