// The whole model under its reference law: what the setting measured stays, accounts add up, the pool of dangerous
// clients finds its balance.
#include <gtest/gtest.h>

#include "engine/world/simulation.h"
#include "tests/support/census.h"
#include "tests/support/chance.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr WorldSize kSize{40000, 2000};

// People who neither come nor go, poor and badly housed in part.
Draw some_poor() {
  Draw q = test::plain_draw();
  q[Q::leaving] = q[Q::death] = 0;
  q[Q::migrant_street] = q[Q::migrant_managed] = q[Q::migrant_other] = 0;
  q[Q::poor] = 0.4;
  q[Q::unstable_street] = 0.5;
  q[Q::unstable_indoor] = 0.1;
  q[Q::income_elasticity] = 0.8;
  q[Q::housing_poverty] = 2;
  q[Q::housing_violence] = 1.5;
  q[Q::income_exploited] = 0.5;
  q[Q::depression_violence] = 2;
  q[Q::depression_poverty] = 1.5;
  q[Q::ptsd_violence] = 3;
  return q;
}

Tallies years(Simulation& world, int count) {
  Tallies last;
  for (int year = 0; year < count; ++year) {
    for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
    last = world.end_year();
  }
  return last;
}

double of(const Tallies& tallies, Tally what, std::size_t group = 0) {
  return from_fixed(tallies.sum[group][static_cast<std::size_t>(what)]);
}

}  // namespace

TEST(WholeModel, what_the_setting_measured_stays_under_its_law) {
  const Draw q = some_poor();
  const Levers law = test::permissive();
  Simulation world(q, law, kSize, ensemble_key(31, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(law);
  for (int year = 0; year < 5; ++year) {
    (void)years(world, 1);
    world.anchor(3);
  }
  const Tallies year = years(world, 3);
  const double at_work = of(year, Tally::worker_weeks);
  EXPECT_NEAR(of(year, Tally::poor_weeks) / at_work, q[Q::poor],
              test::share_tolerance(q[Q::poor], kSize.people) + 0.01);
  constexpr std::size_t kStreet = 1;
  EXPECT_NEAR(of(year, Tally::unstable_weeks, kStreet) / of(year, Tally::worker_weeks, kStreet), q[Q::unstable_street],
              0.03);
  EXPECT_NEAR(of(year, Tally::depression_weeks) / of(year, Tally::person_weeks), q[Q::depression], 0.01);
  EXPECT_NEAR(of(year, Tally::post_traumatic_weeks) / of(year, Tally::person_weeks), q[Q::ptsd], 0.01);
}

TEST(WholeModel, accounts_add_up) {
  Draw q = test::random_draw(32);
  q[Q::cost_contact] = 300;
  q[Q::cost_raid] = 5000;
  q[Q::cost_service] = 100;
  const Levers reference = test::permissive(), law = test::random_levers(33);
  Simulation world(q, reference, {4000, 500}, ensemble_key(32, 0), choose_sweep("auto"), nullptr);
  world.anchor(4);
  world.begin(law);
  const Tallies year = years(world, 1);
  double money = 0;
  for (const Tally line :
       {Tally::money_police, Tally::money_raids, Tally::money_custody, Tally::money_immigration,
        Tally::money_rehabilitation, Tally::money_services, Tally::money_organisations, Tally::money_health})
    money += of(year, line);
  EXPECT_GT(money, 0);
  EXPECT_NEAR(of(year, Tally::public_money), money, 1e-3);
  EXPECT_NEAR(of(year, Tally::dalys), of(year, Tally::healthy_years_disability) + of(year, Tally::healthy_years_death),
              1e-3);
  EXPECT_NEAR(of(year, Tally::called_trafficked),
              of(year, Tally::trafficked_identified) + of(year, Tally::others_identified), 1e-9);
  EXPECT_NEAR(of(year, Tally::violence_reported) + of(year, Tally::violence_unreported) + of(year, Tally::homicides),
              of(year, Tally::client_violence) + of(year, Tally::other_violence), 1e-9);
}

// Turnover fills the pool up, stopped clients leave: at rest turnover (1 - p) = a (R p - R_ref) / N.
TEST(WholeModel, reported_clients_who_are_stopped_leave_the_pool) {
  Draw q = some_poor();
  q[Q::violence_acted] = 0.5;
  q[Q::report_immunity] = 6;
  q[Q::report_resident] = q[Q::report_migrant] = 0.2;
  Levers reference = test::permissive();
  reference[Lever::selling].word = static_cast<std::uint8_t>(Selling::prohibited);  // at risk when reporting
  Levers law = reference;
  law[Lever::reporting_immunity].word = 1;
  Simulation world(q, reference, kSize, ensemble_key(34, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  const double before = world.environment().reports;
  world.begin(law);
  (void)years(world, 25);
  const Environment& e = world.environment();
  const double clients =
      52 * static_cast<double>(kSize.people) * q[Q::encounters] * q[Q::dangerous] *
      (q[Q::regular_share] / q[Q::visits_regular] + (1 - q[Q::regular_share]) / q[Q::visits_occasional]);
  const double a = q[Q::violence_acted] / clients, turnover = q[Q::client_turnover];
  const double expected = (turnover + a * before) / (turnover + a * e.reports * e.demand * e.dangerous_share);
  EXPECT_GT(e.reports, 1.5 * before);
  EXPECT_LT(expected, 0.95);
  EXPECT_NEAR(e.dangerous_pool, expected, 0.01);
}

}  // namespace aftermath
