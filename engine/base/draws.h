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
  alignas(64) std::uint64_t who[kMost], stream_count[kMost];  // the count in the upper half
  alignas(64) Words words[kMost];
  alignas(64) std::uint32_t first[kMost];  // words[i][0], side by side

  void ask(std::size_t i, std::uint64_t of_whom, std::uint32_t stream, std::uint32_t count) {
    who[i] = of_whom;
    stream_count[i] = stream | std::uint64_t{count} << 32;
  }
  // The words of the i-th, as the kernel draws them for many.
  void draw(Key key, std::size_t i) {
    words[i] = aftermath::draw(key, who[i], static_cast<std::uint32_t>(stream_count[i]),
                               static_cast<std::uint32_t>(stream_count[i] >> 32));
    first[i] = words[i][0];
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
