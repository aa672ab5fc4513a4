// Any law of the library: searched, by country, newest first; model laws apart.
import { useId, useState } from "preact/hooks";
import type { LawHead } from "../engine/contract";
import { useSay, type Say } from "../i18n";
import { DataWords, SourceTitle, dataWords } from "../i18n/data_words";
import { foundBy } from "./search";

export const MODEL = "XX"; // jurisdiction of a model law

/** The year in a law's name; laws without one are last. */
const yearOf = (law: LawHead): number => Number(/\b(1[5-9]|20)\d\d\b/.exec(law.name)?.[0] ?? 0);

export interface Country {
  name: string;
  laws: LawHead[];
}

export function byCountry(laws: LawHead[], say: Pick<Say, "country" | "locale">): Country[] {
  const countries = new Map<string, LawHead[]>();
  for (const law of laws) {
    if (law.jurisdiction === MODEL) continue;
    const name = say.country(law.jurisdiction);
    countries.set(name, [...(countries.get(name) ?? []), law]);
  }
  const order = new Intl.Collator(say.locale);
  return [...countries]
    .map(([name, own]) => ({ name, laws: own.sort((a, b) => yearOf(b) - yearOf(a)) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

interface LawPickerProps {
  laws: LawHead[];
  chosen: string; // id
  onLaw(law: LawHead): void;
}

export function LawPicker({ laws, chosen, onLaw }: LawPickerProps) {
  const say = useSay();
  const name = useId();
  const [typed, setTyped] = useState("");
  const country = (law: LawHead) => (law.jurisdiction === MODEL ? say("laws-model") : say.country(law.jurisdiction));
  const found = laws.filter((law) =>
    foundBy(typed, [dataWords(say, law.name), law.name, law.citation, law.jurisdiction, country(law)]),
  );
  const models = found.filter(({ jurisdiction }) => jurisdiction === MODEL);
  const groups = byCountry(found, say);
  if (models.length > 0) groups.push({ name: say("laws-model"), laws: models });
  return (
    <div class="law-picker">
      <label class="field">
        <span>{say("laws-search")}</span>
        <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p role="status" class="hint">
        {say("laws-found", { count: found.length })}
      </p>
      <div class="scroll-box" tabIndex={0} role="region" aria-label={say("laws-found", { count: found.length })}>
        {groups.map((group) => (
          <fieldset key={group.name}>
            <legend>{group.name}</legend>
            <div class="options">
              {group.laws.map((law) => (
                <label class="option" key={law.id}>
                  <input type="radio" name={name} checked={law.id === chosen} onChange={() => onLaw(law)} />
                  <span>
                    <DataWords text={law.name} />
                    <SourceTitle name={law.name} />
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </div>
  );
}
