// Firefox as Debian has it, by WebDriver BiDi: playwright-core drives a Firefox of its own only. No more of the protocol than
// a test of the page's one file needs (decision 0060).
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import WebSocket from "ws";

export const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
const STARTED = /WebDriver BiDi listening on (\S+)/;

/** Resolves with the address that Firefox says it listens on. */
function listening(firefox) {
  return new Promise((resolve, reject) => {
    let said = "";
    firefox.on("exit", () => reject(new Error(`Firefox ended: ${said}`)));
    firefox.stderr.on("data", (bytes) => {
      said += bytes;
      const found = STARTED.exec(said);
      if (found) resolve(found[1]);
    });
  });
}

/** { open(url), run(function, ...values), complaints, foreign, close() } of one tab of a Firefox with a fresh profile. */
export async function startFirefox(language) {
  const profile = mkdtempSync(join(tmpdir(), "aftermath-firefox-"));
  writeFileSync(join(profile, "user.js"), `user_pref("intl.accept_languages", "${language}");\n`);
  const args = ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile];
  const firefox = spawn(FIREFOX, args, { stdio: ["ignore", "ignore", "pipe"] });
  const socket = new WebSocket(`${await listening(firefox)}/session`);
  await new Promise((resolve, reject) => socket.on("open", resolve).on("error", reject));

  const waiting = new Map();
  const complaints = [];
  const foreign = [];
  socket.on("message", (text) => {
    const { id, type, method, params, result, message } = JSON.parse(text);
    if (method === "log.entryAdded" && params.level === "error") complaints.push(params.text);
    if (method === "network.beforeRequestSent" && /^(https?|wss?):/.test(params.request.url)) foreign.push(params.request.url);
    const call = waiting.get(id);
    waiting.delete(id);
    if (type === "error") call?.reject(new Error(message));
    else call?.resolve(result);
  });
  let next = 0;
  const command = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++next, { resolve, reject });
      socket.send(JSON.stringify({ id: next, method, params }));
    });

  await command("session.new", { capabilities: {} });
  await command("session.subscribe", { events: ["log.entryAdded", "network.beforeRequestSent"] });
  const { contexts } = await command("browsingContext.getTree", {});
  const { context } = contexts[0];
  return {
    complaints,
    foreign,
    open: (url) => command("browsingContext.navigate", { context, url, wait: "complete" }),
    /** What a function, which may be async, gives when it runs in the page: JSON in, JSON out. */
    async run(inPage, ...values) {
      const functionDeclaration = `async () => JSON.stringify(await (${inPage})(...${JSON.stringify(values)}))`;
      const asked = { functionDeclaration, target: { context }, awaitPromise: true };
      const { type, result, exceptionDetails } = await command("script.callFunction", asked);
      if (type === "exception") throw new Error(exceptionDetails.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
    async close() {
      socket.terminate();
      const ended = new Promise((resolve) => firefox.removeAllListeners("exit").on("exit", resolve));
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
