// One lever as a question: words as radio buttons, levels, numbers, things; enforcement; the clause.
import { useId, useState } from "preact/hooks";
import type { Lever, Levels, LeverValue } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import type { LeverState } from "./lever_state";
import { sameState, takesEnforcement } from "./lever_state";
import { NumberBox } from "./number_box";
import { enforcementInWords, LEVELS, notSaid, unitId, valueInWords, type Enforcement } from "./words";

const MOST_CONTACTS = 10000; // engine/inputs/law_toml.cpp

export interface QuestionProps {
  lever: Lever;
  state: LeverState; // what is answered now
  base: LeverState; // what holds where nothing is answered
  inForce: LeverState; // of the law in force
  levels: Levels; // of the place
  own: boolean; // questions about the law in force itself: 'as the law stands'
  clause: string | null; // null: nothing was changed
  onState(state: LeverState): void;
  onClause(clause: string): void;
}

export function Question(props: QuestionProps) {
  const { lever, state, base, onState } = props;
  const say = useSay();
  const help = useId();
  const toValue = (value: LeverValue) =>
    onState({ value, enforcement: takesEnforcement(lever, value) ? enforcementFor(value, state, base) : null });
  return (
    <fieldset class="question" aria-describedby={help} data-lever={lever.name}>
      <legend>{say(`lever-${lever.name}-question`)}</legend>
      <p class="hint" id={help}>
        {say(`lever-${lever.name}-help`)}
      </p>
      <Values {...props} onValue={toValue} />
      {takesEnforcement(lever, state.value) && <EnforcementQuestion {...props} />}
      {props.clause !== null && <ClauseBox clause={props.clause} onClause={props.onClause} />}
    </fieldset>
  );
}

/** Back on the base's answer, its enforcement is back as well. */
const enforcementFor = (value: LeverValue, state: LeverState, base: LeverState): Enforcement =>
  value === base.value ? base.enforcement : state.enforcement;

type ValuesProps = QuestionProps & { onValue(value: LeverValue): void };

function Values(props: ValuesProps) {
  const { lever } = props;
  if (lever.kind === "things") return <Things {...props} />;
  if (lever.kind === "number" || lever.kind === "level") return <Amount {...props} />;
  const words: LeverValue[] = lever.kind === "yes_no" ? [true, false] : lever.words;
  return <Words {...props} words={words} />;
}

const sameTag = (say: Say, own: boolean) => <span class="tag">{say(own ? "law-same" : "bill-same")}</span>;

function Words({ lever, state, inForce, own, words, onValue }: ValuesProps & { words: LeverValue[] }) {
  const say = useSay();
  const name = useId();
  return (
    <div class="options">
      {words.map((word) => (
        <label class="option" key={String(word)}>
          <input type="radio" name={name} checked={state.value === word} onChange={() => onValue(word)} />
          <span>
            {valueInWords(say, lever, word)} {inForce.value === word && sameTag(say, own)}
          </span>
        </label>
      ))}
    </div>
  );
}

function Things({ lever, state, inForce, own, onValue }: ValuesProps) {
  const say = useSay();
  const chosen = Array.isArray(state.value) ? state.value : [];
  const today = Array.isArray(inForce.value) ? inForce.value : [];
  const toggled = (word: string) => lever.words.filter((w) => (w === word ? !chosen.includes(w) : chosen.includes(w)));
  return (
    <div class="options">
      <p class="hint">{say(own ? "law-same-value" : "bill-same-value", { value: valueInWords(say, lever, today) })}</p>
      {lever.words.map((word) => (
        <label class="option" key={word}>
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => onValue(toggled(word))} />
          <span>{say(`lever-${lever.name}-${word}`)}</span>
        </label>
      ))}
    </div>
  );
}

/** Numbers and levels: as the base says, as the law in force says, a level, or a number that is typed. */
function Amount({ lever, state, base, inForce, levels: numbers, own, onValue }: ValuesProps) {
  const say = useSay();
  const name = useId();
  const [typing, setTyping] = useState(false);
  const levels: LeverValue[] = lever.kind === "level" ? LEVELS : [];
  const known = [inForce.value, ...(base.value === inForce.value ? [] : [base.value]), ...levels];
  const offered = [...new Set(known)].filter((value) => !notSaid(lever, value) || value === base.value);
  const other = typing || !offered.includes(state.value);
  const label = (value: LeverValue) => {
    const words = valueInWords(say, lever, value, numbers);
    if (value === inForce.value) return say(own ? "law-same-value" : "bill-same-value", { value: words });
    return value === base.value ? say("bill-from-base", { value: words }) : words;
  };
  const choose = (value: LeverValue) => {
    setTyping(false);
    onValue(value);
  };
  return (
    <div class="options">
      {offered.map((value) => (
        <label class="option" key={String(value)}>
          <input type="radio" name={name} checked={!other && state.value === value} onChange={() => choose(value)} />
          <span>{label(value)}</span>
        </label>
      ))}
      <OtherNumber
        name={name}
        checked={other}
        value={typeof state.value === "number" && !offered.includes(state.value) ? state.value : null}
        least={lever.least}
        most={lever.most}
        unit={say(`lever-box-${unitId(lever.unit)}`)}
        onCheck={() => setTyping(true)}
        onNumber={onValue}
      />
    </div>
  );
}

interface OtherNumberProps {
  name: string;
  checked: boolean;
  value: number | null;
  least: number;
  most: number;
  unit: string;
  onCheck(): void;
  onNumber(x: number): void;
}

function OtherNumber({ name, checked, onCheck, ...box }: OtherNumberProps) {
  const say = useSay();
  return (
    <div class="other-number">
      <label class="option">
        <input type="radio" name={name} checked={checked} onChange={onCheck} />
        <span>{say("bill-other-number")}</span>
      </label>
      {checked && <NumberBox {...box} />}
    </div>
  );
}

function EnforcementQuestion({ state, inForce, levels, own, onState }: QuestionProps) {
  const say = useSay();
  const name = useId();
  const [typing, setTyping] = useState(false);
  const offered: Enforcement[] = [null, ...LEVELS];
  const other = typing || !offered.includes(state.enforcement);
  const choose = (enforcement: Enforcement) => {
    setTyping(false);
    onState({ ...state, enforcement });
  };
  const isToday = (enforcement: Enforcement) => sameState(inForce, { ...state, enforcement });
  return (
    <fieldset class="enforcement">
      <legend>{say("enforcement-question")}</legend>
      <div class="options">
        {offered.map((enforcement) => (
          <label class="option" key={String(enforcement)}>
            <input
              type="radio"
              name={name}
              checked={!other && state.enforcement === enforcement}
              onChange={() => choose(enforcement)}
            />
            <span>
              {enforcementInWords(say, enforcement, levels)} {isToday(enforcement) && sameTag(say, own)}
            </span>
          </label>
        ))}
        <OtherNumber
          name={name}
          checked={other}
          value={typeof state.enforcement === "number" ? state.enforcement : null}
          least={0}
          most={MOST_CONTACTS}
          unit={say("lever-box-contacts")}
          onCheck={() => setTyping(true)}
          onNumber={(enforcement) => onState({ ...state, enforcement })}
        />
      </div>
    </fieldset>
  );
}

function ClauseBox({ clause, onClause }: { clause: string; onClause(clause: string): void }) {
  const say = useSay();
  const hint = useId();
  return (
    <label class="field clause">
      <span>{say("bill-clause")}</span>
      <input
        type="text"
        value={clause}
        aria-describedby={hint}
        aria-invalid={clause.trim() === ""}
        onInput={(event) => onClause(event.currentTarget.value)}
      />
      <span class="hint" id={hint}>
        {clause.trim() === "" ? say("bill-missing") : say("bill-clause-hint")}
      </span>
    </label>
  );
}
