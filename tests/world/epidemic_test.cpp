// HIV and the curable STI against their deterministic limit: differential equations for shares instead of people.
#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "engine/world/simulation.h"
#include "tests/support/census.h"
#include "tests/support/chance.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr WorldSize kSize{30000, 30000};
constexpr int kYears = 4;

constexpr int kStepsPerWeek = 20;

double weekly(double per_year) { return 1 - std::exp(-per_year / kWeeksPerYear); }
double stepwise(double per_year) { return per_year / kWeeksPerYear / kStepsPerWeek; }

Draw epidemic_draw() {
  Draw q = test::plain_draw();
  q[Q::leaving] = q[Q::death] = 0;
  q[Q::demand_ban_fall] = 0.4;
  q[Q::demand_response] = 0.3;
  q[Q::sti_to_client] = 0.5;
  q[Q::client_sti] = 0.06;
  q[Q::sti_prevalence] = 0.12;
  q[Q::hiv_to_client] = 0;
  return q;
}

Levers purchase_ban() {
  Levers law = test::permissive();
  law[Lever::buying].word = static_cast<std::uint8_t>(Buying::prohibited);
  return law;
}

// Shares of clients by kind and frequency, (stays away, has the STI), and of workers with the STI.
struct Limit {
  struct Group {
    double visits_per_week, away_target;
    double share[2][2];
  };
  std::map<std::pair<ClientKind, bool>, Group> groups;
  double infected = 0;

  [[nodiscard]] double sum(bool away, bool sti, bool weighted) const {
    double total = 0;
    for (const auto& [key, g] : groups) total += g.share[away][sti] * (weighted ? g.visits_per_week : 1);
    return total;
  }
};

Limit start_of(const Simulation& world, const Draw& q, const Demand::Response& away) {
  Limit limit;
  double clients = 0;
  for (const auto& block : world.blocks())
    for (const ClientProfile& c : block->state().clients.profile) {
      const double target = c.kind == ClientKind::dangerous ? away.dangerous
                            : c.kind == ClientKind::averse  ? away.averse
                                                            : away.others;
      Limit::Group& g =
          limit.groups
              .try_emplace(
                  {c.kind, c.regular},
                  Limit::Group{
                      (c.regular ? q[Q::visits_regular] : q[Q::visits_occasional]) / kWeeksPerYear, target, {}})
              .first->second;
      g.share[c.away ? 1 : 0][c.sti ? 1 : 0] += 1;
      ++clients;
    }
  for (auto& [key, g] : limit.groups)
    for (auto& row : g.share)
      for (double& cell : row) cell /= clients;
  limit.infected = test::share_of(world, Sti::yes);
  return limit;
}

// What the setting's prevalences fix: rates that hold them under the reference law.
struct Rates {
  double worker_in, worker_out, client_per_pressure, client_elsewhere, client_out, visits_then, exposed;
};

Rates closed_by(const Draw& q, const Limit& start) {
  Rates r{};
  r.exposed = q[Q::condomless] + (1 - q[Q::condomless]) * (1 - q[Q::condom_efficacy]);
  r.worker_out = 1 / q[Q::sti_untreated] + q[Q::sti_testing];
  r.worker_in = r.worker_out * q[Q::sti_prevalence] / (1 - q[Q::sti_prevalence]);
  r.client_out = 1 / q[Q::sti_untreated] + q[Q::sti_client_cure];
  r.client_per_pressure = kWeeksPerYear * q[Q::sti_to_client];
  for (const auto& [key, g] : start.groups)
    for (const auto& row : g.share) r.visits_then += (row[0] + row[1]) * g.visits_per_week;
  // Acquisition elsewhere is raised until visits show the measured prevalence.
  const auto among_visits = [&](double elsewhere) {
    double infected = 0;
    for (const auto& [key, g] : start.groups) {
      const double in = r.client_per_pressure * r.exposed * q[Q::sti_prevalence] * g.visits_per_week + elsewhere,
                   replaced = q[Q::client_turnover];
      const double visits = (g.share[0][0] + g.share[0][1]) * g.visits_per_week / r.visits_then;
      infected += visits * (in + replaced * q[Q::client_sti]) / (in + r.client_out + replaced);
    }
    return infected;
  };
  while (among_visits(r.client_elsewhere) < q[Q::client_sti]) r.client_elsewhere += 1e-5;
  return r;
}

void step(Limit& x, const Rates& r, const Draw& q) {
  const double present = x.sum(false, false, true) + x.sum(false, true, true);
  const double demand = present / r.visits_then, relative = x.sum(false, true, true) / present / q[Q::client_sti];
  const double pressure = r.exposed * x.infected;
  const double in = stepwise(r.worker_in * demand * relative), out = stepwise(r.worker_out);
  x.infected += (1 - x.infected) * in - x.infected * out;
  for (auto& [key, g] : x.groups) {
    double next[2][2] = {};
    for (const int away : {0, 1})
      for (const int sti : {0, 1}) {
        const double changes_sti = stepwise(
            sti != 0 ? r.client_out
                     : r.client_per_pressure * pressure * (away != 0 ? 0 : g.visits_per_week) + r.client_elsewhere);
        const double changes_away = stepwise((away != 0 ? 1 - g.away_target : g.away_target) / q[Q::demand_response]);
        for (const int new_sti : {0, 1})
          for (const int new_away : {0, 1})
            next[new_away][new_sti] += g.share[away][sti] * (new_sti == sti ? 1 - changes_sti : changes_sti) *
                                       (new_away == away ? 1 - changes_away : changes_away);
      }
    const double replaced = stepwise(q[Q::client_turnover]);  // by clients with the prevalence of clients
    for (const int away : {0, 1})
      for (const int sti : {0, 1})
        g.share[away][sti] =
            (1 - replaced) * next[away][sti] +
            replaced * (next[away][0] + next[away][1]) * (sti != 0 ? q[Q::client_sti] : 1 - q[Q::client_sti]);
  }
}

}  // namespace

// The two groups amplify chance, so the mean over worlds with different luck is compared, by its own standard error.
TEST(Epidemic, curable_sti_follows_its_deterministic_limit_after_a_purchase_ban) {
  constexpr int kWorlds = 24;
  const Draw q = epidemic_draw();
  const Levers ban = purchase_ban();
  double sum[kYears] = {}, squares[kYears] = {}, fall = 0;
  for (int seed = 0; seed < kWorlds; ++seed) {
    Simulation world(q, test::permissive(), kSize, ensemble_key(static_cast<std::uint64_t>(seed), 21),
                     choose_sweep("auto"), nullptr);
    world.anchor(8);
    Limit limit = start_of(world, q, Demand::response(ban, q));
    const Rates rates = closed_by(q, limit);
    ASSERT_GT(rates.client_elsewhere, 0);  // work alone does not explain the clients' prevalence
    world.begin(ban);
    for (int year = 0; year < kYears; ++year) {
      for (int week = 0; week < kWeeksPerYear; ++week) {
        world.step_week();
        for (int i = 0; i < kStepsPerWeek; ++i) step(limit, rates, q);
      }
      (void)world.end_year();
      const double excess = test::share_of(world, Sti::yes) / limit.infected - 1;
      sum[year] += excess;
      squares[year] += excess * excess;
    }
    fall += 1 - limit.infected / q[Q::sti_prevalence];
    EXPECT_NEAR(world.environment().demand, 1 - q[Q::demand_ban_fall], 0.02);
  }
  for (int year = 0; year < kYears; ++year) {
    const double mean = sum[year] / kWorlds, variance = squares[year] / kWorlds - mean * mean;
    EXPECT_NEAR(mean, 0, test::kErrors * std::sqrt(variance / (kWorlds - 1))) << "year " << year + 1;
    EXPECT_NEAR(mean, 0, 0.06) << "year " << year + 1;
  }
  EXPECT_GT(fall / kWorlds, 0.2);  // the ban moved it, so the agreement means something
}

// People differ in exposure, clients in how often they visit: under the law it was measured under, prevalence stays.
TEST(Epidemic, prevalence_stays_as_measured_under_the_reference_law) {
  Draw q = epidemic_draw();
  q[Q::leaving] = 0.15;
  q[Q::condom_poverty] = 3;
  q[Q::condom_tie] = 0.4;
  q[Q::encounters_street] = 2;
  q[Q::poor] = 0.4;
  constexpr int kBurnIn = 5, kAfter = 6, kWorlds = 8;
  double sti = 0, clients = 0;
  for (int seed = 0; seed < kWorlds; ++seed) {
    Simulation world(q, test::permissive(), kSize, ensemble_key(static_cast<std::uint64_t>(seed), 23),
                     choose_sweep("auto"), nullptr);
    world.anchor(8);
    world.begin(test::permissive());
    for (int year = 0; year < kBurnIn + kAfter; ++year) {
      for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
      (void)world.end_year();
      if (year < kBurnIn) world.anchor(2);
    }
    sti += test::share_of(world, Sti::yes) / kWorlds;
    clients += world.environment().client_sti / kWorlds;
  }
  EXPECT_NEAR(sti / q[Q::sti_prevalence], 1, 0.06);
  EXPECT_NEAR(clients, 1, 0.06);
}

TEST(Epidemic, hiv_incidence_follows_the_force_of_infection) {
  constexpr int kLong = 12;
  const Draw q = epidemic_draw();
  Simulation world(q, test::permissive(), kSize, ensemble_key(22, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(purchase_ban());
  double susceptible = test::count_people(world, [](Profile p) { return p.is(Hiv::negative); }), expected = 0,
         infections = 0, unchanged = 0;
  for (int year = 0; year < kLong; ++year) {
    for (int week = 0; week < kWeeksPerYear; ++week) {
      world.step_week();
      const Environment& e = world.environment();  // as it was in this week
      const double rate =
          q[Q::hiv_incidence] * (1 - q[Q::hiv_work_share] + q[Q::hiv_work_share] * e.demand * e.client_hiv);
      const double now = susceptible * weekly(rate);
      expected += now;
      unchanged += susceptible * weekly(q[Q::hiv_incidence]);
      susceptible -= now;
      EXPECT_NEAR(e.client_hiv, 1, 0.25);
    }
    infections += from_fixed(world.end_year().sum[0][static_cast<std::size_t>(Tally::hiv_infections)]);
  }
  EXPECT_NEAR(infections, expected, test::count_tolerance(expected));
  EXPECT_LT(infections, unchanged - test::count_tolerance(unchanged));
}

}  // namespace aftermath
