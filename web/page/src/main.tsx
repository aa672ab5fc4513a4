import { render } from "preact";
import { App } from "./app";
import { load } from "./i18n";
import { firstState } from "./first";
import "./style/base.css";
import "./style/way.css";

const first = await firstState();
const say = await load(first.settings.language, first.settings.region);
render(<App first={first} firstSay={say} />, document.getElementById("app")!);

// A link opened in this tab brings its scenario only if the page begins again.
addEventListener("hashchange", () => location.hash !== "" && location.reload());

if (import.meta.env.PROD && "serviceWorker" in navigator && isSecureContext)
  navigator.serviceWorker.register("./sw.js").catch(() => {}); // without it the page works, but not offline
