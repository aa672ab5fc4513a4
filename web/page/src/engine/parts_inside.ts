// Where the page that is one file has its parts: inside itself, packed (single_file.ts).
import { gunzipped } from "../report/unpacked";
import type { Part } from "./parts";
import InsideWorker from "./worker?worker&inline";

export async function part(name: Part): Promise<Response> {
  const packed = document.getElementById(name)?.textContent;
  if (!packed) throw new Error(`${name} is not in the file`);
  return gunzipped(packed);
}

export const newWorker = (): Worker => new InsideWorker();
