#include "engine/analysis/headline.h"

namespace aftermath {

std::span<const std::string_view> headline_outcomes() {
  static constexpr std::string_view kHeadline[] = {"client_violence",
                                                   "other_violence",
                                                   "police_violence",
                                                   "homicides",
                                                   "violence_reported",
                                                   "police_contacts",
                                                   "arrests",
                                                   "immigration_detentions",
                                                   "deportations",
                                                   "people_raided",
                                                   "raid_harmed",
                                                   "trafficked_identified",
                                                   "newly_exploited",
                                                   "newly_trafficked",
                                                   "exploited_years",
                                                   "trafficked_years",
                                                   "hiv_infections",
                                                   "sti_infections",
                                                   "condomless_encounters",
                                                   "encounters",
                                                   "isolated_share",
                                                   "screening_share",
                                                   "third_party_share",
                                                   "income",
                                                   "poverty_share",
                                                   "unstable_housing_share",
                                                   "depression_share",
                                                   "dalys",
                                                   "public_money",
                                                   "haste_share"};
  return kHeadline;
}

}  // namespace aftermath
