// Outcomes as they are made of tallies: by hand.
#include "engine/outcomes/results.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/hazard/groups.h"

namespace aftermath {
namespace {

const OutcomeInfo& outcome(std::string_view name) {
  for (const OutcomeInfo& one : outcome_vocabulary())
    if (one.name == name) return one;
  ADD_FAILURE() << "no outcome " << name;
  return outcome_vocabulary().front();
}

// Two draws, two arms, two years; each number says where it stands.
struct Table {
  Results results;
  Table() {
    results.draws = results.arms = results.years = 2;
    results.draw_weight = {10, 100};
    results.tallies.assign(std::size_t{2} * 2 * 2 * kGroups * kTallies, 0);
  }
  void put(std::size_t draw, std::size_t arm, std::size_t year, std::size_t group, Tally tally, double amount) {
    results.tallies[(((draw * 2 + arm) * 2 + year) * kGroups + group) * kTallies + static_cast<std::size_t>(tally)] =
        amount;
  }
};

}  // namespace

TEST(Results, totals_stand_for_the_people_whom_a_simulated_one_represents) {
  Table table;
  table.put(0, 1, 0, 3, Tally::arrests, 4);
  table.put(0, 1, 1, 3, Tally::arrests, 5);
  table.put(1, 1, 1, 3, Tally::arrests, 7);
  const OutcomeInfo& arrests = outcome("arrests");
  EXPECT_EQ(table.results.value(arrests, 0, 1, 0, 3), 40);
  EXPECT_EQ(table.results.value(arrests, 0, 1, 1, 3), 50);
  EXPECT_EQ(table.results.value(arrests, 0, 0, 1, 3), 0);
  EXPECT_EQ(table.results.value(arrests, 0, 1, 1, 0), 0);
  EXPECT_EQ(table.results.total(arrests, 0, 1, 3), 90);
  EXPECT_EQ(table.results.total(arrests, 1, 1, 3), 700);
}

TEST(Results, shares_are_of_the_time_of_all_years_together) {
  Table table;
  const OutcomeInfo& street = outcome("street_share");
  table.put(0, 0, 0, 0, Tally::street_weeks, 10);
  table.put(0, 0, 0, 0, Tally::worker_weeks, 40);
  table.put(0, 0, 1, 0, Tally::street_weeks, 30);
  table.put(0, 0, 1, 0, Tally::worker_weeks, 60);
  EXPECT_EQ(table.results.value(street, 0, 0, 0, 0), 0.25);
  EXPECT_EQ(table.results.value(street, 0, 0, 1, 0), 0.5);
  EXPECT_EQ(table.results.total(street, 0, 0, 0), 0.4);
  EXPECT_TRUE(std::isnan(table.results.value(street, 1, 0, 0, 0)));  // nobody at work
  EXPECT_TRUE(std::isnan(table.results.total(street, 1, 0, 0)));
}

TEST(Results, rates_are_per_thousand_years_at_work_and_of_totals_alone) {
  Table table;
  table.put(1, 0, 0, 2, Tally::arrests, 1);
  table.put(1, 0, 1, 2, Tally::arrests, 2);
  table.put(1, 0, 0, 2, Tally::worker_weeks, 200 * kWeeksPerYear);
  table.put(1, 0, 1, 2, Tally::worker_weeks, 300 * kWeeksPerYear);
  EXPECT_NEAR(table.results.rate(outcome("arrests"), 1, 0, 2), 6, 1e-9);
  EXPECT_NEAR(table.results.rate(outcome("worker_years"), 1, 0, 2), 1000, 1e-9);
  EXPECT_TRUE(std::isnan(table.results.rate(outcome("arrests"), 0, 0, 2)));
  EXPECT_TRUE(std::isnan(table.results.rate(outcome("street_share"), 1, 0, 2)));
}

}  // namespace aftermath
