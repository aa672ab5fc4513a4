// Puts script, styles and messages into report.html: one file that opens from a disk. Its policy names them by hash.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const NODE_MODULES = fileURLToPath(new URL("./node_modules", import.meta.url));

function licenceText(name: string): string {
  const folder = join(NODE_MODULES, name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), "utf8").trim();
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license: string };
  return `Licence: ${license}`;
}

/** One comment with every licence text once, below the names of the packages that share it. modules: paths of files. */
export function licences(modules: string[]): string {
  const inside = modules.flatMap((path) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
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

/** All messages of a language as base64 of gzip, in the order of the files' names. */
export function packedMessages(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const text = names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  return gzipSync(text.join("\n"), { level: 9 }).toString("base64");
}

/** script and style as they stand between their tags; html still has their tags of the build. */
export function inOneFile(html: string, script: string, style: string, messages: Record<string, string>): string {
  const code = script.replaceAll("</script", "<\\/script");
  const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(
    style,
  )}; img-src data:; base-uri 'none'; form-action 'none'`;
  const texts = Object.entries(messages).map(
    ([language, text]) => `<script type="text/plain" id="messages-${language}">${text}</script>\n    `,
  );
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
    .replace("@POLICY@", policy)
    .replace("</head>", () => `  <style>${style}</style>\n  </head>`)
    .replace("</body>", () => `  ${texts.join("")}<script type="module">${code}</script>\n  </body>`);
}

export function singleFile(messages: string, languages: string[]): Plugin {
  return {
    name: "single-file",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const scripts = files.flatMap((f) => (f.type === "chunk" ? [licences(Object.keys(f.modules)) + f.code] : []));
      const styles = files.flatMap((f) =>
        f.type === "asset" && f.fileName.endsWith(".css") ? [String(f.source)] : [],
      );
      const page = files.find((f) => f.fileName === "report.html");
      if (scripts.length !== 1 || page?.type !== "asset") throw new Error("a report is one script and one page");
      const packed = Object.fromEntries(languages.map((one) => [one, packedMessages(join(messages, one))]));
      page.source = inOneFile(String(page.source), scripts[0]!, styles.join("\n"), packed);
      for (const file of files) if (file !== page) delete bundle[file.fileName];
    },
  };
}
