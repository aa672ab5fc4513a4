// docs/model/environment.md: the weekly quantities, what they do to people and clients; by hand.
#include "engine/world/environment.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/world/population.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

// One visit a week of regular clients, half of one of the others.
Draw with_clients() {
  Draw q = test::plain_draw();
  q[Q::dangerous] = 0.1;
  q[Q::demand_averse] = 0.25;
  q[Q::visits_regular] = 52;
  q[Q::visits_occasional] = 26;
  q[Q::regular_share] = 0.6;
  return q;
}

constexpr Demand::Response kAway{.averse = 0.5, .others = 0.2, .dangerous = 0.125, .boost = 1.5};

BlockSums sums_of_visits(double visits) {
  BlockSums sums;
  sums.visits = to_fixed(visits);
  sums.visits_dangerous = to_fixed(0.3 * visits);
  sums.visits_hiv = to_fixed(0.02 * visits);
  sums.visits_sti = to_fixed(0.06 * visits);
  return sums;
}

constexpr double kRounding = 1e-5;

}  // namespace

TEST(Environment, classes_of_clients_visit_by_kind_and_habit) {
  const auto classes = client_classes(with_clients(), kAway);
  // Averse, others, dangerous; of each the occasional and the regular.
  const double present[] = {0.5, 0.8, 0.875}, kinds[] = {0.9 * 0.25, 0.9 * 0.75, 0.1};
  const double all = kinds[0] * present[0] + kinds[1] * present[1] + kinds[2] * present[2];
  for (std::size_t kind = 0; kind < 3; ++kind) {
    EXPECT_NEAR(classes[2 * kind].visits, 1.5 * present[kind] * 0.5, 1e-12);
    EXPECT_NEAR(classes[2 * kind + 1].visits, 1.5 * present[kind], 1e-12);
    EXPECT_NEAR(classes[2 * kind].share_of_visits, 0.4 * kinds[kind] * present[kind] / all, 1e-12);
    EXPECT_NEAR(classes[2 * kind + 1].share_of_visits, 0.6 * kinds[kind] * present[kind] / all, 1e-12);
  }
}

TEST(Environment, visits_of_reference_are_those_of_clients_who_come) {
  const Draw q = with_clients();
  Clients clients;
  clients.profile = {{ClientKind::dangerous, true, false, false, Hiv::negative},
                     {ClientKind::averse, false, false, false, Hiv::negative},
                     {ClientKind::others, true, true, false, Hiv::infected}};
  const ClientReference reference = client_reference(clients, q, kAway);
  EXPECT_NEAR(reference.visits, 0.875 + 0.25 + 0.8, kRounding);
  EXPECT_NEAR(reference.dangerous_share, 0.875 / 1.925, kRounding);
  EXPECT_EQ(reference.boost, 1.5);
}

TEST(Environment, is_seen_relative_to_the_reference) {
  Draw q = with_clients();
  q[Q::client_hiv] = 0.02;
  q[Q::client_suppressed] = 0.5;
  q[Q::hiv_art] = 0.5;
  q[Q::client_sti] = 0.03;
  BlockSums sums = sums_of_visits(30);
  sums.workers.workers = to_fixed(40);
  sums.workers.wish = to_fixed(10);
  sums.workers.reports = to_fixed(7);
  sums.workers.encounters = to_fixed(80);
  sums.workers.hiv_to_clients = to_fixed(4);
  sums.workers.sti_to_clients = to_fixed(20);
  sums.workplaces = 8;
  sums.workplaces_with_trafficked = 2;
  const Environment e = observe(sums, {.visits = 40, .dangerous_share = 0.2, .boost = 1.25}, kAway, q);
  EXPECT_NEAR(e.demand, 1.5 * 30 / (1.25 * 40), kRounding);
  EXPECT_NEAR(e.dangerous_share, 1.5, kRounding);
  EXPECT_NEAR(e.client_hiv, 0.02 / (0.02 * (1 - 0.5 * 0.5)), kRounding);
  EXPECT_NEAR(e.client_sti, 2, kRounding);
  EXPECT_NEAR(e.wish, 0.25, kRounding);
  EXPECT_NEAR(e.reports, 7, kRounding);
  EXPECT_NEAR(e.hiv_pressure, 0.05, kRounding);
  EXPECT_NEAR(e.sti_pressure, 0.25, kRounding);
  EXPECT_EQ(e.trafficked_workplaces, 0.25);
}

TEST(Environment, where_nobody_comes_or_works_stands_at_the_reference) {
  const Environment e = observe({}, {.visits = 40, .dangerous_share = 0.2, .boost = 1}, kAway, with_clients());
  EXPECT_EQ(e.demand, 0);
  for (const double at_reference : {e.dangerous_share, e.client_hiv, e.client_sti}) EXPECT_EQ(at_reference, 1);
  for (const double nothing : {e.wish, e.hiv_pressure, e.sti_pressure, e.trafficked_workplaces, e.reports})
    EXPECT_EQ(nothing, 0);
  Draw nobody_infected = with_clients();
  nobody_infected[Q::client_hiv] = nobody_infected[Q::client_sti] = 0;
  const Environment safe =
      observe(sums_of_visits(30), {.visits = 30, .dangerous_share = 0, .boost = 1}, kAway, nobody_infected);
  for (const double at_reference : {safe.dangerous_share, safe.client_hiv, safe.client_sti}) EXPECT_EQ(at_reference, 1);
}

TEST(Environment, scales_four_processes_and_no_other) {
  Draw q = with_clients();
  q[Q::hiv_work_share] = 0.25;
  q[Q::exploit_market] = 2;
  Environment e;
  e.demand = 0.5;
  e.dangerous_share = 3;
  e.dangerous_pool = 0.75;
  e.client_hiv = 4;
  e.client_sti = 5;
  const auto factor = scale(e, q);
  std::array<float, kClocks> expected;
  expected.fill(1);
  expected[clock_of(Process::client_violence)] = 0.5F * 3 * 0.75F;
  expected[clock_of(Process::hiv_acquisition)] = 1 + 0.25F * (0.5F * 4 - 1);
  expected[clock_of(Process::sti_acquisition)] = 2.5F;
  expected[clock_of(Process::autonomy_loss)] = 0.25F;
  for (std::size_t k = 0; k < kClocks; ++k) EXPECT_FLOAT_EQ(factor[k], expected[k]) << k;
  e.demand = 0;  // no market to speak of
  EXPECT_EQ(scale(e, q)[clock_of(Process::autonomy_loss)], 1);
}

TEST(Environment, the_pool_fills_by_turnover_and_empties_by_who_is_stopped_beyond_the_reference) {
  Draw q = with_clients();
  q[Q::client_turnover] = 0.52;
  EXPECT_NEAR(next_pool(0.5, 0, 0, q), 0.5 + 0.01 * 0.5, 1e-12);
  EXPECT_NEAR(next_pool(1, 5.2, 2.6, q), 1 - 0.05, 1e-12);
  EXPECT_NEAR(next_pool(1, 2.6, 5.2, q), 1 + 0.05, 1e-12);
  EXPECT_EQ(next_pool(0.01, 52, 0, q), 0);
}

TEST(Environment, clients_have_their_parts_unless_they_stay_away) {
  Draw q = with_clients();
  q[Q::hiv_art] = 0.75;
  const auto parts = client_parts(q);
  const auto part = [&](ClientKind kind, bool regular, bool away, bool sti, Hiv hiv) {
    const ClientPart& one = parts[ClientProfile{kind, regular, away, sti, hiv}.index()];
    return std::array{from_fixed(one.visits), from_fixed(one.dangerous), from_fixed(one.hiv), from_fixed(one.sti)};
  };
  using Parts = std::array<double, 4>;
  EXPECT_EQ(part(ClientKind::others, true, false, false, Hiv::negative), (Parts{1, 0, 0, 0}));
  EXPECT_EQ(part(ClientKind::averse, false, false, true, Hiv::infected), (Parts{0.5, 0, 0.5, 0.5}));
  EXPECT_EQ(part(ClientKind::dangerous, true, false, true, Hiv::suppressed), (Parts{1, 1, 0.25, 1}));
  EXPECT_EQ(part(ClientKind::dangerous, true, true, true, Hiv::infected), (Parts{0, 0, 0, 0}));
}

TEST(Environment, clients_are_infected_by_their_visits_answer_a_law_and_are_replaced) {
  Draw q = with_clients();
  q[Q::demand_response] = 0.25;  // years
  q[Q::client_turnover] = 0.5;
  Environment e;
  e.hiv_pressure = 0.1;
  e.sti_pressure = 0.2;
  const Health::ClientRates rates{
      .hiv_per_pressure = 3, .sti_per_pressure = 5, .sti_elsewhere = 0.25, .sti_recovery = 4, .hiv_on_entry = 0};
  const ClientTable table = client_table(e, rates, kAway, q);
  const auto per_year = [&](ClientKind kind, bool regular, bool away, bool sti, Hiv hiv) {
    std::array<double, kClientClocks> rate{};
    for (std::size_t k = 0; k < kClientClocks; ++k)
      rate[k] = 52 * double{table[ClientProfile{kind, regular, away, sti, hiv}.index()][k]};
    return rate;
  };
  const auto expect = [](const std::array<double, kClientClocks>& seen, double hiv, double sti, double away) {
    EXPECT_NEAR(seen[0], hiv, kRounding);
    EXPECT_NEAR(seen[1], sti, kRounding);
    EXPECT_NEAR(seen[2], away, kRounding);
    EXPECT_NEAR(seen[3], 0.5, kRounding);
  };
  expect(per_year(ClientKind::others, true, false, false, Hiv::negative), 3 * 0.1 * 1.5, 5 * 0.2 * 1.5 + 0.25, 4 * 0.2);
  expect(per_year(ClientKind::averse, false, false, false, Hiv::infected), 0, 5 * 0.2 * 0.75 + 0.25, 4 * 0.5);
  expect(per_year(ClientKind::dangerous, false, false, true, Hiv::negative), 3 * 0.1 * 0.75, 4, 4 * 0.125);
  expect(per_year(ClientKind::dangerous, true, true, false, Hiv::suppressed), 0, 0.25, 4 * 0.875);
  expect(per_year(ClientKind::averse, true, true, true, Hiv::negative), 0, 4, 4 * 0.5);
}

}  // namespace aftermath
