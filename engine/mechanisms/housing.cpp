#include "engine/mechanisms/housing.h"

#include <algorithm>

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "housing";
constexpr Factor kLoss{kMechanism,
                       "housing lost, as measured",
                       {},
                       {Q::unstable_street, Q::unstable_indoor, Q::housing_years, Q::move_rate}};
constexpr Factor kPoverty{kMechanism, "money trouble", {}, {Q::housing_poverty}};
constexpr Factor kViolence{kMechanism, "past violence", {}, {Q::housing_violence}};
constexpr Factor kEviction{
    kMechanism, "eviction where renting to sex workers is a crime", {Lever::third_parties}, {Q::housing_eviction}};
constexpr Factor kRegain{kMechanism, "housing found again", {}, {Q::housing_years}};
constexpr Factor kSupport{kMechanism, "services", {}, {}};
constexpr Factor kCustody{kMechanism, "housing lost in custody", {}, {Q::housing_custody}};
constexpr Factor kRaid{kMechanism, "evicted after a raid on the home", {}, {Q::housing_raid}};

double renting_banned(const Levers& law) { return law.third_parties() == ThirdParties::prohibited ? 1 : 0; }

}  // namespace

// Secure people lose housing at L, unstable ones regain it at G, movers bring the other place's share at m:
// L (1 - u) = G u + m (u - other).
double HousingLoss::loss_rate(const Draw& q, bool street) {
  const double here = q[street ? Q::unstable_street : Q::unstable_indoor];
  const double other = q[street ? Q::unstable_indoor : Q::unstable_street];
  const double elsewhere = street ? 1 - q[Q::share_street] : q[Q::share_street];
  const double movers = q[Q::move_rate] * elsewhere * (1 - q[Q::trafficked]);
  return here < 1 ? std::max(0.0, (regain_rate(q) * here + movers * (here - other)) / (1 - here)) : 0;
}

void HousingLoss::fill(RowBuilder& row) const {
  const Profile p = row.profile;
  const Draw& q = c_.q;
  if (!p.at_work()) {
    row.shares.housing_lost = static_cast<float>(q[Q::housing_custody]);
    row.note("housing_lost", q[Q::housing_custody], kCustody, true);
    return;
  }
  row.shares.housing_lost = static_cast<float>(q[Q::housing_raid]);
  row.note("housing_lost", q[Q::housing_raid], kRaid, true);
  constexpr Process kBy = Process::housing_change;
  if (p.is(Housing::unstable)) {
    row.base(kBy, c_.anchors.regain_housing * regain_rate(q), kRegain);
    row.times(kBy, row.x.support.housing, kSupport);
    return;
  }
  const bool street = p.is(Venue::street);
  row.base(kBy, (street ? c_.anchors.lose_housing_street : c_.anchors.lose_housing_indoor) * loss_rate(q, street),
           kLoss);
  if (p.poor()) row.times(kBy, q[Q::housing_poverty], kPoverty);
  if (p.is(PastViolence::yes)) row.times(kBy, q[Q::housing_violence], kViolence);
  if (!street)
    row.times(kBy, c_.power(Q::housing_eviction, renting_banned(c_.law) - renting_banned(c_.reference)), kEviction);
}

const Declaration& HousingLoss::declaration() {
  static constexpr const Factor* kFactors[] = {&kLoss,   &kPoverty, &kViolence, &kEviction,
                                               &kRegain, &kSupport, &kCustody,  &kRaid};
  static constexpr std::string_view kReads[] = {"venue", "money", "past_violence", "custody", "support.housing"};
  static constexpr std::string_view kWrites[] = {"housing_change", "housing_lost"};
  static constexpr Declaration kDeclaration{kMechanism, "Housing", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
