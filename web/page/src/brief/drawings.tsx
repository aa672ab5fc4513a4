// Pictures of the brief as PNG, drawn by the browser.
import { render } from "preact";
import { onWhite, pngOf, pointsOf } from "../charts/export";
import { SayProvider, type Say } from "../i18n";
import type { Brief } from "./model";
import { picturesOf, type Drawings, type Drawn } from "./drawn";
import { PictureView } from "./PictureView";

const WIDTH = 480; // pixels, as shown
const SCALE = 3;

export async function drawingsOf(say: Say, brief: Brief): Promise<Drawings> {
  const pictures = new Map<ReturnType<typeof picturesOf>[0], Drawn>();
  for (const picture of picturesOf(brief)) {
    const fill = (box: HTMLElement): void =>
      render(
        <SayProvider value={say}>
          <PictureView picture={picture} />
        </SayProvider>,
        box,
      );
    const drawn = onWhite(WIDTH, fill, picture.title, picture.alt);
    pictures.set(picture, { png: await pngOf(drawn, SCALE), width: drawn.width, height: drawn.height });
  }
  return { pictures, logo: brief.logo ? await pointsOf(brief.logo.address, 960) : null };
}
