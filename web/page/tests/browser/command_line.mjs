// The same scenario by the program: what the page's numbers are held against.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROGRAM = fileURLToPath(new URL("../../../../build/release/aftermath", import.meta.url));

/** The digests of what the command line makes of it: by the command that the brief names, and the files that the page gives
 *  under the names that the command has. fileOf: { name, bytes } by the id of a button. */
export async function byCommandLine(brief, fileOf) {
  const folder = mkdtempSync(join(tmpdir(), "aftermath-page-"));
  try {
    for (const id of ["brief-file-law-toml", "brief-file-comparator-toml"]) {
      const { name, bytes } = await fileOf(id);
      writeFileSync(join(folder, name), bytes);
    }
    const command = brief.match(/aftermath (compare [^\n]*)/)[1].trim();
    const args = command.split(/\s+/).map((word) => (/\.toml$/.test(word) ? `./${word}` : word));
    const summary = execFileSync(PROGRAM, [...args, "--json"], { cwd: folder, maxBuffer: 1 << 28 });
    return JSON.parse(summary).digests;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
