// Where a bill begins: from the law in force, from a law of the library, from a file.
import { useId, useState } from "preact/hooks";
import type { Law, LawHead, LawRef } from "../engine/contract";
import { useSay } from "../i18n";
import { DataWords } from "../i18n/data_words";
import type { Library } from "../library";
import type { Bill } from "../state";
import { LawFile } from "./law_file";
import { LawPicker } from "./law_picker";

const WAYS = ["in-force", "known", "file"] as const;
type Way = (typeof WAYS)[number];

const wayOf = ({ base }: Bill): Way => (base === null ? "in-force" : "id" in base ? "known" : "file");

interface BillBeginProps {
  library: Library;
  bill: Bill;
  day: string;
  onBill(bill: Bill): void;
}

export function BillBegin({ library, bill, day, onBill }: BillBeginProps) {
  const say = useSay();
  const name = useId();
  const [way, setWay] = useState<Way>(wayOf(bill));
  const begin = (head: LawHead | Law | null, base: LawRef | null) =>
    onBill({ ...bill, base, changes: [], head: head ? headFrom(head, bill) : bill.head });
  const choose = (next: Way) => {
    setWay(next);
    if (next === "in-force" && bill.base !== null) begin(null, null);
  };
  const { base } = bill;
  const from = base === null ? null : "id" in base ? library.laws.find(({ id }) => id === base.id)?.name : base.name;
  return (
    <fieldset class="card begin">
      <legend>{say("bill-start")}</legend>
      <div class="options options-wide">
        {WAYS.map((each) => (
          <label class="option" key={each}>
            <input type="radio" name={name} checked={way === each} onChange={() => choose(each)} />
            <span>
              <strong>{say(`bill-start-${each}`)}</strong>
              <span class="hint block">{say(`bill-start-${each}-hint`)}</span>
            </span>
          </label>
        ))}
      </div>
      {from && (
        <p role="status">
          {say("bill-from")}{" "}
          <strong>
            <DataWords text={from} />
          </strong>
        </p>
      )}
      {way === "known" && (
        <LawPicker
          laws={library.laws}
          chosen={base && "id" in base ? base.id : ""}
          onLaw={(law) => begin(law, { id: law.id })}
        />
      )}
      {way === "file" && <LawFile engine={library.engine} day={day} onLaw={begin} />}
    </fieldset>
  );
}

/** A bill that begins from a law bears its name until it is given another. */
const headFrom = (law: LawHead, { head }: Bill): Bill["head"] => ({ ...head, name: law.name, citation: law.citation });
