import { useState } from "preact/hooks";
import type { Engine, Parameter, Scenario, TextFile, Vocabulary } from "../engine/contract";
import { idOf } from "../answer/ids";
import { ParameterView } from "../answer/Rests";
import { commandLine } from "../brief/choices";
import { download } from "../download";
import { useSay, type Say } from "../i18n";
import { dataWords } from "../i18n/data_words";
import { numbersUsed, type Draft } from "../state";
import { TomlFile } from "../way/law_file";
import { NumberBox } from "../way/number_box";
import { foundNumbers, groupsOf, mechanismOf, type Order } from "./groups";
import { SIZES, useNumbers, usualSizes, type NumbersInHand } from "./in_hand";
import { NUMBERS_FILE, numbersFile, type OwnNumbers } from "./own_number";
import { FEWEST_DRAWS } from "../answer/wording";
import { presetId } from "./OwnNumbersBanner";

/** Every number of the model, to be looked up and changed; sets of them; sizes; and the file to take along. */
export function NumbersView(props: { engine: Engine; vocabulary: Vocabulary; scenario: Scenario | null }) {
  const say = useSay();
  const inHand = useNumbers();
  if (!inHand) return null;
  return (
    <div class="numbers-view">
      <p>{say("numbers-lead")}</p>
      <Presets inHand={inHand} />
      <AllNumbers inHand={inHand} vocabulary={props.vocabulary} />
      <Sizes inHand={inHand} />
      <TakeAlong inHand={inHand} engine={props.engine} scenario={props.scenario} />
    </div>
  );
}

const PRESETS: Draft["assume"][] = ["", "null", "critics", "associations", "priors"];

function Presets({ inHand }: { inHand: NumbersInHand }) {
  const say = useSay();
  const { wanted, set } = inHand;
  const own = Object.keys(wanted.numbers).length;
  return (
    <fieldset class="presets">
      <legend>
        <h3>{say("numbers-presets")}</h3>
      </legend>
      <div class="options">
        {PRESETS.map((assume) => {
          const preset = presetId(assume);
          return (
            <label key={preset} class="option">
              <input
                type="radio"
                name="numbers-preset"
                checked={wanted.assume === assume}
                onChange={() => set({ assume })}
              />
              <span>
                <strong>{say(`numbers-preset-${preset}`)}</strong>{" "}
                <span class="hint block">{say(`numbers-preset-${preset}-help`)}</span>
              </span>
            </label>
          );
        })}
      </div>
      {own > 0 && wanted.assume !== "" && <p class="notice notice-warn">{say("numbers-set-aside", { count: own })}</p>}
    </fieldset>
  );
}

function AllNumbers({ inHand, vocabulary }: { inHand: NumbersInHand; vocabulary: Vocabulary }) {
  const say = useSay();
  const [typed, setTyped] = useState("");
  const [order, setOrder] = useState<Order>("mechanism");
  const [grade, setGrade] = useState("");
  const [mine, setMine] = useState(false);
  const all = inHand.changeable?.numbers;
  if (!all) return <p role="status">{say("engine-loading")}</p>;
  const own = inHand.wanted.numbers;
  const within = all.filter((p) => (grade === "" || p.grade === grade) && (!mine || p.name in own));
  const found = foundNumbers(within, typed, (p) =>
    [mechanismInWords(say, mechanismOf(p)), dataWords(say, p.meaning), dataWords(say, p.unit)].join(" "),
  );
  const groups = groupsOf(found, order, vocabulary.mechanisms, vocabulary.grades);
  const narrowed = found.length < all.length;
  return (
    <section aria-labelledby="all-numbers">
      <h3 id="all-numbers">{say("numbers-all", { count: all.length })}</h3>
      <div class="two">
        <p class="field">
          <label for="search-numbers">{say("numbers-search")}</label>
          <input id="search-numbers" type="search" value={typed} onInput={(e) => setTyped(e.currentTarget.value)} />
        </p>
        <p class="field">
          <label for="grade-of-numbers">{say("numbers-grade")}</label>
          <select id="grade-of-numbers" value={grade} onChange={(e) => setGrade(e.currentTarget.value)}>
            <option value="">{say("numbers-grade-any")}</option>
            {vocabulary.grades.map((g) => (
              <option key={g} value={g}>
                {say(idOf("grade", g))}
              </option>
            ))}
          </select>
        </p>
      </div>
      <div class="options">
        <label class="option">
          <input
            type="checkbox"
            checked={order === "weakest"}
            onChange={(e) => setOrder(e.currentTarget.checked ? "weakest" : "mechanism")}
          />
          <span>{say("numbers-weakest-first")}</span>
        </label>
        <label class="option">
          <input type="checkbox" checked={mine} onChange={(e) => setMine(e.currentTarget.checked)} />
          <span>{say("numbers-only-mine")}</span>
        </label>
      </div>
      <p class="aside" role="status">
        {narrowed && say("numbers-found", { count: found.length })}
      </p>
      {groups.map(({ key, numbers }) => (
        <GroupView
          key={`${order} ${key} ${narrowed}`}
          title={order === "mechanism" ? mechanismInWords(say, key) : say(idOf("grade", key))}
          numbers={numbers}
          own={own}
          open={narrowed && found.length <= MOST_OPEN}
        />
      ))}
    </section>
  );
}

const MOST_OPEN = 30;

const mechanismInWords = (say: Say, mechanism: string): string =>
  mechanism === "people" ? say("numbers-of-people") : say(idOf("mechanism", mechanism));

function GroupView(props: { title: string; numbers: Parameter[]; own: OwnNumbers; open: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState(props.open);
  const changed = props.numbers.filter((p) => p.name in props.own).length;
  return (
    <details class="number-group" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {say("numbers-group", { title: props.title, count: props.numbers.length })}
        {changed > 0 && <span class="tag own-tag">{say("numbers-changed-here", { count: changed })}</span>}
      </summary>
      {open && (
        <ul class="plain-list">
          {props.numbers.map((p) => (
            <ParameterView key={p.name} parameter={p} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Sizes({ inHand }: { inHand: NumbersInHand }) {
  const say = useSay();
  const { changeable, wanted, set } = inHand;
  if (!changeable) return null;
  return (
    <fieldset class="sizes">
      <legend>
        <h3>{say("numbers-check")}</h3>
      </legend>
      <p>{say("numbers-check-lead")}</p>
      {SIZES.map((size) => {
        const [least, most] = changeable.sizes[size];
        return (
          <NumberBox
            key={size}
            label={say(`numbers-size-${size}`)}
            value={wanted[size]}
            least={least}
            most={most}
            whole
            unit={say("numbers-size-bounds", { least: say.number(least, {}), most: say.number(most, {}) })}
            onNumber={(x) => set({ [size]: x })}
          />
        );
      })}
      {wanted.draws < FEWEST_DRAWS && <p class="notice notice-warn">{say("numbers-few-draws")}</p>}
      <button type="button" onClick={() => set(usualSizes())}>
        {say("numbers-usual-sizes")}
      </button>
    </fieldset>
  );
}

function TakeAlong(props: { inHand: NumbersInHand; engine: Engine; scenario: Scenario | null }) {
  const say = useSay();
  const [said, setSaid] = useState("");
  const { inHand } = props;
  const text = numbersFile(inHand.wanted.numbers);
  const load = async (file: TextFile): Promise<void> => {
    setSaid("");
    const numbers = await props.engine.numbersIn(file);
    inHand.set({ numbers: Object.fromEntries(numbers.map(({ name, ...own }) => [name, own])), assume: "" });
    setSaid(say("numbers-loaded", { count: numbers.length }));
  };
  return (
    <section aria-labelledby="numbers-file">
      <h3 id="numbers-file">{say("numbers-file")}</h3>
      <p>{say("numbers-file-lead")}</p>
      <p>
        <button type="button" disabled={text === ""} onClick={() => download(NUMBERS_FILE, text, "application/toml")}>
          {say("numbers-file-save", { file: NUMBERS_FILE })}
        </button>
      </p>
      <TomlFile drop={say("numbers-file-drop")} choose={say("numbers-file-load")} onFile={load} />
      <p role="status">{said}</p>
      {props.scenario && (
        <>
          <p>{say("numbers-command")}</p>
          <p>
            <code>{commandLine(asWanted(props.scenario, inHand.wanted))}</code>
          </p>
        </>
      )}
    </section>
  );
}

function asWanted(scenario: Scenario, wanted: Draft): Scenario {
  const { assume, draws, people, years, seed } = wanted;
  return { ...scenario, assume, draws, people, years, seed, numbers: numbersFile(numbersUsed(wanted)) };
}
