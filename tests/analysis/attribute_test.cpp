// Attribution in simulated places: parts add up in every draw, arms at either end are the laws themselves.
#include "engine/analysis/attribute.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/world/model.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

Plan small_plan(const Draw& q) {
  Plan plan = test::plain_plan(q);
  plan.people = 400;
  plan.burn_in_years = 1;
  plan.years = 2;
  return plan;
}

// Effects of every kind, two laws that differ in every lever.
Plan much_differs(std::uint64_t seed) {
  Plan plan = small_plan(test::random_draw(seed));
  plan.seed = seed;
  plan.laws = {test::law_of(test::random_levers(seed), "first"), test::law_of(test::random_levers(seed + 1), "second")};
  return plan;
}

void set_word(Law& law, Lever lever, std::uint8_t word) {
  for (Provision& p : law.provisions)
    if (p.lever == lever) p.state.word = word;
}

// Three levers differ; the second of them in the second year only.
Plan three_differ(std::uint64_t seed) {
  Plan plan = small_plan(test::random_draw(seed));
  plan.seed = seed;
  set_word(plan.laws[1], Lever::buying, static_cast<std::uint8_t>(Buying::prohibited));
  set_word(plan.laws[1], Lever::third_parties, static_cast<std::uint8_t>(ThirdParties::prohibited));
  Provision later;
  later.lever = Lever::advertising;
  later.state.word = static_cast<std::uint8_t>(Advertising::prohibited);
  later.from = {2027, 1, 1};
  for (Provision& p : plan.laws[1].provisions)
    if (p.lever == Lever::advertising) p.until = later.from;
  plan.laws[1].provisions.push_back(later);
  return plan;
}

ForkedDraw fork_of(const Plan& plan, std::uint32_t draw = 0) {
  return {plan, draw, choose_sweep("auto"), nullptr, nullptr};
}

Arm whole(const Plan& plan, std::size_t law) {
  return {stretches(plan.laws[law], plan.setting.change, static_cast<int>(plan.years) * kWeeksPerYear), {}, {}};
}

std::uint64_t all(std::size_t players) { return (std::uint64_t{1} << players) - 1; }

std::vector<Row> rows_of(const Plan& plan, const AttributionParts& parts, const AttributionOptions& options) {
  const Campaign campaign = attribution_campaign(plan, parts, options, choose_sweep("auto"), nullptr);
  std::vector<Row> rows = run_campaign(campaign, 1, {}, {});
  for (const Row& row : rows) EXPECT_EQ(row.size(), campaign.width);
  return rows;
}

// Relative to the largest part, since parts may cancel.
void expect_sum(const std::vector<PartOfDifference>& parts, double whole, std::string_view outcome) {
  double sum = 0, largest = std::fabs(whole);
  for (const PartOfDifference& part : parts) {
    sum += part.value.mean;
    largest = std::max(largest, std::fabs(part.value.mean));
  }
  EXPECT_NEAR(sum, whole, 1e-9 * largest) << outcome;
}

void expect_sums(const Attribution& a) {
  std::size_t differ = 0;
  for (const AttributedDifference& d : a.differences) {
    if (d.draws == 0) continue;
    expect_sum(d.provisions, d.difference.value.mean, d.figure.outcome->name);
    expect_sum(d.mechanisms, d.difference.value.mean, d.figure.outcome->name);
    differ += d.difference.value.mean != 0 ? 1 : 0;
  }
  EXPECT_GT(differ, a.differences.size() / 4);
}

}  // namespace

TEST(Attribution, parts_add_up_to_the_difference_in_every_draw) {
  const Plan plan = three_differ(61);
  const AttributionOptions options{12, 2};
  const AttributionParts parts = parts_of(plan, options);
  ASSERT_EQ(parts.provisions.size(), 3U);
  ASSERT_GT(parts.mechanisms.size(), 3U);
  EXPECT_TRUE(parts.provisions_exact);
  EXPECT_FALSE(parts.mechanisms_exact);
  const std::vector<Row> rows = rows_of(plan, parts, options);
  for (const Row& row : rows) expect_sums(attribute(plan, parts, options, {row}));
  expect_sums(attribute(plan, parts, options, rows));
}

TEST(Attribution, parts_add_up_where_orders_of_provisions_are_sampled) {
  Plan plan = three_differ(62);
  plan.draws = 1;
  const AttributionOptions options{2, 2};
  const AttributionParts parts = parts_of(plan, options);
  EXPECT_FALSE(parts.provisions_exact);
  expect_sums(attribute(plan, parts, options, rows_of(plan, parts, options)));
}

TEST(Attribution, arms_at_either_end_are_the_laws_bit_by_bit) {
  for (const Plan& plan : {much_differs(63), much_differs(64), three_differ(65)}) {
    const AttributionParts parts = parts_of(plan, {});
    const std::uint64_t provisions = all(parts.provisions.size()), mechanisms = all(parts.mechanisms.size());
    ForkedDraw fork = fork_of(plan);
    const std::vector<Tallies> first = fork.run(whole(plan, 0)), second = fork.run(whole(plan, 1));
    EXPECT_NE(first, second);
    EXPECT_EQ(fork.run(arm_of_provisions(plan, parts, 0)), first);
    EXPECT_EQ(fork.run(arm_of_provisions(plan, parts, provisions)), second);
    const std::vector<Tallies> some = fork.run(arm_of_mechanisms(plan, parts, mechanisms / 3));
    EXPECT_NE(some, first);
    EXPECT_NE(some, second);
    EXPECT_EQ(fork.run(arm_of_mechanisms(plan, parts, 0)), first);
    EXPECT_EQ(fork.run(arm_of_mechanisms(plan, parts, mechanisms)), second);
  }
}

// The end points above take what nobody reads from the right law; here mechanisms are held through the engine alone.
TEST(Attribution, holding_every_mechanism_under_another_law_is_that_law) {
  const Plan plan = much_differs(66);
  ForkedDraw fork = fork_of(plan);
  Arm held = whole(plan, 1);
  held.held.set();
  held.held_law = whole(plan, 0).law;
  EXPECT_EQ(fork.run(held), fork.run(whole(plan, 0)));
  EXPECT_NE(fork.run(whole(plan, 1)), fork.run(whole(plan, 0)));  // nothing stays held
}

TEST(Attribution, arms_that_part_from_a_fork_are_those_of_a_comparison) {
  const Plan plan = much_differs(67);
  const DrawResult compared = run_draw(plan, 1, choose_sweep("auto"), nullptr, nullptr);
  ForkedDraw fork = fork_of(plan, 1);
  std::vector<Tallies> arms;
  for (const std::size_t law : {1U, 0U}) {  // in whichever order
    const std::vector<Tallies> years = fork.run(whole(plan, law));
    arms.insert(arms.begin(), years.begin(), years.end());
  }
  EXPECT_EQ(arms, compared.tallies);
  EXPECT_EQ(fork.weight(), compared.weight);
  const Results results = results_of(plan, {compared});
  const std::vector<double> figures = figures_of({arms[0], arms[1]}, fork.weight());
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const AttributedFigure& f = attributed_figures()[i];
    const double expected = f.rate ? results.rate(*f.outcome, 0, 0, f.group) : results.total(*f.outcome, 0, 0, f.group);
    EXPECT_TRUE((std::isnan(figures[i]) && std::isnan(expected)) ||
                std::fabs(figures[i] - expected) <= 1e-12 * std::fabs(expected));
  }
}

TEST(Attribution, a_provision_without_effect_has_exactly_no_part) {
  Plan plan = small_plan(test::plain_draw());  // every effect is neutral ...
  Draw q = test::plain_draw();
  q[Q::demand_ban_fall] = 0.5;  // ... but this
  plan.quantities = test::table_of(q);
  plan.draws = 1;
  set_word(plan.laws[1], Lever::buying, static_cast<std::uint8_t>(Buying::prohibited));
  set_word(plan.laws[1], Lever::reporting_immunity, 1);
  const AttributionParts parts = parts_of(plan, {});
  ASSERT_EQ(parts.provisions.size(), 2U);
  const Attribution a = attribute(plan, parts, {}, rows_of(plan, parts, {}));
  const AttributedDifference& encounters = *a.everybody("encounters");
  EXPECT_LT(encounters.provisions[0].value.mean, 0);
  EXPECT_DOUBLE_EQ(encounters.provisions[0].value.mean, encounters.difference.value.mean);
  EXPECT_TRUE(encounters.provisions[1].exactly_zero);
  for (std::size_t m = 0; m < parts.mechanisms.size(); ++m)
    EXPECT_EQ(encounters.mechanisms[m].exactly_zero, parts.mechanisms[m].mechanism != Mechanism::demand);
}

TEST(Attribution, players_are_what_differs_after_the_change_and_who_reads_it) {
  Plan plan = three_differ(68);
  // Before the change only: no player.
  for (Provision& p : plan.laws[1].provisions)
    if (p.lever == Lever::soliciting) p.until = {2020, 1, 1};
  Provision before;
  before.lever = Lever::soliciting;
  before.state.word = static_cast<std::uint8_t>(Soliciting::prohibited);
  before.from = {2020, 1, 1};
  before.until = {2021, 1, 1};
  plan.laws[1].provisions.push_back(before);
  const AttributionParts parts = parts_of(plan, {});
  std::vector<Lever> levers;
  for (const LeverPlayer& player : parts.provisions) levers.push_back(player.lever);
  EXPECT_EQ(levers, (std::vector<Lever>{Lever::buying, Lever::third_parties, Lever::advertising}));
  EXPECT_EQ(parts.provisions[2].after.size(), 2U);
  for (std::size_t m = 0; m < declarations().size(); ++m) {
    const bool read = std::any_of(levers.begin(), levers.end(), [&](Lever l) { return reads(*declarations()[m], l); });
    const bool player = std::any_of(parts.mechanisms.begin(), parts.mechanisms.end(), [&](const MechanismPlayer& p) {
      return p.mechanism == static_cast<Mechanism>(m) && p.declaration == declarations()[m];
    });
    EXPECT_EQ(player, read) << declarations()[m]->name;
  }
  plan.laws[1] = plan.laws[0];
  EXPECT_TRUE(parts_of(plan, {}).provisions.empty());
  EXPECT_TRUE(parts_of(plan, {}).mechanisms.empty());
}

TEST(Attribution, a_draw_where_a_share_has_nobody_is_left_out_of_that_share) {
  const Plan plan = three_differ(69);
  const AttributionOptions options{12, 2};
  const AttributionParts parts = parts_of(plan, options);
  std::vector<Row> rows = rows_of(plan, parts, options);
  const std::size_t width = rows[0].size() / attributed_figures().size();
  rows[0][2] = std::nan("");  // one part of the first figure
  rows.emplace_back();        // not run
  const Attribution a = attribute(plan, parts, options, rows);
  EXPECT_EQ(a.draws, 2U);
  EXPECT_EQ(a.differences[0].draws, 1U);
  EXPECT_EQ(a.differences[0].before.mean, rows[1][0]);
  EXPECT_EQ(a.differences[1].draws, 2U);
  EXPECT_DOUBLE_EQ(a.differences[1].before.mean, (rows[0][width] + rows[1][width]) / 2);
}

TEST(Attribution, the_error_of_sampling_falls_with_draws) {
  const Plan plan = three_differ(70);
  const AttributionOptions options{12, 2};
  const AttributionParts parts = parts_of(plan, options);
  const Row row = rows_of(plan, parts, options)[0];
  const auto error = [&](std::size_t draws) {
    const Attribution a = attribute(plan, parts, options, std::vector<Row>(draws, row));
    double most = 0;
    for (const PartOfDifference& c : a.everybody("encounters")->mechanisms) most = std::max(most, c.error);
    return most;
  };
  EXPECT_GT(error(1), 0);
  EXPECT_NEAR(error(16), error(1) / 4, 1e-9 * error(1));
}

TEST(Attribution, the_largest_parts_come_first_and_none_of_zero) {
  std::vector<PartOfDifference> parts(4);
  for (std::size_t i = 0; i < 3; ++i) parts[i].exactly_zero = false;
  parts[0].value.mean = 1;
  parts[1].value.mean = -3;
  parts[2].value.mean = 2;
  EXPECT_EQ(largest_first(parts), (std::vector<std::size_t>{1, 2, 0}));
}

}  // namespace aftermath
