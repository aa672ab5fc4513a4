// The values of a report, as the program put them into the file: base64 of gzip.
import type { Report } from "./report";

export function gunzipped(base64: string): Response {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

export const inflated = (base64: string): Promise<string> => gunzipped(base64).text();

/** "none": the file is empty, as it was built; "damaged": what it holds cannot be read. */
export async function unpacked(): Promise<Report | "none" | "damaged"> {
  const text = document.getElementById("values")?.textContent?.trim() ?? "";
  if (text === "" || text.startsWith("@")) return "none";
  try {
    return JSON.parse(await inflated(text)) as Report;
  } catch (error) {
    console.error(error);
    return "damaged";
  }
}
