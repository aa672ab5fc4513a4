import type { TextFile } from "./engine/contract";

/** Gives the reader a file that was made here. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // browsers begin to read it later
}

/** A file name of letters and digits of any script. */
export const fileName = (title: string, ending: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "law"
  }.${ending}`;

/** The name under which a place of one's own is saved: one that can be typed. */
export const settingFile = ({ name }: TextFile): string => fileName(name.replace(/\.toml$/, ""), "toml");
