// Verification against closed forms: what theory says of the model's parts, whatever the evidence.
#include <gtest/gtest.h>

#include <cmath>

#include "engine/world/simulation.h"
#include "tests/support/census.h"
#include "tests/support/chance.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using test::plain_draw;
using Q = Quantity;

constexpr WorldSize kSize{30000, 100};

// Nobody leaves, dies or enters: the people at the start are the people at the end.
Draw closed_population() {
  Draw q = plain_draw();
  q[Q::leaving] = q[Q::death] = 0;
  return q;
}

struct World {
  Draw q;
  Simulation simulation;
  Tallies tallies;

  World(const Draw& draw, const Levers& reference, std::uint64_t seed, WorldSize size = kSize)
      : q(draw), simulation(q, reference, size, ensemble_key(seed, 0), choose_sweep("auto"), nullptr) {
    simulation.anchor(8);
    simulation.begin(reference);
  }
  void run(int years) {
    for (int year = 0; year < years; ++year) {
      for (int week = 0; week < kWeeksPerYear; ++week) simulation.step_week();
      tallies += simulation.end_year();
    }
  }
  [[nodiscard]] double tally(Tally t, std::size_t group = 0) const {
    return from_fixed(tallies.sum[group][static_cast<std::size_t>(t)]);
  }
  template <class Attribute>
  [[nodiscard]] double share(Attribute value) const {
    return test::share_of(simulation, value);
  }
};

}  // namespace

TEST(ClosedForms, constant_hazards_give_poisson_counts) {
  constexpr int kYears = 3;
  constexpr std::size_t kBins = 9;  // 0 to 7, and more
  World world(closed_population(), test::permissive(), 11);
  world.run(kYears);
  std::vector<double> seen(kBins, 0), expected(kBins, 0);
  double people = 0;
  for (const auto& block : world.simulation.blocks())
    for (const Person& person : block->state().people.person) {
      const std::size_t contacts = person.events[static_cast<std::size_t>(Process::police_contact)];
      ++seen[std::min(contacts, kBins - 1)];
      ++people;
    }
  ASSERT_EQ(people, static_cast<double>(kSize.people));
  const double mean = world.q[Q::contact] * kYears;
  double left = people;
  for (std::size_t k = 0; k + 1 < kBins; ++k) {
    expected[k] =
        people * std::exp(-mean + static_cast<double>(k) * std::log(mean) - std::lgamma(static_cast<double>(k) + 1));
    left -= expected[k];
  }
  expected[kBins - 1] = left;
  double chi_square = 0;
  for (std::size_t k = 0; k < kBins; ++k) chi_square += (seen[k] - expected[k]) * (seen[k] - expected[k]) / expected[k];
  EXPECT_LT(chi_square, 40);  // 8 degrees of freedom: one in 300,000
}

TEST(ClosedForms, two_states_reach_their_stationary_shares) {
  Draw q = closed_population();
  q[Q::other_violence_rate] = 0;
  q[Q::past_violence_share] = 0;  // starts far from where it ends
  for (const double fading : {0.2, 1.0}) {
    q[Q::past_recovery] = fading;
    World world(q, test::permissive(), 12);
    world.run(25);
    const double expected = q[Q::client_violence_rate] / (q[Q::client_violence_rate] + fading);
    EXPECT_NEAR(world.share(PastViolence::yes), expected, test::share_tolerance(expected, kSize.people) + 0.005)
        << fading;
  }
}

TEST(ClosedForms, venues_reach_the_mix_that_the_law_favours) {
  Draw q = closed_population();
  q[Q::move_street_soliciting] = 0.5;
  q[Q::move_rate] = 2;
  q[Q::trafficked] = 0;  // trafficked persons do not choose
  q[Q::exploited] = 0;
  World world(q, test::permissive(), 13);
  Levers law = test::permissive();
  law[Lever::soliciting].word = static_cast<std::uint8_t>(Soliciting::prohibited);
  law[Lever::soliciting].enforcement = {Intensity::Kind::rate, 0};
  world.simulation.begin(law);
  world.run(6);
  const double street = q[Q::share_street] * q[Q::move_street_soliciting], all = 1 - q[Q::share_street] + street;
  EXPECT_NEAR(world.share(Venue::street), street / all, test::share_tolerance(street / all, kSize.people));
  EXPECT_NEAR(world.share(Venue::managed), q[Q::share_managed] / all,
              test::share_tolerance(q[Q::share_managed] / all, kSize.people));
}

// Also where people differ: those who are easily exploited gather among the exploited, and the anchors know.
TEST(ClosedForms, autonomy_stays_at_the_measured_shares) {
  for (const double frailty : {0.0, 0.7}) {
    Draw q = closed_population();
    q[Q::exploit_frailty] = frailty;
    World world(q, test::permissive(), 14);
    for (int year = 0; year < 6; ++year) {
      world.run(1);
      world.simulation.anchor(2);
    }
    world.run(6);
    EXPECT_NEAR(world.share(Autonomy::exploited), q[Q::exploited],
                test::share_tolerance(q[Q::exploited], kSize.people) + 0.002);
    EXPECT_NEAR(world.share(Autonomy::trafficked), q[Q::trafficked],
                test::share_tolerance(q[Q::trafficked], kSize.people) + 0.002);
  }
}

TEST(ClosedForms, frailty_spreads_counts_but_keeps_their_mean) {
  Draw q = closed_population();
  q[Q::police_frailty] = 0.6;
  World world(q, test::permissive(), 15);
  world.run(4);
  const double expected = q[Q::contact] * 4 * static_cast<double>(kSize.people);
  const double frailty_error =
      std::sqrt((std::exp(q[Q::police_frailty] * q[Q::police_frailty]) - 1) / static_cast<double>(kSize.people));
  EXPECT_NEAR(world.tally(Tally::police_contacts) / expected, 1,
              test::kErrors * (1 / std::sqrt(expected) + frailty_error));
  double sum = 0, squares = 0, people = 0;
  for (const auto& block : world.simulation.blocks())
    for (const Person& person : block->state().people.person) {
      const double contacts = static_cast<double>(person.events[static_cast<std::size_t>(Process::police_contact)]);
      sum += contacts;
      squares += contacts * contacts;
      ++people;
    }
  const double mean = sum / people, variance = squares / people - mean * mean;
  const double mixed_poisson = mean + mean * mean * (std::exp(q[Q::police_frailty] * q[Q::police_frailty]) - 1);
  EXPECT_NEAR(variance / mixed_poisson, 1, 0.1);
  EXPECT_GT(variance / mean, 1.5);  // a plain Poisson would give 1
}

// Raids as a test: the share of trafficked persons among those called trafficked follows Bayes' rule.
TEST(ClosedForms, predictive_value_of_raids_follows_bayes) {
  for (const bool complaint_led : {false, true}) {
    Draw q = closed_population();
    q[Q::raid_flag_trafficked] = 0.3;
    q[Q::raid_flag_other] = 0.1;
    q[Q::raid_complaint_ratio] = 6;
    q[Q::raid_complaint_sensitivity] = 2;
    q[Q::raid_medium] = 200;
    Levers law = test::permissive();
    law[Lever::raids_targeting].word =
        static_cast<std::uint8_t>(complaint_led ? Targeting::complaint_led : Targeting::indiscriminate);
    World world(q, law, 16);
    world.run(5);
    const double odds = 0.3 / 0.7 * (complaint_led ? 2 : 1), sensitivity = odds / (1 + odds);
    const double trafficked = world.tally(Tally::trafficked_found), others = world.tally(Tally::others_found),
                 found = trafficked + others;
    ASSERT_GT(trafficked, 1000);
    const double prior = trafficked / found;
    const double closed = sensitivity * prior / (sensitivity * prior + q[Q::raid_flag_other] * (1 - prior));
    const double called = world.tally(Tally::trafficked_identified) + world.tally(Tally::others_identified);
    EXPECT_NEAR(world.tally(Tally::trafficked_identified) / called, closed, test::share_tolerance(closed, called));
    EXPECT_NEAR(world.tally(Tally::trafficked_identified) / trafficked, sensitivity,
                test::share_tolerance(sensitivity, trafficked));
  }
}

// Complaint-led raids strike workplaces with trafficked persons by odds; how many raids there are stays the law's.
TEST(ClosedForms, complaint_led_raids_keep_their_number_and_shift_their_targets) {
  Draw q = plain_draw();
  q[Q::raid_complaint_ratio] = 5;
  Levers law = test::permissive();
  law[Lever::raids_targeting].word = static_cast<std::uint8_t>(Targeting::complaint_led);
  const Anchors anchors;
  const Raids raids({law, law, q, {}, {}, anchors});
  for (const double struck : {0.0, 0.1, 0.5, 0.9}) {
    const Raids::WorkplaceRates rates = raids.workplace_rates(struck);
    EXPECT_NEAR(struck * rates.with_trafficked + (1 - struck) * rates.without, q[Q::raid_medium] / 100, 1e-12);
    EXPECT_NEAR(rates.with_trafficked / rates.without, 5, 1e-12);
  }
}

}  // namespace aftermath
