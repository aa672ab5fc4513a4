// How the page behaves for this reader, apart from the scenario.
import type { Language } from "./i18n/languages";

export interface Settings {
  language: Language;
  neutralTitle: boolean;
  title: string; // shown in the tab where neutralTitle; "": the language's own neutral word
  exitPage: string; // as typed; "": about:blank
  save: boolean; // in this browser
}

export const defaultSettings = (language: Language): Settings => ({
  language,
  neutralTitle: false,
  title: "",
  exitPage: "",
  save: false,
});
