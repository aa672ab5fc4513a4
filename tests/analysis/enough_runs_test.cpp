#include "engine/analysis/enough_runs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <iostream>
#include <random>

#include "engine/outputs/summary_json.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

constexpr std::string_view kMoney[] = {"public_money"};

Tally numerator(std::string_view name) {
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    if (outcome.name == name) return outcome.numerator;
  return Tally::none;
}

// Two laws whose public money differs by the given amounts; the comparator's is `base`.
Results differing(double base, const std::vector<double>& differences) {
  Results r;
  r.draws = differences.size();
  r.arms = 2;
  r.years = 1;
  r.draw_weight.assign(r.draws, 1);
  r.tallies.assign(r.draws * 2 * group_vocabulary().size() * kTallies, 0);
  const std::size_t arm = group_vocabulary().size() * kTallies;
  for (std::size_t draw = 0; draw < r.draws; ++draw) {
    const std::size_t at = draw * 2 * arm + static_cast<std::size_t>(numerator("public_money"));
    r.tallies[at] = base;
    r.tallies[at + arm] = base + differences[draw];
  }
  return r;
}

std::vector<double> some(std::size_t n) {
  const auto seed = std::random_device{}();
  std::cout << "seed " << seed << "\n";
  std::mt19937_64 random(seed);
  std::normal_distribution<double> normal(0, 1);
  std::vector<double> out(n);
  for (double& value : out) value = normal(random);
  return out;
}

}  // namespace

TEST(EnoughRuns, the_error_is_relative_to_the_comparator_or_to_half_the_interval) {
  const Plan plan = test::small_plan();
  const std::vector<double> differences = some(400);
  const RelativeError wide = relative_errors(plan, differing(0, differences), kMoney)[0];
  const double half_width = (wide.value.hi90 - wide.value.lo90) / 2;
  EXPECT_DOUBLE_EQ(wide.middle, wide.value.error.median / half_width);
  EXPECT_DOUBLE_EQ(wide.ends, std::max(wide.value.error.lo90, wide.value.error.hi90) / half_width);
  EXPECT_NEAR(wide.middle, 1.253 / 1.645 / 20, 0.02);  // of a normal sample: 1.253 sd / sqrt(400) over 1.645 sd
  const RelativeError small = relative_errors(plan, differing(100, differences), kMoney)[0];
  EXPECT_NEAR(small.middle, wide.value.error.median / 100, 1e-9);
}

TEST(EnoughRuns, no_difference_is_known_without_error_and_one_draw_is_never_enough) {
  const Plan plan = test::small_plan();
  EXPECT_EQ(relative_errors(plan, differing(5, {0, 0, 0}), kMoney)[0].middle, 0);
  EXPECT_TRUE(enough_runs(relative_errors(plan, differing(5, {0, 0, 0}), kMoney), {0.001, 0.001, 1}));
  EXPECT_FALSE(enough_runs(relative_errors(plan, differing(5, {1}), kMoney), {1000, 1000, 1}));
}

TEST(EnoughRuns, a_smaller_error_is_asked_of_every_figure) {
  const Plan plan = test::small_plan();
  const std::vector<RelativeError> errors = relative_errors(plan, differing(10, some(100)), kMoney);
  const double middle = errors[0].middle, ends = errors[0].ends;
  EXPECT_TRUE(enough_runs(errors, {middle, ends, 1}));
  EXPECT_FALSE(enough_runs(errors, {middle * 0.999, ends, 1}));
  EXPECT_FALSE(enough_runs(errors, {middle, ends * 0.999, 1}));
}

TEST(EnoughRuns, of_interval_ends_a_share_may_be_asked) {
  const Plan plan = test::small_plan();
  std::vector<RelativeError> errors(10, relative_errors(plan, differing(10, some(100)), kMoney)[0]);
  const double middle = errors[0].middle, ends = errors[0].ends;
  errors[3].ends = 2 * ends;
  EXPECT_TRUE(enough_runs(errors, {middle, ends, 0.9}));
  EXPECT_FALSE(enough_runs(errors, {middle, ends, 1}));
  errors[7].ends = 2 * ends;
  EXPECT_FALSE(enough_runs(errors, {middle, ends, 0.9}));
}

TEST(EnoughRuns, convergence_ends_at_the_reported_interval) {
  const Plan plan = test::small_plan();
  const std::vector<double> differences = some(100);
  const Convergence settled = convergence(plan, differing(10, differences), kMoney)[0];
  EXPECT_EQ(settled.draws.size(), 20U);
  EXPECT_EQ(settled.draws.front(), 5U);
  EXPECT_EQ(settled.draws.back(), 100U);
  const RelativeError error = relative_errors(plan, differing(10, differences), kMoney)[0];
  EXPECT_EQ(settled.values.back().median, error.value.median);
  EXPECT_EQ(settled.values.back().lo90, error.value.lo90);
}

TEST(EnoughRuns, rounds_end_where_it_is_enough_as_if_so_many_draws_had_been_asked_for) {
  Plan plan = test::small_plan();
  plan.draws = 60;  // cuts the second round
  std::vector<std::size_t> asked;
  const auto enough = [&](const Results& so_far) {
    asked.push_back(so_far.draws);
    return so_far.draws >= 50;
  };
  const Results stopped = run_in_rounds(plan, choose_sweep("auto"), 2, {}, {}, enough);
  EXPECT_EQ(asked, (std::vector<std::size_t>{32, 48, 60}));
  const Results whole = run_ensemble(plan, choose_sweep("auto"), 1, {}, {});
  EXPECT_EQ(stopped.tallies, whole.tallies);
  EXPECT_EQ(summary_json(summarise(plan, stopped)), summary_json(summarise(plan, whole)));
}

TEST(EnoughRuns, what_an_earlier_run_had_finished_does_not_move_the_end) {
  Plan plan = test::small_plan();
  std::vector<DrawResult> known;
  for (const std::uint32_t draw : {110U, 3U, 70U})
    known.push_back(run_draw(plan, draw, choose_sweep("auto"), nullptr, nullptr));
  const auto first_round = [](const Results&) { return true; };
  std::size_t fresh = 0;
  const Results resumed = run_in_rounds(plan, choose_sweep("auto"), 1, std::move(known),
                                        {[&](const DrawResult&) { ++fresh; }, nullptr}, first_round);
  EXPECT_EQ(fresh, 31U);
  EXPECT_EQ(resumed.draw_index.back(), 31U);
  plan.draws = 32;
  EXPECT_EQ(resumed.tallies, run_ensemble(plan, choose_sweep("auto"), 1, {}, {}).tallies);
}

}  // namespace aftermath
