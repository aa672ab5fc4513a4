#include "engine/mechanisms/public_money.h"

#include "engine/hazard/row.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "public_money";
constexpr Factor kEnforcement{kMechanism,
                              "police, raids, custody, removal",
                              {},
                              {Q::cost_contact, Q::cost_arrest, Q::cost_raid, Q::cost_custody_day,
                               Q::cost_detention_day, Q::cost_rehabilitation_day, Q::cost_deportation, Q::cost_level}};
constexpr Factor kCare{kMechanism,
                       "services and health care",
                       {},
                       {Q::cost_service, Q::cost_hiv_year, Q::cost_sti, Q::cost_violence, Q::cost_level}};

}  // namespace

PublicMoney::Budget PublicMoney::spent(const Draw& q, const std::array<std::int64_t, kTallies>& counts) {
  const auto of = [&](Tally t) { return from_fixed(counts[static_cast<std::size_t>(t)]); };
  Budget b;
  b.police = q[Q::cost_contact] * of(Tally::police_contacts) + q[Q::cost_arrest] * of(Tally::arrests);
  b.raids = q[Q::cost_raid] * (of(Tally::raids) + of(Tally::homes_raided));
  b.custody = q[Q::cost_custody_day] * kDaysInWeek * of(Tally::custody_weeks);
  b.immigration = q[Q::cost_detention_day] * kDaysInWeek * of(Tally::detention_weeks) +
                  q[Q::cost_deportation] * of(Tally::deportations);
  b.rehabilitation = q[Q::cost_rehabilitation_day] * kDaysInWeek * of(Tally::rehabilitation_weeks);
  double served = 0;
  for (const Tally kind : {Tally::served_health, Tally::served_legal, Tally::served_economic, Tally::served_protection,
                           Tally::served_psychological, Tally::served_housing})
    served += of(kind);
  b.services = q[Q::cost_service] * served / kWeeksInYear;
  b.organisations = of(Tally::funding);
  b.health =
      q[Q::cost_hiv_year] * of(Tally::suppressed_weeks) / kWeeksInYear + q[Q::cost_sti] * of(Tally::sti_infections) +
      q[Q::cost_violence] * (of(Tally::client_violence) + of(Tally::other_violence) + of(Tally::police_violence));
  for (double* line : {&b.police, &b.raids, &b.custody, &b.immigration, &b.rehabilitation, &b.services, &b.health})
    *line *= q[Q::cost_level];  // organisations: dollars as the law gives them
  return b;
}

const Declaration& PublicMoney::declaration() {
  static constexpr const Factor* kFactors[] = {&kEnforcement, &kCare};
  static constexpr std::string_view kReads[] = {"police_contact", "arrest", "raided",          "custody",        "wish",
                                                "organised",      "hiv",    "sti_acquisition", "client_violence"};
  static constexpr std::string_view kWrites[] = {"public_money"};
  static constexpr Declaration kDeclaration{kMechanism, "Public money", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
