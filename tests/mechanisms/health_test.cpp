// docs/model/health.md: condoms, HIV, the curable STI, care.
#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;
using test::odds;
using test::open_row;

}  // namespace

TEST(Health, condoms_move_on_the_odds_by_each_ratio) {
  Draw q = test::plain_draw();
  q[Q::condom_poverty] = 1.5;
  q[Q::condom_tie] = 0.5;
  q[Q::condom_trafficked] = 3;
  q[Q::condom_managed] = 0.4;
  const auto ratio = [&](Profile p) { return odds(open_row(q, p).x.condomless) / odds(q[Q::condomless]); };
  const Profile p = test::worker();
  EXPECT_NEAR(ratio(p), 1, 1e-9);
  EXPECT_NEAR(ratio(p.with(Money::poverty)), 1.5, 1e-9);
  EXPECT_NEAR(ratio(p.with(Tie::in_touch)), 0.5, 1e-9);
  EXPECT_NEAR(ratio(p.with(Autonomy::trafficked)), 3, 1e-9);
  EXPECT_NEAR(ratio(p.with(Venue::managed)), 0.4, 1e-9);
  EXPECT_NEAR(ratio(p.with(Venue::managed).with(Money::poverty)), 0.4 * 1.5, 1e-9);
}

TEST(Health, condoms_taken_as_evidence_weigh_by_contacts_up_to_one_a_year) {
  Draw q = test::plain_draw();
  q[Q::condom_seizure] = 2;
  const Levers seized = test::saying(Lever::seizure, kSeizeCondoms), money = test::saying(Lever::seizure, kSeizeMoney);
  for (const double residual : {20.0, 100.0, 300.0}) {
    q[Q::police_residual] = residual;
    const RowBuilder row = test::row_under(seized, q, test::worker());
    EXPECT_NEAR(odds(row.x.condomless) / odds(q[Q::condomless]), std::pow(2, std::min(1.0, row.x.contacts)), 1e-9);
    EXPECT_EQ(test::row_under(money, q, test::worker()).x.condomless, open_row(q, test::worker()).x.condomless);
  }
}

// What is measured under a law that takes condoms goes away only as far as practice follows the new one.
TEST(Health, condoms_are_still_taken_as_far_as_practice_stays_as_it_was) {
  Draw q = test::plain_draw();
  q[Q::condom_seizure] = 2;
  q[Q::police_practice] = 0.25;
  q[Q::police_residual] = 200;
  const Levers seized = test::saying(Lever::seizure, kSeizeCondoms), open = test::permissive();
  const auto exponent = [&](const Levers& law, const Levers& reference) {
    return std::log2(odds(test::row_under(law, reference, q, test::worker()).x.condomless) / odds(q[Q::condomless]));
  };
  EXPECT_NEAR(exponent(seized, open), 0.25, 1e-9);
  EXPECT_NEAR(exponent(open, seized), 0.75, 1e-9);
  EXPECT_NEAR(exponent(seized, seized), 1, 1e-9);
}

// Part of the infections clears by itself; tests and cure, the other part, answer to what care answers to.
TEST(Health, curing_the_sti_answers_by_the_part_that_testing_has) {
  Draw q = test::plain_draw();
  q[Q::sti_untreated] = 0.5;
  q[Q::sti_testing] = 3;  // 3 of 5 recoveries
  q[Q::care_poverty] = 0.5;
  q[Q::care_tie] = 1.5;
  q[Q::care_compulsory] = 0.25;
  q[Q::services_testing] = 2;
  const Levers open = test::permissive();
  const Levers told = test::saying(Lever::health_results, HealthResults::disclosed,
                                   test::saying(Lever::health_testing, HealthTesting::compulsory));
  const auto recovery = [&](const Levers& law, const Levers& reference, Profile p) {
    return test::row_under(law, reference, q, p.with(Sti::yes)).rate(Process::sti_recovery) / 5;
  };
  const Profile p = test::worker();
  EXPECT_NEAR(recovery(open, open, p), 1, 1e-12);
  EXPECT_NEAR(recovery(open, open, p.with(Money::poverty)), 0.4 + 0.6 * 0.5, 1e-12);
  EXPECT_NEAR(recovery(open, open, p.with(Tie::in_touch)), 0.4 + 0.6 * 1.5, 1e-12);
  EXPECT_NEAR(recovery(told, open, p), 0.4 + 0.6 * 0.25, 1e-12);
  EXPECT_NEAR(recovery(open, told, p), 0.4 + 0.6 / 0.25, 1e-12);
  EXPECT_NEAR(recovery(told, told, p.with(Money::poverty)), 0.4 + 0.6 * 0.5, 1e-12);
  const Levers served = test::numbered(Lever::services_health, 1000);
  EXPECT_NEAR(recovery(served, open, p), 0.4 + 0.6 * std::pow(2, test::row_under(served, q, p).x.wish), 1e-12);
}

TEST(Health, a_ban_of_third_parties_changes_condoms_in_managed_venues_alone) {
  Draw q = test::plain_draw();
  q[Q::condom_managed_banned] = 2;
  const Levers banned = test::saying(Lever::third_parties, ThirdParties::prohibited);
  for (const Venue venue : {Venue::street, Venue::managed, Venue::shared, Venue::solo}) {
    const Profile p = test::worker().with(venue);
    EXPECT_NEAR(odds(test::row_under(banned, q, p).x.condomless) / odds(open_row(q, p).x.condomless),
                venue == Venue::managed ? 2 : 1, 1e-9);
  }
}

TEST(Health, exposure_is_what_condoms_are_not_there_for_or_let_through) {
  Draw q = test::plain_draw();
  q[Q::condom_efficacy] = 0.8;
  EXPECT_NEAR(Health::exposed_share(0, q), 0.2, 1e-12);
  EXPECT_EQ(Health::exposed_share(1, q), 1);
  EXPECT_NEAR(Health::exposed_share(0.5, q), 0.6, 1e-12);
  q[Q::hiv_art] = 0.9;
  EXPECT_EQ(Health::hiv_infectiousness(Hiv::negative, q), 0);
  EXPECT_EQ(Health::hiv_infectiousness(Hiv::infected, q), 1);
  EXPECT_NEAR(Health::hiv_infectiousness(Hiv::suppressed, q), 0.1, 1e-12);
}

TEST(Health, hiv_comes_from_work_by_its_share_and_sooner_with_the_sti) {
  Draw q = test::plain_draw();
  q[Q::hiv_work_share] = 0.6;
  q[Q::hiv_sti] = 2.5;
  const RowBuilder without = open_row(q, test::worker()), with_sti = open_row(q, test::worker().with(Sti::yes));
  const double exposure = without.x.encounters * Health::exposed_share(without.x.condomless, q);
  EXPECT_NEAR(without.rate(Process::hiv_acquisition), q[Q::hiv_incidence] * (0.4 + 0.6 * exposure), 1e-12);
  EXPECT_NEAR(with_sti.rate(Process::hiv_acquisition), q[Q::hiv_incidence] * (0.4 + 0.6 * exposure * 2.5), 1e-12);
  EXPECT_EQ(open_row(q, test::worker().with(Hiv::infected)).rate(Process::hiv_acquisition), 0);
  EXPECT_EQ(open_row(q, test::worker().with(Custody::police)).rate(Process::hiv_acquisition), 0);
}

TEST(Health, rates_keep_the_measured_prevalences) {
  const Draw q = test::plain_draw();
  const double s = q[Q::sti_prevalence], treated = q[Q::hiv_suppressed];
  EXPECT_NEAR(Health::sti_recovery_rate(q), 1 / q[Q::sti_untreated] + q[Q::sti_testing], 1e-12);
  EXPECT_NEAR(Health::sti_acquisition_rate(q) * (1 - s), Health::sti_recovery_rate(q) * s, 1e-12);
  EXPECT_NEAR(Health::care_start_rate(q) * (1 - treated), q[Q::care_lapse] * treated, 1e-12);
}

TEST(Health, clients_keep_their_measured_prevalence_among_visits) {
  Draw q = test::plain_draw();
  const std::array<Health::ClientClass, 2> classes = {{{0.5, 0.6}, {0.1, 0.4}}};
  for (const double pressure : {0.001, 0.05, 1.0}) {
    const Health::ClientRates rates = Health::client_rates(q, pressure, pressure, classes);
    double hiv = 0, sti = 0;
    for (const Health::ClientClass& c : classes) {
      const double turnover = q[Q::client_turnover], a = rates.hiv_per_pressure * pressure * c.visits;
      const double s = rates.sti_per_pressure * pressure * c.visits + rates.sti_elsewhere;
      hiv += c.share_of_visits * (a + turnover * rates.hiv_on_entry) / (a + turnover);
      sti += c.share_of_visits * (s + turnover * q[Q::client_sti]) / (s + rates.sti_recovery + turnover);
    }
    EXPECT_NEAR(hiv, q[Q::client_hiv], 1e-9) << pressure;
    EXPECT_NEAR(sti, q[Q::client_sti], 1e-9) << pressure;
    EXPECT_GE(rates.hiv_on_entry, 0);
    EXPECT_GE(rates.sti_elsewhere, 0);
  }
}

TEST(Health, care_answers_to_housing_money_ties_and_forced_tests) {
  Draw q = test::plain_draw();
  q[Q::care_housing] = 0.5;
  q[Q::care_poverty] = 0.7;
  q[Q::care_tie] = 1.4;
  q[Q::care_compulsory] = 0.6;
  q[Q::care_lapse_custody] = 3;
  const Profile infected = test::worker().with(Hiv::infected), treated = test::worker().with(Hiv::suppressed);
  const auto care = [&](Profile p) { return open_row(q, p).rate(Process::hiv_care); };
  EXPECT_NEAR(care(infected.with(Housing::unstable)) / care(infected), 0.5, 1e-12);
  EXPECT_NEAR(care(treated.with(Housing::unstable)) / care(treated), 2, 1e-12);
  EXPECT_NEAR(care(infected.with(Money::debt)) / care(infected), 0.7, 1e-12);
  EXPECT_NEAR(care(infected.with(Tie::in_touch)) / care(infected), 1.4, 1e-12);
  EXPECT_NEAR(care(treated.with(Custody::police)) / care(treated), 3, 1e-12);
  EXPECT_EQ(care(infected.with(Custody::police)), 0);
  const Levers tested = test::saying(Lever::health_testing, HealthTesting::compulsory);
  const Levers told = test::saying(Lever::health_results, HealthResults::disclosed, tested);
  const auto under = [&](const Levers& law) {
    return test::row_under(law, q, infected).rate(Process::hiv_care) / care(infected);
  };
  EXPECT_EQ(under(tested), 1);
  EXPECT_NEAR(under(told), 0.6, 1e-12);
}

}  // namespace aftermath
