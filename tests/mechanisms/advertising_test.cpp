// docs/model/advertising.md: what a ban takes of own reach, what comes back, who turns to third parties.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
using Q = Quantity;

TEST(AdvertisingReach, what_is_not_lost_for_good_comes_back_by_half_in_a_half_life) {
  Draw q = test::plain_draw();
  q[Q::ad_loss_prohibited] = 0.8;
  q[Q::ad_lasting] = 0.25;
  q[Q::ad_half_life] = 0.5;
  const Levers banned = test::saying(Lever::advertising, Advertising::prohibited);
  double lost = AdvertisingReach::lost_at_once(banned, q);
  EXPECT_EQ(lost, 0.8);
  for (int week = 0; week < 26; ++week) lost = AdvertisingReach::next_week(lost, banned, q);
  EXPECT_NEAR(lost, 0.8 * (0.25 + 0.75 / 2), 1e-12);
  EXPECT_NEAR(AdvertisingReach::lost_for_good(banned, q), 0.2, 1e-12);
  EXPECT_EQ(AdvertisingReach::lost_at_once(test::permissive(), q), 0);
}

TEST(AdvertisingReach, a_restriction_takes_its_own_part) {
  Draw q = test::plain_draw();
  q[Q::ad_loss_prohibited] = 0.8;
  q[Q::ad_loss_restricted] = 0.3;
  EXPECT_EQ(AdvertisingReach::lost_at_once(test::saying(Lever::advertising, Advertising::restricted), q), 0.3);
}

TEST(AdvertisingReach, only_who_finds_clients_on_their_own_loses_reach) {
  Draw q = test::plain_draw();
  q[Q::ad_loss_prohibited] = 0.8;
  q[Q::ad_lasting] = 0.5;
  const Levers banned = test::saying(Lever::advertising, Advertising::prohibited);
  const auto lost = [&](Venue venue) { return test::row_under(banned, q, test::worker().with(venue)).x.reach_lost; };
  EXPECT_EQ(lost(Venue::street), 0);
  EXPECT_EQ(lost(Venue::managed), 0);
  EXPECT_NEAR(lost(Venue::shared), 0.4, 1e-12);
  EXPECT_NEAR(lost(Venue::solo), 0.4, 1e-12);
}

// Two states: the share who have a third party stays as measured.
TEST(AdvertisingReach, third_parties_are_taken_on_and_left_so_that_their_share_stays) {
  Draw q = test::plain_draw();
  q[Q::third_party_turnover] = 0.7;
  q[Q::third_party_share] = 0.3;
  const Profile without = test::worker(), with_one = without.with(ThirdParty::has_one);
  const double taken_on = test::row_under(test::permissive(), q, without).rate(Process::third_party_change);
  const double left = test::row_under(test::permissive(), q, with_one).rate(Process::third_party_change);
  EXPECT_NEAR(taken_on * (1 - 0.3), left * 0.3, 1e-12);
  EXPECT_NEAR(taken_on + left, 0.7, 1e-12);
}

TEST(AdvertisingReach, reach_lost_and_a_ban_change_who_takes_on_a_third_party_not_who_leaves_one) {
  Draw q = test::plain_draw();
  q[Q::third_party_share] = 0.3;
  q[Q::ad_loss_prohibited] = q[Q::ad_lasting] = 1;
  q[Q::ad_third_party] = 2;
  q[Q::third_party_banned] = 0.6;
  const Profile solo = test::worker().with(Venue::solo), with_one = solo.with(ThirdParty::has_one);
  const auto ratio = [&](const Levers& law, Profile p) {
    return test::row_under(law, q, p).rate(Process::third_party_change) /
           test::row_under(test::permissive(), q, p).rate(Process::third_party_change);
  };
  const Levers no_ads = test::saying(Lever::advertising, Advertising::prohibited);
  const Levers no_third = test::saying(Lever::third_parties, ThirdParties::prohibited);
  EXPECT_NEAR(ratio(no_ads, solo), 2, 1e-12);
  EXPECT_NEAR(ratio(no_third, solo), 0.6, 1e-12);
  EXPECT_EQ(ratio(no_ads, test::worker()), 1);
  for (const Levers& law : {no_ads, no_third}) EXPECT_EQ(ratio(law, with_one), 1);
}

}  // namespace aftermath
