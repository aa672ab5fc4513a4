// docs/model/displacement.md: haste, isolation, where people work, ties.
#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr std::array kVenues = {Venue::street, Venue::managed, Venue::shared, Venue::solo};

}  // namespace

TEST(Displacement, haste_grows_with_contacts_and_never_reaches_one) {
  Draw q = test::plain_draw();
  q[Q::haste_per_contact] = 0.3;
  double before = -1;
  for (const double rate : {0.0, 50.0, 200.0, 1000.0}) {
    const Levers law = test::enforced(Lever::selling, rate, test::saying(Lever::selling, Selling::prohibited));
    const RowBuilder row = test::row_under(law, q, test::worker());
    EXPECT_NEAR(row.x.haste, 1 - std::exp(-0.3 * row.x.contacts), 1e-12);
    EXPECT_GT(row.x.haste, before);
    EXPECT_LT(row.x.haste, 1);
    before = row.x.haste;
  }
}

TEST(Displacement, policing_of_clients_hurries_workers_by_its_weight) {
  Draw q = test::plain_draw();
  q[Q::haste_per_contact] = 0.3;
  q[Q::haste_client_weight] = 0.5;
  const Levers law = test::enforced(Lever::buying, 80, test::saying(Lever::buying, Buying::prohibited));
  const RowBuilder row = test::row_under(law, q, test::worker());
  EXPECT_NEAR(row.x.haste, 1 - std::exp(-0.3 * (row.x.contacts + 0.5 * 0.8)), 1e-12);
}

TEST(Displacement, isolated_is_who_has_no_ties_and_is_alone_or_hides) {
  Draw q = test::plain_draw();
  q[Q::haste_per_contact] = 0.3;
  const auto isolation = [&](Venue venue, Tie tie) {
    return test::row_under(test::permissive(), q, test::worker().with(venue).with(tie)).x.isolation;
  };
  for (const Venue venue : kVenues) EXPECT_EQ(isolation(venue, Tie::in_touch), 0);
  for (const Venue venue : {Venue::street, Venue::solo}) EXPECT_EQ(isolation(venue, Tie::isolated), 1);
  for (const Venue venue : {Venue::managed, Venue::shared}) {
    const RowBuilder row = test::row_under(test::permissive(), q, test::worker().with(venue));
    EXPECT_EQ(row.x.isolation, row.x.haste);
  }
}

// A move is a choice from the mix that is not the same place: what leaves each venue comes back to it.
TEST(Displacement, moves_keep_the_mix_to_which_the_law_draws) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Draw q = test::random_draw(seed);
    const Levers reference = test::random_levers(seed), law = test::random_levers(seed + 50);
    const Anchors anchors;
    const SlowEnvironment slow = test::settled(law, q), then = test::settled(reference, q);
    const Displacement there({law, reference, q, slow, then, anchors});
    const auto& mix = there.venue_mix();
    std::array<double, 4> balance{};
    for (std::size_t from = 0; from < 4; ++from) {
      const RowBuilder row = test::row_under(law, reference, q, test::worker().with(kVenues[from]));
      const double flow = mix[from] * row.rate(Process::venue_move);
      balance[from] -= flow;
      double before = 0;
      for (std::size_t to = 0; to < 4; ++to) {
        balance[to] += flow * (static_cast<double>(row.shares.venue[to]) - before);
        before = static_cast<double>(row.shares.venue[to]);
      }
      EXPECT_NEAR(before, 1, 1e-6);
    }
    for (const double net : balance) EXPECT_NEAR(net, 0, 1e-6 * q[Q::move_rate]) << seed;
  }
}

TEST(Displacement, each_prohibition_draws_people_from_its_venue_alone) {
  Draw q = test::plain_draw();
  q[Q::move_street_soliciting] = q[Q::move_managed_third] = q[Q::move_shared_together] = 0.5;
  const auto relative_mix = [&](const Levers& law) {
    auto mix = test::mechanism<Displacement>(law, test::permissive(), q).venue_mix();
    const double solo = mix[3] / (1 - q[Q::share_street] - q[Q::share_managed] - q[Q::share_shared]);
    return std::array{mix[0] / q[Q::share_street] / solo, mix[1] / q[Q::share_managed] / solo,
                      mix[2] / q[Q::share_shared] / solo};
  };
  const std::array laws = {test::saying(Lever::soliciting, Soliciting::prohibited),
                           test::saying(Lever::third_parties, ThirdParties::prohibited),
                           test::saying(Lever::working_together, WorkingTogether::prohibited)};
  for (std::size_t which = 0; which < laws.size(); ++which) {
    const auto relative = relative_mix(laws[which]);
    for (std::size_t venue = 0; venue < 3; ++venue) EXPECT_NEAR(relative[venue], venue == which ? 0.5 : 1, 1e-12);
  }
}

TEST(Displacement, a_zone_draws_people_from_the_street_by_its_part) {
  Draw q = test::plain_draw();
  q[Q::move_street_soliciting] = 0.5;
  q[Q::police_zoned] = 0.25;
  const Levers open = test::permissive(), zoned = test::saying(Lever::soliciting, Soliciting::zoned),
               prohibited = test::saying(Lever::soliciting, Soliciting::prohibited);
  // Odds of the street against being alone indoors, which no prohibition is about.
  const auto street = [&](const Levers& law, const Levers& reference) {
    const auto mix = test::mechanism<Displacement>(law, reference, q).venue_mix();
    return mix[0] / mix[3] / (q[Q::share_street] / 0.25);
  };
  EXPECT_NEAR(street(zoned, open), std::pow(0.5, 0.25), 1e-12);
  EXPECT_NEAR(street(prohibited, zoned), std::pow(0.5, 0.75), 1e-12);
  EXPECT_NEAR(street(open, zoned), std::pow(0.5, -0.25), 1e-12);
}

TEST(Displacement, trafficked_people_do_not_move_of_their_own_accord) {
  const Draw q = test::plain_draw();
  EXPECT_GT(test::row_under(test::permissive(), q, test::worker()).rate(Process::venue_move), 0);
  EXPECT_EQ(test::row_under(test::permissive(), q, test::worker().with(Autonomy::trafficked)).rate(Process::venue_move),
            0);
}

TEST(Displacement, haste_beyond_the_mean_costs_ties) {
  Draw q = test::plain_draw();
  q[Q::haste_per_contact] = 0.3;
  q[Q::tie_loss_haste] = 2;
  q[Q::tie_gain_haste] = 0.5;
  const Profile tied = test::worker().with(Tie::in_touch);
  const RowBuilder loses = test::row_under(test::permissive(), q, tied);
  const RowBuilder gains = test::row_under(test::permissive(), q, test::worker());
  EXPECT_NEAR(loses.rate(Process::tie_change), q[Q::tie_turnover] * (1 - q[Q::tied]) * std::pow(2, loses.x.haste),
              1e-12);
  EXPECT_NEAR(gains.rate(Process::tie_change), q[Q::tie_turnover] * q[Q::tied] * std::pow(0.5, gains.x.haste), 1e-12);
}

}  // namespace aftermath
