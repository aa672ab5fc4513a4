import { placeName } from "../way/place_name";
import type { Comparison, Place } from "../engine/contract";
import { part } from "../engine/parts";
import type { Say } from "../i18n";
import { filled } from "../report/file";

/** The report as a file, as the command line writes it. */
export async function reportFile(say: Say, comparison: Comparison, place: Place): Promise<string> {
  const page = await part("report.html");
  const title = say("face-report-of", { place: placeName(say, place) });
  return filled(await page.text(), title, await comparison.file("report.json"));
}
