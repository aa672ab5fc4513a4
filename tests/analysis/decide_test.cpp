#include "engine/analysis/decide.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>
#include <set>

#include "engine/outputs/decision_output.h"
#include "tests/support/chance.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

const OutcomeInfo& outcome_named(std::string_view name) {
  const auto all = outcome_vocabulary();
  return *std::find_if(all.begin(), all.end(), [&](const OutcomeInfo& o) { return o.name == name; });
}

// Results with healthy years and money set by hand, in the first of two years and in the second.
struct ByHand {
  Plan plan;
  Results results;
};
ByHand by_hand(const LawsByDraw& cost, const LawsByDraw& dalys, double second_year = 0) {
  ByHand out{test::plain_plan(test::plain_draw()), {}};
  out.plan.laws.resize(cost.size(), out.plan.laws[0]);
  for (std::size_t law = 0; law < cost.size(); ++law) out.plan.laws[law].id = "law" + std::to_string(law);
  Results& r = out.results;
  r.draws = cost[0].size();
  r.arms = cost.size();
  r.years = 2;
  r.draw_weight.assign(r.draws, 1);
  r.tallies.assign(r.draws * r.arms * r.years * group_vocabulary().size() * kTallies, 0);
  for (std::size_t draw = 0; draw < r.draws; ++draw)
    for (std::size_t law = 0; law < r.arms; ++law)
      for (std::size_t year = 0; year < r.years; ++year) {
        const std::size_t row = ((draw * r.arms + law) * r.years + year) * group_vocabulary().size() * kTallies;
        const double part = year == 0 ? 1 : second_year;
        r.tallies[row + static_cast<std::size_t>(outcome_named("public_money").numerator)] = part * cost[law][draw];
        r.tallies[row + static_cast<std::size_t>(outcome_named("dalys").numerator)] = part * dalys[law][draw];
      }
  return out;
}

Decision decided(const ByHand& made, const DecisionOptions& options = {}) {
  return decide(made.plan, made.results, options);
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

}  // namespace

TEST(Decide, every_outcome_has_one_direction_with_its_reason) {
  std::multiset<std::string_view> named;
  for (const Direction& direction : directions()) {
    named.insert(direction.outcome);
    EXPECT_FALSE(direction.reason.empty()) << direction.outcome;
  }
  EXPECT_EQ(named.size(), outcome_vocabulary().size());
  for (const OutcomeInfo& outcome : outcome_vocabulary()) EXPECT_EQ(named.count(outcome.name), 1U) << outcome.name;
}

TEST(Decide, no_law_is_best_where_people_disagree) {
  const std::set<std::string_view> disputed = {"raids", "encounters", "worker_years", "arrests", "deportations"};
  std::size_t found = 0;
  for (const Direction& direction : directions())
    found += disputed.count(direction.outcome) > 0 && direction.better == Better::none ? 1 : 0;
  EXPECT_EQ(found, disputed.size());
}

TEST(Decide, chances_of_being_best_sum_to_one_and_ties_are_split) {
  const ChanceBest chance = chance_best({{1, 2, 3, 4}, {1, 1, 3, 5}, {2, 2, 3, std::nan("")}}, Better::lower);
  EXPECT_EQ(chance.draws, 3U);  // the last draw is not known for all
  EXPECT_DOUBLE_EQ(chance.share[0], (1.0 / 2 + 0 + 1.0 / 3) / 3);
  EXPECT_DOUBLE_EQ(chance.share[1], (1.0 / 2 + 1 + 1.0 / 3) / 3);
  EXPECT_DOUBLE_EQ(chance.share[2], (1.0 / 3) / 3);
  EXPECT_DOUBLE_EQ(chance.all_tie, 1.0 / 3);
  EXPECT_DOUBLE_EQ(sum(chance.share), 1);
  EXPECT_DOUBLE_EQ(chance_best({{1}, {2}}, Better::higher).share[1], 1);
  EXPECT_TRUE(std::isnan(chance_best({{std::nan("")}, {2}}, Better::higher).share[1]));
}

TEST(Decide, chances_sum_to_one_on_random_laws) {
  const auto seed = std::random_device{}();
  std::cout << "seed " << seed << "\n";
  std::mt19937_64 random(seed);
  std::uniform_int_distribution<int> number(0, 3);  // many ties
  for (std::size_t laws = 2; laws <= 6; ++laws) {
    LawsByDraw values(laws, std::vector<double>(50));
    for (auto& law : values)
      for (double& value : law) value = number(random);
    EXPECT_NEAR(sum(chance_best(values, Better::lower).share), 1, 1e-12);
    EXPECT_NEAR(sum(chance_best(values, Better::higher).share), 1, 1e-12);
    const Acceptability curve = acceptability(values, values, {0, 1, 1000});
    for (std::size_t i = 0; i < 3; ++i) {
      double chances = 0;
      for (const auto& law : curve.chance) chances += law[i];
      EXPECT_NEAR(chances, 1, 1e-12);
    }
  }
}

TEST(Decide, dominance_is_told_and_no_negative_ratio_ever_is) {
  EXPECT_EQ(cost_effect(-1, 1), CostEffect::dominates);
  EXPECT_EQ(cost_effect(0, 1), CostEffect::dominates);
  EXPECT_EQ(cost_effect(-1, 0), CostEffect::dominates);
  EXPECT_EQ(cost_effect(1, -1), CostEffect::dominated);
  EXPECT_EQ(cost_effect(0, -1), CostEffect::dominated);
  EXPECT_EQ(cost_effect(1, 0), CostEffect::dominated);
  EXPECT_EQ(cost_effect(1, 1), CostEffect::pays_for_health);
  EXPECT_EQ(cost_effect(-1, -1), CostEffect::saves_money_loses_health);
  EXPECT_EQ(cost_effect(0, 0), CostEffect::no_difference);

  // Comparator; dominates; dominated; 100 dollars for one of 10 years; saves 100, loses 10; the same.
  const Decision d = decided(by_hand({{500, 500}, {400, 400}, {600, 600}, {600, 600}, {400, 400}, {500, 500}},
                                     {{50, 50}, {40, 40}, {60, 60}, {40, 40}, {60, 60}, {50, 50}}));
  EXPECT_TRUE(std::isnan(d.against[0].per_daly));
  EXPECT_TRUE(std::isnan(d.against[1].per_daly));
  EXPECT_DOUBLE_EQ(d.against[2].per_daly, 10);
  EXPECT_DOUBLE_EQ(d.against[3].per_daly, 10);
  const auto json = as_json(d);
  EXPECT_TRUE(json["against"][3]["cost_per_daly_averted"].is_null());  // the same ratio means the opposite there
  EXPECT_EQ(json["against"][3]["saved_per_daly_incurred"], 10);
  const std::vector<std::string> told = in_words(d);
  EXPECT_NE(told[0].find("it dominates"), std::string::npos) << told[0];
  EXPECT_NE(told[1].find("it is dominated"), std::string::npos) << told[1];
  EXPECT_NE(told[2].find("10.0 dollars"), std::string::npos) << told[2];
  EXPECT_NE(told[3].find("not a cost per DALY averted"), std::string::npos) << told[3];
  EXPECT_NE(told[4].find("No difference"), std::string::npos) << told[4];
}

TEST(Decide, dominance_on_average_that_may_be_chance_is_called_so) {
  const Decision d = decided(by_hand({{500, 500, 500}, {400, 400, 400}}, {{50, 50, 50}, {20, 55, 55}}));
  EXPECT_EQ(d.against[0].effect, CostEffect::dominates);
  const std::string told = in_words(d)[0];
  EXPECT_EQ(told.find("it dominates"), std::string::npos) << told;
  EXPECT_NE(told.find("it is not clear whether it saves or loses healthy years"), std::string::npos) << told;
}

TEST(Decide, the_four_quadrants_share_out_all_draws) {
  const Decision d = decided(by_hand({{5, 5, 5, 5, 5}, {4, 6, 4, 6, 5}}, {{5, 5, 5, 5, 5}, {4, 4, 6, 6, 5}}));
  const AgainstComparator& a = d.against[0];
  for (const double p :
       {a.p_less_money_more_health, a.p_more_money_more_health, a.p_less_money_less_health, a.p_more_money_less_health})
    EXPECT_DOUBLE_EQ(p, 1.25 / 5);  // the fifth draw differs in nothing and counts a quarter in each
}

TEST(Decide, the_ladder_leaves_out_the_dominated_and_the_extendedly_dominated) {
  // By cost: A 0/100, B 10/99 (10 per DALY; extendedly dominated by D at 20/80: 1 per DALY), C 15/100.5 (dominated),
  // D, E 120/70 (10 per DALY), F as D.
  const std::vector<double> cost = {0, 10, 15, 20, 120, 20}, dalys = {100, 99, 100.5, 80, 70, 80};
  const std::vector<Rung> ladder = incremental_ladder(cost, dalys);
  using S = Rung::Standing;
  const auto of = [&](std::size_t law) {
    return *std::find_if(ladder.begin(), ladder.end(), [&](const Rung& r) { return r.law == law; });
  };
  EXPECT_EQ(of(0).standing, S::cheapest);
  EXPECT_EQ(of(1).standing, S::extendedly_dominated);
  EXPECT_EQ(of(2).standing, S::dominated);
  EXPECT_EQ(of(3).standing, S::step);
  EXPECT_EQ(of(3).against, 0U);
  EXPECT_DOUBLE_EQ(of(3).per_daly, 1);
  EXPECT_EQ(of(4).against, 3U);
  EXPECT_DOUBLE_EQ(of(4).per_daly, 10);
  EXPECT_EQ(of(5).standing, S::same);
  EXPECT_EQ(of(5).against, 3U);
}

TEST(Decide, steps_up_the_ladder_cost_ever_more_and_are_what_the_frontier_takes) {
  const auto seed = std::random_device{}();
  std::cout << "seed " << seed << "\n";
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<double> number(0, 100);
  for (int repeat = 0; repeat < 200; ++repeat) {
    LawsByDraw cost(6, std::vector<double>(1)), dalys = cost;
    std::vector<double> costs, years;
    for (std::size_t law = 0; law < cost.size(); ++law) {
      costs.push_back(cost[law][0] = number(random));
      years.push_back(dalys[law][0] = number(random));
    }
    double before = 0;
    for (const Rung& rung : incremental_ladder(costs, years)) {
      if (rung.standing != Rung::Standing::step) continue;
      EXPECT_GE(rung.per_daly, before);
      before = rung.per_daly;
      // Just above the price of a step, the law it leads to is best unless a later step is cheap enough as well.
      const Acceptability curve = acceptability(cost, dalys, {rung.per_daly * (1 + 1e-9), rung.per_daly * (1 - 1e-9)});
      EXPECT_NE(curve.frontier[0], rung.against);
      EXPECT_NE(curve.frontier[1], rung.law);
    }
  }
}

TEST(Decide, the_acceptability_curve_of_two_known_normals_is_that_of_theory) {
  const auto seed = std::random_device{}();
  std::cout << "seed " << seed << "\n";
  std::mt19937_64 random(seed);
  constexpr std::size_t kDraws = 20000;
  // Extra cost N(1000, 400), DALYs averted N(10, 5), independent: net benefit at w is N(10 w - 1000, sqrt(25 w^2 +
  // 160000)).
  std::normal_distribution<double> extra(1000, 400), averted(10, 5);
  LawsByDraw cost(2, std::vector<double>(kDraws, 5000.0)), dalys(2, std::vector<double>(kDraws, 300.0));
  for (std::size_t draw = 0; draw < kDraws; ++draw) {
    cost[1][draw] += extra(random);
    dalys[1][draw] -= averted(random);
  }
  const std::vector<double> prices = {0, 50, 90, 110, 200, 1000};
  const Acceptability curve = acceptability(cost, dalys, prices);
  for (std::size_t i = 0; i < prices.size(); ++i) {
    const double w = prices[i], z = (10 * w - 1000) / std::sqrt(25 * w * w + 160000);
    const double expected = std::erfc(-z / std::sqrt(2.0)) / 2;
    EXPECT_NEAR(curve.chance[1][i], expected, test::share_tolerance(expected, kDraws) + 1e-3);
    EXPECT_NEAR(curve.error[1][i], std::sqrt(expected * (1 - expected) / kDraws), 1e-3);
    EXPECT_EQ(curve.frontier[i], w < 100 ? 0U : 1U) << w;  // worth it on average above 100 dollars per DALY
  }
}

TEST(Decide, the_frontier_need_not_be_the_law_with_the_highest_chance) {
  // In two of three draws the second law costs a little more; in one it saves much.
  const Acceptability curve = acceptability({{10, 10, 10}, {11, 11, 1}}, {{0, 0, 0}, {0, 0, 0}}, {0});
  EXPECT_DOUBLE_EQ(curve.chance[0][0], 2.0 / 3);
  EXPECT_EQ(curve.frontier[0], 1U);
}

TEST(Decide, discounting_weighs_the_second_year_less) {
  const ByHand made = by_hand({{100, 100}, {110, 110}}, {{5, 5}, {4, 4}}, 1);
  EXPECT_DOUBLE_EQ(decided(made).cost[0].mean, 200);
  DecisionOptions options;
  options.discount = 0.25;
  const Decision d = decided(made, options);
  EXPECT_DOUBLE_EQ(d.cost[0].mean, 180);
  EXPECT_DOUBLE_EQ(d.dalys[1].mean, 7.2);
  EXPECT_DOUBLE_EQ(d.against[0].per_daly, 10);  // both alike: the ratio stays
}

TEST(Decide, the_same_law_twice_shares_every_best_and_costs_nothing) {
  const Decision d = decided(by_hand({{1, 2}, {1, 2}}, {{3, 4}, {3, 4}}));
  EXPECT_EQ(d.against[0].effect, CostEffect::no_difference);
  for (const auto& law : d.acceptability.chance)
    for (const double chance : law) EXPECT_DOUBLE_EQ(chance, 0.5);
  for (const std::size_t law : d.acceptability.frontier) EXPECT_EQ(law, 0U);
}

}  // namespace aftermath
