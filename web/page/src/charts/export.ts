// Pictures as files of their own. What the page's styles say is written into the elements as attributes: every program
// reads these, and no policy forbids them. Words that stand beside a picture on the page become part of it.

export interface Svg {
  text: string;
  width: number; // pixels
  height: number;
}

const NAMESPACE = "http://www.w3.org/2000/svg";
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-size",
  "font-weight",
];
const FONT = "system-ui, 'Segoe UI', Roboto, Arial, 'Noto Sans', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";
const MARGIN = 16;

/** Fills a box of the page, white in every theme and never seen, and gives what stands in it as a picture. */
export function onWhite(width: number, fill: (box: HTMLElement) => void, title: string, alt: string): Svg {
  const box = document.createElement("div");
  box.className = "on-white drawing";
  box.style.inlineSize = `${width}px`;
  document.body.append(box);
  try {
    fill(box);
    return composed(box, title, alt);
  } finally {
    box.remove();
  }
}

/** A figure of the page with its title above and its foot below. */
export function figurePicture(figure: HTMLElement, title: string, alt: string, foot: string): Svg {
  const WIDTH = 560;
  const fill = (box: HTMLElement): void => {
    const copy = figure.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll("button, .numbers, .unseen, .save-picture")) part.remove();
    const line = (look: string, words: string): HTMLElement => {
      const p = document.createElement("p");
      p.className = look;
      p.textContent = words;
      return p;
    };
    box.append(line("drawing-title", title), copy, line("drawing-foot", foot));
  };
  return onWhite(WIDTH, fill, title, alt);
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

function composed(box: HTMLElement, title: string, alt: string): Svg {
  const whole = box.getBoundingClientRect();
  const width = Math.ceil(whole.width) + 2 * MARGIN;
  const height = Math.ceil(whole.height) + 2 * MARGIN;
  const root = element("svg", { xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  root.append(element("title", {}, title), element("desc", {}, alt));
  root.append(element("rect", { width, height, fill: "#fff" }));
  const [left, top] = [whole.left - MARGIN, whole.top - MARGIN];
  for (const svg of box.querySelectorAll("svg")) root.append(placed(svg, left, top));
  for (const text of textsOf(box)) root.append(...linesOf(text, left, top));
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

const short = (x: number): number => Math.round(x * 100) / 100;

/** A picture of the page where it stands, with its looks. */
function placed(svg: SVGSVGElement, left: number, top: number): SVGElement {
  const at = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((one, i) => {
    const looks = getComputedStyle(from[i]!);
    for (const name of LOOKS) one.setAttribute(name, looks.getPropertyValue(name).replaceAll("px", ""));
    if (one instanceof SVGTextElement) one.setAttribute("font-family", FONT);
    for (const name of ["class", "style", "role", "aria-label", "aria-hidden"]) one.removeAttribute(name);
  });
  const place = { x: at.left - left, y: at.top - top, width: at.width, height: at.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(short(value)));
  copy.setAttribute("overflow", "visible");
  return copy;
}

function textsOf(box: HTMLElement): Text[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== "" && !text.parentElement?.closest("svg")) found.push(text);
  }
  return found;
}

/** A text of the page as lines, broken where the page breaks them. */
function linesOf(text: Text, left: number, top: number): SVGElement[] {
  const looks = getComputedStyle(text.parentElement!);
  const size = Number.parseFloat(looks.fontSize);
  const lines: { x: number; y: number; words: string }[] = [];
  const range = document.createRange();
  for (let at = 0; at < text.data.length; ++at) {
    const letter = text.data[at]!;
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const [place] = range.getClientRects();
    if (!place || place.width === 0) continue; // a blank where the line breaks
    const line = lines.at(-1);
    if (line && Math.abs(line.y - place.top) < 2) line.words += letter;
    else if (letter.trim() !== "") lines.push({ x: place.left, y: place.top, words: letter });
  }
  const BASELINE = 0.95; // of the letters' size below their top
  return lines.map(({ x, y, words }) => {
    const place = { x: short(x - left), y: short(y - top + BASELINE * size) };
    const look = { "font-size": size, "font-weight": looks.fontWeight, "font-family": FONT, fill: looks.color };
    return element("text", { ...place, ...look }, words.trimEnd());
  });
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("not a picture"));
    image.src = address;
  });
}

async function painted(
  image: HTMLImageElement,
  width: number,
  height: number,
  ground: string | null,
): Promise<Uint8Array> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width), Math.round(height)];
  const pen = canvas.getContext("2d")!;
  if (ground) {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("no picture");
  return new Uint8Array(await blob.arrayBuffer());
}

/** On white, so that it can be read in dark programs too. */
export async function pngOf({ text, width, height }: Svg, scale: number): Promise<Uint8Array> {
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  return painted(image, width * scale, height * scale, "#fff");
}

/** Any picture that the browser reads, as PNG at most so wide; null where it has no size or cannot be read. */
export async function pointsOf(
  address: string,
  widest: number,
): Promise<{ png: Uint8Array; width: number; height: number } | null> {
  try {
    const image = await loaded(address);
    const { naturalWidth, naturalHeight } = image;
    if (!naturalWidth || !naturalHeight) return null;
    const width = Math.min(widest, naturalWidth);
    const height = (width * naturalHeight) / naturalWidth;
    return { png: await painted(image, width, height, null), width, height };
  } catch {
    return null;
  }
}
