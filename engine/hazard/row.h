// One row of the hazard table: what can happen to a person of one profile, under one law, in one draw.
#pragma once
#include <array>
#include <cstdint>

#include "engine/hazard/factor.h"
#include "engine/hazard/process.h"
#include "engine/people/profile.h"

namespace aftermath {

inline constexpr int kFixedBits = 20;  // amounts are summed as whole numbers of 2^-20, so that order cannot matter
[[nodiscard]] inline std::int64_t to_fixed(double amount) {
  return static_cast<std::int64_t>(amount * (1 << kFixedBits) + (amount < 0 ? -0.5 : 0.5));
}
[[nodiscard]] inline double from_fixed(std::int64_t amount) { return static_cast<double>(amount) * 0x1p-20; }

// Kinds of service, in the order of the levers services_health, ...
enum class Service : std::uint8_t { health, legal, economic, social_protection, psychological, housing, count };
inline constexpr std::size_t kServices = static_cast<std::size_t>(Service::count);

// What organisations, services and stigma do to what other mechanisms fill, relative to the reference law. Factors on
// odds: condomless, report, depression; on hazards: all others.
struct Support {
  double condomless = 1, report = 1, depression = 1;
  double care = 1, testing = 1, client_violence = 1, other_violence = 1, exploitation = 1, exit_peers = 1;
  double poverty_in = 1, poverty_out = 1, housing = 1, regularise = 1, fading = 1, leaving = 1;
};

// What one mechanism hands to the next, per profile. Each field is written by one mechanism only.
struct Exposures {
  double contacts = 0;           // police_contact: per year, before personal frailty
  double liable = 0;             // police_contact: share of contacts under a prohibition on the worker's own conduct
  double liable_migrant = 0;     // police_contact: share under a migrant prohibition
  double at_risk_reporting = 0;  // police_contact: 1 where reporting a crime risks a charge or removal
  double at_risk_reporting_reference = 0;
  double precarious = 0;                      // police_contact: status that bars sex work or residence, 0..1
  double haste = 0;                           // displacement: 0..1
  double isolation = 0;                       // displacement: 0..1
  double reach_lost = 0;                      // advertising: own reach lost, 0..1, where clients are found on one's own
  double encounters = 0;                      // demand: per week at reference demand
  double screening = 0;                       // violence: chance that a dangerous client is screened out
  double condomless = 0;                      // health: share of encounters without a condom
  double participation = 0;                   // participation: beyond the reference law's, -1..1
  double stigma = 0;                          // stigma: beyond the reference's, share of the scale
  double funding = 0;                         // organising: dollars per worker-year that reach organisations
  double organised = 0;                       // organising: share whom organisations reach, beyond the reference law's
  double wish = 0;                            // services: would take up a service
  std::array<double, kServices> served{};     // services: share served, by kind
  double earned = 0;                          // income: dollars kept of one encounter
  double taken = 0;                           // income: dollars a week lost to fines and seizures
  double depression = 0, post_traumatic = 0;  // mortality: shares
  double death = 1;                           // mortality: factor on the measured death rate
  Support support;                            // organising, services, stigma: factors on what others fill
};

// What happens at an event, as probabilities. The first cache line serves the frequent events, the second raids.
struct alignas(64) EventShares {
  float arrest = 0, fine = 0, immigration_detention = 0;  // of police contacts
  float seizure = 0, police_violence = 0;                 // of police contacts
  float removed_after_detention = 0;
  float report = 0, homicide = 0;        // of violent events
  std::array<float, 4> venue{};          // cumulative: where a mover goes
  std::array<float, 2> circumstances{};  // cumulative: money, housing; the rest status
  float third_party_outside = 0;         // has a third party after leaving a managed venue
  float death = 0;                       // of exits from sex work

  float exit_self = 0, exit_peers = 0;        // of exits from trafficking; the rest by police
  float present = 0;                          // found when the workplace is raided
  float identified = 0;                       // called trafficked when found
  float freed = 0, punished = 0;              // of trafficked persons identified
  float raid_arrest = 0, raid_detention = 0;  // of those found and not identified
  float raid_seizure = 0, raid_disclosed = 0;
  std::array<float, 3> disposition{};  // of those identified, cumulative: rehabilitation, detention, deportation
  float exploited_on_return = 0;
  float permit = 0;        // of trafficked persons identified without a permit
  float housing_lost = 0;  // on release from custody, or when the home is raided
};
static_assert(sizeof(EventShares) == 128);

// What the environment's weekly sums need, as whole numbers of 2^-20.
struct Contribution {
  std::int64_t workers = 0, encounters = 0, hiv_to_clients = 0, sti_to_clients = 0;
  std::int64_t reports = 0;  // of violence by clients, per year at the reference environment
  std::int64_t wish = 0;     // people who would take up a service

  Contribution& operator+=(const Contribution& other) {
    workers += other.workers;
    encounters += other.encounters;
    hiv_to_clients += other.hiv_to_clients;
    sti_to_clients += other.sti_to_clients;
    reports += other.reports;
    wish += other.wish;
    return *this;
  }
  Contribution& operator-=(const Contribution& other) {
    workers -= other.workers;
    encounters -= other.encounters;
    hiv_to_clients -= other.hiv_to_clients;
    sti_to_clients -= other.sti_to_clients;
    reports -= other.reports;
    wish -= other.wish;
    return *this;
  }
};

// What every event on a person of a row needs, on one cache line.
struct alignas(64) RowLink {
  Contribution contribution;
  Profile profile;
  bool trafficked_at_work = false;  // a trafficked person at a workplace: complaint-led raids ask where they are
};

struct alignas(64) HazardRow {
  std::array<float, kClocks> per_week{};
};

// Builds one row: mechanisms multiply, one after another. With a trace, every factor is noted.
struct RowBuilder {
  Profile profile;
  Exposures x;
  EventShares shares;
  Contribution contribution;
  std::array<double, kProcesses> per_year{};
  Trace* trace = nullptr;

  void base(Process process, double rate_per_year, const Factor& factor) {
    per_year[static_cast<std::size_t>(process)] = rate_per_year;
    if (trace != nullptr)
      trace->push_back({&factor, kProcessNames[static_cast<std::size_t>(process)], rate_per_year, true});
  }
  void times(Process process, double value, const Factor& factor) {
    per_year[static_cast<std::size_t>(process)] *= value;
    if (trace != nullptr) trace->push_back({&factor, kProcessNames[static_cast<std::size_t>(process)], value, false});
  }
  // A factor on an exposure or an event share, for the record only: the mechanism has applied it.
  void note(std::string_view target, double value, const Factor& factor, bool is_base = false) {
    if (trace != nullptr) trace->push_back({&factor, target, value, is_base});
  }
  [[nodiscard]] double rate(Process process) const { return per_year[static_cast<std::size_t>(process)]; }
};

}  // namespace aftermath
