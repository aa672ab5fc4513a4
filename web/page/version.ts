import { readFileSync } from "node:fs";

/** Of the project, as CMakeLists.txt has it. */
export const version =
  /project\(\s*aftermath\s+VERSION\s+([\d.]+)/i.exec(
    readFileSync(new URL("../../CMakeLists.txt", import.meta.url), "utf8"),
  )?.[1] ?? "0";
