// Many draws side by side: the same words as draw() and the same amounts as exponential(), on all lanes of the machine.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/base/exact_math.h"
#include "engine/base/philox.h"

namespace aftermath {

// Unit-exponential amount of hazard from a word.
[[nodiscard]] inline float exponential(std::uint32_t word) {
  return static_cast<float>(-exact::short_log(uniform(word)));
}

// Standard normal deviate from a word.
[[nodiscard]] inline double normal(std::uint32_t word) { return exact::short_normal_quantile(uniform(word)); }

// Up to kMost draws: who, which stream, which count; then the four words of each.
struct DrawBatch {
  static constexpr std::size_t kMost = 64;
  alignas(64) std::uint32_t who_low[kMost], who_high[kMost], stream[kMost], count[kMost];
  alignas(64) Words words[kMost];
  alignas(64) std::uint32_t first[kMost];  // words[i][0], side by side

  void ask(std::size_t i, std::uint64_t who, std::uint32_t of_stream, std::uint32_t number) {
    who_low[i] = static_cast<std::uint32_t>(who);
    who_high[i] = static_cast<std::uint32_t>(who >> 32);
    stream[i] = of_stream;
    count[i] = number;
  }
};

struct DrawKernel {
  static constexpr std::size_t kLanes = 16;  // counts are multiples of it
  [[nodiscard]] static constexpr std::size_t whole(std::size_t count) { return (count + kLanes - 1) / kLanes * kLanes; }
  void (*draw)(Key key, DrawBatch& batch, std::size_t count) = nullptr;
  void (*exponential)(const std::uint32_t* words, float* amounts, std::size_t count) = nullptr;
  // exact::short_normal_quantile() of words, exact::short_exp() of numbers
  void (*normal)(const std::uint32_t* words, double* deviates, std::size_t count) = nullptr;
  void (*exp)(const double* powers, float* amounts, std::size_t count) = nullptr;
};

// By the names of choose_sweep; the same bits whichever.
[[nodiscard]] DrawKernel choose_draws(std::string_view name);

}  // namespace aftermath
