// What the host of a copy says of it, in the page (index.html, docs/how-to/hosting.md). "": not said.
export const HOST_SAYS = ["host", "funding", "contact", "code"] as const;
export type Host = Record<(typeof HOST_SAYS)[number], string>;

export const SAYS_NOTHING: Host = { host: "", funding: "", contact: "", code: "" };

export function hostOf(page: Document): Host {
  const said = (name: string): string =>
    page.querySelector<HTMLMetaElement>(`meta[name="aftermath-${name}"]`)?.content.trim() ?? "";
  return Object.fromEntries(HOST_SAYS.map((name) => [name, said(name)])) as Host;
}
