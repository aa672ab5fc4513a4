// docs/model/income.md: what is earned and taken, money trouble, debt.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;
using test::open_row;

}  // namespace

TEST(Income, each_hand_keeps_its_part_of_the_price) {
  Draw q = test::plain_draw();
  q[Q::price] = 100;
  q[Q::income_third_party] = 0.4;
  q[Q::income_exploited] = 0.5;
  q[Q::income_trafficked] = 0.9;
  const Profile p = test::worker();
  EXPECT_EQ(open_row(q, p).x.earned, 100);
  EXPECT_NEAR(open_row(q, p.with(ThirdParty::has_one)).x.earned, 60, 1e-12);
  EXPECT_NEAR(open_row(q, p.with(Autonomy::exploited)).x.earned, 50, 1e-12);
  EXPECT_NEAR(open_row(q, p.with(ThirdParty::has_one).with(Autonomy::trafficked)).x.earned, 6, 1e-12);
  EXPECT_EQ(open_row(q, p.with(Custody::police)).x.earned, 0);
}

TEST(Income, fines_and_seized_money_come_with_contacts_and_practice) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 200;
  q[Q::police_seizure] = 0.5;
  q[Q::income_seizure] = 0.8;
  q[Q::police_practice] = 0.25;
  const Levers money = test::saying(Lever::seizure, kSeizeMoney), phones = test::saying(Lever::seizure, kSeizePhones);
  const RowBuilder row = test::row_under(money, q, test::worker());
  EXPECT_NEAR(row.x.taken, row.x.contacts / 52 * 0.25 * 0.5 * 0.8, 1e-12);
  EXPECT_EQ(test::row_under(phones, q, test::worker()).x.taken, 0);
}

TEST(Income, fines_come_with_contacts_over_ones_own_conduct) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 20;
  q[Q::police_fine] = 0.5;
  q[Q::income_fine] = 300;
  const Levers illegal = test::enforced(Lever::selling, 80, test::saying(Lever::selling, Selling::prohibited));
  const RowBuilder row = test::row_under(illegal, q, test::worker());
  EXPECT_NEAR(row.x.taken, 1.0 / 52 * (0.8 * 0.5) * 300, 1e-5);  // a contact a year, of which 0.8 over selling
  EXPECT_EQ(open_row(q, test::worker()).x.taken, 0);
}

TEST(Income, money_is_still_seized_as_far_as_practice_stays_as_it_was) {
  Draw q = test::plain_draw();
  q[Q::police_residual] = 200;
  q[Q::police_seizure] = 0.5;
  q[Q::income_seizure] = 0.8;
  q[Q::police_practice] = 0.25;
  const Levers money = test::saying(Lever::seizure, kSeizeMoney);
  const auto taken = [&](const Levers& law, const Levers& reference) {
    const Exposures x = test::row_under(law, reference, q, test::worker()).x;
    return x.taken / (x.contacts / 52 * 0.5 * 0.8);
  };
  EXPECT_NEAR(taken(test::permissive(), money), 0.75, 1e-12);
  EXPECT_NEAR(taken(money, money), 1, 1e-12);
}

TEST(Income, money_trouble_begins_and_ends_so_that_its_measured_share_stays) {
  Draw q = test::plain_draw();
  q[Q::poor] = 0.3;
  EXPECT_NEAR(Income::poverty_in_rate(q) * (1 - 0.3), Income::poverty_out_rate(q) * 0.3, 1e-12);
  EXPECT_NEAR(Income::poverty_out_rate(q), 1 / q[Q::income_poverty_years], 1e-12);
}

// Twice the income: out of trouble sooner and into it later, by the elasticity; below the floor nothing changes more.
TEST(Income, its_elasticity_moves_both_ways) {
  Draw q = test::plain_draw();
  q[Q::poor] = 0.3;
  q[Q::income_elasticity] = 0.7;
  const Profile p = test::worker();
  const auto at = [&](double price, Profile who) {
    q[Q::price] = price;
    return open_row(q, who).rate(Process::money_change);
  };
  EXPECT_NEAR(at(200, p) / at(100, p), std::pow(2, -0.7), 1e-9);
  EXPECT_NEAR(at(200, p.with(Money::poverty)) / at(100, p.with(Money::poverty)), std::pow(2, 0.7), 1e-9);
  EXPECT_EQ(at(1e-6, p), at(1e-9, p));
}

TEST(Income, debt_is_repaid_from_income_and_the_sooner_the_smaller_it_is) {
  Draw q = test::plain_draw();
  q[Q::migration_debt_size] = 2;
  q[Q::migration_repaid] = 0.5;
  const Profile owing = test::worker().with(Money::debt);
  const auto rate = [&](const Levers& law) { return test::row_under(law, q, owing).rate(Process::money_change); };
  const double usual = rate(test::permissive());
  const RowBuilder row = open_row(q, owing);
  EXPECT_NEAR(usual, 0.5 / 2 * Income::weekly(row.x, 1), 1e-9);
  EXPECT_NEAR(rate(test::numbered(Lever::migration_debt, 1)) / usual, 2, 1e-12);
}

}  // namespace aftermath
