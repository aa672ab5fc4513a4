// docs/model/raids.md: how often, whom they find, what follows.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;
using test::odds;

Levers raided(double per_100_per_year, Levers law = test::permissive()) {
  law[Lever::raids].level = {Intensity::Kind::rate, per_100_per_year};
  return law;
}

EventShares shares(const Levers& law, const Draw& q, Profile p) { return test::row_under(law, q, p).shares; }

}  // namespace

// Complaints lead to where trafficked people are, by the ratio; all raids together stay as many as the law makes.
TEST(Raids, complaints_change_where_not_how_often) {
  Draw q = test::plain_draw();
  q[Q::raid_complaint_ratio] = 6;
  const Levers by_complaint = test::saying(Lever::raids_targeting, Targeting::complaint_led, raided(40));
  const Levers open = test::permissive();
  for (const double struck : {0.0, 0.1, 0.7}) {
    const Raids::WorkplaceRates led = test::mechanism<Raids>(by_complaint, open, q).workplace_rates(struck);
    EXPECT_NEAR(struck * led.with_trafficked + (1 - struck) * led.without, 0.4, 1e-12);
    EXPECT_NEAR(led.with_trafficked / led.without, 6, 1e-12);
    const Raids::WorkplaceRates blind = test::mechanism<Raids>(raided(40), open, q).workplace_rates(struck);
    EXPECT_NEAR(blind.with_trafficked, 0.4, 1e-12);
    EXPECT_NEAR(blind.without, 0.4, 1e-12);
  }
}

TEST(Raids, homes_are_raided_where_the_law_says_so_and_people_work_alone) {
  Draw q = test::plain_draw();
  q[Q::raid_home_ratio] = 0.5;
  const Levers homes = test::saying(Lever::raids_homes, 1, raided(40));
  const auto rate = [&](const Levers& law, Venue venue) {
    return test::row_under(law, q, test::worker().with(venue)).rate(Process::home_raid);
  };
  EXPECT_NEAR(rate(homes, Venue::solo), 0.2, 1e-12);
  EXPECT_EQ(rate(raided(40), Venue::solo), 0);
  for (const Venue venue : {Venue::street, Venue::managed, Venue::shared}) EXPECT_EQ(rate(homes, venue), 0);
}

TEST(Raids, identification_moves_on_the_odds_for_trafficked_persons_alone) {
  Draw q = test::plain_draw();
  q[Q::raid_tie] = 1.5;
  q[Q::raid_nonpunishment] = 2;
  q[Q::raid_permit] = 3;
  q[Q::raid_conditional] = 0.5;
  q[Q::raid_complaint_sensitivity] = 4;
  const Profile p = test::worker().with(Autonomy::trafficked), migrant = p.with(Status::unpermitted);
  const auto ratio = [&](const Levers& law, Profile who) {
    return odds(Raids::identified(law, q, who)) / odds(q[Q::raid_flag_trafficked]);
  };
  const Levers open = test::permissive(), spared = test::saying(Lever::non_punishment, 1);
  const Levers stay = test::saying(Lever::residence_permit, ResidencePermit::unconditional);
  const Levers may_stay = test::saying(Lever::residence_permit, ResidencePermit::conditional);
  EXPECT_NEAR(ratio(open, p), 1, 1e-12);
  EXPECT_NEAR(ratio(open, p.with(Tie::in_touch)), 1.5, 1e-12);
  EXPECT_NEAR(ratio(spared, p), 2, 1e-12);
  EXPECT_NEAR(ratio(stay, migrant), 3, 1e-12);
  EXPECT_NEAR(ratio(may_stay, migrant), std::sqrt(3), 1e-12);
  EXPECT_NEAR(ratio(stay, p), 1, 1e-12);
  EXPECT_NEAR(ratio(test::saying(Lever::raids_targeting, Targeting::complaint_led), p), 4, 1e-12);
  for (const Levers& law : {open, spared, stay})
    EXPECT_EQ(Raids::identified(law, q, test::worker().with(Tie::in_touch)), q[Q::raid_flag_other]);
}

TEST(Raids, a_conflated_definition_calls_nobody_less_often_trafficked) {
  Draw q = test::plain_draw();
  q[Q::raid_conflated] = 0.5;
  const Levers conflated = test::saying(Lever::trafficking_definition, TraffickingDefinition::conflated);
  EXPECT_EQ(Raids::identified(conflated, q, test::worker()), 0.5);
  EXPECT_EQ(Raids::identified(conflated, q, test::worker().with(Autonomy::trafficked)), 0.5);
  q[Q::raid_flag_trafficked] = 0.8;
  EXPECT_NEAR(Raids::identified(conflated, q, test::worker().with(Autonomy::trafficked)), 0.8, 1e-12);
}

TEST(Raids, people_found_are_arrested_detained_or_punished_only_under_a_law_that_allows_it) {
  Draw q = test::plain_draw();
  q[Q::raid_arrest] = 0.4;
  q[Q::raid_detain_migrant] = 0.6;
  q[Q::raid_punished] = 0.3;
  q[Q::raid_seizure] = 0.5;
  const Profile p = test::worker().with(Venue::shared), migrant = p.with(Status::unpermitted);
  const Levers open = test::permissive(), together = test::saying(Lever::working_together, WorkingTogether::prohibited);
  EXPECT_EQ(shares(open, q, p).raid_arrest, 0);
  EXPECT_EQ(shares(together, q, p).raid_arrest, 0.4F);
  EXPECT_EQ(shares(together, q, p.with(Venue::managed)).raid_arrest, 0);
  EXPECT_EQ(shares(test::saying(Lever::selling, Selling::prohibited), q, p.with(Venue::managed)).raid_arrest, 0.4F);
  const Levers barred = test::saying(Lever::migrant_sex_work, MigrantSexWork::barred);
  EXPECT_EQ(shares(barred, q, migrant).raid_detention, 0.6F);
  EXPECT_EQ(shares(open, q, migrant).raid_detention, 0);
  EXPECT_EQ(shares(barred, q, p).raid_detention, 0);
  EXPECT_EQ(shares(open, q, p).punished, 0.3F);
  EXPECT_EQ(shares(test::saying(Lever::non_punishment, 1), q, p).punished, 0);
  EXPECT_EQ(shares(test::saying(Lever::seizure, kSeizeMoney), q, p).raid_seizure, 0.5F);
  EXPECT_EQ(shares(open, q, p).raid_seizure, 0);
}

TEST(Raids, each_disposition_is_the_fate_of_those_identified) {
  const Draw q = test::plain_draw();
  const Profile resident = test::worker(), migrant = resident.with(Status::unpermitted);
  using Fates = std::array<float, 3>;
  const auto fates = [&](Disposition word, Profile p) {
    return shares(test::saying(Lever::disposition, word), q, p).disposition;
  };
  EXPECT_EQ(fates(Disposition::left_alone, migrant), (Fates{0, 0, 0}));
  EXPECT_EQ(fates(Disposition::compulsory_rehabilitation, resident), (Fates{1, 1, 1}));
  EXPECT_EQ(fates(Disposition::detention, resident), (Fates{0, 1, 1}));
  EXPECT_EQ(fates(Disposition::deportation, migrant), (Fates{0, 0, 1}));
  EXPECT_EQ(fates(Disposition::deportation, resident), (Fates{0, 0, 0}));
  const Levers stays = test::saying(Lever::residence_permit, ResidencePermit::unconditional,
                                    test::saying(Lever::disposition, Disposition::deportation));
  EXPECT_EQ(shares(stays, q, migrant).disposition, (Fates{0, 0, 0}));
}

TEST(Raids, workplaces_close_where_what_they_are_is_prohibited) {
  Draw q = test::plain_draw();
  q[Q::raid_closure] = 0.5;
  q[Q::police_practice] = 0.8;
  const Levers open = test::permissive(), third = test::saying(Lever::third_parties, ThirdParties::prohibited),
               together = test::saying(Lever::working_together, WorkingTogether::prohibited);
  const auto closure = [&](const Levers& law, Venue venue) {
    return test::mechanism<Raids>(law, open, q).closure(venue);
  };
  EXPECT_NEAR(closure(third, Venue::managed), 0.4, 1e-12);
  EXPECT_EQ(closure(third, Venue::shared), 0);
  EXPECT_NEAR(closure(together, Venue::shared), 0.4, 1e-12);
  EXPECT_EQ(closure(together, Venue::managed), 0);
  EXPECT_EQ(closure(open, Venue::managed), 0);
}

TEST(Raids, test_results_are_disclosed_only_where_tests_are_forced_and_results_told) {
  const Draw q = test::plain_draw();
  const Levers tested = test::saying(Lever::health_testing, HealthTesting::compulsory);
  const Levers told = test::saying(Lever::health_results, HealthResults::disclosed);
  EXPECT_EQ(shares(tested, q, test::worker()).raid_disclosed, 0);
  EXPECT_EQ(shares(told, q, test::worker()).raid_disclosed, 0);
  EXPECT_EQ(
      shares(test::saying(Lever::health_results, HealthResults::disclosed, tested), q, test::worker()).raid_disclosed,
      1);
}

}  // namespace aftermath
