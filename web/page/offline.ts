// Writes sw.js into what is built: the service worker with the list of the built files and a digest of their contents.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** Not kept: the worker itself, and the page as one file, which holds everything a second time. */
const NOT_KEPT = /(^|[\\/])(sw\.js|aftermath-page\.html)$|\.map$/;

/** The worker's text for the files of a folder; the same files give the same bytes. */
export function serviceWorker(template: string, folder: string): string {
  const files = walk(folder)
    .filter((file) => !NOT_KEPT.test(file))
    .sort();
  const digest = createHash("sha256");
  for (const file of files) digest.update(relative(folder, file)).update("\0").update(readFileSync(file));
  const names = files.map((file) => relative(folder, file).split(sep).join("/"));
  const list = names.map((name) => (name === "index.html" ? "./" : name));
  return template.replace("__DIGEST__", digest.digest("hex").slice(0, 16)).replace("__FILES__", JSON.stringify(list));
}

export function offline(): Plugin {
  let folder = "";
  let template = "";
  return {
    name: "offline",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
      template = join(config.root, "src/sw.js");
    },
    closeBundle() {
      writeFileSync(join(folder, "sw.js"), serviceWorker(readFileSync(template, "utf8"), folder));
    },
  };
}
