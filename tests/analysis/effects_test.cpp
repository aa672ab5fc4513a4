// Effects are paired by draw, told on the scale that the outcome asks for, and judged by their chance.
#include "engine/analysis/effects.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "engine/analysis/compare.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using By = std::map<Tally, double>;

// Of everybody, in one year: tallies of [draw][arm].
Results results_with(const std::vector<std::array<By, 2>>& draws) {
  Results r;
  r.draws = draws.size();
  r.arms = 2;
  r.years = 1;
  r.draw_weight.assign(r.draws, 1);
  r.tallies.assign(r.draws * 2 * group_vocabulary().size() * kTallies, 0);
  for (std::size_t draw = 0; draw < r.draws; ++draw)
    for (std::size_t arm = 0; arm < 2; ++arm)
      for (const auto& [tally, amount] : draws[draw][arm])
        r.tallies[(draw * 2 + arm) * group_vocabulary().size() * kTallies + static_cast<std::size_t>(tally)] = amount;
  return r;
}

const OutcomeInfo& named(std::string_view name) {
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    if (outcome.name == name) return outcome;
  throw std::invalid_argument(std::string(name));
}

Effect only(const Results& results, std::string_view outcome) {
  return effects_of(test::small_plan(), results, named(outcome), 0).front();
}

// Violence by clients: so many events, at so many worker-weeks and encounters.
By at_work(double events, double weeks, double encounters) {
  return {{Tally::client_violence, events}, {Tally::worker_weeks, weeks}, {Tally::encounters, encounters}};
}

}  // namespace

TEST(Effects, a_rate_is_told_as_a_paired_ratio_and_its_difference_as_the_comparators_level_times_it) {
  // Levels differ tenfold between draws, the ratio is 0.5 in each.
  std::vector<std::array<By, 2>> draws;
  for (int i = 0; i < 100; ++i) {
    const double level = i % 2 == 0 ? 10 : 100;
    draws.push_back({at_work(level, 520, 1000), at_work(level / 2, 520, 2000)});
  }
  const std::vector<Effect> both = effects_of(test::small_plan(), results_with(draws), named("client_violence"), 0);
  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[0].scale, EffectScale::worker_year);
  for (const double ratio : {both[0].ratio.median, both[0].ratio.lo90, both[0].ratio.hi90})
    EXPECT_DOUBLE_EQ(ratio, 0.5);
  EXPECT_DOUBLE_EQ(both[0].level.median, 5500);  // 55 events in ten worker-years, for each 1,000
  EXPECT_DOUBLE_EQ(both[0].difference.median, -2750);
  EXPECT_DOUBLE_EQ(both[0].place.median, -27.5);
  EXPECT_EQ(both[0].p_higher, 0);
  EXPECT_EQ(word_of(both[0].verdict), "very_likely_lower");
  EXPECT_EQ(both[1].scale, EffectScale::encounter);
  EXPECT_DOUBLE_EQ(both[1].ratio.median, 0.25);
  EXPECT_DOUBLE_EQ(both[1].level.median, 55);
}

TEST(Effects, shares_differ_in_points_and_money_in_sums) {
  std::vector<std::array<By, 2>> draws;
  for (int i = 0; i < 101; ++i)
    draws.push_back({By{{Tally::isolated_weeks, 50}, {Tally::worker_weeks, 100}, {Tally::public_money, 1000}},
                     By{{Tally::isolated_weeks, 30}, {Tally::worker_weeks, 100}, {Tally::public_money, 1000.0 + i}}});
  const Results results = results_with(draws);
  const Effect share = only(results, "isolated_share"), money = only(results, "public_money");
  EXPECT_TRUE(std::isnan(share.ratio.median));
  EXPECT_DOUBLE_EQ(share.difference.median, -0.2);
  EXPECT_TRUE(std::isnan(share.place.median));
  EXPECT_DOUBLE_EQ(money.difference.median, 50);
  EXPECT_DOUBLE_EQ(money.difference.lo90, 5);
  EXPECT_DOUBLE_EQ(money.place.hi90, 95);
  EXPECT_DOUBLE_EQ(money.ratio.median, 1.05);
}

TEST(Effects, a_middle_never_contradicts_most_draws) {
  // 60 of 100 draws are a little lower, a few are far higher: the mean is above, the middle below.
  std::vector<std::array<By, 2>> draws;
  for (int i = 0; i < 100; ++i) draws.push_back({at_work(100, 52, 10), at_work(i < 60 ? 95 : 1000, 52, 10)});
  const Effect effect = only(results_with(draws), "client_violence");
  EXPECT_LT(effect.ratio.median, 1);
  EXPECT_LT(effect.difference.median, 0);
  EXPECT_DOUBLE_EQ(effect.p_higher, 0.4);
  EXPECT_EQ(word_of(effect.verdict), "cannot_be_told");
}

TEST(Effects, the_word_follows_the_chance_and_fewer_than_a_hundred_draws_have_none) {
  EXPECT_EQ(verdict_of(0.95, 100, false), Verdict::very_likely_higher);
  EXPECT_EQ(verdict_of(0.94, 100, false), Verdict::likely_higher);
  EXPECT_EQ(verdict_of(0.8, 100, false), Verdict::likely_higher);
  EXPECT_EQ(verdict_of(0.79, 100, false), Verdict::cannot_be_told);
  EXPECT_EQ(verdict_of(0.21, 100, false), Verdict::cannot_be_told);
  EXPECT_EQ(verdict_of(0.2, 100, false), Verdict::likely_lower);
  EXPECT_EQ(verdict_of(0.05, 100, false), Verdict::very_likely_lower);
  EXPECT_EQ(verdict_of(0, 99, false), Verdict::too_few_draws);
  EXPECT_EQ(verdict_of(0.5, 1, true), Verdict::no_difference);
}

TEST(Effects, rounding_is_no_difference) {
  std::vector<std::array<By, 2>> draws(100, {at_work(0.1 + 0.2, 52, 10), at_work(0.3, 52, 10)});
  EXPECT_EQ(only(results_with(draws), "client_violence").verdict, Verdict::no_difference);
}

TEST(Effects, draws_in_which_nobody_is_freed_stand_at_the_end_of_the_scale) {
  // 40 of 100 draws free nobody under the comparator, 70 under the law; all harm ten.
  std::vector<std::array<By, 2>> draws;
  for (int i = 0; i < 100; ++i)
    draws.push_back({By{{Tally::raid_harmed, 10}, {Tally::freed_raids, i < 40 ? 0.0 : 5.0}},
                     By{{Tally::raid_harmed, 10}, {Tally::freed_raids, i < 70 ? 0.0 : 5.0}}});
  const Effect effect = only(results_with(draws), "harmed_per_freed");
  EXPECT_DOUBLE_EQ(effect.level.median, 2);
  EXPECT_TRUE(std::isinf(effect.level.hi90));
  EXPECT_EQ(effect.without_denominator, 70U);
  EXPECT_DOUBLE_EQ(effect.p_higher, 0.65);  // 30 draws go from some to none; 70 are alike
}

TEST(Effects, nothing_of_a_figure_that_only_one_law_has_is_called_no_difference) {
  std::vector<std::array<By, 2>> draws(100, {By{}, By{{Tally::others_cleared, 5}, {Tally::others_found, 10}}});
  EXPECT_NE(only(results_with(draws), "raid_specificity").verdict, Verdict::no_difference);
  EXPECT_EQ(only(results_with(draws), "raid_sensitivity").verdict, Verdict::no_difference);  // neither has it
}

TEST(Split, of_workers_encounters_and_risk_adds_up) {
  std::vector<std::array<By, 2>> draws;
  for (int i = 1; i <= 50; ++i) draws.push_back({at_work(10 + i, 500 + i, 900), at_work(20, 480, 1000 + 3 * i)});
  draws.push_back({at_work(0, 500, 900), at_work(20, 480, 1000)});  // no logarithm of none
  const Split split = splits_of(test::small_plan(), results_with(draws), named("client_violence"), 0).front();
  EXPECT_EQ(split.draws, 50U);
  EXPECT_NEAR(split.workers + split.encounters + split.risk, split.total, 1e-12);
  EXPECT_NEAR(split.workers + split.per_worker, split.total, 1e-12);
  double workers = 0;
  for (int i = 1; i <= 50; ++i) workers += std::log(480.0 / (500 + i)) / 50;
  EXPECT_NEAR(split.workers, workers, 1e-12);
}

TEST(Split, adds_up_in_every_outcome_of_a_run) {
  Plan plan = test::small_plan();
  plan.draws = 6;
  const Results results = run_ensemble(plan, choose_sweep("auto"), 1, {}, {});
  std::size_t seen = 0;
  for (const OutcomeSummary& o : summarise(plan, results).outcomes)
    for (const Split& split : o.splits) {
      if (split.draws == 0) continue;
      ++seen;
      EXPECT_NEAR(split.workers + split.per_worker, split.total, 1e-12) << o.outcome->name;
      if (happens_at_work(*o.outcome)) {
        EXPECT_NEAR(split.encounters + split.risk, split.per_worker, 1e-12) << o.outcome->name;
      }
    }
  EXPECT_GT(seen, 10U);
}

TEST(Effects, of_a_law_against_itself_are_no_difference_and_swapping_laws_turns_the_ratio_over) {
  Plan plan = test::small_plan();
  plan.draws = 4;
  const Results forth = run_ensemble(plan, choose_sweep("auto"), 1, {}, {});
  std::swap(plan.laws[0], plan.laws[1]);
  const Results back = run_ensemble(plan, choose_sweep("auto"), 1, {}, {});
  const Effect a = only(forth, "client_violence"), b = only(back, "client_violence");
  EXPECT_NEAR(a.ratio.lo90 * b.ratio.hi90, 1, 0.05);  // between order statistics a ratio bends
  EXPECT_DOUBLE_EQ(a.p_higher, 1 - b.p_higher);
}

}  // namespace aftermath
