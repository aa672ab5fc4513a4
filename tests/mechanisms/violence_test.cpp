// docs/model/violence.md: screening, violence by clients and others, reporting.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;
using test::odds;
using test::open_row;

}  // namespace

TEST(Violence, screening_is_its_venues_and_grows_with_warnings_and_lawful_company) {
  Draw q = test::plain_draw();
  q[Q::screen_street] = 0.2;
  q[Q::screen_managed] = 0.5;
  q[Q::screen_shared] = 0.4;
  q[Q::screen_solo] = 0.3;
  q[Q::screen_gain_tie] = 0.25;
  q[Q::screen_gain_together] = 0.5;
  const Profile p = test::worker();
  EXPECT_NEAR(open_row(q, p).x.screening, 0.2, 1e-12);
  EXPECT_NEAR(open_row(q, p.with(Venue::solo)).x.screening, 0.3, 1e-12);
  EXPECT_NEAR(open_row(q, p.with(Tie::in_touch)).x.screening, 0.25, 1e-12);
  EXPECT_NEAR(open_row(q, p.with(Venue::shared)).x.screening, 0.6, 1e-12);
  const Levers alone = test::saying(Lever::working_together, WorkingTogether::prohibited),
               third = test::saying(Lever::third_parties, ThirdParties::prohibited);
  EXPECT_NEAR(test::row_under(alone, q, p.with(Venue::shared)).x.screening, 0.4, 1e-12);
  EXPECT_NEAR(test::row_under(third, q, p.with(Venue::managed)).x.screening, 0.5, 1e-12);
  EXPECT_NEAR(open_row(q, p.with(Venue::managed)).x.screening, 0.75, 1e-12);
}

TEST(Violence, screening_is_lost_to_haste_and_with_advertising) {
  Draw q = test::plain_draw();
  q[Q::screen_solo] = 0.4;
  q[Q::screen_loss_haste] = 0.5;
  q[Q::screen_loss_advertising] = 0.3;
  q[Q::haste_per_contact] = 1;
  q[Q::ad_loss_prohibited] = q[Q::ad_lasting] = 0.9;
  const Levers no_ads = test::saying(Lever::advertising, Advertising::prohibited);
  const RowBuilder row = test::row_under(no_ads, q, test::worker().with(Venue::solo));
  EXPECT_NEAR(row.x.screening, 0.4 * (1 - 0.5 * row.x.haste) * (1 - 0.3 * 0.81), 1e-12);
}

TEST(Violence, dangerous_clients_who_are_screened_out_do_no_harm) {
  Draw q = test::plain_draw();
  const double before = open_row(q, test::worker()).rate(Process::client_violence);
  EXPECT_NEAR(before, q[Q::client_violence_rate], 1e-12);
  q[Q::screen_street] = 0.4;
  EXPECT_NEAR(open_row(q, test::worker()).rate(Process::client_violence), before * 0.6, 1e-12);
  q[Q::encounters_street] = 2;
  EXPECT_NEAR(open_row(q, test::worker()).rate(Process::client_violence), before * 1.2, 1e-12);
}

TEST(Violence, each_circumstance_multiplies_violence_by_clients_by_its_ratio) {
  Draw q = test::plain_draw();
  q[Q::violence_isolation] = 2;
  q[Q::violence_third_party] = 0.8;
  q[Q::violence_past] = 1.6;
  q[Q::violence_exploited] = 1.5;
  q[Q::violence_trafficked] = 3;
  q[Q::violence_homeless] = 1.7;
  q[Q::violence_poverty] = 1.2;
  q[Q::violence_trans] = 1.4;
  q[Q::violence_street] = 1.3;
  const Profile p = test::worker();
  const double base = open_row(q, p).rate(Process::client_violence);
  const auto ratio = [&](Profile who) { return open_row(q, who).rate(Process::client_violence) / base; };
  EXPECT_NEAR(ratio(p.with(Tie::in_touch)), 1 / 2.0, 1e-12);
  EXPECT_NEAR(ratio(p.with(ThirdParty::has_one)), 0.8, 1e-12);
  EXPECT_NEAR(ratio(p.with(PastViolence::yes)), 1.6, 1e-12);
  EXPECT_NEAR(ratio(p.with(Autonomy::exploited)), 1.5, 1e-12);
  EXPECT_NEAR(ratio(p.with(Autonomy::trafficked)), 3, 1e-12);
  EXPECT_NEAR(ratio(p.with(Housing::unstable)), 1.7, 1e-12);
  EXPECT_NEAR(ratio(p.with(Money::debt)), 1.2, 1e-12);
  EXPECT_NEAR(ratio(p.with(Gender::trans_woman)), 1.4, 1e-12);
  EXPECT_NEAR(ratio(p.with(Venue::solo)), 1 / 1.3, 1e-12);
  EXPECT_EQ(ratio(p.with(Custody::police)), 0);
}

TEST(Violence, others_harm_people_without_autonomy_and_on_the_street_more) {
  Draw q = test::plain_draw();
  q[Q::other_exploited] = 2;
  q[Q::other_trafficked] = 5;
  q[Q::other_street] = 1.5;
  const auto rate = [&](Profile p) { return open_row(q, p).rate(Process::other_violence); };
  const Profile solo = test::worker().with(Venue::solo);
  EXPECT_NEAR(rate(solo), q[Q::other_violence_rate], 1e-12);
  EXPECT_NEAR(rate(solo.with(Autonomy::exploited)) / rate(solo), 2, 1e-12);
  EXPECT_NEAR(rate(solo.with(Autonomy::trafficked)) / rate(solo), 5, 1e-12);
  EXPECT_NEAR(rate(test::worker()) / rate(solo), 1.5, 1e-12);
}

TEST(Violence, reporting_moves_on_the_odds_with_what_it_risks) {
  Draw q = test::plain_draw();
  q[Q::report_liable] = 0.4;
  q[Q::report_immunity] = 2;
  const Levers open = test::permissive(), illegal = test::saying(Lever::selling, Selling::prohibited);
  const Levers immune = test::saying(Lever::reporting_immunity, 1, illegal);
  const auto reported = [&](const Levers& law, const Levers& reference, Profile p) {
    return odds(static_cast<double>(test::row_under(law, reference, q, p).shares.report));
  };
  const Profile resident = test::worker(), migrant = resident.with(Status::permitted);
  const double measured = odds(q[Q::report_resident]);
  EXPECT_NEAR(reported(open, open, resident), measured, 1e-6);
  EXPECT_NEAR(reported(open, open, migrant), odds(q[Q::report_migrant]), 1e-6);
  EXPECT_NEAR(reported(illegal, open, resident) / measured, 0.4, 1e-6);
  EXPECT_NEAR(reported(immune, open, resident) / measured, 0.8, 1e-6);
  EXPECT_NEAR(reported(illegal, illegal, resident), measured, 1e-6);
  EXPECT_NEAR(reported(open, illegal, resident) / measured, 1 / 0.4, 1e-6);
  const Levers immune_open = test::saying(Lever::reporting_immunity, 1);
  EXPECT_NEAR(reported(immune_open, open, resident), measured, 1e-6);  // nothing was at risk
}

TEST(Violence, homicide_and_police_violence_are_shares_of_events) {
  Draw q = test::plain_draw();
  q[Q::violence_homicide] = 0.01;
  q[Q::homicide_street] = 3;
  q[Q::violence_police] = 0.05;
  EXPECT_EQ(open_row(q, test::worker()).shares.homicide, 0.03F);
  EXPECT_EQ(open_row(q, test::worker().with(Venue::solo)).shares.homicide, 0.01F);
  EXPECT_EQ(open_row(q, test::worker()).shares.police_violence, 0.05F);
  q[Q::violence_homicide] = 0.9;
  EXPECT_EQ(open_row(q, test::worker()).shares.homicide, 1);
}

TEST(Violence, past_violence_fades_for_those_who_carry_it) {
  Draw q = test::plain_draw();
  q[Q::past_recovery] = 0.2;
  EXPECT_EQ(open_row(q, test::worker()).rate(Process::past_fading), 0);
  EXPECT_EQ(open_row(q, test::worker().with(PastViolence::yes)).rate(Process::past_fading), 0.2);
}

}  // namespace aftermath
