// The week loop: slow quantities and the hazard table that follows them.
#include "engine/world/simulation.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

// Exposures of somebody at work alone indoors, as the table has them.
const Exposures& of_solo(const Simulation& world) {
  for (std::uint32_t row = 1; row < world.table().size(); ++row) {
    const Profile p = world.table().link(row).profile;
    if (p.is(Venue::solo) && p.at_work()) return world.table().exposures(row);
  }
  ADD_FAILURE() << "nobody works alone indoors";
  return world.table().exposures(0);
}

}  // namespace

// One slow quantity is enough for the table to be filled anew.
TEST(Simulation, the_table_follows_each_slow_quantity_within_its_tolerance) {
  Draw q = test::plain_draw();
  q[Q::stigma_selling] = 0.8;
  q[Q::stigma_half_life] = 0.5;
  q[Q::ad_loss_prohibited] = 0.6;
  q[Q::ad_lasting] = 0.25;
  const std::pair<Levers, bool> laws[] = {{test::saying(Lever::selling, Selling::prohibited), true},
                                          {test::saying(Lever::advertising, Advertising::prohibited), false}};
  for (const auto& [law, by_stigma] : laws) {
    Simulation world(q, test::permissive(), {400, 50}, ensemble_key(51, 0), choose_sweep("auto"), nullptr);
    world.anchor(8);
    world.begin(law);
    const SlowEnvironment begun = world.slow(), before = world.slow_reference();
    for (int week = 0; week < 2 * kWeeksPerYear; ++week) {
      world.step_week();
      EXPECT_LE(std::fabs(of_solo(world).stigma - (world.slow().stigma - before.stigma)), 0.05);
      EXPECT_LE(std::fabs(of_solo(world).reach_lost - world.slow().advertising_lost), 0.02);
    }
    if (by_stigma) {
      EXPECT_NEAR(world.slow().stigma - before.stigma, 0.4 * (1 - std::pow(0.5, 4)), 1e-9);
      EXPECT_EQ(world.slow().advertising_lost, 0);
    } else {
      EXPECT_NEAR(begun.advertising_lost, 0.6, 1e-12);
      EXPECT_NEAR(world.slow().advertising_lost, 0.15, 1e-2);  // the rest came back within its half-life of weeks
      EXPECT_EQ(world.slow().stigma, before.stigma);
    }
  }
}

// Weeks at work times the share of the scale, as it was in the weeks of the year.
TEST(Simulation, stigma_of_a_year_is_its_mean_over_weeks) {
  Draw q = test::plain_draw();
  q[Q::stigma_selling] = 0.8;
  q[Q::stigma_half_life] = 0.5;
  Simulation world(q, test::permissive(), {400, 50}, ensemble_key(52, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(test::saying(Lever::selling, Selling::prohibited));
  for (int year = 0; year < 2; ++year) {
    double sum = 0;
    for (int week = 0; week < kWeeksPerYear; ++week) {
      sum += world.slow().stigma;
      world.step_week();
    }
    const Tallies told = world.end_year();
    const auto of = [&](Tally what) { return from_fixed(told.sum[0][static_cast<std::size_t>(what)]); };
    EXPECT_NEAR(of(Tally::stigma_weeks) / of(Tally::worker_weeks), sum / kWeeksPerYear, 1e-6);
  }
}

TEST(Simulation, what_was_saved_goes_on_as_it_would_have) {
  const Draw q = test::random_draw(5);
  const Levers law = test::random_levers(6);
  Simulation world(q, test::random_levers(5), {600, 80}, ensemble_key(53, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  const WorldState state = world.save();
  const auto year = [&] {
    world.begin(law);
    for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
    return world.end_year();
  };
  const Tallies first = year();
  world.restore(state);
  EXPECT_EQ(world.week(), state.week);
  EXPECT_EQ(world.slow(), state.slow);
  EXPECT_EQ(year(), first);
}

}  // namespace aftermath
