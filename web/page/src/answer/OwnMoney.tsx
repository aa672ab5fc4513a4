// Sums in the currency of a place of one's own: at which rate, and of which day.
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Place } from "../engine/contract";
import { SayProvider, useSay } from "../i18n";
import { withCurrency } from "../i18n/say";

/** All below it says sums of money in the place's currency, too. */
export function InMoneyOf({ place, children }: { place: Place | null | undefined; children: ComponentChildren }) {
  const say = useSay();
  const currency = place?.currency ?? null;
  const voice = useMemo(() => withCurrency(say, currency), [say, currency]);
  return <SayProvider value={voice}>{children}</SayProvider>;
}

export function MoneyNote() {
  const say = useSay();
  if (!say.currency) return null;
  const { code, per_dollar, day } = say.currency;
  const rate = say.number(per_dollar, { style: "currency", currency: code, currencyDisplay: "code" });
  return <p>{say("own-currency-shown", { currency: code, rate, date: say.date(day) })}</p>;
}
