#include "engine/world/expected_counts.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/world/simulation.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

constexpr std::size_t kPeople = 4000;
constexpr int kYears = 3;

// Years of one world under a law, its events told one way or the other.
Tallies told(std::uint64_t seed, Counting counting, std::size_t people = kPeople) {
  const Draw q = test::random_draw(seed);
  const Levers reference = test::random_levers(seed), law = test::random_levers(seed + 1000);
  Simulation world(q, reference, {people, people / 8, counting}, ensemble_key(seed, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(law);
  Tallies all;
  for (int year = 0; year < kYears; ++year) {
    for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
    all += world.end_year();
  }
  return all;
}

double amount(const Tallies& tallies, Tally what, std::size_t group) {
  return from_fixed(tallies.sum[group][static_cast<std::size_t>(what)]);
}

// By one person's clocks: each event adds one.
constexpr Tally kOfPeople[] = {Tally::police_contacts,     Tally::fines,          Tally::police_violence,
                               Tally::client_violence,     Tally::other_violence, Tally::violence_reported,
                               Tally::violence_unreported, Tally::homicides,      Tally::deaths,
                               Tally::hiv_infections,      Tally::sti_infections, Tally::newly_exploited,
                               Tally::newly_trafficked,    Tally::freed_self,     Tally::freed_peers,
                               Tally::freed_police,        Tally::permits_lost,   Tally::left_work,
                               Tally::homes_raided,        Tally::housing_lost,   Tally::venue_moves};
// In part by raids on workplaces, where one event finds many.
constexpr Tally kOfRaids[] = {Tally::arrests,
                              Tally::property_seized,
                              Tally::immigration_detentions,
                              Tally::rehabilitation_entries,
                              Tally::deportations,
                              Tally::people_raided,
                              Tally::trafficked_found,
                              Tally::trafficked_identified,
                              Tally::called_trafficked,
                              Tally::others_found,
                              Tally::others_cleared,
                              Tally::others_identified,
                              Tally::raid_harmed,
                              Tally::trafficked_punished,
                              Tally::health_results_disclosed,
                              Tally::freed_raids,
                              Tally::permits_gained};

// Events less what their hazards led one to expect: a sum of independent surprises, whose variance is at most
// `together` times the expected number (people who are met by one event), here of 24 worlds of 4,000 people for three
// years.
void expect_no_surplus(Tally what, double together, const std::vector<Tallies>& counted,
                       const std::vector<Tallies>& expected) {
  constexpr double kErrors = 4.5;
  for (std::size_t group = 0; group < kGroups; ++group) {
    double surplus = 0, most = 0;
    for (std::size_t i = 0; i < counted.size(); ++i) {
      surplus += amount(counted[i], what, group) - amount(expected[i], what, group);
      most += amount(expected[i], what, group);
    }
    EXPECT_LE(std::fabs(surplus), kErrors * std::sqrt(together * most) + 1)
        << "tally " << static_cast<int>(what) << ", group " << group_vocabulary()[group].name << ", of " << most;
  }
}

}  // namespace

TEST(ExpectedCounts, are_the_mean_of_what_is_counted_for_every_outcome_and_group) {
  constexpr std::uint64_t kWorlds = 24;
  std::vector<Tallies> counted, expected;
  for (std::uint64_t seed = 0; seed < kWorlds; ++seed) {
    counted.push_back(told(300 + seed, Counting::events));
    expected.push_back(told(300 + seed, Counting::expected));
  }
  for (const Tally what : kOfPeople) expect_no_surplus(what, 1, counted, expected);
  for (const Tally what : kOfRaids) expect_no_surplus(what, 12, counted, expected);
  double raids = 0, expected_raids = 0;
  for (std::size_t i = 0; i < counted.size(); ++i) {
    raids += amount(counted[i], Tally::raids, 0);
    expected_raids += amount(expected[i], Tally::raids, 0);
  }
  EXPECT_NEAR(raids, expected_raids, 4.5 * std::sqrt(expected_raids));
}

TEST(ExpectedCounts, client_infections_are_the_mean_of_those_counted) {
  double counted = 0, expected = 0, squares = 0;
  constexpr std::uint64_t kWorlds = 40;
  for (std::uint64_t seed = 0; seed < kWorlds; ++seed) {
    const double a = amount(told(500 + seed, Counting::events, 800), Tally::client_sti_infections, 0),
                 b = amount(told(500 + seed, Counting::expected, 800), Tally::client_sti_infections, 0);
    counted += a;
    expected += b;
    squares += (a - b) * (a - b);
  }
  EXPECT_GT(expected, 0);
  EXPECT_NEAR(counted, expected, 4.5 * std::sqrt(squares) + 0.01 * expected);
}

TEST(ExpectedCounts, change_nothing_that_people_live_through) {
  const Tallies counted = told(77, Counting::events), expected = told(77, Counting::expected);
  for (const Tally what :
       {Tally::person_weeks, Tally::worker_weeks, Tally::encounters, Tally::hiv_weeks, Tally::sti_weeks,
        Tally::custody_weeks, Tally::trafficked_weeks, Tally::entered_work, Tally::income})
    for (std::size_t group = 0; group < kGroups; ++group)
      EXPECT_EQ(amount(counted, what, group), amount(expected, what, group));
}

TEST(ExpectedCounts, add_up_as_counts_do) {
  const Tallies all = told(78, Counting::expected);
  constexpr double kRounding = 0.01;
  EXPECT_NEAR(amount(all, Tally::client_violence, 0) + amount(all, Tally::other_violence, 0),
              amount(all, Tally::homicides, 0) + amount(all, Tally::violence_reported, 0) +
                  amount(all, Tally::violence_unreported, 0),
              kRounding);
  EXPECT_NEAR(amount(all, Tally::people_raided, 0),
              amount(all, Tally::trafficked_found, 0) + amount(all, Tally::others_found, 0), kRounding);
  EXPECT_NEAR(amount(all, Tally::called_trafficked, 0),
              amount(all, Tally::trafficked_identified, 0) + amount(all, Tally::others_identified, 0), kRounding);
  EXPECT_NEAR(amount(all, Tally::others_found, 0),
              amount(all, Tally::others_cleared, 0) + amount(all, Tally::others_identified, 0), kRounding);
  double groups = 0;
  for (std::size_t group = 1; group <= 4; ++group) groups += amount(all, Tally::arrests, group);
  EXPECT_NEAR(groups, amount(all, Tally::arrests, 0), kRounding);
}

// Burn-in: nobody looks at its counts.
TEST(ExpectedCounts, years_counted_by_events_change_no_bit_of_those_that_follow) {
  const auto second_year = [](Counting of_the_first) {
    const Draw q = test::random_draw(11);
    const Levers reference = test::random_levers(11);
    Simulation world(q, reference, {600, 75, Counting::expected}, ensemble_key(11, 0), choose_sweep("auto"), nullptr);
    world.count(of_the_first);
    world.anchor(8);
    world.begin(test::random_levers(1011));
    const auto year = [&] {
      for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
      return world.end_year();
    };
    (void)year();
    world.count(Counting::expected);
    return year();
  };
  EXPECT_EQ(second_year(Counting::events).sum, second_year(Counting::expected).sum);
}

}  // namespace aftermath
