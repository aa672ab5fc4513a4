// A scenario in the fragment of a link: version, then compact JSON, deflated, in base64url. Browsers do not send it.
import type { Change, LawRef, LeverValue, OwnNumber, TextFile } from "./engine/contract";
import { SHAPES } from "./numbers/own_number";
import { emptyDraft, MOST_BILLS, OWN, type Bill, type Draft, type Edited, type Head } from "./state";

const VERSION = "1";
const MOST_BYTES = 4_000_000; // of JSON: ten bills with a law file each take a tenth of it

export class LinkError extends Error {}

type Compact = unknown[];

const compactHead = (h: Head): Compact => [h.name, h.jurisdiction, h.citation, h.source, h.note];
const compactChange = (c: Change): Compact => [c.lever, c.value, c.enforcement ?? null, c.clause, c.note ?? ""];
const compactBase = (b: LawRef | null) => (b === null ? 0 : "id" in b ? b.id : [b.name, b.toml]);
// A place of one's own goes along as its file.
const compactPlace = (d: Draft) => (d.place === OWN && d.own ? [d.own.name, d.own.toml] : d.place);
const compactLaw = (e: Edited): Compact => [compactHead(e.head), compactBase(e.base), e.changes.map(compactChange)];

const compactNumber = ([name, n]: [string, OwnNumber]): Compact => [name, n.shape, n.centre, n.spread];

function compact(d: Draft): Compact {
  const own = Object.entries(d.numbers ?? {}).map(compactNumber); // missing in a draft that was kept long ago
  const numbers = [d.draws, d.people, d.years, d.seed, ...(own.length > 0 ? [own] : [])];
  const bills = d.bills.map((bill) => [bill.key, ...compactLaw(bill)]);
  return [compactPlace(d), d.day, compactLaw(d.inForce), bills, d.selected, d.assume, numbers];
}

const bad = (): never => {
  throw new LinkError("not a scenario");
};
const text = (x: unknown): string => (typeof x === "string" ? x : bad());
const number = (x: unknown): number => (typeof x === "number" && Number.isFinite(x) ? x : bad());
const array = (x: unknown): Compact => (Array.isArray(x) ? x : bad());

function value(x: unknown): LeverValue {
  if (typeof x === "string" || typeof x === "boolean" || typeof x === "number") return x;
  return array(x).map(text);
}

function enforcement(x: unknown): string | number | null {
  return x === null || typeof x === "string" || typeof x === "number" ? x : bad();
}

function readHead(x: unknown): Head {
  const [name, jurisdiction, citation, source, note] = array(x).map(text);
  return {
    name: text(name),
    jurisdiction: text(jurisdiction),
    citation: text(citation),
    source: text(source),
    note: text(note),
  };
}

function readChange(x: unknown): Change {
  const [lever, what, how, clause, note] = array(x);
  return {
    lever: text(lever),
    value: value(what),
    enforcement: enforcement(how),
    clause: text(clause),
    note: text(note),
  };
}

function readFile(x: unknown): TextFile {
  const [name, toml] = array(x);
  return { name: text(name), toml: text(toml) };
}

function readPlace(x: unknown): Pick<Draft, "place" | "own"> {
  if (x === OWN) return bad();
  return typeof x === "string" ? { place: x, own: null } : { place: OWN, own: readFile(x) };
}

function readBase(x: unknown): LawRef | null {
  if (x === 0) return null;
  return typeof x === "string" ? { id: x } : readFile(x);
}

function readLaw(x: Compact): Edited {
  const [head, base, changes] = x;
  return { head: readHead(head), base: readBase(base), changes: array(changes).map(readChange) };
}

function readBill(x: unknown): Bill {
  const [key, ...law] = array(x);
  return { key: text(key), ...readLaw(law) };
}

const whole = (x: unknown, least: number, most: number): number => {
  const n = number(x);
  return Number.isInteger(n) && n >= least && n <= most ? n : bad();
};

function readAssume(x: unknown): Draft["assume"] {
  return x === "" || x === "critics" || x === "associations" || x === "null" || x === "priors" ? x : bad();
}

const MOST_NUMBERS = 1000; // more than the model has

// Whether a name is known and a value within its bounds, the engine says.
function readNumber(x: unknown): [string, OwnNumber] {
  const [name, shape, centre, spread] = array(x);
  const known = SHAPES.find((one) => one === shape) ?? bad();
  const named = /^[a-z_]+\.\w+$/.test(text(name)) ? text(name) : bad();
  return [named, { shape: known, centre: number(centre), spread: number(spread) }];
}

function readNumbers(x: unknown): Draft["numbers"] {
  const all = array(x).map(readNumber);
  const numbers = Object.fromEntries(all);
  return all.length <= MOST_NUMBERS && Object.keys(numbers).length === all.length ? numbers : bad();
}

function readDraft(x: unknown): Draft {
  const [place, day, inForce, someBills, selected, assume, numbers] = array(x);
  const bills = array(someBills).map(readBill);
  if (bills.length < 1 || bills.length > MOST_BILLS) bad();
  if (new Set(bills.map(({ key }) => key)).size !== bills.length) bad();
  const [draws, people, years, seed, own = []] = array(numbers);
  return {
    ...emptyDraft(),
    ...readPlace(place),
    day: /^(\d{4}-\d{2}-\d{2})?$/.test(text(day)) ? text(day) : bad(),
    inForce: readLaw(array(inForce)),
    bills,
    selected: text(selected),
    assume: readAssume(assume),
    numbers: readNumbers(own),
    draws: whole(draws, 1, 10_000), // bounds as in web/engine/engine.cpp
    people: whole(people, 100, 100_000),
    years: whole(years, 1, 50),
    seed: whole(seed, 0, 2 ** 31),
  };
}

/** Whether a value, kept earlier, still is a whole draft. */
export function isDraft(x: unknown): x is Draft {
  try {
    const { own } = x as Draft;
    if (own) readFile([own.name, own.toml]);
    readDraft(JSON.parse(JSON.stringify(compact(x as Draft))));
    return true;
  } catch {
    return false;
  }
}

async function through(bytes: Uint8Array, change: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes as BlobPart]).stream().pipeThrough(change).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) throw new LinkError("too long");
    parts.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const fromBase64Url = (typed: string): Uint8Array =>
  Uint8Array.from(atob(typed.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** The fragment, without '#'. */
export async function toFragment(draft: Draft): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(compact(draft)));
  return `${VERSION}.${toBase64Url(await through(json, new CompressionStream("deflate")))}`;
}

/** Throws a LinkError, and nothing else, where the fragment holds no scenario. */
export async function fromFragment(fragment: string): Promise<Draft> {
  const [version, body] = fragment.split(".");
  if (version !== VERSION || !body) throw new LinkError("unknown version");
  try {
    const json = await through(fromBase64Url(body), new DecompressionStream("deflate"));
    return readDraft(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)));
  } catch {
    throw new LinkError("damaged");
  }
}
