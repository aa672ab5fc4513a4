// The order in which the questions are asked. A lever that is not named here is asked last.
import type { Lever } from "../engine/contract";

const GROUPS: Record<string, string[]> = {
  selling: ["selling", "buying", "soliciting", "advertising"],
  workplaces: ["third_parties", "working_together"],
  police: [
    "trafficking_definition",
    "raids",
    "raids_targeting",
    "raids_homes",
    "disposition",
    "disposition_weeks",
    "seizure",
    "non_punishment",
  ],
  migration: ["migrant_sex_work", "migration_channels", "migration_debt", "residence_permit"],
  rights: ["health_testing", "health_results", "labour_rights", "reporting_immunity"],
  services: [
    "services_health",
    "services_legal",
    "services_economic",
    "services_social_protection",
    "services_psychological",
    "services_housing",
    "services_voluntary",
    "services_led_by",
    "organisations_labour_organising",
    "organisations_economic_empowerment",
    "organisations_social_protection",
    "organisations_legal_services",
    "organisations_psychological_support",
  ],
  participation: ["participation"],
};

export interface LeverGroup {
  name: string;
  levers: Lever[];
}

export function grouped(levers: Lever[]): LeverGroup[] {
  const byName = new Map(levers.map((lever) => [lever.name, lever]));
  const named = Object.entries(GROUPS).map(([name, names]) => ({
    name,
    levers: names.flatMap((lever) => byName.get(lever) ?? []),
  }));
  const asked = new Set(Object.values(GROUPS).flat());
  const rest = levers.filter(({ name }) => !asked.has(name));
  return [...named, { name: "other", levers: rest }].filter((group) => group.levers.length > 0);
}
