// docs/model/housing.md: housing lost and found again.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

Draw measured_housing() {
  Draw q = test::plain_draw();
  q[Q::unstable_street] = 0.4;
  q[Q::unstable_indoor] = 0.15;
  return q;
}

double housing_change(const Levers& law, const Draw& q, Profile p) {
  return test::row_under(law, q, p).rate(Process::housing_change);
}

}  // namespace

// Who loses a home, finds one, or brings their housing along when they move: the measured shares stay.
TEST(HousingLoss, rates_keep_the_measured_shares_on_the_street_and_indoors) {
  const Draw q = measured_housing();
  const double street = q[Q::unstable_street], indoor = q[Q::unstable_indoor], regain = 1 / q[Q::housing_years];
  const double moving = q[Q::move_rate] * (1 - q[Q::trafficked]);
  EXPECT_NEAR(HousingLoss::loss_rate(q, true) * (1 - street),
              regain * street + moving * (1 - q[Q::share_street]) * (street - indoor), 1e-12);
  EXPECT_NEAR(HousingLoss::loss_rate(q, false) * (1 - indoor),
              regain * indoor + moving * q[Q::share_street] * (indoor - street), 1e-12);
}

TEST(HousingLoss, is_never_negative) {
  Draw q = measured_housing();
  q[Q::unstable_indoor] = 0;
  EXPECT_EQ(HousingLoss::loss_rate(q, false), 0);
}

TEST(HousingLoss, money_trouble_and_past_violence_multiply_the_loss_not_the_way_back) {
  Draw q = measured_housing();
  q[Q::housing_poverty] = 2;
  q[Q::housing_violence] = 1.5;
  const Levers law = test::permissive();
  const Profile p = test::worker(), without = p.with(Housing::unstable);
  EXPECT_NEAR(housing_change(law, q, p.with(Money::poverty)) / housing_change(law, q, p), 2, 1e-12);
  EXPECT_NEAR(housing_change(law, q, p.with(PastViolence::yes)) / housing_change(law, q, p), 1.5, 1e-12);
  EXPECT_NEAR(housing_change(law, q, without), 1 / q[Q::housing_years], 1e-12);
  EXPECT_EQ(housing_change(law, q, without.with(Money::poverty)), housing_change(law, q, without));
}

TEST(HousingLoss, landlords_evict_indoors_where_renting_is_a_crime) {
  Draw q = measured_housing();
  q[Q::housing_eviction] = 1.8;
  const Levers banned = test::saying(Lever::third_parties, ThirdParties::prohibited), open = test::permissive();
  const Profile street = test::worker(), solo = street.with(Venue::solo);
  EXPECT_NEAR(housing_change(banned, q, solo) / housing_change(open, q, solo), 1.8, 1e-12);
  EXPECT_EQ(housing_change(banned, q, street), housing_change(open, q, street));
  EXPECT_NEAR(test::row_under(banned, banned, q, solo).rate(Process::housing_change), housing_change(open, q, solo),
              1e-12);
  const Profile without = solo.with(Housing::unstable);
  EXPECT_EQ(housing_change(banned, q, without), housing_change(open, q, without));
}

TEST(HousingLoss, custody_and_raids_cost_homes_by_their_shares) {
  Draw q = measured_housing();
  q[Q::housing_custody] = 0.3;
  q[Q::housing_raid] = 0.2;
  const auto lost = [&](Profile p) { return test::row_under(test::permissive(), q, p).shares.housing_lost; };
  EXPECT_EQ(lost(test::worker().with(Custody::police)), 0.3F);
  EXPECT_EQ(lost(test::worker()), 0.2F);
  EXPECT_EQ(housing_change(test::permissive(), q, test::worker().with(Custody::police)), 0);
}

}  // namespace aftermath
