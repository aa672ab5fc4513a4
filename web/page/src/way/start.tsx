import type { First } from "../first";
import type { Language } from "../i18n/languages";
import type { Settings } from "../settings";

export interface StartProps {
  settings: Settings;
  fromLink: First["fromLink"];
  onSettings(change: (old: Settings) => Settings): void;
  onLanguage(language: Language): void;
  onForget(): void;
  onDone(): void;
}

export function StartScreen(_: StartProps) {
  return null;
}
