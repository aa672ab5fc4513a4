// Up to ten bills beside one another: which is in hand, another, a copy, one less.
import { useState } from "preact/hooks";
import { useSay } from "../i18n";
import { addBill, billInHand, MOST_BILLS, NO_HEAD, removeBill, type Draft } from "../state";

interface BillsProps {
  draft: Draft;
  onDraft(change: (draft: Draft) => Draft): void;
}

export function Bills({ draft, onDraft }: BillsProps) {
  const say = useSay();
  const [removed, setRemoved] = useState("");
  const bill = billInHand(draft);
  const many = draft.bills.length > 1;
  const full = draft.bills.length >= MOST_BILLS;
  const copy = () => {
    const name = say("bills-copy-name", { name: bill.head.name });
    onDraft((old) => addBill(old, { ...bill, head: { ...bill.head, name } }));
  };
  const remove = () => {
    setRemoved(bill.head.name);
    onDraft((old) => removeBill(old, bill.key));
  };
  return (
    <section class="bills" aria-label={say("bills-title")}>
      {many && <List draft={draft} onDraft={onDraft} />}
      <div class="small-buttons">
        <button type="button" disabled={full} onClick={() => onDraft((old) => addBill(old, emptyBill))}>
          {say("bills-add")}
        </button>
        <button type="button" disabled={full} onClick={copy}>
          {say("bills-copy")}
        </button>
        {many && (
          <button type="button" onClick={remove}>
            {say("bills-remove")}
          </button>
        )}
      </div>
      <p class="hint">{say("bills-hint", { most: MOST_BILLS })}</p>
      <p role="status" class="unseen">
        {removed && say("bills-removed", { name: removed })}
      </p>
    </section>
  );
}

/** Which there are and which is in hand, once there is a choice. */
function List({ draft, onDraft }: BillsProps) {
  const say = useSay();
  const inHand = billInHand(draft).key;
  return (
    <>
      <h2>{say("bills-title")}</h2>
      <ul class="plain-list bill-list">
        {draft.bills.map(({ key, head: { name } }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={key === inHand}
              aria-label={say(key === inHand ? "bills-in-hand" : "bills-select", { name })}
              onClick={() => onDraft((old) => ({ ...old, selected: key }))}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const emptyBill = { head: NO_HEAD, base: null, changes: [] };
