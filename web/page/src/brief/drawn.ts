import type { Brief, Picture } from "./model";

/** A picture as points; width and height as it is shown, in pixels of 1/96 inch. */
export interface Drawn {
  png: Uint8Array;
  width: number;
  height: number;
}

/** What Word and slides need beside the brief's words. */
export interface Drawings {
  pictures: Map<Picture, Drawn>;
  logo: Drawn | null;
}

export const picturesOf = (brief: Brief): Picture[] =>
  brief.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "picture" && block.picture ? [block.picture] : [])),
  );

/** Fonts that Windows and macOS have, with the letters of the language. */
export const fontOf = (locale: string): string => (locale.startsWith("zh") ? "Microsoft YaHei" : "Arial");

/** The same shape, at most so wide and so high. */
export function within({ width, height }: Drawn, widest: number, highest: number): { width: number; height: number } {
  const scale = Math.min(widest / width, highest / height);
  return { width: width * scale, height: height * scale };
}
