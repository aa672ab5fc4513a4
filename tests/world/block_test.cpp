// Clients of a block: who they are and stay, what they do under a law. Shares are compared within 5 standard errors.
#include "engine/world/block.h"

#include <gtest/gtest.h>

#include <functional>

#include "engine/world/simulation.h"
#include "tests/support/chance.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr std::size_t kClients = 20000;

// Many clients of few workers, replaced twice a year; they get infected elsewhere only.
Draw of_clients() {
  Draw q = test::plain_draw();
  q[Q::client_turnover] = 2;
  q[Q::client_hiv] = 0.3;
  q[Q::client_suppressed] = 0.4;
  q[Q::client_sti] = 0.2;
  q[Q::hiv_to_client] = q[Q::sti_to_client] = 0;
  q[Q::dangerous] = 0.1;
  q[Q::demand_averse] = 0.25;
  q[Q::regular_share] = 0.6;
  q[Q::demand_ban_fall] = 0.5;
  q[Q::demand_dangerous] = 0.5;
  return q;
}

template <class Condition>
double clients(const Simulation& world, const Condition& condition) {
  double count = 0;
  for (const auto& block : world.blocks())
    for (const ClientProfile& client : block->state().clients.profile) count += condition(client) ? 1 : 0;
  return count;
}

void expect_share(const Simulation& world, double share, double of, const char* what,
                  const std::function<bool(const ClientProfile&)>& condition) {
  EXPECT_NEAR(clients(world, condition) / of, share, test::share_tolerance(share, of)) << what;
}

void expect_as_measured(const Simulation& world, const Draw& q) {
  const double infected = clients(world, [](const ClientProfile& c) { return c.hiv != Hiv::negative; });
  expect_share(world, q[Q::client_hiv], kClients, "hiv", [](const ClientProfile& c) { return c.hiv != Hiv::negative; });
  expect_share(world, q[Q::client_suppressed], infected, "suppressed",
               [](const ClientProfile& c) { return c.hiv == Hiv::suppressed; });
  expect_share(world, q[Q::client_sti], kClients, "sti", [](const ClientProfile& c) { return c.sti; });
  // Regular clients make four times the visits: 0.6 of visits are 0.6/4 of clients to the others' 0.4.
  const double regular = 0.6 / q[Q::visits_regular] / (0.6 / q[Q::visits_regular] + 0.4 / q[Q::visits_occasional]);
  expect_share(world, regular, kClients, "regular", [](const ClientProfile& c) { return c.regular; });
  expect_share(world, 0.1, kClients, "dangerous",
               [](const ClientProfile& c) { return c.kind == ClientKind::dangerous; });
  expect_share(world, 0.9 * 0.25, kClients, "averse",
               [](const ClientProfile& c) { return c.kind == ClientKind::averse; });
}

void expect_away(const Simulation& world, const Demand::Response& away) {
  for (const auto& [kind, share] : {std::pair{ClientKind::averse, away.averse},
                                    {ClientKind::others, away.others},
                                    {ClientKind::dangerous, away.dangerous}}) {
    const ClientKind one = kind;
    expect_share(world, share, clients(world, [one](const ClientProfile& c) { return c.kind == one; }), "away",
                 [one](const ClientProfile& c) { return c.kind == one && c.away; });
  }
}

}  // namespace

TEST(Block, clients_who_replace_others_are_as_those_were) {
  const Draw q = of_clients();
  Simulation world(q, test::permissive(), {50, kClients}, ensemble_key(31, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(test::permissive());
  expect_as_measured(world, q);
  const double most = clients(world, [](const ClientProfile& c) { return c.away; });
  EXPECT_EQ(most, 0);
  for (int week = 0; week < 3 * kWeeksPerYear; ++week) world.step_week();
  expect_as_measured(world, q);
}

TEST(Block, clients_stay_away_by_kind_once_a_ban_has_worked_through_and_come_back_without_it) {
  const Draw q = of_clients();
  Levers ban = test::permissive();
  ban[Lever::buying].word = static_cast<std::uint8_t>(Buying::prohibited);
  const Demand::Response away = Demand::response(ban, q);
  ASSERT_GT(away.averse, 0.5);
  Simulation world(q, test::permissive(), {50, kClients}, ensemble_key(32, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(ban);
  for (int week = 0; week < 3 * kWeeksPerYear; ++week) world.step_week();
  expect_away(world, away);
  world.begin(test::permissive());
  for (int week = 0; week < 4 * kWeeksPerYear; ++week) world.step_week();
  EXPECT_LE(clients(world, [](const ClientProfile& c) { return c.away; }), 3);
  // Who lives under a ban when the world begins stays away from its first week on.
  Simulation banned(q, ban, {50, kClients}, ensemble_key(33, 0), choose_sweep("auto"), nullptr);
  expect_away(banned, away);
}

}  // namespace aftermath
