// One year's tallies of one block: whole numbers of 2^-20, so that adding up blocks in any order gives the same sum.
#pragma once
#include <array>
#include <cstdint>
#include <memory>

#include "engine/hazard/groups.h"
#include "engine/outcomes/results.h"

namespace aftermath {

struct Tallies {
  std::array<std::array<std::int64_t, kTallies>, kGroups> sum{};

  // One event that befell a person of these groups.
  void count(const std::array<std::uint8_t, kGroupDimensions>& groups, Tally what) {
    add(groups, what, std::int64_t{1} << kFixedBits);
  }
  void add(const std::array<std::uint8_t, kGroupDimensions>& groups, Tally what, std::int64_t amount) {
    for (const std::uint8_t group : groups) sum[group][static_cast<std::size_t>(what)] += amount;
  }
  // What concerns no worker in particular: everybody only.
  void add_to_all(Tally what, std::int64_t amount) { sum[0][static_cast<std::size_t>(what)] += amount; }

  Tallies& operator+=(const Tallies& other) {
    for (std::size_t group = 0; group < kGroups; ++group)
      for (std::size_t tally = 0; tally < kTallies; ++tally) sum[group][tally] += other.sum[group][tally];
    return *this;
  }
  bool operator==(const Tallies&) const = default;
};

}  // namespace aftermath
