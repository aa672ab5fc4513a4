// `aftermath sensitivity`: from which uncertain numbers the spread of each difference comes.
import { useState } from "preact/hooks";
import { idOf } from "../answer/ids";
import { about, FEWEST_DRAWS, headlines, kindOf, signedShort } from "../answer/wording";
import { Bars, type BarRow } from "../charts/Bars";
import { Figure, NumbersTable } from "../charts/Figure";
import type { Outcome } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { DataWords } from "../i18n/data_words";
import type { ReportHead } from "../report/report";
import { Made, OutcomePicker, signed, TwoLaws, unsigned } from "./AttributionView";
import {
  farthestApart,
  stepOf,
  type Ends,
  type OutcomeSensitivity,
  type Sensitivity,
  type Share,
  type Source,
} from "./sensitivity";
import "../style/analyses.css";

interface Spread {
  outcome: Outcome;
  of: OutcomeSensitivity;
}

/** shown: outcomes whose shares are drawn; none given: one at a time, to be picked. */
export function SensitivityView(props: { report: ReportHead; result: Sensitivity; shown?: string[] }) {
  const say = useSay();
  const { report, result, shown } = props;
  const outcomes = report.vocabulary.outcomes;
  const names = headlines(outcomes).map((o) => o.name);
  const spreads = spreadsOf(outcomes, result, names);
  const [picked, setPicked] = useState(spreads[0]?.outcome.name ?? "");
  const panels = spreadsOf(outcomes, result, shown ?? [picked]);
  return (
    <section class="analysis">
      <h2>{say("sensitivity-title")}</h2>
      <TwoLaws report={report} />
      <HowToRead result={result} />
      {spreads.length === 0 ? (
        <p>{say("sensitivity-nothing")}</p>
      ) : (
        <>
          <Overview spreads={spreads} />
          <AllShares spreads={spreads} sources={result.sources} />
          {!shown && <OutcomePicker outcomes={spreads.map((s) => s.outcome)} picked={picked} onPick={setPicked} />}
          {panels.map((spread) => (
            <Panel key={spread.outcome.name} spread={spread} result={result} />
          ))}
          <Sources sources={result.sources} />
        </>
      )}
      {!shown && (
        <Made report={report} version={result.version} seed={result.seed} assume={result.assume}>
          {say("sensitivity-files")}
        </Made>
      )}
    </section>
  );
}

/** Outcomes whose difference varies. */
function spreadsOf(outcomes: Outcome[], result: Sensitivity, names: string[]): Spread[] {
  return names.flatMap((name) => {
    const outcome = outcomes.find((o) => o.name === name);
    const of = result.outcomes.find((o) => o.outcome === name);
    return outcome && of && of.indices.length > 0 ? [{ outcome, of }] : [];
  });
}

function HowToRead({ result }: { result: Sensitivity }) {
  const say = useSay();
  const { draws, people, years } = result;
  return (
    <>
      <p>{say("sensitivity-lead")}</p>
      <p>
        {say("sensitivity-size", { draws, people, years })}
        {say.gap}
        {say("sensitivity-how-counts")}
      </p>
      {draws < FEWEST_DRAWS && (
        <p class="notice notice-warn">{say("sensitivity-few", { draws, least: FEWEST_DRAWS })}</p>
      )}
      <p>{say(result.ranks ? "sensitivity-ranks" : "sensitivity-unsteady-means")}</p>
      <details>
        <summary>{say("sensitivity-how")}</summary>
        {["share", "not", "luck"].map((topic) => (
          <p key={topic}>{say(`sensitivity-how-${topic}`)}</p>
        ))}
      </details>
    </>
  );
}

type Named = Pick<Share, "quantity" | "kind">;

function sourceInWords(say: Say, { quantity, kind }: Named): string {
  return kind === "quantity" ? quantity : say(`sensitivity-source-${kind}`);
}

function SourceName({ source }: { source: Named }) {
  const words = sourceInWords(useSay(), source);
  return source.kind === "quantity" ? <code lang="en">{words}</code> : <>{words}</>;
}

function percent(say: Say, share: number | null): string {
  if (share == null) return say("answer-no-number");
  return say.number(share, { style: "percent", maximumFractionDigits: 0, signDisplay: "negative" });
}

function shareInWords(say: Say, share: number | null, low: number | null, high: number | null): string {
  return say("answer-mean-interval", {
    mean: percent(say, share),
    low: percent(say, low),
    high: percent(say, high),
  });
}

const totalInWords = (say: Say, s: Share): string => shareInWords(say, s.total, s.total_lo, s.total_hi);

function OutcomeName({ spread }: { spread: Spread }) {
  const say = useSay();
  return (
    <>
      {say(idOf("outcome", spread.outcome.name))}
      {!spread.of.steady && (
        <>
          {" "}
          <span class="tag">{say("sensitivity-unsteady")}</span>
        </>
      )}
    </>
  );
}

function Overview({ spreads }: { spreads: Spread[] }) {
  const say = useSay();
  const named = (share: Share | undefined) =>
    share && (
      <>
        <SourceName source={share} /> {totalInWords(say, share)}
      </>
    );
  const rows = spreads.map((spread) => {
    const { outcome, of } = spread;
    const kind = kindOf(outcome);
    const known = of.indices.filter((s) => s.kind !== "luck");
    const luck = of.indices.find((s) => s.kind === "luck");
    return [
      <OutcomeName spread={spread} />,
      signed(say, kind, of.mean),
      unsigned(say, kind, of.sd),
      named(known[0]),
      named(known[1]),
      percent(say, luck?.total ?? null),
    ];
  });
  const head = ["mean", "spread", "most", "then"].map((column) => say(`sensitivity-column-${column}`));
  return (
    <NumbersTable
      numbers={{
        caption: say("sensitivity-outcomes"),
        head: [say("answer-column-outcome"), ...head, say("sensitivity-source-luck")],
        rows,
      }}
    />
  );
}

function AllShares({ spreads, sources }: { spreads: Spread[]; sources: Source[] }) {
  const say = useSay();
  const caption = say("sensitivity-all");
  return (
    <details>
      <summary>{say("sensitivity-all-title")}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="shares">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say("answer-column-outcome")}</th>
              {sources.map((source) => (
                <th key={source.quantity} scope="col" class="n">
                  <SourceName source={source} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spreads.map((spread) => (
              <tr key={spread.outcome.name}>
                <th scope="row">
                  <OutcomeName spread={spread} />
                </th>
                {sources.map((source) => (
                  <ShareCell key={source.quantity} total={totalOf(spread, source)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const totalOf = ({ of }: Spread, source: Source): number | null =>
  of.indices.find((s) => s.quantity === source.quantity)?.total ?? null;

function ShareCell({ total }: { total: number | null }) {
  return <td class={`n share-${stepOf(total)}`}>{percent(useSay(), total)}</td>;
}

function Panel({ spread, result }: { spread: Spread; result: Sensitivity }) {
  const say = useSay();
  const { outcome, of } = spread;
  const kind = kindOf(outcome);
  const ends = farthestApart(of.indices);
  return (
    <section>
      <h3>{say("sensitivity-of", { name: say(idOf("outcome", outcome.name)) })}</h3>
      <p>
        {say("sensitivity-mean", {
          form: outcome.share ? "share" : "count",
          mean: signed(say, kind, of.mean),
          spread: unsigned(say, kind, of.sd),
        })}
      </p>
      {!of.steady && <p class="notice notice-warn">{say("sensitivity-unsteady-here")}</p>}
      <h4>{say("sensitivity-by-source")}</h4>
      <Shares spread={spread} sources={result.sources} />
      {ends.length > 0 && (
        <>
          <h4>{say("sensitivity-ends")}</h4>
          <LowAndHigh spread={spread} ends={ends} sources={result.sources} />
        </>
      )}
      {of.screen.length > 0 && <Screen of={of} chance={result.chance_share} />}
    </section>
  );
}

function Described({ source, sources }: { source: Named; sources: Source[] }) {
  const meaning = source.kind === "quantity" && sources.find((s) => s.quantity === source.quantity)?.meaning;
  return (
    <>
      <strong>
        <SourceName source={source} />
      </strong>{" "}
      {meaning && <DataWords text={meaning} />}
    </>
  );
}

const within = (share: number | null): number => Math.min(1, Math.max(0, share ?? 0));

function Shares({ spread: { outcome, of }, sources }: { spread: Spread; sources: Source[] }) {
  const say = useSay();
  const alone = (s: Share): string => shareInWords(say, s.first, s.first_lo, s.first_hi);
  const rows = of.indices.map((s): BarRow => {
    const size = { total: totalInWords(say, s), alone: percent(say, s.first) };
    return {
      key: s.quantity,
      name: <Described source={s} sources={sources} />,
      words: say("sensitivity-share", size),
      label: say("sensitivity-bar", { name: sourceInWords(say, s), ...size }),
      bars: [
        { from: 0, to: within(s.total), look: "total" },
        { from: 0, to: within(s.first), look: "alone", thin: true },
      ],
      line: [within(s.total_lo), within(s.total_hi)],
    };
  });
  const numbers = {
    caption: say("sensitivity-numbers", { name: say(idOf("outcome", outcome.name)) }),
    head: ["source", "alone", "total"].map((column) => say(`sensitivity-column-${column}`)),
    rows: of.indices.map((s) => [<SourceName source={s} />, alone(s), totalInWords(say, s)]),
  };
  return (
    <Figure caption={say("sensitivity-bars")} numbers={numbers}>
      <Bars rows={rows} hold={[0, 1]} tick={(v) => percent(say, v)} />
    </Figure>
  );
}

function LowAndHigh({ spread: { outcome, of }, ends, sources }: { spread: Spread; ends: Ends[]; sources: Source[] }) {
  const say = useSay();
  const kind = kindOf(outcome);
  const mean = of.mean ?? 0;
  const rows = ends.map((s): BarRow => {
    const [low, high] = [s.mean_lowest_fifth, s.mean_highest_fifth];
    const size = { low: signed(say, kind, low), high: signed(say, kind, high) };
    return {
      key: s.quantity,
      name: <Described source={s} sources={sources} />,
      words: say("sensitivity-low-high", size),
      label: say("sensitivity-low-high-bar", { name: s.quantity, ...size }),
      bars: [
        { from: mean, to: low, look: "low" },
        { from: mean, to: high, look: "high" },
      ],
      ends: { low, high },
    };
  });
  const numbers = {
    caption: say("sensitivity-ends-numbers", { name: say(idOf("outcome", outcome.name)) }),
    head: ["number", "low", "high"].map((column) => say(`sensitivity-column-${column}`)),
    rows: ends.map((s) => [
      <SourceName source={s} />,
      signed(say, kind, s.mean_lowest_fifth),
      signed(say, kind, s.mean_highest_fifth),
    ]),
  };
  return (
    <Figure caption={say("sensitivity-ends-bars", { mean: signed(say, kind, of.mean) })} numbers={numbers}>
      <Bars rows={rows} dashed={mean} tick={(v) => signedShort(say, kind, v)} />
    </Figure>
  );
}

function Screen({ of, chance }: { of: OutcomeSensitivity; chance: number | null }) {
  const say = useSay();
  return (
    <details>
      <summary>{say("sensitivity-screen")}</summary>
      <p>{say("sensitivity-screen-lead", { chance: percent(say, chance) })}</p>
      <NumbersTable
        numbers={{
          caption: say("sensitivity-screen"),
          head: [say("sensitivity-column-number"), say("sensitivity-column-alone")],
          rows: of.screen.map(({ quantity, share }) => [<code lang="en">{quantity}</code>, percent(say, share)]),
        }}
      />
    </details>
  );
}

function Sources({ sources }: { sources: Source[] }) {
  const say = useSay();
  const columns = ["source", "what", "value", "known"];
  return (
    <NumbersTable
      numbers={{
        caption: say("sensitivity-sources"),
        head: columns.map((column) => say(`sensitivity-column-${column}`)),
        rows: sources.map((source) => [
          <SourceName source={source} />,
          <Meaning source={source} />,
          valueInWords(say, source),
          source.grade === null ? "" : say(idOf("grade", source.grade)),
        ]),
      }}
    />
  );
}

function Meaning({ source }: { source: Source }) {
  const say = useSay();
  if (source.kind === "quantity") return <DataWords text={source.meaning} />;
  return <>{say(`sensitivity-meaning-${source.kind}`)}</>;
}

function valueInWords(say: Say, { kind, quantities, value }: Source): string {
  if (value)
    return say("answer-mean-interval", {
      mean: about(say, value.median),
      low: about(say, value.lo90),
      high: about(say, value.hi90),
    });
  const grouped = kind !== "quantity" && quantities.length > 0;
  return grouped ? say("sensitivity-count", { count: quantities.length }) : "";
}
