// How far an answer hangs on disputed and on hardly known numbers: which plans are run, and what they are held against.
#include "engine/analysis/assumptions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

std::size_t at(Quantity quantity) { return static_cast<std::size_t>(quantity); }

std::size_t place_of(std::string_view outcome) {
  const auto all = outcome_vocabulary();
  return static_cast<std::size_t>(
      std::find_if(all.begin(), all.end(), [&](const OutcomeInfo& o) { return o.name == outcome; }) - all.begin());
}

// One number that both sides dispute, and one that only calibration has moved.
Plan disputed_plan() {
  Plan plan = test::plain_plan(test::plain_draw());
  plan.posterior = {{Q::violence_haste, Q::condom_haste}, {0.5, -1}, {{0.8}, {0.3, 0.4}}, {true, true}, "x"};
  for (const Quantity quantity : plan.posterior.quantity)
    plan.quantities[at(quantity)].prior = {Prior::Shape::lognormal, 1.5, 0.2};
  plan.quantities[at(Q::violence_haste)].critics = Prior{Prior::Shape::lognormal, 1, 0.1};
  plan.quantities[at(Q::violence_haste)].associations = Prior{Prior::Shape::lognormal, 2.5, 0.1};
  plan.assume = "mine.toml";
  plan.draws = 64;
  return plan;
}

// Of everybody, in one year and 520 worker-weeks: what is counted under the comparator and under the law, by draw.
struct Events {
  std::uint32_t draw;
  double versus, law;
};

Results results_with(const std::vector<Events>& draws, Tally counted) {
  constexpr double kWeeks = 520;
  Results r;
  r.draws = draws.size();
  r.arms = 2;
  r.years = 1;
  r.draw_weight.assign(r.draws, 1);
  r.tallies.assign(r.draws * r.arms * group_vocabulary().size() * kTallies, 0);
  for (std::size_t i = 0; i < draws.size(); ++i) {
    r.draw_index.push_back(draws[i].draw);
    for (std::size_t arm = 0; arm < r.arms; ++arm) {
      const auto everybody =
          r.tallies.begin() + static_cast<std::ptrdiff_t>((i * r.arms + arm) * group_vocabulary().size() * kTallies);
      everybody[static_cast<std::ptrdiff_t>(Tally::worker_weeks)] = kWeeks;
      everybody[static_cast<std::ptrdiff_t>(counted)] = arm == 0 ? draws[i].versus : draws[i].law;
    }
  }
  return r;
}

Results violence(const std::vector<Events>& draws) { return results_with(draws, Tally::client_violence); }

double weak_share(const Results& main, const Results& redrawn, std::string_view outcome = "client_violence") {
  const std::vector<std::vector<double>> shares = weak_shares(main, redrawn);
  EXPECT_EQ(shares.size(), 1U);
  return shares.at(0).at(place_of(outcome));
}

// Effects on everybody, each with this chance of being higher.
std::vector<OutcomeSummary> all_with(double p_higher) {
  std::vector<OutcomeSummary> all(outcome_vocabulary().size());
  for (OutcomeSummary& one : all) {
    one.outcome = &outcome_vocabulary()[static_cast<std::size_t>(&one - all.data())];
    one.group = &group_vocabulary()[0];
    one.arms.resize(2);
    one.effects.resize(1);
    one.effects[0].p_higher = p_higher;
  }
  return all;
}

}  // namespace

TEST(Assumptions, either_side_moves_what_is_disputed_and_lets_go_of_its_calibration) {
  const Plan plan = disputed_plan();
  const Plan critics = under_critics(plan, 9), associations = under_associations(plan, 8);
  EXPECT_EQ(critics.quantities[at(Q::violence_haste)].prior.centre, 1);
  EXPECT_EQ(associations.quantities[at(Q::violence_haste)].prior.centre, 2.5);
  EXPECT_EQ(critics.assume, "critics");
  EXPECT_EQ(associations.assume, "associations");
  EXPECT_EQ(critics.draws, 9U);
  EXPECT_EQ(associations.draws, 8U);
  for (const Plan* side : {&critics, &associations}) {
    EXPECT_EQ(side->posterior.holds, (std::vector<bool>{false, true})) << side->assume;
    EXPECT_EQ(side->quantities[at(Q::condom_haste)].prior, plan.quantities[at(Q::condom_haste)].prior);
    EXPECT_EQ(side->seed, plan.seed);
  }
}

TEST(Assumptions, only_numbers_on_weak_evidence_are_drawn_again_and_never_the_size_of_the_place) {
  Plan plan = disputed_plan();
  const char* const kGrades[] = {"A", "B", "C", "D", "elicited", "assumption"};
  for (std::size_t i = 0; i < plan.quantities.size(); ++i) plan.quantities[i].grade = kGrades[i % std::size(kGrades)];
  plan.quantities[at(Q::represented)].grade = "assumption";
  const Plan redrawn = with_weak_redrawn(plan, 16);
  EXPECT_EQ(redrawn.draws, 16U);
  ASSERT_EQ(redrawn.redrawn.size(), kQuantities);
  for (std::size_t i = 0; i < kQuantities; ++i)
    EXPECT_EQ(redrawn.redrawn[i], i % std::size(kGrades) >= 3 && i != at(Q::represented)) << info(Quantity(i)).name;
}

// The log of the ratio is 0, 1 and 2 in three draws: variance 1. Redrawn, the first becomes 1: a third of the mean
// squared change, half of that over the variance.
TEST(WeakShares, are_half_the_mean_squared_change_over_the_variance) {
  const double e = std::exp(1.0);
  const Results main = violence({{0, 10, 10}, {1, 10, 10 * e}, {2, 10, 10 * e * e}});
  EXPECT_EQ(weak_share(main, main), 0);
  EXPECT_NEAR(weak_share(main, violence({{0, 10, 10 * e}, {1, 10, 10 * e}, {2, 10, 10 * e * e}})), 1.0 / 6, 1e-12);
  // Twice as many events under both laws change nothing: it is the ratio that is told.
  EXPECT_NEAR(weak_share(main, violence({{0, 20, 20}, {1, 20, 20 * e}, {2, 20, 20 * e * e}})), 0, 1e-12);
  // Fewer draws were redrawn: those that were are paired by their number, not by their place.
  EXPECT_NEAR(weak_share(main, violence({{2, 10, 10 * e}})), 0.5, 1e-12);
  // A share of the variance is never more than all of it.
  EXPECT_EQ(weak_share(main, violence({{0, 10, 1e6}, {1, 10, 1e-3}})), 1);
}

TEST(WeakShares, of_shares_are_told_from_their_difference) {
  const auto isolated = [](const std::vector<Events>& draws) { return results_with(draws, Tally::isolated_weeks); };
  const Results main = isolated({{0, 0, 0}, {1, 0, 52}, {2, 0, 104}});  // differences of 0, 0.1 and 0.2
  EXPECT_NEAR(weak_share(main, isolated({{0, 52, 104}, {1, 0, 52}, {2, 0, 104}}), "isolated_share"), 1.0 / 6, 1e-12);
}

TEST(WeakShares, leave_out_draws_that_is_undefined) {
  const double e = std::exp(1.0);
  const Results main = violence({{0, 10, 10}, {1, 0, 10}, {2, 10, 10 * e}, {3, 10, 0}});
  // Of draws 0 and 2 alone: their variance is a half, and one of two changes, by one.
  EXPECT_NEAR(weak_share(main, violence({{0, 10, 10 * e}, {1, 10, 10}, {2, 10, 10 * e}, {3, 10, 10}})), 0.5, 1e-12);
  // A twin that is undefined is no pair.
  EXPECT_NEAR(weak_share(main, violence({{0, 0, 10}, {2, 10, 10 * e * e}})), 1, 1e-12);
  EXPECT_EQ(weak_share(main, violence({{0, 0, 10}, {2, 10, 10 * e}})), 0);
  // Nothing to tell: no pair; one draw; no variance.
  EXPECT_TRUE(std::isnan(weak_share(main, violence({{7, 10, 10}}))));
  EXPECT_TRUE(std::isnan(weak_share(violence({{0, 10, 10}}), violence({{0, 10, 20}}))));
  EXPECT_TRUE(std::isnan(weak_share(violence({{0, 10, 10}, {1, 10, 10}}), violence({{0, 10, 20}}))));
}

TEST(KeepsItsSide, asks_either_side_and_every_middle) {
  Challenge challenge;
  challenge.sides = {{"critics", all_with(0.7), 9}, {"associations", all_with(0.9), 9}};
  const std::size_t outcome = place_of("client_violence");
  Effect main;
  const auto keeps = [&](double p_higher) {
    main.p_higher = p_higher;
    return keeps_its_side(challenge, outcome, 0, main);
  };
  EXPECT_TRUE(keeps(0.51));
  EXPECT_FALSE(keeps(0.49));
  EXPECT_FALSE(keeps(0.5)) << "no side at all is not that of the critics";
  challenge.sides[1].outcomes[outcome].effects[0].p_higher = 0.2;  // of one outcome, on one side
  EXPECT_FALSE(keeps(0.51));
  main.p_higher = 0.8;
  EXPECT_TRUE(keeps_its_side(challenge, place_of("homicides"), 0, main));
  challenge.sides = {{"critics", all_with(0.5), 9}};
  EXPECT_TRUE(keeps(0.5));
}

}  // namespace aftermath
