import { useSay } from "../i18n";
import type { Loaded } from "./run";

/** What is asked for once it is there; until then, or where it cannot be had, a word. */
export function Waiting<T>(props: { of: Loaded<T>; children(value: T): preact.ComponentChild }) {
  const say = useSay();
  if (props.of.failed) return <p>{say("answer-unavailable")}</p>;
  if (props.of.value === null) return <p class="quiet">{say("answer-waiting")}</p>;
  return <>{props.children(props.of.value)}</>;
}
