import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { offline } from "./offline";
import { version } from "./version";

/** Vite's development server puts styles and its client into the page; the policy holds for what is built. */
function withoutPolicy(): Plugin {
  return {
    name: "without-policy",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
  };
}

/** What the page's own reports are made of lies beside it (src/report/file.ts). */
function withReport(): Plugin {
  return {
    name: "with-report",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "report.html", source: readFileSync(built("report/report.html")) });
    },
  };
}

const built = (name: string) => fileURLToPath(new URL(`../../build/${name}`, import.meta.url));

export default defineConfig({
  base: "./", // works in any folder, also of a stick
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false }), withoutPolicy(), withReport(), offline()],
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
