// Words of the table of several laws.
import { chance, type Kind } from "../answer/wording";
import type { Difference } from "../engine/contract";
import type { Say } from "../i18n";
import type { Row } from "./table";

type Form = "rate" | Kind;

const formOf = ({ told, kind }: Row): Form => (told === "worker_year" ? "rate" : kind);

/** What the numbers of a row are of. */
export const unitOf = (say: Say, row: Row, years: number): string => say("several-unit", { form: formOf(row), years });

/** "Likely lower: in 87% of simulations". Where nothing is likely, how many say higher. */
export function verdictWithChance(say: Say, { verdict, p_higher }: Difference): string {
  return say("several-verdict", { verdict, chance: chance(say, verdict.endsWith("lower") ? 1 - p_higher : p_higher) });
}
