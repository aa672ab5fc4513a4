// The reader's own currency: sums are shown in it beside US dollars, at a rate that the reader gives.
import { useSay, type Say } from "../i18n";
import { Field } from "./bill_about";
import { NumberBox } from "./number_box";
import type { OwnAnswers } from "./own_place";

interface OwnCurrencyProps {
  currency: OwnAnswers["currency"];
  missing: boolean;
  onCurrency(currency: OwnAnswers["currency"]): void;
}

const LEAST_RATE = 0.0001;
const MOST_RATE = 1e6;

export function OwnCurrency({ currency, missing, onCurrency }: OwnCurrencyProps) {
  const say = useSay();
  const choose = (code: string) => onCurrency(code === "" ? null : { code, perDollar: null, day: "" });
  return (
    <section aria-labelledby="own-currency">
      <h2 id="own-currency">{say("own-currency")}</h2>
      <p>{say("own-currency-hint")}</p>
      <div class="field">
        <label class="field-label" for="own-currency-code">
          {say("own-currency-code")}
        </label>
        <select
          id="own-currency-code"
          value={currency?.code ?? ""}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{say("own-currency-none")}</option>
          {codes(say).map(([code, name]) => (
            <option key={code} value={code}>
              {name} ({code})
            </option>
          ))}
        </select>
      </div>
      {currency && (
        <fieldset class="own-figure">
          <legend>{currency.code}</legend>
          <NumberBox
            label={say("own-currency-rate")}
            value={currency.perDollar}
            least={LEAST_RATE}
            most={MOST_RATE}
            unit={say("own-currency-unit", { code: currency.code })}
            onNumber={(perDollar) => onCurrency({ ...currency, perDollar })}
          />
          <Field
            type="date"
            label={say("own-currency-day")}
            value={currency.day}
            onText={(day) => onCurrency({ ...currency, day })}
          />
          {missing && <p class="error">{say("own-currency-missing")}</p>}
        </fieldset>
      )}
    </section>
  );
}

/** Codes and names, by name in the reader's language. */
function codes(say: Say): [string, string][] {
  const names = new Intl.DisplayNames([say.locale], { type: "currency" });
  const order = new Intl.Collator(say.locale);
  return Intl.supportedValuesOf("currency")
    .filter((code) => code !== "USD")
    .map((code): [string, string] => [code, names.of(code) ?? code])
    .sort((a, b) => order.compare(a[1], b[1]));
}
