// What the organisation puts into its brief. The logo is kept in memory only: storage is too small for it.
import type { Written } from "../state";

export interface Logo {
  address: string; // data: of PNG, JPEG or SVG
  name: string; // of the file
}

export interface Own extends Written {
  logo: Logo | null;
}

export const MOST_MEGABYTES = 1;

/** By the file's own bytes; its name and the system's word for it may be wrong. */
export function kindOfPicture(bytes: Uint8Array): "image/png" | "image/jpeg" | "image/svg+xml" | null {
  const begins = (...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\s*(<\?xml[^>]*>|<!--[^]*?-->|<!DOCTYPE svg[^>]*>|\s)*<svg[\s>]/.test(text) ? "image/svg+xml" : null;
}

function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000; // arguments that a call may have
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE) letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

/** An SVG is only ever shown as <img>: there its scripts do not run, and it fetches nothing. */
export async function logoFrom(file: File): Promise<Logo | "large" | "kind"> {
  if (file.size > MOST_MEGABYTES * 1e6) return "large";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOfPicture(bytes);
  return kind ? { address: `data:${kind};base64,${base64(bytes)}`, name: file.name } : "kind";
}
