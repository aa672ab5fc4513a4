// One row of the hazard table: what can befall a person of one profile, under one law, in one draw.
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

// What one mechanism hands to the next, per profile. Each field is written by one mechanism only.
struct Exposures {
  double contacts = 0;           // police_contact: per year, before personal frailty
  double liable = 0;             // police_contact: share of contacts under a prohibition on the worker's own conduct
  double liable_migrant = 0;     // police_contact: share under a migrant prohibition
  double at_risk_reporting = 0;  // police_contact: 1 where reporting a crime risks a charge or removal
  double at_risk_reporting_reference = 0;
  double precarious = 0;  // police_contact: status that bars sex work or residence, 0..1
  double haste = 0;       // displacement: 0..1
  double isolation = 0;   // displacement: 0..1
  double reach_lost = 0;  // advertising: own reach lost, 0..1, where clients are found on one's own
  double encounters = 0;  // demand: per week at reference demand
  double screening = 0;   // violence: chance that a dangerous client is screened out
  double condomless = 0;  // health: share of encounters without a condom
};

// What happens at an event, as probabilities.
struct alignas(64) EventShares {
  float arrest = 0, fine = 0, immigration_detention = 0;  // of police contacts
  float seizure = 0, police_violence = 0;                 // of police contacts
  float removed_after_detention = 0;
  float report = 0, homicide = 0;             // of violent events
  std::array<float, 4> venue{};               // cumulative: where a mover goes
  float third_party_outside = 0;              // has a third party after leaving a managed venue
  float exit_self = 0, exit_peers = 0;        // of exits from trafficking; the rest by police
  float death = 0;                            // of exits from sex work
  float present = 0;                          // found when the workplace is raided
  float identified = 0;                       // called trafficked when found
  float freed = 0, punished = 0;              // of trafficked persons identified
  float raid_arrest = 0, raid_detention = 0;  // of those found and not identified
  float raid_seizure = 0, raid_disclosed = 0;
  std::array<float, 4>
      disposition{};  // of those identified, cumulative: rehabilitation, detention, deportation, (released)
  float exploited_on_return = 0;
};

// What the environment's weekly sums need, as whole numbers of 2^-20.
struct Contribution {
  std::int64_t workers = 0, encounters = 0, hiv_to_clients = 0, sti_to_clients = 0;
};

inline constexpr std::size_t kGroupDimensions = 6;  // all, venue, status, gender, age, autonomy

// What every event on a person of a row needs, on one cache line.
struct alignas(64) RowLink {
  Contribution contribution;
  Profile profile;
  std::array<std::uint8_t, kGroupDimensions> groups{};
};

struct alignas(64) HazardRow {
  std::array<float, kProcesses> per_week{};
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
