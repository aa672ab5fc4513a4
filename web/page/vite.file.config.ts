// The page as one file that opens by double click, without a server: build/page-file/aftermath-page.html (decision 0060).
import preact from "@preact/preset-vite";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

import { singleFile } from "./single_file";
import { LANGUAGES } from "./src/i18n/languages";
import { version } from "./version";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const built = (path: string) => here(`../../build/${path}`);

/** A file has no other files beside it: the icon goes inside, the manifest away. */
function nothingBeside(): Plugin {
  const icon = `data:image/svg+xml;base64,${readFileSync(here("public/icon.svg")).toString("base64")}`;
  return {
    name: "nothing-beside",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replace("./icon.svg", icon).replace(/\s*<link rel="manifest"[^>]*>/, ""),
    },
  };
}

const inWorker: string[] = [];
const collect: Plugin = {
  name: "collect-modules",
  moduleParsed: ({ id }) => void inWorker.push(id),
};

export default defineConfig({
  base: "./",
  plugins: [
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    nothingBeside(),
    singleFile({
      page: "index.html",
      name: "aftermath-page.html",
      messages: here("../messages"),
      languages: LANGUAGES.map(({ code }) => code),
      parts: {
        "engine.wasm": built("wasm/engine.wasm"),
        "data.json": built("page-data/data.json"),
        "evidence.json": built("page-data/evidence.json"),
        "library.json": built("page-data/library.json"),
        "report.html": built("report/report.html"),
      },
      allowed: { scripts: "'wasm-unsafe-eval'", rest: "worker-src blob:" },
      alsoInside: inWorker,
    }),
  ],
  publicDir: false,
  resolve: {
    alias: [
      { find: /^\.\/texts$/, replacement: here("src/i18n/texts_inside.ts") },
      { find: /^\.{1,2}\/(engine\/)?parts$/, replacement: here("src/engine/parts_inside.ts") },
      { find: "@wasm", replacement: built("wasm") },
    ],
  },
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    outDir: built("page-file"),
    emptyOutDir: true,
    target: "es2022",
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rollupOptions: { input: here("index.html"), output: { inlineDynamicImports: true } },
  },
  worker: { format: "iife", plugins: () => [collect] },
});
