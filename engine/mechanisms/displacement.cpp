#include "engine/mechanisms/displacement.h"

#include <algorithm>
#include <numeric>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "displacement";
constexpr Factor kHaste{kMechanism,
                        "haste and hiding",
                        {Lever::buying},
                        {Q::haste_per_contact, Q::haste_client_weight, Q::enforcement_medium}};
constexpr Factor kIsolation{kMechanism, "alone and without ties", {}, {Q::tied}};
constexpr Factor kMove{
    kMechanism, "reconsidering where to work", {}, {Q::move_rate, Q::share_street, Q::share_managed, Q::share_shared}};
constexpr Factor kWhere{
    kMechanism,
    "where law and enforcement draw people",
    {Lever::soliciting, Lever::buying, Lever::third_parties, Lever::working_together, Lever::advertising},
    {Q::move_street_soliciting, Q::move_street_buying, Q::move_managed_third, Q::move_shared_together,
     Q::move_own_advertising, Q::police_zoned, Q::third_party_share}};
constexpr Factor kTie{kMechanism, "ties made and lost", {}, {Q::tie_turnover, Q::tied}};
constexpr Factor kTieHaste{kMechanism, "haste and hiding", {}, {Q::tie_loss_haste, Q::tie_gain_haste}};

double client_prohibition(const Levers& law, const Draw& q) {
  if (law.buying() == Buying::allowed) return 0;
  const Levels levels{q[Q::enforcement_low], q[Q::enforcement_medium], q[Q::enforcement_high]};
  return kPer100 * per_100_per_year(law[Lever::buying].enforcement, levels);
}

double soliciting_prohibited(const Levers& law, const Draw& q) {
  return law.soliciting() == Soliciting::prohibited ? 1
         : law.soliciting() == Soliciting::zoned    ? q[Q::police_zoned]
                                                    : 0;
}

double one_if(bool condition) { return condition ? 1 : 0; }

}  // namespace

Displacement::Displacement(const Circumstances& c) : c_(c), client_contacts_(0), usual_{}, mix_{} {
  const Draw& q = c.q;
  client_contacts_ = c.anchors.contacts *
                     blend(client_prohibition(c.reference, q), client_prohibition(c.law, q), q[Q::police_practice]);

  // Each venue's measured share times what changed since the reference law.
  const double soliciting = soliciting_prohibited(c.law, q) - soliciting_prohibited(c.reference, q);
  const double buying =
      one_if(c.law.buying() == Buying::prohibited) - one_if(c.reference.buying() == Buying::prohibited);
  const double third = one_if(c.law.third_parties() == ThirdParties::prohibited) -
                       one_if(c.reference.third_parties() == ThirdParties::prohibited);
  const double together = one_if(c.law.working_together() == WorkingTogether::prohibited) -
                          one_if(c.reference.working_together() == WorkingTogether::prohibited);
  const double advertising =
      c_.power(Q::move_own_advertising, c.slow.advertising_lost - c.slow_reference.advertising_lost);
  const double street = q[Q::share_street], managed = q[Q::share_managed], shared = q[Q::share_shared];
  const double solo = street + managed + shared < 1 ? 1 - street - managed - shared : 0;
  usual_ = {street, managed, shared, solo};
  mix_ = {street * c_.power(Q::move_street_soliciting, soliciting) * c_.power(Q::move_street_buying, buying),
          managed * c_.power(Q::move_managed_third, third),
          shared * c_.power(Q::move_shared_together, together) * advertising, solo * advertising};
  for (auto* shares : {&usual_, &mix_}) {
    const double total = std::accumulate(shares->begin(), shares->end(), 0.0);
    for (double& share : *shares) share /= total;
  }
}

Venue Displacement::begins(Venue usual, double within) const {
  const auto there = static_cast<std::size_t>(usual);
  const double at = within * usual_[there];
  if (at < mix_[there]) return usual;
  // Who is drawn elsewhere divides over the places that gain: above the part that stays, 'at' is uniform again.
  double gained = 0;
  for (std::size_t venue = 0; venue < mix_.size(); ++venue) gained += std::max(0.0, mix_[venue] - usual_[venue]);
  double left = gained * (at - mix_[there]) / (usual_[there] - mix_[there]);
  for (std::size_t venue = 0; venue < mix_.size(); ++venue) {
    left -= std::max(0.0, mix_[venue] - usual_[venue]);
    if (left < 0) return static_cast<Venue>(venue);
  }
  return usual;
}

void Displacement::fill(RowBuilder& row) const {
  const Profile p = row.profile;
  if (!p.at_work()) return;
  const Draw& q = c_.q;
  const double exposure = row.x.contacts + q[Q::haste_client_weight] * client_contacts_;
  row.x.haste = 1 - exact::exp(-q[Q::haste_per_contact] * exposure);
  row.note("haste", row.x.haste, kHaste, true);

  // Alone on the street or indoors; in company, hiding isolates in the measure of haste.
  const double alone = p.is(Venue::street) || p.is(Venue::solo) ? 1 : row.x.haste;
  row.x.isolation = p.one_if(Tie::isolated) * alone;
  row.note("isolation", row.x.isolation, kIsolation, true);

  if (!p.is(Autonomy::trafficked)) move_between_venues(row);
  make_and_lose_ties(row);
}

// Reconsidering means choosing again from the mix; a choice of the same kind of place is no move.
// Hence the stationary shares are the mix itself (tested).
void Displacement::move_between_venues(RowBuilder& row) const {
  const auto here = static_cast<std::size_t>(row.profile.get<Venue>());
  if (mix_[here] >= 1) return;  // nowhere else to go
  row.base(Process::venue_move, c_.q[Q::move_rate], kMove);
  row.times(Process::venue_move, 1 - mix_[here], kWhere);
  double cumulative = 0;
  for (std::size_t venue = 0; venue < mix_.size(); ++venue) {
    if (venue != here) cumulative += mix_[venue] / (1 - mix_[here]);
    row.shares.venue[venue] = static_cast<float>(cumulative);
  }
  row.shares.third_party_outside = static_cast<float>(c_.q[Q::third_party_share]);
}

// Two states whose stationary share is the measured one at the mean haste under the reference law.
void Displacement::make_and_lose_ties(RowBuilder& row) const {
  const Draw& q = c_.q;
  const double haste = row.x.haste - c_.anchors.mean_haste;
  const bool isolated = row.profile.is(Tie::isolated);
  row.base(Process::tie_change, q[Q::tie_turnover] * (isolated ? q[Q::tied] : 1 - q[Q::tied]), kTie);
  row.times(Process::tie_change, c_.power(isolated ? Q::tie_gain_haste : Q::tie_loss_haste, haste), kTieHaste);
}

const Declaration& Displacement::declaration() {
  static constexpr const Factor* kFactors[] = {&kHaste, &kIsolation, &kMove, &kWhere, &kTie, &kTieHaste};
  static constexpr std::string_view kReads[] = {"contacts", "venue", "tie", "autonomy", "advertising_lost"};
  static constexpr std::string_view kWrites[] = {"haste", "isolation", "venue_move", "tie_change", "entrants"};
  static constexpr Declaration kDeclaration{kMechanism, "Displacement: haste, hiding, where people work", kFactors,
                                            kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
