#include "engine/analysis/sizes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

constexpr std::string_view kSome[] = {"client_violence", "homicides", "encounters"};

}  // namespace

// With a share L of luck and m times the people, time x variance is (0.6 + 0.4 m) (1 - L + L / m): twice the people
// pay from L = 4/7 on, and all the luck there is asks for eight times.
TEST(Sizes, more_people_are_simulated_where_luck_decides_most) {
  const auto people = [](double share) {
    const LuckShare luck[] = {{"a", share}, {"b", share}};
    return people_by_luck(500, luck);
  };
  EXPECT_EQ(people(0), 500U);
  EXPECT_EQ(people(0.57), 500U);
  EXPECT_EQ(people(0.58), 1000U);
  EXPECT_EQ(people(1), 4000U);
}

TEST(Sizes, an_outcome_that_does_not_vary_has_no_say) {
  const LuckShare luck[] = {{"a", 1}, {"b", std::numeric_limits<double>::quiet_NaN()}};
  EXPECT_EQ(people_by_luck(500, luck), 4000U);
  EXPECT_EQ(people_by_luck(500, {}), 500U);
}

// All draws alike: what two makings differ by is luck and nothing else.
TEST(Sizes, luck_is_all_where_numbers_do_not_vary) {
  Plan plan = test::small_plan();
  for (QuantityRecord& record : plan.quantities) {
    record.prior.shape = Prior::Shape::fixed;
    record.prior.spread = 0;
  }
  const Sizes sizes = sizes_by_accuracy(plan, choose_sweep("auto"), 2, kSome, nullptr);
  double sum = 0;
  for (const LuckShare& one : sizes.luck) sum += one.share;
  EXPECT_GT(sum / 3, 0.6);  // of 32 makings of 16 draws
  EXPECT_GT(sizes.people, 100U);
}

TEST(Sizes, what_was_made_on_the_way_are_the_plans_own_draws) {
  const Plan plan = test::small_plan();
  const Sizes one = sizes_by_accuracy(plan, choose_sweep("auto"), 1, kSome, nullptr),
              two = sizes_by_accuracy(plan, choose_sweep("auto"), 2, kSome, nullptr);
  ASSERT_EQ(one.finished.size(), 16U);
  for (std::uint32_t draw = 0; draw < 16; ++draw)
    EXPECT_EQ(results_of(plan, {one.finished[draw]}).tallies,
              results_of(plan, {run_draw(plan, draw, choose_sweep("auto"), nullptr, nullptr)}).tallies);
  EXPECT_EQ(one.people, two.people);
  for (std::size_t i = 0; i < one.luck.size(); ++i) EXPECT_EQ(one.luck[i].share, two.luck[i].share);
}

TEST(Sizes, nothing_comes_of_it_when_it_is_stopped) {
  const std::atomic<bool> stopped = true;
  EXPECT_EQ(sizes_by_accuracy(test::small_plan(), choose_sweep("auto"), 2, kSome, &stopped).people, 0U);
}

}  // namespace aftermath
