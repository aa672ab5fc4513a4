// `aftermath attribute`: which provisions make the difference between two laws, and through which mechanisms.
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { signedInterval } from "../answer/Card";
import { idOf } from "../answer/ids";
import { amount, distance, FEWEST_DRAWS, headlines, kindOf, signedShort, type Kind } from "../answer/wording";
import { Bars, type BarRow } from "../charts/Bars";
import { Figure, NumbersTable, type Numbers } from "../charts/Figure";
import type { Outcome } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { DataWords } from "../i18n/data_words";
import type { ReportHead } from "../report/report";
import {
  everybody,
  isZero,
  largestFirst,
  verdictOfPart,
  type AttributedOutcome,
  type Attribution,
  type Part,
  type PartVerdict,
  type ProvisionPlayer,
  type Spread,
} from "./attribution";
import "../style/analyses.css";

interface Split {
  outcome: Outcome;
  of: AttributedOutcome;
}

/** shown: outcomes whose parts are shown; none given: one at a time, to be picked. */
export function AttributionView(props: { report: ReportHead; result: Attribution; shown?: string[] }) {
  const say = useSay();
  const { report, result, shown } = props;
  const outcomes = report.vocabulary.outcomes;
  const names = headlines(outcomes).map((o) => o.name);
  const splits = splitsOf(outcomes, result, names);
  const [picked, setPicked] = useState(splits[0]?.outcome.name ?? "");
  const panels = splitsOf(outcomes, result, shown ?? [picked]);
  return (
    <section class="analysis">
      <h2>{say("attribution-title")}</h2>
      <TwoLaws report={report} />
      {result.provisions.players.length === 0 ? (
        <p>{say("attribution-same-laws")}</p>
      ) : (
        <>
          {result.draws < FEWEST_DRAWS && (
            <p class="notice notice-warn">{say("attribution-few", { draws: result.draws, least: FEWEST_DRAWS })}</p>
          )}
          <HowToRead result={result} />
          <WhatDiffers players={result.provisions.players} />
          {splits.length === 0 ? (
            <p>{say("attribution-nothing")}</p>
          ) : (
            <Overview splits={splits} years={result.years} />
          )}
          {!shown && splits.length > 0 && (
            <OutcomePicker outcomes={splits.map((s) => s.outcome)} picked={picked} onPick={setPicked} />
          )}
          {panels.map((split) => (
            <Panel key={split.outcome.name} split={split} result={result} />
          ))}
        </>
      )}
      {!shown && (
        <Made report={report} version={result.aftermath} seed={result.seed} assume={result.assume ?? ""}>
          {say("attribution-files")}
        </Made>
      )}
    </section>
  );
}

function splitsOf(outcomes: Outcome[], result: Attribution, names: string[]): Split[] {
  return names.flatMap((name) => {
    const outcome = outcomes.find((o) => o.name === name);
    const of = everybody(result, name);
    return outcome && of ? [{ outcome, of }] : [];
  });
}

/** What "the law in force" and "the bill" stand for. */
export function TwoLaws({ report }: { report: ReportHead }) {
  const say = useSay();
  return (
    <dl class="pairs">
      <dt>{say("answer-column-before")}</dt>
      <dd>
        <DataWords text={report.laws[0]?.name ?? ""} />
      </dd>
      <dt>{say("answer-column-after")}</dt>
      <dd>
        <DataWords text={report.laws[1]?.name ?? ""} />
      </dd>
    </dl>
  );
}

export function OutcomePicker(props: { outcomes: Outcome[]; picked: string; onPick(outcome: string): void }) {
  const say = useSay();
  const id = useId();
  return (
    <p class="field no-print">
      <label for={id}>{say("attribution-outcome-shown")}</label>
      <select id={id} value={props.picked} onChange={(e) => props.onPick(e.currentTarget.value)}>
        {props.outcomes.map(({ name }) => (
          <option key={name} value={name}>
            {say(idOf("outcome", name))}
          </option>
        ))}
      </select>
    </p>
  );
}

export function Made(props: {
  report: ReportHead;
  version: string;
  seed: number;
  assume: string;
  children: ComponentChildren;
}) {
  const say = useSay();
  const { asked } = props.report;
  return (
    <section>
      <h3>{say("attribution-made")}</h3>
      {props.assume !== "" && <p>{say("face-assume", { assume: props.assume })}</p>}
      <p>
        {say("attribution-made-with", { version: props.version, seed: String(props.seed) })} {props.children}
      </p>
      {asked !== "" && (
        <p>
          {say("attribution-asked")} <code>{asked}</code>
        </p>
      )}
    </section>
  );
}

function HowToRead({ result }: { result: Attribution }) {
  const say = useSay();
  const orders = ({ exact, permutations }: Attribution["provisions" | "mechanisms"]): string =>
    say("attribution-orders", { exact: exact ? "yes" : "no", orders: permutations ?? 0 });
  const size = { draws: result.draws, people: result.people, years: result.years };
  return (
    <>
      <p>{say("attribution-lead")}</p>
      <p>{say("attribution-size", size)}</p>
      <details>
        <summary>{say("attribution-how")}</summary>
        {["part", "not", "mechanism", "mean"].map((about) => (
          <p key={about}>{say(`attribution-how-${about}`)}</p>
        ))}
        <p>{say("attribution-orders-provisions", { how: orders(result.provisions) })}</p>
        <p>{say("attribution-orders-mechanisms", { how: orders(result.mechanisms) })}</p>
      </details>
    </>
  );
}

function WhatDiffers({ players }: { players: ProvisionPlayer[] }) {
  const say = useSay();
  const rows = players.map((player) => [
    <>
      {say(idOf("lever", player.provision))}
      <span class="aside under" lang="en">
        {player.words}
      </span>
    </>,
    <Clauses clauses={player.clauses_before} />,
    <Clauses clauses={player.clauses} />,
  ]);
  const head = [say("attribution-provision"), say("answer-column-before"), say("answer-column-after")];
  return <NumbersTable numbers={{ caption: say("attribution-differs"), head, rows }} />;
}

function Clauses({ clauses }: { clauses: string[] }) {
  const say = useSay();
  if (clauses.length === 0) return <>{say("answer-path-no-clause")}</>;
  return <span lang="en">{clauses.join("; ")}</span>;
}

const MARKS: Partial<Record<PartVerdict, string>> = { unsure: "*", few: "†" };

/** A difference's size with its sign. */
export function signed(say: Say, kind: Kind, x: number | null): string {
  if (x == null) return say("answer-no-number");
  const sign = x === 0 ? "none" : x < 0 ? "minus" : "plus";
  return say("answer-signed", { kind, sign, size: distance(say, kind, x) });
}

/** How large a spread or an error is, in the unit of the difference that it belongs to. */
export function unsigned(say: Say, kind: Kind, x: number | null): string {
  if (x == null) return say("answer-no-number");
  return say("answer-signed", { kind, sign: "none", size: distance(say, kind, x) });
}

export const asInterval = ({ mean, lo90, hi90 }: Spread) => ({ median: mean, lo90, hi90 });

function Overview({ splits, years }: { splits: Split[]; years: number }) {
  const say = useSay();
  const rows = splits.map(({ outcome, of }) => {
    const kind = kindOf(outcome);
    const mark = (part: Part): string => MARKS[verdictOfPart(part, of.draws)] ?? "";
    const largest = (parts: NamedPart[]) => (
      <ul class="plain-list">
        {largestFirst(parts)
          .slice(0, MOST)
          .map(({ name, part }) => (
            <li key={name}>{`${name} ${signed(say, kind, part.mean)}${mark(part)}`}</li>
          ))}
      </ul>
    );
    return [
      say(idOf("outcome", outcome.name)),
      signedInterval(say, kind, asInterval(of.difference)) + mark(of.difference),
      largest(provisionsOf(say, of)),
      largest(mechanismsOf(say, of)),
    ];
  });
  const head = [say("answer-column-outcome"), say("answer-column-difference")];
  return (
    <>
      <NumbersTable
        numbers={{
          caption: say("attribution-largest", { years }),
          head: [...head, say("attribution-largest-provisions"), say("attribution-largest-mechanisms")],
          rows,
        }}
      />
      <p class="aside">{say("attribution-marks")}</p>
    </>
  );
}

const MOST = 3;

interface NamedPart {
  name: string;
  part: Part & { error: number | null };
}

const provisionsOf = (say: Say, of: AttributedOutcome): NamedPart[] =>
  of.provisions.map((part) => ({ name: say(idOf("lever", part.provision)), part }));

const mechanismsOf = (say: Say, of: AttributedOutcome): NamedPart[] =>
  of.mechanisms.map((part) => ({ name: say(idOf("mechanism", part.mechanism)), part }));

function Panel({ split, result }: { split: Split; result: Attribution }) {
  const say = useSay();
  const { outcome, of } = split;
  const kind = kindOf(outcome);
  const name = say(idOf("outcome", outcome.name));
  const verdict = verdictOfPart(of.difference, of.draws);
  return (
    <section>
      <h3>{say("attribution-parts-of", { name })}</h3>
      <p>
        {!outcome.share && say("attribution-in-all", { years: result.years })}
        {say.gap}
        {say("answer-levels", {
          form: kind,
          kind,
          before: amount(say, kind, of.before.mean),
          after: amount(say, kind, of.after.mean),
        })}
        {say.gap}
        {say("attribution-difference", { difference: signedInterval(say, kind, asInterval(of.difference)) })}
      </p>
      <p class={`verdict ${verdict}`}>{say("answer-verdict", { verdict, kind })}</p>
      <h4>{say("attribution-by-provision")}</h4>
      <Parts split={split} parts={provisionsOf(say, of)} by="provision" exact={result.provisions.exact} />
      <h4>{say("attribution-by-mechanism")}</h4>
      <Parts split={split} parts={mechanismsOf(say, of)} by="mechanism" exact={result.mechanisms.exact} />
    </section>
  );
}

export interface PartsProps {
  split: Split;
  parts: NamedPart[];
  by: "provision" | "mechanism";
  exact: boolean;
}

function Parts(props: PartsProps) {
  const say = useSay();
  const { outcome, of } = props.split;
  const kind = kindOf(outcome);
  const playing = largestFirst(props.parts);
  const idle = props.parts.filter(({ part }) => isZero(part)).map(({ name }) => name);
  const row = (name: string, part: Part, whole: boolean) => barRow(say, kind, name, part, of.draws, whole);
  return (
    <>
      {playing.length > 0 && (
        <Figure caption={say("attribution-bars")} numbers={partNumbers(say, props)}>
          <Bars
            rows={[
              ...playing.map(({ name, part }) => row(name, part, false)),
              row(say("attribution-together"), of.difference, true),
            ]}
            tick={(v) => signedShort(say, kind, v)}
          />
        </Figure>
      )}
      {idle.length > 0 && <p class="aside">{say("attribution-no-part", { names: idle.join("; ") })}</p>}
    </>
  );
}

function barRow(say: Say, kind: Kind, name: string, part: Part, draws: number, whole: boolean): BarRow {
  const verdict = verdictOfPart(part, draws);
  const clear = verdict === "fewer" || verdict === "more";
  const direction = (part.mean ?? 0) < 0 ? "less" : "more";
  const size = signedInterval(say, kind, asInterval(part));
  const words = say("answer-verdict", { verdict, kind });
  return {
    key: name,
    name: <strong>{name}</strong>,
    words: `${size} · ${words}`,
    label: say("attribution-bar", { name, size, verdict: words }),
    bars: [{ from: 0, to: part.mean ?? 0, look: `${whole ? "whole" : direction}${clear ? "" : " unclear"}` }],
    line: [part.lo90 ?? 0, part.hi90 ?? 0],
  };
}

/** Where all orders were taken there is no error of sampling them. */
export function partNumbers(say: Say, { split, parts, by, exact }: PartsProps): Numbers {
  const { outcome, of } = split;
  const kind = kindOf(outcome);
  const row = (name: string, part: Part, error: string): string[] => [
    name,
    signed(say, kind, part.mean),
    say("answer-interval", { low: signed(say, kind, part.lo90), high: signed(say, kind, part.hi90) }),
    ...(exact ? [] : [error]),
    say("answer-verdict", { verdict: verdictOfPart(part, of.draws), kind }),
  ];
  return {
    caption: say("attribution-numbers", { name: say(idOf("outcome", outcome.name)), by }),
    head: [
      say(`attribution-${by}`),
      say("attribution-part"),
      say("attribution-interval"),
      ...(exact ? [] : [say("attribution-error")]),
      say("answer-column-verdict"),
    ],
    rows: [
      ...parts.map(({ name, part }) => row(name, part, unsigned(say, kind, part.error))),
      row(say("attribution-together"), of.difference, ""),
    ],
  };
}
