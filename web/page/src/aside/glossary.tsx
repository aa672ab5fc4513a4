import { useEffect, useRef } from "preact/hooks";
import { useSay } from "../i18n";
import { GLOSSARY, type Term } from "./terms";

const GROUPS = Object.keys(GLOSSARY) as (keyof typeof GLOSSARY)[];

export function Glossary({ term }: { term: Term | undefined }) {
  const say = useSay();
  const sought = useRef<HTMLElement>(null);
  useEffect(() => {
    sought.current?.scrollIntoView?.({ block: "center" });
    sought.current?.focus();
  }, [term]);
  return (
    <>
      <p>{say("glossary-lead")}</p>
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`glossary-${group}`}>
          <h3 id={`glossary-${group}`}>{say(`glossary-${group}`)}</h3>
          <dl class="glossary">
            {GLOSSARY[group].map((id) => (
              <div key={id} ref={id === term ? (sought as never) : undefined} tabIndex={id === term ? -1 : undefined}>
                <dt>{say(`term-${id}`)}</dt>
                <dd>{say(`term-${id}-means`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
