// What stands beside the way: words explained, who made this, what is wrong in it, a language of the reader's own. A
// dialog, so that nothing of the work below is left.
import { createContext, type ComponentChildren } from "preact";
import { useContext, useLayoutEffect, useRef, useState } from "preact/hooks";
import { SAYS_NOTHING, type Host } from "../host";
import { SayProvider, useSay, type Say } from "../i18n";
import type { Overlay } from "../i18n/overlay";
import { About } from "./about";
import { Correct } from "./correct";
import { Glossary } from "./glossary";
import type { Term } from "./terms";
import { Translate } from "./translate";

export const ASIDES = ["glossary", "about", "correct", "translate"] as const;

interface Open {
  page: (typeof ASIDES)[number];
  term?: Term; // in the glossary, to begin with
  where?: string; // what is wrong: where the reader was
}

const Opener = createContext<(open: Open) => void>(() => {});
export const useAside = () => useContext(Opener);

interface AsideProps {
  say: Say;
  host?: Host;
  region: string;
  onOverlay(overlay: Overlay): void;
  children: ComponentChildren;
}

/** Gives what is inside its voice, and the dialog. */
export function WithAside({ say, host = SAYS_NOTHING, region, onOverlay, children }: AsideProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the page inside is scrolled to a word of its own.
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    dialog.current?.scrollTo(0, 0);
  }, [open]);
  return (
    <SayProvider value={say}>
      <Opener.Provider value={setOpen}>
        {children}
        <dialog ref={dialog} class="aside" aria-labelledby="aside-title" onClose={() => setOpen(null)}>
          {open && (
            <>
              <div class="aside-top">
                <h2 id="aside-title">{say(`more-${open.page}`)}</h2>
                <button type="button" onClick={() => dialog.current?.close()}>
                  {say("more-close")}
                </button>
              </div>
              {open.page === "glossary" && <Glossary term={open.term} />}
              {open.page === "about" && <About host={host} />}
              {open.page === "correct" && <Correct key={open.where} contact={host.contact} where={open.where ?? ""} />}
              {open.page === "translate" && <Translate region={region} onOverlay={onOverlay} />}
              <More but={open.page} />
            </>
          )}
        </dialog>
      </Opener.Provider>
    </SayProvider>
  );
}

/** The ways into the dialog, and within it from one page to another. */
export function More({ but }: { but?: Open["page"] }) {
  const say = useSay();
  const open = useAside();
  return (
    <nav class="more no-print" aria-label={say("more")}>
      {ASIDES.filter((page) => page !== but).map((page) => (
        <button key={page} type="button" class="link-button" onClick={() => open({ page })}>
          {say(`more-${page}`)}
        </button>
      ))}
    </nav>
  );
}

/** Words of the field where they are first met; each opens the glossary there. */
export function Terms({ of }: { of: Term[] }) {
  const say = useSay();
  const open = useAside();
  return (
    <p class="terms small no-print">
      {say("glossary-here")}{" "}
      {of.map((term) => (
        <button key={term} type="button" class="link-button" onClick={() => open({ page: "glossary", term })}>
          {say(`term-${term}`)}
        </button>
      ))}
    </p>
  );
}
