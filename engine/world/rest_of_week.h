// A clock below zero says when in the week its event was: what it ran below zero, over its hazard, is the rest of the
// week (decision 0004). So events of one week are taken in the order of time, and each changes the hazards for the rest
// only.
#pragma once
#include <cstddef>
#include <cstdint>

#include "engine/base/bits.h"

namespace aftermath {

struct Earliest {
  std::uint32_t process;
  float rest;  // of the week, 0..1; 0: no hazard any more, the clock was set to zero
};

namespace detail {

[[gnu::noinline]] inline Earliest earliest_of(float* left, const float* hazards, const float* scale,
                                              std::uint32_t due) {
  Earliest first{0, 0};
  for (; due != 0; due &= due - 1) {
    const std::uint32_t k = lowest_bit(due);
    const float per_week = hazards[k] * scale[k];
    if (per_week > 0) {
      const float rest = -left[k] / per_week;
      if (rest > first.rest) first = {k, rest};
    } else {
      left[k] = 0;  // rounding only: an earlier event took the hazard away
    }
  }
  return first;
}

}  // namespace detail

// Of the processes in the bit set `due`, whose clocks are below zero.
inline Earliest earliest(float* left, const float* hazards, const float* scale, std::uint32_t due) {
  const std::uint32_t k = lowest_bit(due);
  const float per_week = hazards[k] * scale[k];
  if ((due & (due - 1)) != 0 || !(per_week > 0)) [[unlikely]]
    return detail::earliest_of(left, hazards, scale, due);
  return {k, -left[k] / per_week};
}

// The rest of the week at the new hazards instead of the old ones, on all clocks.
template <std::size_t kClocks>
void charge(float* __restrict left, const float* __restrict before, const float* __restrict after,
            const float* __restrict scale, float rest) {
#pragma GCC unroll 1
  for (std::size_t k = 0; k < kClocks; ++k) left[k] -= rest * (after[k] - before[k]) * scale[k];
}

template <std::size_t kClocks>
std::uint32_t below_zero(const float* left) {
  std::int32_t signs = 0;
  for (std::size_t k = 0; k < kClocks; ++k) signs |= bit_cast<std::int32_t>(left[k]);
  if (signs >= 0) return 0;  // mostly
  std::uint32_t mask = 0;
  for (std::size_t k = 0; k < kClocks; ++k) mask |= static_cast<std::uint32_t>(left[k] < 0) << k;
  return mask;
}

}  // namespace aftermath
