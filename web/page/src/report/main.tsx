import { render } from "preact";
import { preferred } from "../i18n/languages";
import { ReportApp } from "./ReportApp";
import { load } from "../i18n";
import { unpacked } from "./unpacked";
import "../style/base.css";
import "../style/answer.css";

const language = preferred(navigator.languages);
const [say, report] = await Promise.all([load(language), unpacked()]);
render(<ReportApp first={language} firstSay={say} report={report} />, document.getElementById("app")!);
