import { useId } from "preact/hooks";
import { useSay } from "../i18n";
import type { Bill } from "../state";
import { headProblems, type HeadField } from "./bill_head";

export function BillAbout({ bill, onBill }: { bill: Bill; onBill(bill: Bill): void }) {
  const say = useSay();
  const wrong = headProblems(bill.head);
  const set = (field: HeadField, typed: string) => onBill({ ...bill, head: { ...bill.head, [field]: typed } });
  const error = (field: HeadField) => {
    if (!wrong.includes(field)) return "";
    return say(field === "jurisdiction" ? "bill-jurisdiction-bad" : "bill-missing");
  };
  return (
    <section class="card" aria-labelledby="bill-about">
      <h2 id="bill-about">{say("bill-about")}</h2>
      <Field label={say("bill-name")} value={bill.head.name} error={error("name")} onText={(t) => set("name", t)} />
      <Field
        label={say("bill-jurisdiction")}
        hint={say("bill-jurisdiction-hint")}
        value={bill.head.jurisdiction}
        error={error("jurisdiction")}
        onText={(typed) => set("jurisdiction", typed.trim().toUpperCase())}
      />
      <Field
        label={say("bill-citation")}
        hint={say("bill-citation-hint")}
        value={bill.head.citation}
        error={error("citation")}
        onText={(typed) => set("citation", typed)}
      />
    </section>
  );
}

interface FieldProps {
  label: string;
  value: string;
  type?: "text" | "date";
  hint?: string;
  error?: string;
  onText(typed: string): void;
}

export function Field({ label, value, type = "text", hint, error, onText }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type={type as "text"} // Preact has a type of its own for each
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <span class="error" id={`${id}-error`} role="status">
        {error}
      </span>
    </div>
  );
}
