// The one file that reports are made of: its policy, its messages, its licences.
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inOneFile, licences, packedMessages } from "../single_file";
import { filled, packed } from "../src/report/file";
import { inflated } from "../src/report/unpacked";

const PAGE = `<html><head>
  <meta http-equiv="Content-Security-Policy" content="" /><title>@TITLE@</title>
  <link rel="stylesheet" href="./a.css"></head><body><div id="app"></div>
  <script type="text/plain" id="values">@VALUES@</script>
  <script type="module" crossorigin src="./a.js"></script></body></html>`;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the policy names the one script and the one style that stand in the file, and lets nothing be fetched", () => {
  const html = inOneFile(PAGE, 'f("</script>", "$&")', "a{b:c}", { "messages-en": "AA==" });
  const script = /<script type="module">([^]*?)<\/script>/.exec(html)![1]!;
  expect(script).toBe('f("<\\/script>", "$&")');
  expect(html).toContain(`default-src 'none'; script-src ${hash(script)}; style-src ${hash("a{b:c}")};`);
  expect(html).not.toMatch(/src="\.|href="\./);
  expect(html).toContain('id="messages-en">AA==<');
});

test("messages are packed as they stand", () => {
  const text = gunzipSync(Buffer.from(packedMessages("../messages/en"), "base64")).toString();
  expect(text).toContain("face-answer = The answer");
  expect(text).toContain("answer-title = What would change");
});

test("the licence of each library inside stands in the file, once for those that share it", () => {
  const path = (name: string) => `/x/node_modules/${name}/dist/a.js`;
  const told = licences([path("preact"), path("@fluent/bundle"), path("d3-scale"), path("d3-array"), "/x/src/a.ts"]);
  expect(told).toMatch(/^\/\*!\nThis script contains the following libraries\./);
  expect(told).toMatch(/preact 11\.[^]*Jason Miller/);
  expect(told).toContain("@fluent/bundle");
  expect(told).toMatch(/Mike Bostock/);
  expect(told.indexOf("*/")).toBe(told.length - 3);
});

test("a library inside a library's own file brings its licence too", () => {
  const told = licences(["/x/node_modules/docx/dist/index.mjs"]);
  for (const name of [/docx 9\./, /fflate 0\./, /nanoid \d/]) expect(told).toMatch(name);
});

test("a report that the page fills holds the values to the letter, and a title that is text", async () => {
  const values = JSON.stringify({ a: "</script>é\u{1f600}", b: "x".repeat(100_000) });
  const html = await filled(PAGE, "</title><b>", values);
  expect(html).toContain("<title>&lt;/title&gt;&lt;b&gt;</title>");
  expect(await inflated(/id="values">([^<]*)</.exec(html)![1]!)).toBe(values);
  expect((await packed("x".repeat(100_000))).length).toBeLessThan(1000);
});
