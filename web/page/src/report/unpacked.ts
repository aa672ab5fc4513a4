// The values of a report, as the program put them into the file: base64 of gzip.
import type { Report } from "./report";

export async function inflated(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

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
