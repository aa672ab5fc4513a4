// docs/model/public_money.md: unit costs times counts.
#include <gtest/gtest.h>

#include <array>
#include <utility>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;
using Counts = std::array<std::int64_t, kTallies>;

Draw priced() {
  Draw q = test::plain_draw();
  const std::pair<Q, double> prices[] = {
      {Q::cost_contact, 2},        {Q::cost_arrest, 3},       {Q::cost_raid, 5},      {Q::cost_custody_day, 7},
      {Q::cost_detention_day, 11}, {Q::cost_deportation, 13}, {Q::cost_service, 52},  {Q::cost_rehabilitation_day, 17},
      {Q::cost_hiv_year, 104},     {Q::cost_sti, 19},         {Q::cost_violence, 23}, {Q::cost_level, 1}};
  for (const auto& [quantity, price] : prices) q[quantity] = price;
  return q;
}

Counts one_of(Tally tally) {
  Counts counts{};
  counts[static_cast<std::size_t>(tally)] = to_fixed(1);
  return counts;
}

}  // namespace

TEST(PublicMoney, each_count_costs_its_price_and_a_week_seven_days) {
  const Draw q = priced();
  const std::pair<Tally, double> costs[] = {{Tally::police_contacts, 2},
                                            {Tally::arrests, 3},
                                            {Tally::raids, 5},
                                            {Tally::homes_raided, 5},
                                            {Tally::custody_weeks, 49},
                                            {Tally::detention_weeks, 77},
                                            {Tally::deportations, 13},
                                            {Tally::rehabilitation_weeks, 119},
                                            {Tally::served_health, 1},
                                            {Tally::served_legal, 1},
                                            {Tally::served_economic, 1},
                                            {Tally::served_protection, 1},
                                            {Tally::served_psychological, 1},
                                            {Tally::served_housing, 1},
                                            {Tally::funding, 1},
                                            {Tally::suppressed_weeks, 2},
                                            {Tally::sti_infections, 19},
                                            {Tally::client_violence, 23},
                                            {Tally::other_violence, 23},
                                            {Tally::police_violence, 23}};
  double all = 0;
  Counts together{};
  for (const auto& [tally, cost] : costs) {
    EXPECT_NEAR(PublicMoney::spent(q, one_of(tally)).total(), cost, 1e-9) << static_cast<int>(tally);
    together[static_cast<std::size_t>(tally)] = to_fixed(1);
    all += cost;
  }
  EXPECT_NEAR(PublicMoney::spent(q, together).total(), all, 1e-9);
  EXPECT_EQ(PublicMoney::spent(q, Counts{}).total(), 0);
}

TEST(PublicMoney, the_level_of_prices_moves_all_but_what_a_law_gives_in_dollars) {
  Draw q = priced();
  q[Q::cost_level] = 2.5;
  EXPECT_NEAR(PublicMoney::spent(q, one_of(Tally::raids)).total(), 12.5, 1e-9);
  EXPECT_NEAR(PublicMoney::spent(q, one_of(Tally::suppressed_weeks)).health, 5, 1e-9);
  EXPECT_NEAR(PublicMoney::spent(q, one_of(Tally::funding)).organisations, 1, 1e-9);
}

TEST(PublicMoney, what_happens_to_people_but_costs_the_public_nothing_is_free) {
  const Draw q = priced();
  for (const Tally tally : {Tally::depression_weeks, Tally::sti_weeks, Tally::deaths})
    EXPECT_EQ(PublicMoney::spent(q, one_of(tally)).total(), 0);
}

}  // namespace aftermath
