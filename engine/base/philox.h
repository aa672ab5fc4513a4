// Counter-based random draws: Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1,
// 2, 3"). A draw is a pure function of (key, who, stream, count): the k-th draw of a person's process is the same under
// every law, on every thread and machine.
#pragma once
#include <array>
#include <cstdint>

namespace aftermath {

using Words = std::array<std::uint32_t, 4>;

struct Key {
  std::uint32_t low = 0, high = 0;
};

namespace detail {
inline void philox_round(Words& c, std::uint32_t k0, std::uint32_t k1) {
  constexpr std::uint64_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  const std::uint64_t p0 = kMultiplier0 * c[0], p1 = kMultiplier1 * c[2];
  c = {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ k0, static_cast<std::uint32_t>(p1),
       static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ k1, static_cast<std::uint32_t>(p0)};
}
}  // namespace detail

// Four independent 32-bit words.
[[nodiscard]] inline Words philox(Key key, Words counter) {
  constexpr std::uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
  constexpr int kRounds = 10;
  for (int round = 0; round < kRounds; ++round) {
    detail::philox_round(counter, key.low, key.high);
    key.low += kWeyl0;
    key.high += kWeyl1;
  }
  return counter;
}

// The words of draw `count` of `stream` of `who`.
[[nodiscard]] inline Words draw(Key key, std::uint64_t who, std::uint32_t stream, std::uint32_t count) {
  return philox(key, {static_cast<std::uint32_t>(who), static_cast<std::uint32_t>(who >> 32), stream, count});
}

// A key for one member of an ensemble.
[[nodiscard]] inline Key ensemble_key(std::uint64_t seed, std::uint32_t member) {
  const Words words =
      philox({static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)}, {member, 0, 0, 0x41667465});
  return {words[0], words[1]};
}

// In (0,1), never 0 or 1.
[[nodiscard]] inline double uniform(std::uint32_t word) { return (static_cast<double>(word) + 0.5) * 0x1p-32; }

}  // namespace aftermath
