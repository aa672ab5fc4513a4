// What the setting measured is the mean over its people under the reference law: each mean again, person by person.
#include "engine/world/anchoring.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "engine/base/philox.h"
#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

// People of all kinds, who differ in their frailties.
std::vector<ProfileCount> all_kinds(std::uint64_t seed) {
  std::vector<ProfileCount> people;
  for (std::uint32_t i = 0; i < 1500; ++i) {
    const Words words = draw({5, 5}, seed, 3, i);
    ProfileCount count;
    std::uint32_t stream = 0;
    for (const AttributeInfo& attribute : kAttributes) {
      const std::uint32_t word = draw({6, 6}, seed, ++stream, i)[0] % static_cast<std::uint32_t>(attribute.count);
      count.profile.bits |= word << attribute.field.at;
    }
    if (i % 3 != 0) count.profile.set(Custody::liberty);
    count.people = 1 + words[0] % 9;
    const auto n = static_cast<double>(count.people);
    count.violence = n * (0.5 + uniform(words[1]));
    count.police = n * (0.5 + uniform(words[2]));
    count.exploitation = n * (0.5 + uniform(words[3]));
    count.infection = n * (0.5 + uniform(words[1] ^ words[2]));
    people.push_back(count);
  }
  return people;
}

struct Mean {
  double sum = 0, of = 0;
  void add(double amount, double n) {
    sum += amount;
    of += n;
  }
};

using Means = std::map<std::string, Mean>;

void add_health(Means& means, const ProfileCount& one, const RowBuilder& row) {
  const Profile p = one.profile;
  const auto n = static_cast<double>(one.people);
  if (p.is(Sti::yes)) means["sti recovery"].add(row.rate(Process::sti_recovery) * n, n);
  if (p.is(Hiv::suppressed)) means["care lapse"].add(row.rate(Process::hiv_care) * n, n);
  means["death"].add(row.x.death * n, n);
  means["depression"].add(row.x.depression * n, n);
  means["post-traumatic stress"].add(row.x.post_traumatic * n, n);
  if (!p.at_work()) return;
  if (p.is(Hiv::negative)) means["hiv"].add(row.rate(Process::hiv_acquisition) * one.infection, n);
  if (p.is(Hiv::infected)) means["care start"].add(row.rate(Process::hiv_care) * n, n);
  if (p.is(Sti::no)) means["sti"].add(row.rate(Process::sti_acquisition) * one.infection, n);
  means["condomless"].add(row.x.condomless * row.x.encounters * n, row.x.encounters * n);
}

void add_work(Means& means, const ProfileCount& one, const RowBuilder& row) {
  const Profile p = one.profile;
  const auto n = static_cast<double>(one.people);
  if (!p.at_work()) return;
  means["contacts"].add(row.x.contacts * one.police, n);
  means["encounters"].add(row.x.encounters * n, n);
  means["client violence"].add(row.rate(Process::client_violence) * one.violence, n);
  means["other violence"].add(row.rate(Process::other_violence) * one.violence, n);
  if (p.is(Autonomy::free)) means["entry"].add(row.rate(Process::autonomy_loss) * one.exploitation, n);
  if (p.is(Autonomy::exploited)) means["escalation"].add(row.rate(Process::autonomy_loss) * one.exploitation, n);
  if (p.is(Money::enough)) means["poverty in"].add(row.rate(Process::money_change) * n, n);
  if (p.is(Money::poverty)) means["poverty out"].add(row.rate(Process::money_change) * n, n);
  if (p.is(Housing::unstable)) means["regained"].add(row.rate(Process::housing_change) * n, n);
  if (p.is(Housing::secure))
    means[p.is(Venue::street) ? "lost, street" : "lost, indoors"].add(row.rate(Process::housing_change) * n, n);
}

std::map<std::string, double> measured(const Draw& q) {
  return {{"sti recovery", Health::sti_recovery_rate(q)},
          {"care lapse", q[Q::care_lapse]},
          {"death", 1},
          {"depression", q[Q::depression]},
          {"post-traumatic stress", q[Q::ptsd]},
          {"hiv", q[Q::hiv_incidence]},
          {"care start", Health::care_start_rate(q)},
          {"sti", Health::sti_acquisition_rate(q)},
          {"condomless", q[Q::condomless]},
          {"contacts", q[Q::contact]},
          {"encounters", q[Q::encounters]},
          {"client violence", q[Q::client_violence_rate]},
          {"other violence", q[Q::other_violence_rate]},
          {"entry", Exploitation::entry_rate(q)},
          {"escalation", Exploitation::escalation_rate(q)},
          {"poverty in", Income::poverty_in_rate(q)},
          {"poverty out", Income::poverty_out_rate(q)},
          {"regained", HousingLoss::regain_rate(q)},
          {"lost, street", HousingLoss::loss_rate(q, true)},
          {"lost, indoors", HousingLoss::loss_rate(q, false)}};
}

}  // namespace

TEST(Anchoring, each_mean_over_people_is_what_was_measured) {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    Draw q = test::random_draw(seed);
    q[Q::hiv_work_share] = 0.6;
    const Levers reference = test::random_levers(seed);
    const SlowEnvironment slow = test::settled(reference, q);
    const std::vector<ProfileCount> people = all_kinds(seed);
    const Anchors anchors = solve_anchors(people, reference, q, slow, {}, 200);
    Means means;
    double haste = 0, income = 0, workers = 0;
    const Model model({reference, reference, q, slow, slow, anchors});
    for (const ProfileCount& one : people) {
      const RowBuilder row = model.fill(one.profile);
      add_health(means, one, row);
      add_work(means, one, row);
      if (!one.profile.at_work()) continue;
      const auto n = static_cast<double>(one.people);
      haste += row.x.haste * n;
      income += (row.x.earned * row.x.encounters - row.x.taken) * n;
      workers += n;
    }
    const auto targets = measured(q);
    EXPECT_EQ(means.size(), targets.size());
    for (const auto& [what, target] : targets)
      EXPECT_NEAR(means[what].sum / means[what].of, target, 1e-3 * target) << what << ", seed " << seed;
    EXPECT_NEAR(anchors.mean_haste, haste / workers, 1e-3 * haste / workers);
    EXPECT_NEAR(anchors.income, income / workers, 1e-3 * income / workers);
  }
}

TEST(Anchoring, what_concerns_nobody_stays_as_it_was) {
  const Draw q = test::plain_draw();
  const Levers open = test::permissive();
  Anchors start;
  start.care_start = 7;
  start.escalation = 5;
  start.sti_recovery = 3;
  const ProfileCount one{test::worker(), 10, 10, 10, 10, 10};
  const Anchors anchors = solve_anchors(std::span(&one, 1), open, q, test::settled(open, q), start, 8);
  EXPECT_EQ(anchors.care_start, 7);
  EXPECT_EQ(anchors.escalation, 5);
  EXPECT_EQ(anchors.sti_recovery, 3);
  const Anchors none = solve_anchors({}, open, q, test::settled(open, q), start, 8);
  EXPECT_EQ(none.encounters, start.encounters);
  EXPECT_EQ(none.income, start.income);
}

}  // namespace aftermath
