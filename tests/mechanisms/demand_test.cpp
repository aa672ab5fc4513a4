// docs/model/demand.md: how many visits remain under a prohibition of buying, and whose.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

Draw with_clients() {
  Draw q = test::plain_draw();
  q[Q::demand_ban_fall] = 0.2;
  q[Q::demand_dangerous] = 0.5;
  q[Q::demand_averse] = 0.3;
  q[Q::dangerous] = 0.1;
  return q;
}

Levers ban(double per_100_per_year) {
  return test::enforced(Lever::buying, per_100_per_year, test::saying(Lever::buying, Buying::prohibited));
}

double all_who_stay_away(const Demand::Response& away, const Draw& q) {
  const double dangerous = q[Q::dangerous], averse = q[Q::demand_averse];
  return dangerous * away.dangerous + (1 - dangerous) * (averse * away.averse + (1 - averse) * away.others);
}

}  // namespace

TEST(Demand, visits_fall_by_the_published_share_and_averse_clients_leave_first) {
  const Draw q = with_clients();
  const Demand::Response away = Demand::response(ban(q[Q::enforcement_medium]), q);
  EXPECT_NEAR(all_who_stay_away(away, q), 0.2, 1e-12);
  EXPECT_NEAR(away.dangerous, 0.5 * 0.2, 1e-12);
  EXPECT_GT(away.averse, away.others);
  EXPECT_EQ(away.others, 0);
}

TEST(Demand, when_all_averse_clients_are_gone_the_others_make_up_the_fall) {
  Draw q = with_clients();
  q[Q::demand_ban_fall] = 0.5;
  const Demand::Response away = Demand::response(ban(q[Q::enforcement_medium]), q);
  EXPECT_EQ(away.averse, 1);
  EXPECT_GT(away.others, 0);
  EXPECT_NEAR(all_who_stay_away(away, q), 0.5, 1e-12);
}

TEST(Demand, enforcement_moves_the_fall_by_its_power) {
  Draw q = with_clients();
  q[Q::demand_enforcement] = 0.5;
  const double medium = q[Q::enforcement_medium];
  EXPECT_NEAR(all_who_stay_away(Demand::response(ban(medium / 4), q), q), 0.1, 1e-12);
  EXPECT_EQ(all_who_stay_away(Demand::response(ban(0), q), q), 0);
  EXPECT_EQ(all_who_stay_away(Demand::response(test::permissive(), q), q), 0);
}

TEST(Demand, where_the_published_fall_is_a_rise_all_visits_rise) {
  Draw q = with_clients();
  q[Q::demand_ban_fall] = -0.1;
  const Demand::Response away = Demand::response(ban(q[Q::enforcement_medium]), q);
  EXPECT_NEAR(away.boost, 1.1, 1e-12);
  EXPECT_EQ(all_who_stay_away(away, q), 0);
}

TEST(Demand, encounters_are_as_measured_by_venue_and_fewer_without_reach) {
  Draw q = test::plain_draw();
  q[Q::encounters] = 8;
  q[Q::encounters_street] = 1.5;
  q[Q::ad_volume] = 0.4;
  q[Q::ad_loss_prohibited] = q[Q::ad_lasting] = 1;
  const Levers no_ads = test::saying(Lever::advertising, Advertising::prohibited), open = test::permissive();
  const auto encounters = [&](const Levers& law, Venue venue) {
    return test::row_under(law, q, test::worker().with(venue)).x.encounters;
  };
  EXPECT_NEAR(encounters(open, Venue::street), 12, 1e-12);
  EXPECT_NEAR(encounters(open, Venue::solo), 8, 1e-12);
  EXPECT_NEAR(encounters(no_ads, Venue::solo), 8 * 0.6, 1e-12);
  EXPECT_NEAR(encounters(no_ads, Venue::managed), 8, 1e-12);
  const RowBuilder held = test::row_under(open, q, test::worker().with(Custody::police));
  EXPECT_EQ(held.x.encounters, 0);
  EXPECT_EQ(held.contribution.encounters, 0);
}

}  // namespace aftermath
