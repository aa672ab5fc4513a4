import { DotPlot } from "../charts/DotPlot";
import { RaidPeople } from "../charts/People";
import { signedShort } from "../answer/wording";
import { useSay } from "../i18n";
import type { Picture } from "./model";

/** paper: low, beside words; else as large as a slide wants it. */
export function PictureView({ picture, paper }: { picture: Picture; paper?: boolean }) {
  const say = useSay();
  if (picture.of === "raids") return <RaidPeople met={picture.met} label={picture.alt} />;
  const { kind, values, alt } = picture;
  return (
    <DotPlot
      paper={paper}
      values={values}
      label={alt}
      tick={(v) => signedShort(say, kind, v)}
      lower={say("answer-dots-lower", { kind })}
      higher={say("answer-dots-higher", { kind })}
    />
  );
}
