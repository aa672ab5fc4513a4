// docs/model/police_contact.md: contacts, what they lead to, custody.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

Levers illegal(double contacts) {
  return test::enforced(Lever::selling, contacts, test::saying(Lever::selling, Selling::prohibited));
}

double contacts(const Levers& law, const Draw& q, Profile p) {
  return test::row_under(law, q, p).rate(Process::police_contact);
}

}  // namespace

// Residual contacts and those of each prohibition add up; practice follows the law by its share.
TEST(PoliceContact, prohibitions_add_contacts_as_far_as_practice_follows) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 10;
  for (const double practice : {0.0, 0.5, 1.0}) {
    q[Q::police_practice] = practice;
    EXPECT_NEAR(contacts(illegal(80), q, test::worker()), 0.1 + practice * 0.8, 1e-12);
  }
}

TEST(PoliceContact, each_prohibition_reaches_those_whom_it_is_about) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 0;
  q[Q::police_client_spill] = 0.25;
  const auto rate = [&](Lever lever, auto word, Profile p) {
    return contacts(test::enforced(lever, 100, test::saying(lever, word)), q, p);
  };
  const Profile street = test::worker(), shared = street.with(Venue::shared);
  EXPECT_NEAR(rate(Lever::soliciting, Soliciting::prohibited, street), 1, 1e-12);
  EXPECT_EQ(rate(Lever::soliciting, Soliciting::prohibited, shared), 0);
  EXPECT_NEAR(rate(Lever::working_together, WorkingTogether::prohibited, shared), 1, 1e-12);
  EXPECT_EQ(rate(Lever::working_together, WorkingTogether::prohibited, street), 0);
  EXPECT_NEAR(rate(Lever::third_parties, ThirdParties::prohibited, street.with(ThirdParty::has_one)), 1, 1e-12);
  EXPECT_EQ(rate(Lever::third_parties, ThirdParties::prohibited, street), 0);
  EXPECT_NEAR(rate(Lever::migrant_sex_work, MigrantSexWork::barred, street.with(Status::unpermitted)), 1, 1e-12);
  EXPECT_EQ(rate(Lever::migrant_sex_work, MigrantSexWork::barred, street.with(Status::permitted)), 0);
  EXPECT_NEAR(rate(Lever::buying, Buying::prohibited, street), 0.25, 1e-12);
}

TEST(PoliceContact, zones_licences_and_regulation_bring_their_part) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 0;
  q[Q::police_zoned] = 0.3;
  q[Q::police_unlicensed] = 0.4;
  q[Q::police_regulated] = 0.2;
  const auto rate = [&](Lever lever, auto word, Profile p) {
    return contacts(test::enforced(lever, 100, test::saying(lever, word)), q, p);
  };
  EXPECT_NEAR(rate(Lever::soliciting, Soliciting::zoned, test::worker()), 0.3, 1e-12);
  EXPECT_NEAR(rate(Lever::selling, Selling::licensed, test::worker()), 0.4, 1e-12);
  EXPECT_NEAR(rate(Lever::third_parties, ThirdParties::regulated, test::worker().with(ThirdParty::has_one)), 0.2,
              1e-12);
}

TEST(PoliceContact, people_without_a_home_and_trans_women_meet_police_more_often) {
  Draw q = test::plain_draw();
  q[Q::police_homeless] = 1.9;
  q[Q::police_trans] = 1.5;
  const Profile p = test::worker();
  const double base = contacts(illegal(50), q, p);
  EXPECT_NEAR(contacts(illegal(50), q, p.with(Housing::unstable)) / base, 1.9, 1e-12);
  EXPECT_NEAR(contacts(illegal(50), q, p.with(Gender::trans_woman)) / base, 1.5, 1e-12);
  EXPECT_EQ(contacts(illegal(50), q, p.with(Custody::police)), 0);
}

TEST(PoliceContact, only_contacts_over_ones_own_conduct_end_in_arrest_or_a_fine) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 20;
  q[Q::police_arrest] = 0.5;
  q[Q::police_fine] = 0.2;
  const RowBuilder row = test::row_under(illegal(80), q, test::worker());
  EXPECT_NEAR(row.x.liable, 0.8, 1e-12);
  EXPECT_NEAR(row.shares.arrest, 0.5 * 0.8, 1e-6);
  EXPECT_NEAR(row.shares.fine, 0.2 * 0.8, 1e-6);
  const Levers no_clients = test::enforced(Lever::buying, 80, test::saying(Lever::buying, Buying::prohibited));
  EXPECT_EQ(test::row_under(no_clients, q, test::worker()).shares.arrest, 0);
}

TEST(PoliceContact, what_one_contact_ends_in_adds_up_to_one_at_most) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 0;
  q[Q::police_arrest] = 0.9;
  q[Q::police_fine] = 0.8;
  const RowBuilder row = test::row_under(illegal(80), q, test::worker());
  EXPECT_NEAR(row.shares.arrest + row.shares.fine + row.shares.immigration_detention, 1, 1e-6);
  EXPECT_NEAR(row.shares.arrest / row.shares.fine, 0.9 / 0.8, 1e-6);
}

TEST(PoliceContact, removal_threatens_migrants_without_a_permit_by_what_the_law_says) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 0;
  q[Q::police_removal] = 0.6;
  q[Q::police_removal_barred] = 0.2;
  const auto detained = [&](MigrantSexWork word, Status status) {
    const Levers law = test::enforced(Lever::migrant_sex_work, 50, test::saying(Lever::migrant_sex_work, word));
    return test::row_under(law, q, test::worker().with(status)).shares.immigration_detention;
  };
  EXPECT_EQ(detained(MigrantSexWork::deportable, Status::unpermitted), 0.6F);
  EXPECT_EQ(detained(MigrantSexWork::barred, Status::unpermitted), 0.2F);
  EXPECT_EQ(detained(MigrantSexWork::deportable, Status::resident), 0);
}

TEST(PoliceContact, things_are_seized_where_the_law_lets_police_as_far_as_practice_follows) {
  Draw q = test::plain_draw();
  q[Q::police_seizure] = 0.5;
  q[Q::police_practice] = 0.25;
  const auto seized = [&](const Levers& law, const Levers& reference) {
    return test::row_under(law, reference, q, test::worker()).shares.seizure;
  };
  const Levers open = test::permissive();
  EXPECT_EQ(seized(open, open), 0);
  for (const auto what : {kSeizeMoney, kSeizePhones, kSeizeCondoms}) {
    const Levers law = test::saying(Lever::seizure, what);
    EXPECT_EQ(seized(law, open), 0.125F);
    EXPECT_EQ(seized(open, law), 0.375F);
    EXPECT_EQ(seized(law, law), 0.5F);
  }
}

TEST(PoliceContact, reporting_is_a_risk_where_one_could_be_charged_or_removed) {
  Draw q = test::plain_draw();
  q[Q::exploit_irregular] = 0.3;
  const auto risk = [&](const Levers& law, Profile p) { return test::row_under(law, q, p).x.at_risk_reporting; };
  const Levers open = test::permissive(), barred = test::saying(Lever::migrant_sex_work, MigrantSexWork::barred);
  const Profile p = test::worker();
  EXPECT_EQ(risk(open, p), 0);
  EXPECT_EQ(risk(illegal(50), p), 1);
  EXPECT_EQ(risk(open, p.with(Status::unpermitted)), 0.3);
  EXPECT_EQ(risk(barred, p.with(Status::unpermitted)), 1);
  EXPECT_EQ(risk(barred, p.with(Status::permitted)), 0);
}

TEST(PoliceContact, custody_lasts_as_long_as_measured_or_as_the_law_says) {
  Draw q = test::plain_draw();
  q[Q::police_custody_weeks] = 4;
  q[Q::police_immigration_weeks] = 8;
  q[Q::raid_rehabilitation_weeks] = 13;
  q[Q::police_return] = 0.5;
  const auto rate = [&](const Levers& law, Custody custody) {
    return test::row_under(law, q, test::worker().with(custody)).rate(Process::custody_release);
  };
  const Levers open = test::permissive(), long_stay = test::numbered(Lever::disposition_weeks, 52);
  EXPECT_NEAR(rate(open, Custody::police), 13, 1e-12);
  EXPECT_NEAR(rate(open, Custody::immigration), 6.5, 1e-12);
  EXPECT_NEAR(rate(open, Custody::rehabilitation), 4, 1e-12);
  EXPECT_NEAR(rate(long_stay, Custody::rehabilitation), 1, 1e-12);
  EXPECT_EQ(rate(open, Custody::removed), 0.5);
  EXPECT_EQ(rate(long_stay, Custody::police), rate(open, Custody::police));
}

}  // namespace aftermath
