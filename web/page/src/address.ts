// Where others open the page. A link begins with it.

const ONE_MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

function webAddress(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** set: by the host, in the page (index.html); here: where the page is open. "": nobody but this reader can open that. */
export function addressFor(set: string, here: string): string {
  const address = webAddress(set);
  const own = webAddress(here);
  const reached = address ?? (own && !ONE_MACHINE.test(own.hostname) ? own : undefined);
  return reached ? reached.origin + reached.pathname : "";
}

const setByHost = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="aftermath-address"]')?.content ?? "";

/** A link with this fragment; the part from # on where the page has no address that others could open. */
export const linkWith = (fragment: string): string => `${addressFor(setByHost(), location.href)}#${fragment}`;

export const isWhole = (link: string): boolean => !link.startsWith("#");
