// The report: build/report/report.html, one file. The program puts the values into it (decision 0053).
import preact from "@preact/preset-vite";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

import { singleFile } from "./single_file";
import { LANGUAGES } from "./src/i18n/languages";
import { LEFT_OUT } from "./src/report/left_out";
import { version } from "./version";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: "./",
  plugins: [
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    singleFile({
      page: "report.html",
      name: "report.html",
      messages: here("../messages"),
      languages: LANGUAGES.map(({ code }) => code),
      leftOut: LEFT_OUT,
    }),
  ],
  publicDir: false,
  resolve: { alias: [{ find: /^\.\/texts$/, replacement: here("src/i18n/texts_inside.ts") }] },
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    outDir: here("../../build/report"),
    emptyOutDir: true,
    target: "es2022",
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rollupOptions: { input: here("report.html"), output: { inlineDynamicImports: true } },
  },
});
