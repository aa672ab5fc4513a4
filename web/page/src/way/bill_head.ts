// The head of a bill: filled in for the reader, checked before the engine is asked.
import type { Place } from "../engine/contract";
import type { Say } from "../i18n";
import type { Bill, Head } from "../state";

export type HeadField = "name" | "jurisdiction" | "citation";

/** What is missing or wrong; the engine takes a head that has none of it. */
export function headProblems(head: Head): HeadField[] {
  const wrong: HeadField[] = [];
  if (head.name.trim() === "") wrong.push("name");
  if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(head.jurisdiction)) wrong.push("jurisdiction");
  if (head.citation.trim() === "") wrong.push("citation");
  return wrong;
}

/** Whether the engine can be asked about the bill. */
export const isComplete = ({ head, changes }: Bill): boolean =>
  headProblems(head).length === 0 && changes.every(({ clause }) => clause.trim() !== "");

/** A head for a bill that has none yet. Names differ from those of the other bills. */
export function freshHead(say: Say, place: Place, others: Bill[]): Head {
  const taken = new Set(others.map(({ head }) => head.name));
  let name = say("bill-name-default");
  for (let number = 2; taken.has(name); ++number) name = say("bill-name-default-number", { number });
  return {
    name,
    jurisdiction: place.country,
    citation: say("bill-citation-default"),
    source: say("bill-source-default"),
    note: "",
  };
}
