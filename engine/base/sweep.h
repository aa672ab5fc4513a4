// The weekly sweep: every clock loses this week's hazard; who has a clock below zero is due.
//   left[i][k] -= rows[row[i]][k] * scale[k]      (one multiply for the environment, one subtract; never fused)
// The same bits on every target: each lane does the same two roundings.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/draws.h"

namespace aftermath {

struct Due {
  std::uint32_t slot;
  std::uint32_t processes;  // bit k: clock k is below zero
};

// left: count x clocks floats; rows: table of clocks floats a row; row: index per slot; scale: clocks floats, all
// aligned to a row's size. due has room for count. Returns how many are due, in ascending slot order.
using SweepFunction = std::size_t (*)(float* left, const float* rows, const std::uint32_t* row, const float* scale,
                                      std::size_t count, Due* due);

// Somebody who changed rows with a part of the week left.
struct Recharge {
  std::uint32_t slot;
  std::uint32_t before, after;  // rows
  float rest;                   // of the week, 0..1
};

// The rest of the week at the new row's hazards instead of the old one's, on all 16 clocks of each slot:
//   left[slot][k] -= rest * (rows[after][k] - rows[before][k]) * scale[k]
// open[i]: the clocks of the i-th that are below zero now. Slots are distinct.
using RechargeFunction = void (*)(float* left, const float* rows, const float* scale, const Recharge* moved,
                                  std::size_t count, std::uint32_t* open);

// Where values[i] == wanted: writes those i, ascending, to `at` (room for count); returns how many.
using FindFunction = std::size_t (*)(const std::int16_t* values, std::size_t count, std::int16_t wanted,
                                     std::uint32_t* at);

struct SweepKernel {
  SweepFunction workers = nullptr;  // 16 clocks
  SweepFunction clients = nullptr;  // 4 clocks
  RechargeFunction recharge = nullptr;
  FindFunction find = nullptr;
  DrawKernel draws;  // as wide as the sweep
  std::string name;  // "AVX3", "AVX2", ..., "scalar"
};

// "auto": the widest that this machine has; "scalar": plain loops; or a target's name. nullptr functions if unknown
// here.
[[nodiscard]] SweepKernel choose_sweep(std::string_view name);
[[nodiscard]] std::vector<std::string> sweep_targets();  // usable on this machine, "scalar" last

}  // namespace aftermath
