// Puts the files of data/ that the engine reads in a browser into two JSON files: path -> text. The studies are the
// larger part and are loaded when somebody asks for them.
// Usage: node data.mjs OUT
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const data = join(dirname(fileURLToPath(import.meta.url)), "../../data");

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.name.endsWith(".toml") ? [path] : [];
    });
}

function write(out, paths) {
  const files = Object.fromEntries(paths.map((path) => [relative(data, path), readFileSync(path, "utf8")]));
  writeFileSync(`${out}.partial`, JSON.stringify(files));
  renameSync(`${out}.partial`, out);
}

const out = process.argv[2];
mkdirSync(out, { recursive: true });
const all = filesBelow(data);
const isEvidence = (path) => relative(data, path).startsWith("evidence/");
const isNative = (path) => relative(data, path).startsWith("experiments/"); // replayed by the command line only
write(join(out, "evidence.json"), all.filter(isEvidence));
write(
  join(out, "data.json"),
  all.filter((path) => !isEvidence(path) && !isNative(path)),
);
