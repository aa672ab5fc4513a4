// Organisations, services, stigma and participation: what their equations promise.
#include <gtest/gtest.h>

#include <cmath>

#include "engine/world/model.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

Levers with(Lever lever, double number) {
  Levers law = test::permissive();
  law[lever].number = number;
  return law;
}

Profile worker() {
  Profile p;
  p.set(Venue::street);
  return p;
}

RowBuilder row(const Levers& law, const Draw& q, const SlowEnvironment& slow, Profile p = worker()) {
  const Levers reference = test::permissive();
  const Anchors anchors;
  const SlowEnvironment then{0, Stigma::level(reference, q), 1, 1, 0.4};
  return Model({law, reference, q, slow, then, anchors}).fill(p);
}

SlowEnvironment settled(const Levers& law, const Draw& q) {
  return {0, Stigma::level(law, q), Services::trust_level(law, q), 1, 0.4};
}

}  // namespace

TEST(Support, stocks_go_half_the_way_in_a_half_life) {
  Draw q = test::plain_draw();
  q[Q::stigma_selling] = 0.6;
  q[Q::trust_lost] = 0.5;
  Levers law = test::permissive();
  law[Lever::selling].word = static_cast<std::uint8_t>(Selling::prohibited);
  law[Lever::health_testing].word = static_cast<std::uint8_t>(HealthTesting::compulsory);
  double stigma = Stigma::level(test::permissive(), q), trust = Services::trust_level(test::permissive(), q);
  const double stigma_from = stigma, trust_from = trust;
  const auto weeks = [](double years) { return static_cast<int>(52 * years); };
  for (int week = 0; week < weeks(q[Q::stigma_half_life]); ++week) stigma = Stigma::next_week(stigma, law, q);
  for (int week = 0; week < weeks(q[Q::trust_years]); ++week) trust = Services::trust_next_week(trust, law, q);
  EXPECT_NEAR(stigma - stigma_from, (Stigma::level(law, q) - stigma_from) / 2, 1e-12);
  EXPECT_NEAR(stigma - stigma_from, 0.5 * 0.6 / 2, 1e-12);
  EXPECT_NEAR(trust - trust_from, -0.5 / 2, 1e-12);
}

TEST(Support, nobody_is_served_beyond_places_or_wish) {
  Draw q = test::plain_draw();
  q[Q::services_tie] = 3;
  for (const double places : {0.0, 50.0, 300.0, 1000.0}) {
    const Levers law = with(Lever::services_legal, places);
    Profile tied = worker();
    tied.set(Tie::in_touch);
    const double wish = row(law, q, settled(law, q)).x.wish, wish_tied = row(law, q, settled(law, q), tied).x.wish;
    SlowEnvironment slow = settled(law, q);
    slow.wish = (wish + wish_tied) / 2;
    const auto legal = static_cast<std::size_t>(Service::legal);
    const double served = (row(law, q, slow).x.served[legal] + row(law, q, slow, tied).x.served[legal]) / 2;
    EXPECT_NEAR(served, std::min(places / 1000, slow.wish), 1e-12) << places;
  }
}

TEST(Support, half_the_effect_of_a_programme_comes_with_half_its_funding) {
  Draw q = test::plain_draw();
  q[Q::organising_outreach] = 2;
  q[Q::tied] = 0.5;
  const auto ties = [&](double funding) {
    const Levers law = with(Lever::organisations_labour_organising, funding);
    return row(law, q, settled(law, q)).rate(Process::tie_change);
  };
  EXPECT_NEAR(ties(q[Q::organising_half]) - ties(0), 1, 1e-9);
  EXPECT_NEAR(ties(1e9) - ties(0), 2, 1e-6);
}

// Where ties are hardly made by themselves, a programme still reaches people; where the reference law's funding goes,
// it takes with it at most the ties that are made.
TEST(Support, outreach_finds_people_at_a_rate_of_its_own) {
  Draw q = test::plain_draw();
  q[Q::organising_outreach] = 0.5;
  q[Q::tie_turnover] = 0.01;
  const Levers funded = with(Lever::organisations_labour_organising, 1e9), none = test::permissive();
  const auto made = [&](const Levers& law, const Levers& reference) {
    const Anchors anchors;
    const SlowEnvironment slow = settled(reference, q);
    return Model({law, reference, q, slow, slow, anchors}).fill(worker()).rate(Process::tie_change);
  };
  const double unaided = q[Q::tie_turnover] * q[Q::tied];
  EXPECT_NEAR(made(funded, none), unaided + 0.5, 1e-6);
  EXPECT_NEAR(made(funded, funded), unaided, 1e-12);
  EXPECT_EQ(made(none, funded), 0);
}

TEST(Support, crisis_response_acts_on_violence_by_clients_and_others_alone) {
  Draw q = test::plain_draw();
  q[Q::client_violence_rate] = q[Q::other_violence_rate] = 1;
  q[Q::encounters] = 5;
  q[Q::organising_crisis] = 0.6;
  const Levers law = with(Lever::organisations_legal_services, 1e9), none = test::permissive();
  const RowBuilder with_it = row(law, q, settled(law, q)), without = row(none, q, settled(none, q));
  for (const Process process : {Process::client_violence, Process::other_violence})
    EXPECT_NEAR(with_it.rate(process) / without.rate(process), 0.6, 1e-6);
  EXPECT_EQ(with_it.rate(Process::police_contact), without.rate(Process::police_contact));
}

TEST(Support, clinics_find_infections_apart_from_starting_treatment) {
  Draw q = test::plain_draw();
  q[Q::services_wish] = 0.5;
  q[Q::services_testing] = 3;
  q[Q::hiv_suppressed] = 0.5;
  const Levers law = with(Lever::services_health, 1000), none = test::permissive();
  const Profile ill = worker().with(Sti::yes).with(Hiv::infected);
  const RowBuilder served = row(law, q, settled(law, q), ill), not_served = row(none, q, settled(none, q), ill);
  const auto health = static_cast<std::size_t>(Service::health);
  const double tests = q[Q::sti_testing] * std::pow(3, served.x.served[health]);
  EXPECT_GT(served.x.served[health], 0.2);
  EXPECT_NEAR(served.rate(Process::sti_recovery), 1 / q[Q::sti_untreated] + tests, 1e-9);
  EXPECT_EQ(served.rate(Process::hiv_care), not_served.rate(Process::hiv_care));
}

TEST(Support, what_is_not_delivered_changes_nothing) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    Draw q = test::random_draw(seed);
    q[Q::services_delivered] = 0;
    const Levers plain = test::permissive(), drawn = test::random_levers(seed);
    Levers law = plain;
    for (const Lever lever :
         {Lever::services_health, Lever::services_legal, Lever::services_economic, Lever::services_social_protection,
          Lever::services_psychological, Lever::services_housing, Lever::organisations_labour_organising,
          Lever::organisations_economic_empowerment, Lever::organisations_legal_services, Lever::migration_channels,
          Lever::participation, Lever::services_led_by})
      law[lever] = drawn[lever];
    EXPECT_EQ(row(law, q, settled(law, q)).per_year, row(plain, q, settled(plain, q)).per_year);
  }
}

TEST(Support, arrivals_fill_legal_places_first) {
  Draw q = test::plain_draw();
  q[Q::migration_uptake] = 0.8;
  q[Q::migration_inflow] = 0.5;
  const Levers law = with(Lever::migration_channels, 0.5), reference = test::permissive();
  const Anchors anchors;
  const Migration::Arrivals arrivals = Migration({law, reference, q, {}, {}, anchors}).arrivals();
  EXPECT_NEAR(arrivals.unpermitted, 1 - 0.8 * 0.5, 1e-12);
  EXPECT_NEAR(arrivals.migrants, 1 + 0.5 * 0.5, 1e-12);
}

// Policing and homelessness: contacts come more often without a home, and what they do meets a higher risk there. So
// policing raises violence more among the homeless, in ratio and in number.
TEST(Support, policing_raises_violence_more_among_the_homeless) {
  Draw q = test::plain_draw();
  q[Q::police_homeless] = 1.9;
  q[Q::violence_homeless] = 1.7;
  q[Q::violence_haste] = 1.5;
  q[Q::haste_per_contact] = 0.2;
  Levers policed = test::permissive();
  policed[Lever::selling].word = static_cast<std::uint8_t>(Selling::prohibited);
  policed[Lever::selling].enforcement = {Intensity::Kind::rate, 200};
  const auto violence = [&](const Levers& law, Housing housing) {
    return row(law, q, settled(law, q), worker().with(housing)).rate(Process::client_violence);
  };
  const double housed = violence(test::permissive(), Housing::secure),
               housed_policed = violence(policed, Housing::secure),
               homeless = violence(test::permissive(), Housing::unstable),
               homeless_policed = violence(policed, Housing::unstable);
  EXPECT_GT(housed_policed, housed);
  EXPECT_GT(homeless_policed / homeless, housed_policed / housed);
  EXPECT_GT(homeless_policed - homeless, 1.7 * (housed_policed - housed));
}

}  // namespace aftermath
