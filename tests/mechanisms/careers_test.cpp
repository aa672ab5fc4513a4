// docs/model/careers.md: who leaves, who dies, who enters.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
using Q = Quantity;

TEST(Careers, as_many_enter_as_leave_or_die_and_more_with_more_demand) {
  Draw q = test::plain_draw();
  q[Q::leaving] = 0.2;
  q[Q::death] = 0.01;
  q[Q::entry_demand] = 0.5;
  const RowBuilder row = test::row_under(test::permissive(), q, test::worker());
  EXPECT_NEAR(Careers::entry_per_year(q), row.rate(Process::exit), 1e-12);
  EXPECT_NEAR(Careers::entry_per_year(q, 0.49), 0.7 * 0.21, 1e-12);
  EXPECT_EQ(Careers::entry_per_year(q, 0), 0);
}

TEST(Careers, an_exit_is_a_death_by_its_share_of_the_rate) {
  Draw q = test::plain_draw();
  q[Q::leaving] = 0.2;
  q[Q::death] = 0.05;
  q[Q::death_hiv] = 3;
  for (const Profile p : {test::worker(), test::worker().with(Hiv::infected)}) {
    const RowBuilder row = test::row_under(test::permissive(), q, p);
    const double deaths = 0.05 * row.x.death;
    EXPECT_NEAR(row.rate(Process::exit), 0.2 + deaths, 1e-12);
    EXPECT_NEAR(row.shares.death, deaths / (0.2 + deaths), 1e-7);
  }
}

TEST(Careers, nobody_leaves_out_of_custody_but_people_removed_may) {
  Draw q = test::plain_draw();
  q[Q::leaving] = 0.2;
  for (const Custody custody : {Custody::police, Custody::immigration, Custody::rehabilitation})
    EXPECT_EQ(test::row_under(test::permissive(), q, test::worker().with(custody)).shares.death, 1);
  EXPECT_LT(test::row_under(test::permissive(), q, test::worker().with(Custody::removed)).shares.death, 1);
}

// Prevalence p is level when those who enter bring what those who leave take, less what is acquired meanwhile.
TEST(Careers, hiv_on_entry_keeps_prevalence_level) {
  Draw q = test::plain_draw();
  q[Q::hiv_prevalence] = 0.2;
  q[Q::hiv_incidence] = 0.01;
  const double p = q[Q::hiv_prevalence], through = Careers::entry_per_year(q);
  EXPECT_NEAR(through * Careers::hiv_on_entry(q) + q[Q::hiv_incidence] * (1 - p), through * p, 1e-12);
  q[Q::hiv_incidence] = 0.5;  // more than entrants could make up for
  EXPECT_EQ(Careers::hiv_on_entry(q), 0);
  q[Q::leaving] = q[Q::death] = 0;
  EXPECT_EQ(Careers::hiv_on_entry(q), p);
}

}  // namespace aftermath
