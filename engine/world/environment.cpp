#include "engine/world/environment.h"

#include <algorithm>

#include "engine/base/exact_math.h"
#include "engine/world/population.h"

namespace aftermath {
namespace {

using Q = Quantity;

double staying_away(ClientKind kind, const Demand::Response& away) {
  return kind == ClientKind::dangerous ? away.dangerous : kind == ClientKind::averse ? away.averse : away.others;
}

double ratio(double numerator, double denominator) { return denominator > 0 ? numerator / denominator : 1; }

}  // namespace

std::array<Health::ClientClass, 6> client_classes(const Draw& q, const Demand::Response& away) {
  const double ordinary = 1 - q[Q::dangerous], averse = ordinary * q[Q::demand_averse];
  const std::pair<double, ClientKind> kinds[] = {
      {averse, ClientKind::averse}, {ordinary - averse, ClientKind::others}, {q[Q::dangerous], ClientKind::dangerous}};
  std::array<Health::ClientClass, 6> classes;
  double all = 0;
  std::size_t next = 0;
  for (const auto& [share, kind] : kinds)
    for (const bool regular : {false, true}) {
      const double present = 1 - staying_away(kind, away);
      const double visits = (regular ? q[Q::visits_regular] : q[Q::visits_occasional]) / kWeeksInYear;
      const double of_visits = share * present * (regular ? q[Q::regular_share] : 1 - q[Q::regular_share]);
      classes[next++] = {away.boost * present * visits, of_visits};
      all += of_visits;
    }
  for (Health::ClientClass& c : classes) c.share_of_visits /= all;
  return classes;
}

ClientReference client_reference(const Clients& clients, const Draw& q, const Demand::Response& away) {
  ClientReference reference;
  double dangerous = 0;
  for (const ClientProfile& client : clients.profile) {
    const double visits = from_fixed(visits_per_week(client, q));
    const double made = visits * (1 - staying_away(client.kind, away));
    reference.visits += made;
    if (client.kind == ClientKind::dangerous) dangerous += made;
  }
  reference.boost = away.boost;
  reference.dangerous_share = ratio(dangerous, reference.visits);
  return reference;
}

Environment observe(const BlockSums& sums, const ClientReference& reference, const Demand::Response& now,
                    const Draw& q) {
  Environment e;
  const double visits = from_fixed(sums.visits);
  e.demand = now.boost * visits / (reference.boost * reference.visits);
  if (visits > 0) {
    e.dangerous_share =
        reference.dangerous_share > 0 ? from_fixed(sums.visits_dangerous) / visits / reference.dangerous_share : 1;
    const double hiv = q[Q::client_hiv] * (1 - q[Q::client_suppressed] * q[Q::hiv_art]);
    e.client_hiv = ratio(from_fixed(sums.visits_hiv) / visits, hiv);
    e.client_sti = ratio(from_fixed(sums.visits_sti) / visits, q[Q::client_sti]);
  }
  e.reports = from_fixed(sums.workers.reports);
  const double workers = from_fixed(sums.workers.workers);
  e.wish = workers > 0 ? from_fixed(sums.workers.wish) / workers : 0;
  const double encounters = from_fixed(sums.workers.encounters);
  e.hiv_pressure = encounters > 0 ? from_fixed(sums.workers.hiv_to_clients) / encounters : 0;
  e.sti_pressure = encounters > 0 ? from_fixed(sums.workers.sti_to_clients) / encounters : 0;
  e.trafficked_workplaces =
      sums.workplaces > 0 ? static_cast<double>(sums.workplaces_with_trafficked) / static_cast<double>(sums.workplaces)
                          : 0;
  return e;
}

std::array<float, kClocks> scale(const Environment& e, const Draw& q) {
  std::array<float, kClocks> factor;
  factor.fill(1);
  const auto set = [&](Process process, double value) { factor[clock_of(process)] = static_cast<float>(value); };
  set(Process::client_violence, e.demand * e.dangerous_share * e.dangerous_pool);
  set(Process::hiv_acquisition,
      1 + q[Q::hiv_work_share] * (e.demand * e.client_hiv - 1));  // the rest is acquired outside work
  set(Process::sti_acquisition, e.demand * e.client_sti);
  set(Process::autonomy_loss, e.demand > 0 ? exact::pow(e.demand, q[Q::exploit_market]) : 1);
  return factor;
}

double next_pool(double pool, double stopped, double stopped_reference, const Draw& q) {
  const double turnover = q[Q::client_turnover];
  const double per_year = turnover * (1 - pool) - (stopped - stopped_reference);
  return std::max(0.0, pool + per_year / kWeeksInYear);
}

std::array<ClientPart, kClientProfiles> client_parts(const Draw& q) {
  std::array<ClientPart, kClientProfiles> parts;
  for (const ClientKind kind : {ClientKind::averse, ClientKind::others, ClientKind::dangerous})
    for (const Hiv hiv : {Hiv::negative, Hiv::infected, Hiv::suppressed})
      for (const bool regular : {false, true})
        for (const bool sti : {false, true}) {
          const ClientProfile client{kind, regular, false, sti, hiv};
          const std::int64_t visits = visits_per_week(client, q);
          parts[client.index()] = {visits, kind == ClientKind::dangerous ? visits : 0,
                                   to_fixed(from_fixed(visits) * Health::hiv_infectiousness(hiv, q)), sti ? visits : 0};
        }
  return parts;
}

ClientTable client_table(const Environment& e, const Health::ClientRates& rates, const Demand::Response& away,
                         const Draw& q) {
  ClientTable table{};
  const double response_per_year = 1 / q[Q::demand_response];
  for (const ClientKind kind : {ClientKind::averse, ClientKind::others, ClientKind::dangerous})
    for (const Hiv hiv : {Hiv::negative, Hiv::infected, Hiv::suppressed})
      for (const bool regular : {false, true})
        for (const bool stays_away : {false, true})
          for (const bool sti : {false, true}) {
            const ClientProfile client{kind, regular, stays_away, sti, hiv};
            const double visits = stays_away ? 0 : away.boost * from_fixed(visits_per_week(client, q));
            const double target = staying_away(kind, away);
            const std::array<double, kClientClocks> per_year = {
                hiv == Hiv::negative ? rates.hiv_per_pressure * e.hiv_pressure * visits : 0,
                sti ? rates.sti_recovery : rates.sti_per_pressure * e.sti_pressure * visits + rates.sti_elsewhere,
                response_per_year * (stays_away ? 1 - target : target), q[Q::client_turnover]};
            for (std::size_t k = 0; k < kClientClocks; ++k)
              table[client.index()][k] = static_cast<float>(per_year[k] / kWeeksInYear);
          }
  return table;
}

}  // namespace aftermath
