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

namespace philox_constant {
inline constexpr std::uint32_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
inline constexpr std::uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
inline constexpr int kRounds = 10;
}  // namespace philox_constant

// Four independent 32-bit words.
[[nodiscard]] inline Words philox(Key key, Words c) {
  for (int round = 0; round < philox_constant::kRounds; ++round) {
    const std::uint64_t p0 = std::uint64_t{philox_constant::kMultiplier0} * c[0],
                        p1 = std::uint64_t{philox_constant::kMultiplier1} * c[2];
    c = {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ key.low, static_cast<std::uint32_t>(p1),
         static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ key.high, static_cast<std::uint32_t>(p0)};
    key.low += philox_constant::kWeyl0;
    key.high += philox_constant::kWeyl1;
  }
  return c;
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
