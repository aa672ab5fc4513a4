// The first screen says what share of the numbers is assumed: this holds it to the data.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { MODEL_NUMBERS } from "../src/model_numbers";

test("what the first screen says of the model's numbers is so (else correct src/model_numbers.ts)", () => {
  const folder = fileURLToPath(new URL("../../../data/parameters/", import.meta.url));
  const files = readdirSync(folder).map((name) => readFileSync(folder + name, "utf8"));
  const numbers = files.flatMap((text) => text.split(/^\[\[parameter\]\]$/m).slice(1));
  const studied = numbers.filter((text) => /^evidence = \[\s*"/m.test(text)).length;
  expect({ all: numbers.length, studied, assumed: numbers.length - studied }).toEqual(MODEL_NUMBERS);
});
