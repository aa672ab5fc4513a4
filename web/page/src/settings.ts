// How the page behaves for this reader, apart from the scenario.
import type { Language } from "./i18n/languages";

export interface Settings {
  language: Language;
  region: string; // whose numbers and dates, as "MX"; "": the browser's
  neutralTitle: boolean;
  title: string; // shown in the tab where neutralTitle; "": the language's own neutral word
  exitPage: string; // as typed; "": about:blank
  save: boolean; // in this browser
}

export const defaultSettings = (language: Language): Settings => ({
  language,
  region: "",
  neutralTitle: false,
  title: "",
  exitPage: "",
  save: false,
});
