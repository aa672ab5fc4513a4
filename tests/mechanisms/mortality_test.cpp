// docs/model/mortality.md: mental health, deaths, healthy years lost.
#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;
using test::odds;

Exposures exposures(const Draw& q, Profile p) { return test::row_under(test::permissive(), q, p).x; }

}  // namespace

TEST(Mortality, depression_moves_on_the_odds_by_each_ratio) {
  Draw q = test::plain_draw();
  q[Q::depression_violence] = 2;
  q[Q::depression_custody] = 3;
  q[Q::depression_poverty] = 1.5;
  q[Q::depression_housing] = 1.4;
  q[Q::depression_trafficked] = 4;
  const Profile p = test::worker().with(Tie::in_touch);
  const auto ratio = [&](Profile who) { return odds(exposures(q, who).depression) / odds(q[Q::depression]); };
  EXPECT_NEAR(ratio(p), 1, 1e-9);
  EXPECT_NEAR(ratio(p.with(PastViolence::yes)), 2, 1e-9);
  EXPECT_NEAR(ratio(p.with(Custody::police)), 3, 1e-9);
  EXPECT_NEAR(ratio(p.with(Money::debt)), 1.5, 1e-9);
  EXPECT_NEAR(ratio(p.with(Housing::unstable)), 1.4, 1e-9);
  EXPECT_NEAR(ratio(p.with(Autonomy::trafficked).with(PastViolence::yes)), 8, 1e-9);
}

TEST(Mortality, isolation_weighs_where_there_is_any) {
  Draw q = test::plain_draw();
  q[Q::depression_isolation] = 2;
  const Profile isolated = test::worker(), tied = isolated.with(Tie::in_touch);
  EXPECT_NEAR(odds(exposures(q, isolated).depression) / odds(exposures(q, tied).depression), 2, 1e-9);
}

TEST(Mortality, post_traumatic_stress_follows_violence_and_trafficking_alone) {
  Draw q = test::plain_draw();
  q[Q::ptsd_violence] = 3;
  q[Q::ptsd_trafficked] = 5;
  const Profile p = test::worker();
  const auto ratio = [&](Profile who) { return odds(exposures(q, who).post_traumatic) / odds(q[Q::ptsd]); };
  EXPECT_NEAR(ratio(p), 1, 1e-9);
  EXPECT_NEAR(ratio(p.with(PastViolence::yes)), 3, 1e-9);
  EXPECT_NEAR(ratio(p.with(Autonomy::trafficked)), 5, 1e-9);
  EXPECT_NEAR(ratio(p.with(Money::poverty).with(Housing::unstable).with(Custody::police)), 1, 1e-9);
}

TEST(Mortality, deaths_come_sooner_with_depression_without_a_home_and_with_hiv) {
  Draw q = test::plain_draw();
  q[Q::death_depression] = 1.7;
  q[Q::death_housing] = 3;
  q[Q::death_hiv] = 2;
  const Profile p = test::worker();
  const Exposures plain = exposures(q, p);
  EXPECT_NEAR(plain.death, 1 + plain.depression * 0.7, 1e-12);
  EXPECT_NEAR(exposures(q, p.with(Housing::unstable)).death / plain.death, 3, 1e-12);
  EXPECT_NEAR(exposures(q, p.with(Hiv::infected)).death / plain.death, 2, 1e-12);
  EXPECT_EQ(exposures(q, p.with(Hiv::suppressed)).death, plain.death);
}

TEST(Mortality, healthy_years_lost_are_weights_times_years_and_years_of_life_lost) {
  Draw q = test::plain_draw();
  q[Q::weight_hiv] = 0.3;
  q[Q::weight_hiv_treated] = 0.1;
  q[Q::weight_sti] = 0.05;
  q[Q::weight_depression] = 0.2;
  q[Q::weight_ptsd] = 0.15;
  q[Q::years_violence] = 0.01;
  q[Q::years_lost] = 40;
  std::array<std::int64_t, kTallies> counts{};
  const auto put = [&](Tally tally, double amount) { counts[static_cast<std::size_t>(tally)] = to_fixed(amount); };
  put(Tally::hiv_weeks, 520);
  put(Tally::suppressed_weeks, 260);
  put(Tally::sti_weeks, 104);
  put(Tally::depression_weeks, 52);
  put(Tally::post_traumatic_weeks, 156);
  put(Tally::client_violence, 10);
  put(Tally::other_violence, 20);
  put(Tally::police_violence, 30);
  put(Tally::deaths, 2);
  const Mortality::Burden burden = Mortality::burden(q, counts);
  EXPECT_NEAR(burden.disability, 0.3 * 5 + 0.1 * 5 + 0.05 * 2 + 0.2 + 0.15 * 3 + 0.01 * 60, 1e-9);
  EXPECT_NEAR(burden.death, 80, 1e-9);
}

}  // namespace aftermath
