// A scenario with fewer draws and people than the page begins with, so that a test of a screen does not wait for
// precision that it does not need: by the page's own link (src/link.ts), whose numbers are changed.
import { deflateSync, inflateSync } from "node:zlib";

/** The same link with other sizes: { draws, people, years, seed }. */
export function resized(link, sizes) {
  const [address, fragment] = link.split("#");
  const [version, body] = fragment.split(".");
  const scenario = JSON.parse(inflateSync(Buffer.from(body, "base64url")));
  const names = ["draws", "people", "years", "seed"];
  const numbers = scenario[scenario.length - 1];
  scenario[scenario.length - 1] = names.map((name, i) => sizes[name] ?? numbers[i]);
  return `${address}#${version}.${deflateSync(JSON.stringify(scenario)).toString("base64url")}`;
}
