import { render } from "preact";
import { App } from "./app";
import { load } from "./i18n";
import { openEngine } from "./engine/open";
import { firstState } from "./first";
import "./style/base.css";
import "./style/way.css";

/** After the first screen is painted and the browser has nothing else to do. */
function whenIdle(go: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(go, { timeout: 5000 });
  else setTimeout(go, 1000);
}

const first = await firstState();
const say = await load(first.settings.language, first.settings.region);
render(<App first={first} firstSay={say} />, document.getElementById("app")!);

// A link opened in this tab brings its scenario only if the page begins again.
addEventListener("hashchange", () => location.hash !== "" && location.reload());

if (import.meta.env.PROD && "serviceWorker" in navigator && isSecureContext && location.protocol !== "file:")
  navigator.serviceWorker.register("./sw.js").catch(() => {}); // without it the page works, but not offline
whenIdle(() => void openEngine().catch(() => {})); // while the reader reads; asked for again when it is needed
