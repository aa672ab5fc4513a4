// The report that the page gives away: the same file as the command line's, with the page's values inside.
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Base64 of gzip. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const PIECE = 0x8000; // arguments that a call may have
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE) letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

/** page: what reports are made of (report.html beside the page); values: report.json of a comparison. */
export async function filled(page: string, title: string, values: string): Promise<string> {
  const inside = await packed(values);
  return page.replace("@TITLE@", () => escaped(title)).replace("@VALUES@", () => inside);
}
