import type { TextFile } from "./engine/contract";

/** Gives the reader a file that was made here. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // browsers begin to read it later
}

/** Letters and digits of any script, and hyphens between them. */
export const slug = (title: string, most = 60): string =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-/, "")
    .slice(0, most)
    .replace(/-$/, "");

export const fileName = (title: string, ending: string): string => `${slug(title) || "law"}.${ending}`;

/** The name under which a place of one's own is saved: one that can be typed. */
export const settingFile = ({ name }: TextFile): string => fileName(name.replace(/\.toml$/, ""), "toml");
