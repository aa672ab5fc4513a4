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

struct SweepKernel {
  SweepFunction workers = nullptr;  // 16 clocks
  SweepFunction clients = nullptr;  // 4 clocks
  DrawKernel draws;                 // as wide as the sweep
  std::string name;                 // "AVX3", "AVX2", ..., "scalar"
};

// "auto": the widest that this machine has; "scalar": plain loops; or a target's name. nullptr functions if unknown
// here.
[[nodiscard]] SweepKernel choose_sweep(std::string_view name);
[[nodiscard]] std::vector<std::string> sweep_targets();  // usable on this machine, "scalar" last

}  // namespace aftermath
