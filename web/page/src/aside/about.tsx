import type { Host } from "../host";
import { useSay } from "../i18n";
import { MODEL_NUMBERS } from "../model_numbers";

export function About({ host }: { host: Host }) {
  const say = useSay();
  return (
    <>
      <h3>{say("about-who")}</h3>
      <p>
        {say("about-who-text", { version: __VERSION__ })}
        {say.gap}
        {host.host ? say("about-host", { host: host.host }) : say("about-host-none")}
      </p>
      <h3>{say("about-pays")}</h3>
      <p>{host.funding ? say("about-pays-text", { funding: host.funding }) : say("about-pays-none")}</p>
      <h3>{say("about-licence")}</h3>
      <p>{say("about-licence-text")}</p>
      <h3>{say("about-code")}</h3>
      <p>{host.code ? say("about-code-text", { address: host.code }) : say("about-code-none")}</p>
      <h3>{say("about-trust")}</h3>
      <p>{say("start-basis", MODEL_NUMBERS)}</p>
      <p>{say("about-trust-words")}</p>
    </>
  );
}
