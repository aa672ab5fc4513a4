// docs/model/organising.md: whom funded organisations reach and what their programmes do.
#include <gtest/gtest.h>

#include <cmath>
#include <utility>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

}  // namespace

TEST(Organising, reach_saturates_with_funding_and_promised_money_counts_as_far_as_it_is_delivered) {
  Draw q = test::plain_draw();
  q[Q::organising_half] = 100;
  q[Q::services_delivered] = 0.5;
  const auto row = [&](double funding) {
    return test::row_under(test::numbered(Lever::organisations_labour_organising, funding), q, test::worker());
  };
  EXPECT_NEAR(row(200).x.funding, 100, 1e-12);
  EXPECT_NEAR(row(200).x.organised, 0.5, 1e-12);
  EXPECT_NEAR(row(600).x.organised, 0.75, 1e-12);
  EXPECT_EQ(row(0).x.organised, 0);
}

TEST(Organising, the_reference_laws_funding_is_in_what_was_measured) {
  Draw q = test::plain_draw();
  q[Q::organising_condomless] = 0.5;
  q[Q::organising_labour] = 0.25;
  const Levers funded = test::numbered(Lever::organisations_labour_organising, 300);
  const RowBuilder same = test::row_under(funded, funded, q, test::worker());
  EXPECT_EQ(same.x.organised, 0);
  EXPECT_EQ(same.x.support.condomless, 1);
  EXPECT_EQ(same.x.support.exploitation, 1);
  const RowBuilder less = test::row_under(test::permissive(), funded, q, test::worker());
  EXPECT_NEAR(less.x.support.condomless, std::pow(0.5, -0.75), 1e-12);
  EXPECT_NEAR(less.x.support.exploitation, std::pow(0.25, -0.75), 1e-12);
}

// Outreach finds the isolated at a rate of its own, whatever ties are made without it; nobody loses ties to it.
TEST(Organising, outreach_finds_people_without_ties) {
  Draw q = test::plain_draw();
  q[Q::tie_turnover] = 0.8;
  q[Q::tied] = 0.25;
  q[Q::organising_outreach] = 3;
  const Levers funded = test::numbered(Lever::organisations_labour_organising, 100), open = test::permissive();
  const auto change = [&](const Levers& law, const Levers& reference, Tie tie) {
    return test::row_under(law, reference, q, test::worker().with(tie)).rate(Process::tie_change);
  };
  EXPECT_NEAR(change(funded, open, Tie::isolated), 0.8 * 0.25 + 3 * 0.5, 1e-12);
  EXPECT_NEAR(change(funded, open, Tie::in_touch), 0.8 * 0.75, 1e-12);
  EXPECT_NEAR(change(funded, funded, Tie::isolated), 0.8 * 0.25, 1e-12);
  EXPECT_EQ(change(open, funded, Tie::isolated), 0);  // no fewer than none
  q[Q::tied] = 0;                                     // no ties are made at all: there is nothing that could be sped up
  EXPECT_EQ(change(funded, open, Tie::isolated), 0);
}

TEST(Organising, hidden_people_and_organisations_outside_the_law_are_reached_less) {
  Draw q = test::plain_draw();
  q[Q::organising_haste] = 0.6;
  q[Q::organising_banned] = 0.4;
  q[Q::haste_per_contact] = 2;
  const Levers funded = test::numbered(Lever::organisations_labour_organising, 100);
  const RowBuilder row = test::row_under(funded, q, test::worker());
  EXPECT_NEAR(row.x.organised, 0.5 * (1 - 0.6 * row.x.haste), 1e-12);
  for (const Levers& banned : {test::saying(Lever::working_together, WorkingTogether::prohibited, funded),
                               test::saying(Lever::third_parties, ThirdParties::prohibited, funded)}) {
    const RowBuilder out = test::row_under(banned, q, test::worker());
    EXPECT_NEAR(out.x.organised, 0.5 * (1 - 0.6 * out.x.haste) * (1 - 0.4), 1e-12);
  }
}

TEST(Organising, each_programme_moves_what_it_is_for_and_nothing_else) {
  Draw q = test::plain_draw();
  for (const Q size : {Q::organising_labour, Q::organising_poverty, Q::organising_protection, Q::organising_report,
                       Q::organising_crisis, Q::organising_depression})
    q[size] = 0.5;
  const std::pair<Lever, std::vector<test::SupportField>> programmes[] = {
      {Lever::organisations_labour_organising, {&Support::exploitation}},
      {Lever::organisations_economic_empowerment, {&Support::poverty_out}},
      {Lever::organisations_social_protection, {&Support::poverty_in}},
      {Lever::organisations_legal_services, {&Support::report, &Support::client_violence, &Support::other_violence}},
      {Lever::organisations_psychological_support, {&Support::depression}}};
  for (const auto& [lever, moved] : programmes) {
    const Support s = test::row_under(test::numbered(lever, 1e12), q, test::worker()).x.support;
    test::expect_moved(s, moved, 0.5, info(lever).name);
  }
}

TEST(Organising, police_who_are_worked_with_arrest_fewer_of_everybody) {
  Draw q = test::plain_draw();
  q[Q::organising_arrest] = 0.5;
  q[Q::police_arrest] = 0.4;
  const Levers illegal = test::saying(Lever::selling, Selling::prohibited);
  const Levers helped = test::numbered(Lever::organisations_legal_services, 100, illegal);
  for (const Tie tie : {Tie::isolated, Tie::in_touch}) {
    const Profile p = test::worker().with(tie);
    const auto arrest = [&](const Levers& law) {
      return static_cast<double>(test::row_under(law, q, p).shares.arrest);
    };
    EXPECT_NEAR(arrest(helped) / arrest(illegal), std::sqrt(0.5), 1e-6);
  }
}

}  // namespace aftermath
