#include "engine/mechanisms/demand.h"

#include <algorithm>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "demand";
constexpr Factor kVisits{kMechanism,
                         "encounters as measured, by venue",
                         {},
                         {Q::encounters, Q::encounters_street, Q::regular_share, Q::visits_regular,
                          Q::visits_occasional, Q::client_turnover}};
constexpr Factor kReach{kMechanism, "clients not found without advertising", {Lever::advertising}, {Q::ad_volume}};
constexpr Factor kBan{kMechanism,
                      "purchase ban: visits and who stays away",
                      {Lever::buying},
                      {Q::demand_ban_fall, Q::demand_enforcement, Q::demand_response, Q::demand_dangerous,
                       Q::demand_averse, Q::dangerous}};

double fall_of_visits(const Levers& law, const Draw& q) {
  if (law.buying() == Buying::allowed) return 0;
  const Levels levels{q[Q::enforcement_low], q[Q::enforcement_medium], q[Q::enforcement_high]};
  const double relative = per_100_per_year(law[Lever::buying].enforcement, levels) / levels.medium;
  return relative > 0 ? q[Q::demand_ban_fall] * exact::pow(relative, q[Q::demand_enforcement]) : 0;
}

double share(double x) { return std::clamp(x, 0.0, 1.0); }

}  // namespace

// Dangerous clients answer the ban r times as strongly as the average; among ordinary clients those averse to risk
// leave first. Shares are such that all visits together fall by the published fraction.
Demand::Response Demand::response(const Levers& law, const Draw& q) {
  const double fall = fall_of_visits(law, q);
  if (fall <= 0) return {.averse = 0, .others = 0, .dangerous = 0, .boost = 1 - fall};
  const double dangerous_share = q[Q::dangerous], averse_share = q[Q::demand_averse];
  Response away;
  away.dangerous = share(q[Q::demand_dangerous] * fall);
  const double ordinary = share((fall - dangerous_share * away.dangerous) / (1 - dangerous_share));
  away.averse = share(ordinary / averse_share);
  away.others = share((ordinary - averse_share * away.averse) / (1 - averse_share));
  return away;
}

void Demand::fill(RowBuilder& row) const {
  const Profile p = row.profile;
  if (!p.at_work()) return;
  const Draw& q = c_.q;
  row.x.encounters = c_.anchors.encounters * q[Q::encounters] * (p.is(Venue::street) ? q[Q::encounters_street] : 1);
  row.note("encounters", row.x.encounters, kVisits, true);
  const double found = 1 - q[Q::ad_volume] * row.x.reach_lost;
  row.x.encounters *= found;
  row.note("encounters", found, kReach);
  row.contribution.workers = to_fixed(1);
  row.contribution.encounters = to_fixed(row.x.encounters);
}

const Declaration& Demand::declaration() {
  static constexpr const Factor* kFactors[] = {&kVisits, &kReach, &kBan};
  static constexpr std::string_view kReads[] = {"venue", "reach_lost"};
  static constexpr std::string_view kWrites[] = {"encounters", "demand", "dangerous_share"};
  static constexpr Declaration kDeclaration{kMechanism, "Clients and demand", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
