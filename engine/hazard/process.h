// The kinds of event that can happen to a person, and the clocks that count their hazards down: 16 clocks of 4 bytes
// are one cache line, so kinds share a clock where they exclude one another or compete (decision 0013).
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace aftermath {

enum class Process : std::uint8_t {
  police_contact,
  client_violence,
  other_violence,  // by managers, community or strangers
  hiv_acquisition,
  hiv_care,  // infected: suppression reached; suppressed: lost
  sti_acquisition,
  sti_recovery,
  venue_move,
  third_party_change,  // none: one taken on; has one: left
  tie_change,          // isolated: a tie made; in touch: lost
  autonomy_loss,       // free -> exploited -> trafficked
  autonomy_gain,       // exploited or trafficked -> free
  custody_release,
  money_change,  // money trouble begins or ends, a debt is repaid
  past_fading,   // past violence stops weighing
  exit,          // leaves sex work, or dies from another cause than homicide
  home_raid,
  housing_change,  // housing lost or found again
  status_change,   // a permit gained or lost
  count
};
inline constexpr std::size_t kProcesses = static_cast<std::size_t>(Process::count);
inline constexpr std::size_t kClocks = 16;

// The first 16 processes have clocks of their own number. Homes are raided at liberty only, release is from custody
// only: one clock. Money, housing and status compete for one: when it runs out, a mark says which it was.
[[nodiscard]] constexpr std::size_t clock_of(Process process) {
  switch (process) {
    case Process::home_raid:
      return static_cast<std::size_t>(Process::custody_release);
    case Process::housing_change:
    case Process::status_change:
      return static_cast<std::size_t>(Process::money_change);
    default:
      return static_cast<std::size_t>(process);
  }
}

inline constexpr std::array<std::string_view, kProcesses> kProcessNames = {
    "police_contact",     "client_violence", "other_violence", "hiv_acquisition",
    "hiv_care",           "sti_acquisition", "sti_recovery",   "venue_move",
    "third_party_change", "tie_change",      "autonomy_loss",  "autonomy_gain",
    "custody_release",    "money_change",    "past_fading",    "exit",
    "home_raid",          "housing_change",  "status_change"};

// Draw streams of a person beside the clocks' own (a clock's stream is its Process).
enum class Stream : std::uint32_t {
  birth = 32,
  first_clocks,
  first_place,
  arrival,
  raid_found,
  raid_property,
  raid_closure,
  workplace_raid,
  client_birth,
  client_replaced,
  client_clock = 64  // and the following, one per clock
};

}  // namespace aftermath
