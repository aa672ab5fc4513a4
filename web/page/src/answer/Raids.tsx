import type { Answer, Comparison, Interval, Operation } from "../engine/contract";
import { NumbersTable } from "../charts/Figure";
import { FATES, of100, PersonSample, RaidPeople, tooFew, type Fate, type Met } from "../charts/People";
import { Terms } from "../aside/aside";
import { useSay, type Say } from "../i18n";
import { Waiting } from "./Waiting";
import { useLoaded } from "./run";
import { about, answerOf } from "./wording";

export interface RaidFigures {
  met: Met;
  people: number; // met in raids, over the years
  harmed: number;
  perFreed: Interval | null; // people harmed for each trafficked person freed
  freed: number;
  peers: number;
  police: number;
  self: number;
}

/** What raids find under one law (0: in force, 1: the bill); null where there are none. */
export function raidFigures(answer: Answer, arm: 0 | 1): RaidFigures | null {
  const mean = (outcome: string): number => answerOf(answer, outcome)?.arms[arm].median ?? 0;
  const people = mean("people_raided");
  const perFreed = answerOf(answer, "harmed_per_freed")?.arms[arm];
  if (people <= 0) return null;
  const trafficked = mean("trafficked_met");
  const identified = Math.min(trafficked, mean("trafficked_identified"));
  const wrongly = Math.max(0, mean("called_trafficked") - identified);
  const met = {
    identified,
    missed: trafficked - identified,
    wrongly,
    left: Math.max(0, people - trafficked - wrongly),
  };
  return {
    met,
    people,
    harmed: mean("raid_harmed"),
    perFreed: perFreed && perFreed.median != null ? perFreed : null,
    freed: mean("freed_by_raids"),
    peers: mean("freed_by_peers"),
    police: mean("freed_by_police"),
    self: mean("freed_by_self"),
  };
}

export function RaidsView({ answer, comparison }: { answer: Answer; comparison: Comparison | null }) {
  const say = useSay();
  const operations = useLoaded(comparison && (() => comparison.operations()), [comparison]);
  const both = [raidFigures(answer, 0), raidFigures(answer, 1)] as const;
  if (!both[0] && !both[1]) return <p>{say("answer-raids-neither")}</p>;
  return (
    <>
      <p>{say("answer-raids-lead")}</p>
      <Terms of={["trafficked-person", "called-trafficked", "raid"]} />
      <ul class="key people-key">
        {FATES.map((fate) => (
          <li key={fate}>
            <PersonSample fate={fate} /> {say(`answer-fate-${fate}`)}
          </li>
        ))}
      </ul>
      <div class="two">
        <UnderLaw title={say("answer-raids-law-in-force")} figures={both[0]} years={answer.years} />
        <UnderLaw title={say("answer-raids-bill")} figures={both[1]} years={answer.years} />
      </div>
      <Waiting of={operations}>
        {(value) => value.length > 0 && <Operations operations={value} figures={both} />}
      </Waiting>
    </>
  );
}

function UnderLaw(props: { title: string; figures: RaidFigures | null; years: number }) {
  const say = useSay();
  const { figures } = props;
  return (
    <section class="under-law">
      <h3>{props.title}</h3>
      {figures ? <Figures figures={figures} years={props.years} /> : <p>{say("answer-raids-none")}</p>}
    </section>
  );
}

export function hundredInWords(say: Say, met: Met): Record<Fate, string> {
  const counts = of100(met);
  const few = tooFew(met);
  const words = FATES.map((f) => [f, few.includes(f) ? say("answer-fewer-than-one") : say.number(counts[f])]);
  return Object.fromEntries(words) as Record<Fate, string>;
}

/** How many are met, and how many are harmed for each trafficked person who is freed. */
export function raidSentences(say: Say, f: RaidFigures, years: number): [string, string] {
  return [
    say("answer-raids-met", { people: about(say, f.people), years }),
    f.perFreed
      ? say("answer-raids-harmed", {
          harmed: about(say, f.perFreed.median),
          low: about(say, f.perFreed.lo90),
          high: about(say, f.perFreed.hi90),
        })
      : say("answer-raids-harmed-none", { harmed: about(say, f.harmed) }),
  ];
}

function Figures({ figures: f, years }: { figures: RaidFigures; years: number }) {
  const say = useSay();
  const label = say("answer-raids-label", hundredInWords(say, f.met));
  const [met, harmed] = raidSentences(say, f, years);
  return (
    <>
      <p>{met}</p>
      <figure class="figure">
        <RaidPeople met={f.met} label={label} />
        <figcaption>{label}</figcaption>
      </figure>
      <p>{harmed}</p>
      <p>
        {say("answer-raids-freed", {
          freed: about(say, f.freed),
          peers: about(say, f.peers),
          police: about(say, f.police),
          self: about(say, f.self),
        })}
      </p>
    </>
  );
}

const calledShare = ({ met: { identified, wrongly }, people }: RaidFigures): number => (identified + wrongly) / people;

/** Where the model lies beside what police announced, in words: a reader need not do the sum. */
export function besideInWords(say: Say, operations: Operation[], figures: readonly (RaidFigures | null)[]): string {
  const shares = operations.filter((o) => o.met > 0).map((o) => o.called / o.met);
  const told = (f: RaidFigures | null | undefined): string =>
    f ? say.percent(calledShare(f)) : say("answer-no-number");
  return say("findings-raids-beside", {
    low: say.percent(Math.min(...shares)),
    high: say.percent(Math.max(...shares)),
    before: told(figures[0]),
    after: told(figures[1]),
  });
}

function Operations({ operations, figures }: { operations: Operation[]; figures: readonly (RaidFigures | null)[] }) {
  const say = useSay();
  return (
    <div class="operations">
      <h3>{say("answer-operations")}</h3>
      <p>
        {besideInWords(say, operations, figures)}
        {say.gap}
        {say("answer-operations-lead")}
      </p>
      <NumbersTable
        numbers={{
          caption: say("answer-operations"),
          head: ["name", "met", "called", "share", "fate"].map((c) => say(`answer-operation-${c}`)),
          rows: operations.map((o) => [
            <span lang="en">{o.name}</span>,
            say.number(o.met),
            say.number(o.called),
            o.met > 0 ? say.percent(o.called / o.met) : say("answer-no-number"),
            <span lang="en">{o.fate}</span>,
          ]),
        }}
      />
    </div>
  );
}
