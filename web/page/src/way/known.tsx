// How well a place is known, as a small picture: checked, counted here, from elsewhere. Apart by fill, not by colour only.
import { useId } from "preact/hooks";
import type { Place } from "../engine/contract";
import { useSay } from "../i18n";

const WIDTH = 160;
const HEIGHT = 14;

export function KnownBar({ place }: { place: Place }) {
  const say = useSay();
  const hatch = useId();
  const { inputs, own } = place;
  const verified = Math.min(place.verified, own);
  const at = (count: number) => (WIDTH * count) / Math.max(inputs, 1);
  return (
    <svg
      class="known-bar"
      viewBox={`-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`}
      role="img"
      aria-label={say("place-picture", { own, inputs, verified })}
    >
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect class="known-frame" width={WIDTH} height={HEIGHT} />
      <rect class="known-own" width={at(own)} height={HEIGHT} fill={`url(#${hatch})`} />
      <rect class="known-checked" width={at(verified)} height={HEIGHT} />
    </svg>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-paper" width="5" height="5" />
      <rect class="hatch-line" width="2" height="5" />
    </pattern>
  );
}

export function KnownKey() {
  const say = useSay();
  const hatch = useId();
  return (
    <ul class="plain-list known-key small">
      <li>
        <svg viewBox="-1 -1 18 14" aria-hidden="true">
          <rect class="known-checked" width="16" height="12" />
        </svg>
        {say("place-key-checked")}
      </li>
      <li>
        <svg viewBox="-1 -1 18 14" aria-hidden="true">
          <defs>
            <Hatch id={hatch} />
          </defs>
          <rect class="known-own" width="16" height="12" fill={`url(#${hatch})`} />
        </svg>
        {say("place-key-own")}
      </li>
      <li>
        <svg viewBox="-1 -1 18 14" aria-hidden="true">
          <rect class="known-frame" width="16" height="12" />
        </svg>
        {say("place-key-borrowed")}
      </li>
    </ul>
  );
}
