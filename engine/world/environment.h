// The environment: a few weekly quantities through which people affect one another.
//   demand           visits of clients who do not stay away, relative to the reference law
//   dangerous_share  dangerous clients' part of those visits, relative to the reference
//   client_hiv, client_sti   infectious part of those visits, relative to the setting's prevalence
//   dangerous_pool   dangerous clients still in the market, relative to the reference: who is reported and stopped
//   leaves trafficked_workplaces    share of workplaces where a trafficked person works
// Equations: docs/model/environment.md.
#pragma once
#include "engine/world/block.h"

namespace aftermath {

struct Environment {
  double demand = 1, dangerous_share = 1, client_hiv = 1, client_sti = 1;
  double trafficked_workplaces = 0;
  double dangerous_pool = 1;
  double reports = 0;                         // of violence by clients, per year, at the reference environment
  double wish = 0;                            // share of workers who would take up a service
  double hiv_pressure = 0, sti_pressure = 0;  // infectiousness of an encounter with a worker, mean
};

// What the environment's quantities are relative to: visits under the reference law, of the same clients.
struct ClientReference {
  double visits = 0, dangerous_share = 0, boost = 1;
};
// Kinds of client by how often they visit, once a law has worked through.
[[nodiscard]] std::array<Health::ClientClass, 6> client_classes(const Draw& q, const Demand::Response& away);

[[nodiscard]] ClientReference client_reference(const Clients& clients, const Draw& q, const Demand::Response& away);

[[nodiscard]] Environment observe(const BlockSums& sums, const ClientReference& reference, const Demand::Response& now,
                                  const Draw& q);

// The environment's factor on each process.
[[nodiscard]] std::array<float, kClocks> scale(const Environment& environment, const Draw& q);

// Next week's pool: filled up by turnover, emptied by clients stopped beyond those under the reference law.
// stopped, stopped_reference: reported and acted-on events a year per dangerous client of the full pool.
[[nodiscard]] double next_pool(double pool, double stopped, double stopped_reference, const Draw& q);

// Parts of all kinds of client in the sums; those who stay away have none.
[[nodiscard]] std::array<ClientPart, kClientProfiles> client_parts(const Draw& q);

// Hazards of clients for this week.
[[nodiscard]] ClientTable client_table(const Environment& environment, const Health::ClientRates& rates,
                                       const Demand::Response& away, const Draw& q);

}  // namespace aftermath
