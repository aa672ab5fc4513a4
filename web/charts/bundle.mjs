// Joins the chart libraries and show.js into the one script that a report carries inside itself.
// Usage: node bundle.mjs OUT   (after npm ci in this folder)
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
// In the order in which each needs the ones before it.
const libraries = ["vega", "vega-interpreter", "vega-lite", "vega-embed"];
// What vega-lite, vega-loader and vega-canvas need on the command line or under Node only: not in the browser builds.
const notInBrowserBuilds = new Set(["yargs", "node-fetch", "canvas"]);

const manifest = (name) => JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));

function packagesInside(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name) || notInBrowserBuilds.has(name) || name.startsWith("@types/")) continue;
    found.add(name);
    packagesInside(Object.keys(manifest(name).dependencies ?? {}), found);
  }
  return found;
}

function licenceText(name) {
  const file = readdirSync(join(modules, name)).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(join(modules, name, file), "utf8").trim() : `Licence: ${manifest(name).license}`;
}

// One comment with every licence text once, below the names of the packages that share it.
function licences() {
  const byText = new Map();
  for (const name of [...packagesInside(libraries)].sort()) {
    const text = licenceText(name).replaceAll("\r", "").replaceAll("*/", "* /");
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${manifest(name).version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join(", ")}\n\n${text}`);
  return `/*!\nThis script contains the following libraries.\n\n${parts.join("\n\n----\n\n")}\n*/`;
}

// A source map would be fetched; the sequences that end or confuse an HTML script element may stand in strings only,
// where a backslash changes nothing.
function fitForHtml(source) {
  return source
    .replaceAll("\r", "")
    .replace(/^\/\/# sourceMappingURL=.*$/gm, "")
    .replace(/<\/(script)/gi, "<\\/$1")
    .replaceAll("<!--", "<\\!--")
    .trim();
}

function main(out) {
  if (!out) throw new Error("say where to write: node bundle.mjs OUT");
  if (!existsSync(modules)) throw new Error("the libraries are missing: run 'npm ci' in web/charts first");
  const sources = libraries.map((name) => readFileSync(join(modules, name, "build", `${name}.min.js`), "utf8"));
  sources.push(readFileSync(join(here, "show.js"), "utf8"));
  mkdirSync(dirname(out), { recursive: true });
  const partial = `${out}.partial`;
  writeFileSync(partial, [licences(), ...sources].map(fitForHtml).join("\n;\n") + "\n");
  renameSync(partial, out);
}

main(process.argv[2]);
