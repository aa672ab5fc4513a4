// A part of a report behind its heading. It is there while it is closed, so that a browser finds words in it.
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

export function Fold(props: { id: string; title: string; children: ComponentChildren }) {
  return (
    <details class="fold" id={props.id}>
      <summary>
        <h2>{props.title}</h2>
      </summary>
      {props.children}
    </details>
  );
}

/** Leads to an element: opens what it lies in; not every browser does so by itself. */
export function reveal(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  for (let at: Element | null = target; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  target.scrollIntoView({ block: "start" });
  const focused = target instanceof HTMLDetailsElement ? target.querySelector("summary") : target;
  focused?.focus({ preventScroll: true });
}

/** Links to a place in the report open it; paper has everything. */
export function useFolds(): void {
  useEffect(() => {
    const follow = (): void => reveal(decodeURIComponent(location.hash.slice(1)));
    const opened: HTMLDetailsElement[] = [];
    const unfold = (): void => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.fold:not([open])")) {
        fold.open = true;
        opened.push(fold);
      }
    };
    const refold = (): void => {
      for (const fold of opened.splice(0)) fold.open = false;
    };
    follow();
    addEventListener("hashchange", follow);
    addEventListener("beforeprint", unfold);
    addEventListener("afterprint", refold);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("beforeprint", unfold);
      removeEventListener("afterprint", refold);
    };
  }, []);
}
