#include "engine/mechanisms/advertising.h"

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "advertising";
constexpr Factor kReach{kMechanism,
                        "own advertising reach lost",
                        {Lever::advertising},
                        {Q::ad_loss_prohibited, Q::ad_loss_restricted, Q::ad_half_life, Q::ad_lasting}};
constexpr Factor kTurnover{
    kMechanism, "third parties taken on and left", {}, {Q::third_party_turnover, Q::third_party_share}};
constexpr Factor kRelied{
    kMechanism, "reliance on third parties to find clients", {Lever::advertising}, {Q::ad_third_party}};
constexpr Factor kBanned{kMechanism, "third parties prohibited", {Lever::third_parties}, {Q::third_party_banned}};

double third_parties_prohibited(const Levers& law) { return law.third_parties() == ThirdParties::prohibited ? 1 : 0; }

}  // namespace

double AdvertisingReach::lost_at_once(const Levers& law, const Draw& q) {
  switch (law.advertising()) {
    case Advertising::allowed:
      return 0;
    case Advertising::restricted:
      return q[Q::ad_loss_restricted];
    case Advertising::prohibited:
      return q[Q::ad_loss_prohibited];
  }
  return 0;
}

double AdvertisingReach::lost_for_good(const Levers& law, const Draw& q) {
  return q[Q::ad_lasting] * lost_at_once(law, q);
}

double AdvertisingReach::next_week(double lost, const Levers& law, const Draw& q) {
  const double target = lost_for_good(law, q);
  const double kept = exact::pow(kHalf, 1 / (kWeeksInYear * q[Q::ad_half_life]));  // half in a half-life
  return target + (lost - target) * kept;
}

void AdvertisingReach::fill(RowBuilder& row) const {
  const Profile p = row.profile;
  if (!p.at_work()) return;
  const Draw& q = c_.q;
  const double own = p.own_client_search() ? 1 : 0;
  row.x.reach_lost = own * c_.slow.advertising_lost;
  row.note("reach_lost", row.x.reach_lost, kReach, true);
  if (p.is(Venue::managed)) return;  // a managed venue implies a third party

  const bool has_one = p.is(ThirdParty::has_one);
  row.base(Process::third_party_change,
           q[Q::third_party_turnover] * (has_one ? 1 - q[Q::third_party_share] : q[Q::third_party_share]), kTurnover);
  if (has_one) return;
  row.times(Process::third_party_change,
            c_.power(Q::ad_third_party, own * (c_.slow.advertising_lost - c_.slow_reference.advertising_lost)),
            kRelied);
  row.times(Process::third_party_change,
            c_.power(Q::third_party_banned, third_parties_prohibited(c_.law) - third_parties_prohibited(c_.reference)),
            kBanned);
}

const Declaration& AdvertisingReach::declaration() {
  static constexpr const Factor* kFactors[] = {&kReach, &kTurnover, &kRelied, &kBanned};
  static constexpr std::string_view kReads[] = {"advertising_lost", "venue", "third_party"};
  static constexpr std::string_view kWrites[] = {"reach_lost", "third_party_change", "advertising_lost"};
  static constexpr Declaration kDeclaration{kMechanism, "Advertising and reliance on third parties", kFactors, kReads,
                                            kWrites};
  return kDeclaration;
}

}  // namespace aftermath
