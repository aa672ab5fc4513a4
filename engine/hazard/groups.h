// The subgroups that a profile belongs to, as indices into group_vocabulary().
#pragma once
#include <array>
#include <cstdint>

#include "engine/people/profile.h"

namespace aftermath {

inline constexpr std::size_t kGroupDimensions = 6;  // all, venue, status, gender, age, autonomy

// all | venue x4 | status x3 | gender x3 | age x2 | autonomy x3
inline constexpr std::size_t kGroups = 16;

[[nodiscard]] inline std::array<std::uint8_t, kGroupDimensions> groups_of(Profile p) {
  constexpr unsigned kVenue = 1, kStatus = kVenue + 4, kGender = kStatus + 3, kAge = kGender + 3, kAutonomy = kAge + 2;
  const auto at = [](unsigned first, auto value) {
    return static_cast<std::uint8_t>(first + static_cast<unsigned>(value));
  };
  return {0,
          at(kVenue, p.get<Venue>()),
          at(kStatus, p.get<Status>()),
          at(kGender, p.get<Gender>()),
          at(kAge, p.get<Age>()),
          at(kAutonomy, p.get<Autonomy>())};
}

}  // namespace aftermath
