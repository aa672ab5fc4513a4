// Whether the page opens without a network, said when it is so.
import { useEffect, useState } from "preact/hooks";
import { useSay } from "./i18n";

type Where = "file" | "stored" | "network";

/** A service worker is active once it has stored every file of the page (sw.js). */
function useWhere(): Where {
  const [where, setWhere] = useState<Where>("network");
  useEffect(() => {
    if (location.protocol === "file:") return setWhere("file");
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker.ready.then(
      () => setWhere("stored"),
      () => undefined,
    );
  }, []);
  return where;
}

/** The sign, and the page as one file to take along; which a file need not say of itself. */
export function Offline() {
  const say = useSay();
  const where = useWhere();
  return (
    <>
      <p role="status">{where !== "network" && say(where === "file" ? "offline-file" : "offline-ready")}</p>
      {where !== "file" && (
        <p>
          <a href="./aftermath-page.html" download>
            {say("file-take")}
          </a>{" "}
          {say("file-take-hint")}
        </p>
      )}
    </>
  );
}
