// Puts script, styles and messages into one file that opens from a disk: report.html, and aftermath-page.html with the
// engine and its data besides. Its policy names script and style by hash.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const NODE_MODULES = fileURLToPath(new URL("./node_modules", import.meta.url));

/** Libraries inside a library's own file. */
const BUILT_IN: Record<string, string[]> = {
  docx: ["fflate", "nanoid"],
  jszip: ["pako", "lie", "immediate", "setimmediate"],
};

function licenceText(name: string): string {
  const folder = join(NODE_MODULES, name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), "utf8").trim();
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license: string };
  return `Licence: ${license}`;
}

/** One comment with every licence text once, below the names of the packages that share it. modules: paths of files. */
export function licences(modules: string[]): string {
  const named = modules.flatMap((path) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const inside = named.flatMap((name) => [name, ...(BUILT_IN[name] ?? [])]);
  const byText = new Map<string, string[]>();
  for (const name of [...new Set(inside)].sort()) {
    const { version } = JSON.parse(readFileSync(join(NODE_MODULES, name, "package.json"), "utf8")) as {
      version: string;
    };
    const text = licenceText(name).replaceAll("\r", "").replaceAll("*/", "* /");
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join(", ")}\n\n${text}`);
  return `/*!\nThis script contains the following libraries.\n\n${parts.join("\n\n----\n\n")}\n*/\n`;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Base64 of gzip. */
const packedText = (text: string | Buffer): string => gzipSync(text, { level: 9 }).toString("base64");

/** A file of messages as readers get it. Notes are for translators, who save the English ones from the page as a template. */
export const withoutNotes = (path: string, text: string): string =>
  path.includes("/messages/en/") ? text : text.replace(/^#.*\n/gm, "");

const MESSAGE = /^(?:#.*\n)*([a-z][\w-]*) =.*\n(?:[ \t].*\n|\n(?=[ \t]))*/gm; // with the notes above it

/** Without the messages of which the pattern is found in a line of notes or at the id. */
export const without = (leftOut: RegExp, text: string): string =>
  text.replace(MESSAGE, (message) => (leftOut.test(message) ? "" : message));

/** All messages of a language, packed, in the order of the files' names. leftOut: what the file never says. */
export function packedMessages(folder: string, leftOut?: RegExp): string {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const texts = names.sort().map((name) => {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    return withoutNotes(path, leftOut ? without(leftOut, text) : text);
  });
  return packedText(texts.join("\n"));
}

/** What the policy of a file may let through beside its one script and one style. */
export interface Allowed {
  scripts: string; // of scripts, as "'wasm-unsafe-eval'"
  rest: string; // other directives
}

/** script and style as they stand between their tags; html still has their tags of the build. packed: by id. */
export function inOneFile(
  html: string,
  script: string,
  style: string,
  packed: Record<string, string>,
  allowed: Allowed = { scripts: "", rest: "" },
): string {
  const code = script.replaceAll("</script", "<\\/script");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)} ${allowed.scripts}`.trim(),
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    ...(allowed.rest ? [allowed.rest] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const texts = Object.entries(packed).map(
    ([id, text]) => `<script type="text/plain" id="${id}">${text}</script>\n    `,
  );
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
    .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (_, before: string) => before + policy)
    .replace("</head>", () => `  <style>${style}</style>\n  </head>`)
    .replace("</body>", () => `  ${texts.join("")}<script type="module">${code}</script>\n  </body>`);
}

interface SingleFile {
  page: string; // that is built
  name: string; // of the file
  messages: string; // folder
  languages: string[];
  leftOut?: RegExp; // messages; not of English, which is the template of other languages
  parts?: Record<string, string>; // id -> file
  allowed?: Allowed;
  alsoInside?: string[]; // modules that are in the script as text: a worker's
}

export function singleFile(of: SingleFile): Plugin {
  return {
    name: "single-file",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post", // Vite finishes scripts in this step, too
      handler(_, bundle) {
        const files = Object.values(bundle);
        const scripts = files.flatMap((f) =>
          f.type === "chunk" ? [licences([...Object.keys(f.modules), ...(of.alsoInside ?? [])]) + f.code] : [],
        );
        const styles = files.flatMap((f) =>
          f.type === "asset" && f.fileName.endsWith(".css") ? [String(f.source)] : [],
        );
        const page = files.find((f) => f.fileName === of.page);
        if (scripts.length !== 1 || page?.type !== "asset") throw new Error("a file is one script and one page");
        const messages = of.languages.map((one) => [
          `messages-${one}`,
          packedMessages(join(of.messages, one), one === "en" ? undefined : of.leftOut),
        ]);
        const parts = Object.entries(of.parts ?? {}).map(([id, path]) => [id, packedText(readFileSync(path))]);
        const packed = Object.fromEntries([...messages, ...parts]) as Record<string, string>;
        const source = inOneFile(String(page.source), scripts[0]!, styles.join("\n"), packed, of.allowed);
        for (const file of files) delete bundle[file.fileName];
        this.emitFile({ type: "asset", fileName: of.name, source });
      },
    },
  };
}
