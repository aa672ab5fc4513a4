// Puts what the page reads beside its engine into JSON files. data.json and evidence.json: the files of data/ that the engine
// reads in a browser, path -> text. The studies are the larger part and are loaded when somebody asks for them.
// library.json: what is shown before the engine has come.
// Usage: node data.mjs WASM OUT, where WASM is the folder of the built engine
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, "../../data");

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.name.endsWith(".toml") ? [path] : [];
    });
}

const textsOf = (paths) => Object.fromEntries(paths.map((path) => [relative(data, path), readFileSync(path, "utf8")]));

function write(name, text) {
  const path = join(out, name);
  writeFileSync(`${path}.partial`, text);
  renameSync(`${path}.partial`, path);
}

const [wasm, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const all = filesBelow(data);
const isEvidence = (path) => relative(data, path).startsWith("evidence/");
const isNative = (path) => relative(data, path).startsWith("experiments/"); // replayed by the command line only
const files = textsOf(all.filter((path) => !isEvidence(path) && !isNative(path)));
write("evidence.json", JSON.stringify(textsOf(all.filter(isEvidence))));
write("data.json", JSON.stringify(files));

const alias = { "@wasm": wasm };
const { module } = await runnerImport(join(here, "library.ts"), { root: here, configFile: false, resolve: { alias } });
write("library.json", await module.library(readFileSync(join(wasm, "engine.wasm")), files));
