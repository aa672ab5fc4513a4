import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { offline } from "./offline";
import { licences, withoutNotes } from "./single_file";
import { version } from "./version";

/** Vite's development server puts styles and its client into the page; the policy holds for what is built. */
function withoutPolicy(): Plugin {
  return {
    name: "without-policy",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
  };
}

function shortMessages(): Plugin {
  return {
    name: "short-messages",
    enforce: "pre",
    load: (id) => {
      const path = id.replace(/\?raw$/, "");
      return path !== id && path.endsWith(".ftl")
        ? `export default ${JSON.stringify(withoutNotes(path, readFileSync(path, "utf8")))};`
        : null;
    },
  };
}

/** Beside the page: what its own reports are made of (src/brief/report_file.ts), and the page as one file to take along. */
function withFiles(paths: string[]): Plugin {
  return {
    name: "with-files",
    apply: "build",
    generateBundle() {
      for (const path of paths)
        this.emitFile({ type: "asset", fileName: basename(path), source: readFileSync(built(path)) });
    },
  };
}

/** The licences of all libraries inside lie beside the page. */
function withLicences(): Plugin {
  return {
    name: "with-licences",
    apply: "build",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((f) => (f.type === "chunk" ? Object.keys(f.modules) : []));
      const inWorker = "/node_modules/@noble/hashes/"; // the worker is built apart
      this.emitFile({ type: "asset", fileName: "licences.txt", source: licences([...modules, inWorker]) });
    },
  };
}

const built = (name: string) => fileURLToPath(new URL(`../../build/${name}`, import.meta.url));

export default defineConfig({
  base: "./", // works in any folder, also of a stick
  plugins: [
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    withoutPolicy(),
    shortMessages(),
    withFiles(["report/report.html", "page-file/aftermath-page.html"]),
    withLicences(),
    offline(),
  ],
  resolve: { alias: { "@wasm": built("wasm"), "@data": built("page-data") } }, // made by ./dev page
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    outDir: built("page"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0, // the policy knows files only
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // All messages of one language are one file: one request, one thing to forget.
        manualChunks(id) {
          const language = /\/messages\/(\w+)\//.exec(id)?.[1];
          return language && `messages-${language}`;
        },
      },
    },
  },
  worker: { format: "es" },
  server: { fs: { allow: ["../.."] } },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000 },
});
