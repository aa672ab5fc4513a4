#include "engine/world/anchoring.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/base/bits.h"
#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

// A weighted mean that is gathered one profile at a time.
struct Mean {
  double sum = 0, weight = 0;
  void add(double value, double w) {
    sum += value * w;
    weight += w;
  }
  // A rate that each of n people has times their own frailty.
  void add_weighted(double rate, double frailties, double n) {
    sum += rate * frailties;
    weight += n;
  }
  [[nodiscard]] double value() const { return weight > 0 ? sum / weight : 0; }
};

struct Means {
  Mean contacts, encounters, haste, client_violence, other_violence, hiv, sti_acquisition, sti_recovery, care_start,
      care_lapse, entry, escalation, income, poverty_in, poverty_out, lose_street, lose_indoor, regain, death;
  Mean depression, post_traumatic, hiv_frailty;
  Mean condomless;  // weighted by encounters
};

Means means(std::span<const ProfileCount> people, const Model& model) {
  Means m;
  for (const auto& [profile, count, violence, police, exploitation, infection] : people) {
    const RowBuilder row = model.fill(profile);
    const auto n = static_cast<double>(count);
    if (profile.is(Sti::yes)) m.sti_recovery.add(row.rate(Process::sti_recovery), n);
    if (profile.is(Hiv::suppressed)) m.care_lapse.add(row.rate(Process::hiv_care), n);
    m.death.add(row.x.death, n);
    m.depression.add(row.x.depression, n);
    m.post_traumatic.add(row.x.post_traumatic, n);
    if (!profile.at_work()) continue;
    m.income.add(Income::weekly(row.x, 1), n);
    if (profile.is(Money::enough)) m.poverty_in.add(row.rate(Process::money_change), n);
    if (profile.is(Money::poverty)) m.poverty_out.add(row.rate(Process::money_change), n);
    if (profile.is(Housing::unstable)) m.regain.add(row.rate(Process::housing_change), n);
    if (profile.is(Housing::secure))
      (profile.is(Venue::street) ? m.lose_street : m.lose_indoor).add(row.rate(Process::housing_change), n);
    m.contacts.add_weighted(row.x.contacts, police, n);
    m.encounters.add(row.x.encounters, n);
    m.haste.add(row.x.haste, n);
    m.condomless.add(row.x.condomless, n * row.x.encounters);
    m.client_violence.add_weighted(row.rate(Process::client_violence), violence, n);
    m.other_violence.add_weighted(row.rate(Process::other_violence), violence, n);
    if (profile.is(Hiv::negative)) {
      m.hiv.add_weighted(row.rate(Process::hiv_acquisition), infection, n);
      m.hiv_frailty.add_weighted(1, infection, n);
    }
    if (profile.is(Hiv::infected)) m.care_start.add(row.rate(Process::hiv_care), n);
    if (profile.is(Sti::no)) m.sti_acquisition.add_weighted(row.rate(Process::sti_acquisition), infection, n);
    if (profile.is(Autonomy::free)) m.entry.add_weighted(row.rate(Process::autonomy_loss), exploitation, n);
    if (profile.is(Autonomy::exploited)) m.escalation.add_weighted(row.rate(Process::autonomy_loss), exploitation, n);
  }
  return m;
}

// The intercept that brings the mean to the target. Where nobody is concerned it stays.
double brought(double anchor, const Mean& mean, double target) {
  return mean.value() > 0 ? anchor * target / mean.value() : anchor;
}

// The same on the logit scale, for a mean share.
double logit_brought(double anchor, const Mean& mean, double target) {
  const double seen = mean.value();
  return seen > 0 && seen < 1 && target > 0 && target < 1 ? anchor + exact::logit(target) - exact::logit(seen) : anchor;
}

// Whether a round still moved an anchor by more than rounding of the published rates that they are solved for.
bool moved(const Anchors& before, const Anchors& after) {
  constexpr double kTolerance = 1e-4;
  const auto numbers = [](const Anchors& a) {
    return bit_cast<std::array<double, sizeof(Anchors) / sizeof(double)>>(a);
  };
  const auto old = numbers(before), now = numbers(after);
  for (std::size_t i = 0; i < now.size(); ++i)
    if (std::fabs(now[i] - old[i]) > kTolerance * std::fabs(now[i])) return true;
  return false;
}

// HIV incidence is linear in its anchor: frailty * ((1 - w) + w * anchor * relative exposure).
double hiv_brought(double anchor, const Mean& mean, double frailty, const Draw& q) {
  const double incidence = q[Q::hiv_incidence], at_work = q[Q::hiv_work_share];
  if (incidence * at_work <= 0) return anchor;
  const double elsewhere = (1 - at_work) * frailty;
  const double exposure = (mean.value() / incidence - elsewhere) / (at_work * anchor);
  return exposure > 0 ? std::max(0.0, 1 - elsewhere) / (at_work * exposure) : anchor;
}

}  // namespace

Anchors solve_anchors(std::span<const ProfileCount> people, const Levers& reference, const Draw& q,
                      const SlowEnvironment& slow, const Anchors& start, int most_rounds) {
  const QuantityLogs logs = logs_of(q);
  Anchors a = start, before;
  for (int round = 0; round < most_rounds && (round == 0 || moved(before, a)); ++round) {
    before = a;
    const Means m = means(people, Model({reference, reference, q, slow, slow, before, {}, nullptr, &logs}));
    a.contacts = brought(a.contacts, m.contacts, q[Q::contact]);
    a.encounters = brought(a.encounters, m.encounters, q[Q::encounters]);
    a.mean_haste = m.haste.value();
    a.client_violence = brought(a.client_violence, m.client_violence, q[Q::client_violence_rate]);
    a.other_violence = brought(a.other_violence, m.other_violence, q[Q::other_violence_rate]);
    a.hiv_work = hiv_brought(a.hiv_work, m.hiv, m.hiv_frailty.value(), q);
    a.sti_acquisition = brought(a.sti_acquisition, m.sti_acquisition, Health::sti_acquisition_rate(q));
    a.sti_recovery = brought(a.sti_recovery, m.sti_recovery, Health::sti_recovery_rate(q));
    a.care_start = brought(a.care_start, m.care_start, Health::care_start_rate(q));
    a.care_lapse = brought(a.care_lapse, m.care_lapse, q[Q::care_lapse]);
    a.entry = brought(a.entry, m.entry, Exploitation::entry_rate(q));
    a.escalation = brought(a.escalation, m.escalation, Exploitation::escalation_rate(q));
    a.condomless_logit = logit_brought(a.condomless_logit, m.condomless, q[Q::condomless]);
    if (m.income.value() > 0) a.income = m.income.value();
    a.poverty_in = brought(a.poverty_in, m.poverty_in, Income::poverty_in_rate(q));
    a.poverty_out = brought(a.poverty_out, m.poverty_out, Income::poverty_out_rate(q));
    a.lose_housing_street = brought(a.lose_housing_street, m.lose_street, HousingLoss::loss_rate(q, true));
    a.lose_housing_indoor = brought(a.lose_housing_indoor, m.lose_indoor, HousingLoss::loss_rate(q, false));
    a.regain_housing = brought(a.regain_housing, m.regain, HousingLoss::regain_rate(q));
    a.depression_logit = logit_brought(a.depression_logit, m.depression, q[Q::depression]);
    a.post_traumatic_logit = logit_brought(a.post_traumatic_logit, m.post_traumatic, q[Q::ptsd]);
    a.death = brought(a.death, m.death, 1);
  }
  return a;
}

}  // namespace aftermath
