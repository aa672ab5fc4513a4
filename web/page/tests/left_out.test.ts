// A report says none of the messages that are left out of it, as far as its script after the build tells.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, test } from "vitest";
import { without } from "../single_file";
import { LEFT_OUT } from "../src/report/left_out";
import { textsIn } from "./render";

const HERE = fileURLToPath(new URL("..", import.meta.url));

test("what is left out of a report is found by its id and by its notes, with all its lines", () => {
  const text =
    "a = b\nown-a =\n    { $n ->\n        [one] x\n       *[other] y\n    }\n# place x: y\ntext-1 = c\nown-money = d\n";
  expect(without(LEFT_OUT, text)).toBe("a = b\nown-money = d\n");
});

test("a report names no message that is left out of it", async () => {
  const built = await build({
    root: HERE,
    configFile: false,
    logLevel: "error",
    define: { __VERSION__: '"0"' },
    esbuild: { jsx: "automatic", jsxImportSource: "preact" },
    resolve: { alias: [{ find: /^\.\/texts$/, replacement: `${HERE}src/i18n/texts_inside.ts` }] },
    build: { write: false, minify: false, target: "es2022", rollupOptions: { input: `${HERE}src/report/main.tsx` } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const script = outputs.map((one) => (one.type === "chunk" ? one.code : "")).join("\n");
  const gone = textsIn("en").flatMap((text) =>
    [...text.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => id!).filter((id) => LEFT_OUT.test(`${id} =`)),
  );
  expect(gone.length).toBeGreaterThan(200);
  const said = [...script.matchAll(/\bsay[\d$]*\(\s*(?:[^"`()]*\?\s*)?["`]([\w-]+)/g)].map(([, start]) => start!);
  expect(said.length).toBeGreaterThan(300);
  said.push(...[...script.matchAll(/["'`]([a-z][\w-]*\w)["'`]/g)].map(([, id]) => id!)); // kept in lists and tables
  const isSaid = (id: string): boolean => said.some((one) => one === id || (one.endsWith("-") && id.startsWith(one)));
  expect(gone.filter((id) => !id.startsWith("lever-") && isSaid(id))).toEqual([]);
  expect(script).not.toMatch(/lever-\$\{[^}]*\}-(question|help)/);
});
