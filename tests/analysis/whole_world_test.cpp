#include "engine/analysis/whole_world.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

constexpr std::uint64_t kSeed = 71;

WorldPart part_of(std::string id, double median, std::size_t place) {
  WorldPart part{id, id, "region", "law", {}, place};
  part.people.quantity = Quantity::represented;
  part.people.prior = {Prior::Shape::lognormal, median, 0.5};
  return part;
}

// Two small parts under laws of their own, and another law beside them.
WorldRun two_parts() {
  WorldRun run;
  run.world.parts = {part_of("large", 6000, 0), part_of("small", 900, 1)};
  run.slice = 1000;
  for (std::uint64_t i = 0; i < run.world.parts.size(); ++i) {
    Plan plan = test::plain_plan(test::random_draw(kSeed + i));
    plan.reference_law = test::law_of(test::random_levers(kSeed + i), "in-force");
    plan.laws = {plan.reference_law, test::law_of(test::random_levers(kSeed + 7), "other")};
    plan.years = 2;
    plan.burn_in_years = 1;
    plan.seed = kSeed;
    run.plans.push_back(std::move(plan));
  }
  return run;
}

std::vector<Row> rows_of(const WorldRun& run, unsigned threads, std::vector<FinishedTask> known = {}) {
  return run_campaign(world_campaign(run, choose_sweep("auto"), nullptr), threads, std::move(known), {});
}

const WorldOutcome& outcome_of(const WorldTotals& totals, std::string_view name) {
  return *std::find_if(totals.outcomes.begin(), totals.outcomes.end(),
                       [&](const WorldOutcome& o) { return o.outcome->name == name; });
}

}  // namespace

TEST(WholeWorld, slices_of_a_part_hold_all_its_people_once_and_none_is_larger_than_asked) {
  WorldRun run = two_parts();
  run.world.parts = {part_of("vast", 1234567, 0), part_of("middling", 54321, 1), part_of("tiny", 30, 2)};
  run.slice = 20000;
  std::vector<std::size_t> people(run.world.parts.size()), slices(run.world.parts.size());
  std::vector<std::uint32_t> draws;
  for (const Slice& slice : slices_of(run)) {
    people[slice.part] += slice.people;
    ++slices[slice.part];
    EXPECT_LE(slice.people, run.slice);
    EXPECT_GE(slice.people, kFewestOfSlice);
    draws.push_back(slice.draw);
  }
  EXPECT_EQ(people, (std::vector<std::size_t>{1234567, 54321, kFewestOfSlice}));
  EXPECT_EQ(slices, (std::vector<std::size_t>{62, kWantedSlices, 1}));
  std::sort(draws.begin(), draws.end());
  EXPECT_EQ(std::adjacent_find(draws.begin(), draws.end()), draws.end()) << "two slices share their luck";
}

TEST(WholeWorld, scale_simulates_fewer_people_who_stand_for_as_many) {
  WorldRun run = two_parts();
  run.times = 10;
  run.scale = 0.25;
  EXPECT_DOUBLE_EQ(run.represented(0), 60000);
  EXPECT_EQ(run.simulated(0), 15000U);
  EXPECT_DOUBLE_EQ(median_people(run.world), 6900);
}

TEST(WholeWorld, any_number_of_threads_gives_the_same_bits) {
  const WorldRun run = two_parts();
  const std::vector<Row> expected = rows_of(run, 1);
  EXPECT_EQ(rows_of(run, 3), expected);
}

TEST(WholeWorld, what_was_finished_before_gives_the_same_bits) {
  const WorldRun run = two_parts();
  const std::vector<Row> expected = rows_of(run, 2);
  std::vector<FinishedTask> known;
  for (std::size_t task = 0; task < expected.size(); task += 2) known.push_back({task, expected[task]});
  EXPECT_EQ(rows_of(run, 2, std::move(known)), expected);
}

TEST(WholeWorld, a_part_is_the_same_whichever_others_are_run) {
  const WorldRun run = two_parts();
  WorldRun alone = run;
  alone.world.parts.erase(alone.world.parts.begin());
  alone.plans.erase(alone.plans.begin());
  const std::vector<Row> all = rows_of(run, 2), small = rows_of(alone, 2);
  ASSERT_LT(small.size(), all.size());
  EXPECT_TRUE(std::equal(small.rbegin(), small.rend(), all.rbegin()));
}

TEST(WholeWorld, a_slice_is_a_draw_of_an_ensemble_of_its_size) {
  const WorldRun run = two_parts();
  const Slice slice = slices_of(run).back();
  Plan plan = run.plans[slice.part];
  plan.people = slice.people;
  const DrawResult draw = run_draw(plan, slice.draw, choose_sweep("auto"), nullptr, nullptr);
  const Row row = rows_of(run, 2).back();
  const auto tally = static_cast<std::size_t>(Tally::client_violence);
  for (std::size_t arm = 0; arm < plan.laws.size(); ++arm) {
    double sum = 0;
    for (std::size_t year = 0; year < plan.years; ++year)
      sum += from_fixed(draw.tallies[arm * plan.years + year].sum[0][tally]);
    EXPECT_GT(sum, 0);
    EXPECT_EQ(row[arm * kTallies + tally], sum);
  }
}

TEST(WholeWorld, slices_add_up_to_their_part_and_parts_to_the_world) {
  WorldRun run = two_parts();
  run.scale = 0.5;
  const std::vector<Row> rows = rows_of(run, 2);
  const std::vector<Slice> slices = slices_of(run);
  const std::vector<WorldTotals> totals = world_totals(run, rows);
  ASSERT_EQ(totals.size(), 3U);
  const auto violence = static_cast<std::size_t>(Tally::client_violence);
  double world = 0;
  for (std::size_t part = 0; part < 2; ++part) {
    double sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (slices[i].part == part) sum += rows[i][violence];
    const double represented = sum * run.represented(part) / static_cast<double>(run.simulated(part));
    EXPECT_GT(represented, 0);
    EXPECT_NEAR(outcome_of(totals[part], "client_violence").arms[0].amount, represented, 1e-9 * represented);
    world += represented;
  }
  const WorldOutcome& all = outcome_of(totals.back(), "client_violence");
  EXPECT_NEAR(all.arms[0].amount, world, 1e-9 * world);
  EXPECT_DOUBLE_EQ(all.difference, all.arms[1].amount - all.arms[0].amount);
  EXPECT_DOUBLE_EQ(all.ratio, all.arms[1].rate / all.arms[0].rate) << "each per its own worker-years";
  const WorldOutcome& money = outcome_of(totals.back(), "public_money");
  EXPECT_TRUE(std::isnan(money.ratio)) << "a sum is told as a sum";
  EXPECT_EQ(totals.back().slices, slices.size());
}

TEST(WholeWorld, under_the_law_in_force_twice_nothing_differs) {
  WorldRun run = two_parts();
  for (Plan& plan : run.plans) plan.laws[1] = plan.reference_law;
  for (const WorldTotals& one : world_totals(run, rows_of(run, 2)))
    for (const WorldOutcome& outcome : one.outcomes) {
      if (outcome.outcome->denominator != Tally::none) continue;
      EXPECT_EQ(outcome.difference, 0) << outcome.outcome->name;
      if (!std::isnan(outcome.ratio)) {
        EXPECT_EQ(outcome.ratio, 1) << outcome.outcome->name;
      }
    }
}

TEST(WholeWorld, spreads_are_told_of_many_slices_only_and_hold_their_mean) {
  WorldRun run = two_parts();
  run.scale = 0.5;
  const std::vector<WorldTotals> totals = world_totals(run, rows_of(run, 2));
  ASSERT_GE(totals[0].slices, kFewestForSpread);
  ASSERT_LT(totals[1].slices, kFewestForSpread);
  const WorldArm& known = outcome_of(totals[0], "client_violence").arms[0];
  EXPECT_LT(known.spread.lo90, known.rate);
  EXPECT_GT(known.spread.hi90, known.rate);
  EXPECT_TRUE(std::isnan(outcome_of(totals[1], "client_violence").arms[0].spread.lo90));
  EXPECT_TRUE(std::isnan(outcome_of(totals.back(), "client_violence").arms[0].spread.hi90));
}

TEST(WholeWorld, its_cost_counts_the_years_before_and_every_law) {
  const WorldRun run = two_parts();
  const Slice slice{0, 0, 100};
  EXPECT_DOUBLE_EQ(person_weeks(run, {&slice, 1}), 100.0 * 52 * (1 + 2 * 2));
}

TEST(WholeWorld, every_input_is_part_of_the_digest) {
  const WorldRun run = two_parts();
  const auto digest = [](const WorldRun& r) { return world_campaign(r, choose_sweep("auto"), nullptr).digest; };
  WorldRun seed = run, slice = run, scale = run, years = run;
  for (Plan& plan : seed.plans) ++plan.seed;
  slice.slice = 1500;
  slice.world.parts[0] = part_of("large", 600000, 0);
  scale.scale = 0.5;
  years.plans[1].years = 3;
  for (const WorldRun& other : {seed, slice, scale, years}) EXPECT_NE(digest(other), digest(run));
  EXPECT_EQ(digest(run), digest(two_parts()));
}

}  // namespace aftermath
