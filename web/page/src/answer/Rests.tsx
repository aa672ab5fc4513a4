import type { Comparison, Evidence, Parameter } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { DataWords, dataWords } from "../i18n/data_words";
import { ChangeNumber } from "../numbers/ChangeNumber";
import { spreadInWords } from "../numbers/NumberScale";
import { Waiting } from "./Waiting";
import { idOf } from "./ids";
import { useLoaded } from "./run";

/** What a result rests on: its numbers, what critics say of them, and the studies behind. */
export function Rests(props: { parameters: string[]; evidence: string[]; comparison: Comparison }) {
  const say = useSay();
  const on = [props.comparison, props.parameters.join(), props.evidence.join()];
  const numbers = useLoaded(() => props.comparison.parameters(props.parameters), on);
  const ids = [...new Set([...props.evidence, ...(numbers.value ?? []).flatMap((p) => p.evidence)])];
  const studies = useLoaded(numbers.value && (() => props.comparison.evidence(ids)), [...on, numbers.value]);
  return (
    <div class="rests">
      <h5>{say("answer-parameters")}</h5>
      <Waiting of={numbers}>
        {(value) => (
          <ul class="plain-list">
            {value.map((p) => (
              <ParameterView key={p.name} parameter={p} />
            ))}
          </ul>
        )}
      </Waiting>
      <h5>{say("answer-studies")}</h5>
      <Waiting of={studies}>
        {(value) =>
          value.length === 0 ? (
            <p>{say("answer-study-none")}</p>
          ) : (
            <ul class="plain-list">
              {value.map((e) => (
                <Study key={e.id} study={e} />
              ))}
            </ul>
          )
        }
      </Waiting>
    </div>
  );
}

const value = (say: Say, x: number | null): string =>
  x == null ? say("answer-no-number") : say.number(x, { maximumSignificantDigits: 3 });

export function ParameterView({ parameter: p }: { parameter: Parameter }) {
  const say = useSay();
  return (
    <li class="rest">
      <p>
        <DataWords text={p.meaning} /> <code>{p.name}</code>
      </p>
      <p>
        {say("answer-parameter-value", {
          median: value(say, p.median),
          low: value(say, p.lo90),
          high: value(say, p.hi90),
          unit: dataWords(say, p.unit),
        })}
        <br />
        {p.critics
          ? say("answer-parameter-critics", {
              median: value(say, p.critics[0]),
              low: value(say, p.critics[1]),
              high: value(say, p.critics[2]),
            })
          : say("answer-parameter-no-critics")}
        <br />
        {say("sentence", { text: say("answer-grade", { grade: say(idOf("grade", p.grade)) }) })}
        {say.gap}
        <Checked verified={p.verified} />
      </p>
      {p.source !== "" && <p lang="en">{say("answer-parameter-source", { source: p.source })}</p>}
      {p.note !== "" && (
        <p class="quiet" lang="en">
          {p.note}
        </p>
      )}
      {p.published && (
        <p>
          <strong>{say("numbers-published-is", { published: spreadInWords(say, p.published) })}</strong>
        </p>
      )}
      <ChangeNumber name={p.name} />
    </li>
  );
}

function Checked({ verified }: { verified: boolean }) {
  const say = useSay();
  return (
    <span class={verified ? "tag" : "tag unchecked"}>{say(verified ? "answer-checked" : "answer-unchecked")}</span>
  );
}

export function estimateInWords(say: Say, e: Evidence): string {
  const [low, high] = e.interval;
  const told = { measure: e.measure, estimate: value(say, e.estimate) };
  if (low === undefined || high === undefined) return say("answer-study-estimate", told);
  return say("answer-study-estimate-interval", { ...told, low: value(say, low), high: value(say, high) });
}

function Study({ study: e }: { study: Evidence }) {
  const say = useSay();
  return (
    <li class="rest">
      <p lang="en">{e.source}</p>
      <ul>
        <li lang="en">{say("answer-study-compares", { exposure: e.exposure, outcome: e.outcome })}</li>
        <li lang="en">{estimateInWords(say, e)}</li>
        <li lang="en">{say("answer-study-where", { place: e.place, period: e.period })}</li>
        <li lang="en">{say("answer-study-design", { design: e.design })}</li>
        {e.population !== "" && <li lang="en">{say("answer-study-who", { population: e.population })}</li>}
        {e.n !== "" && <li lang="en">{say("answer-study-n", { n: e.n })}</li>}
        {e.locator !== "" && <li lang="en">{say("answer-study-locator", { locator: e.locator })}</li>}
        {e.note !== "" && <li lang="en">{say("answer-study-caution", { note: e.note })}</li>}
        {e.doi !== "" && (
          <li>
            {say("answer-study-doi", { doi: e.doi })}
            {say.gap}
            <a href={`https://doi.org/${encodeURI(e.doi)}`} rel="noreferrer noopener external" target="_blank">
              {say("answer-study-open")} ↗
            </a>
          </li>
        )}
      </ul>
      <p>
        <Checked verified={e.verified} />
      </p>
    </li>
  );
}
