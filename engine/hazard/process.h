// The kinds of event that can befall a person. Each has a clock; 16 clocks of 4 bytes are one cache line.
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
  home_raid,
  past_fading,  // past violence stops weighing
  exit,         // leaves sex work, or dies from another cause than homicide
  count
};
inline constexpr std::size_t kProcesses = static_cast<std::size_t>(Process::count);
static_assert(kProcesses == 16);

inline constexpr std::array<std::string_view, kProcesses> kProcessNames = {
    "police_contact",     "client_violence", "other_violence", "hiv_acquisition",
    "hiv_care",           "sti_acquisition", "sti_recovery",   "venue_move",
    "third_party_change", "tie_change",      "autonomy_loss",  "autonomy_gain",
    "custody_release",    "home_raid",       "past_fading",    "exit"};

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
