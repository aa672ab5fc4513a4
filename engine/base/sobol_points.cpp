#include "engine/base/sobol_points.h"

#include <array>
#include <boost/random/sobol.hpp>
#include <vector>

namespace aftermath {
namespace {

constexpr unsigned kDigits = 32;
using Directions = std::array<std::uint32_t, kDigits>;

// The generator gives points in Gray-code order: point n is the sum of the directions of the digits of n ^ (n >> 1), so
// that point 2^j is the sum of directions j and j - 1.
std::vector<Directions> directions() {
  boost::random::sobol_engine<std::uint32_t, kDigits> points(kSobolDimensions);
  std::vector<Directions> all(kSobolDimensions);
  for (unsigned digit = 0; digit < kDigits; ++digit) {
    points.seed((std::uint32_t{1} << digit) - 1);  // it leaves out point 0, so that its first is point 1
    for (Directions& one : all) one[digit] = points() ^ (digit == 0 ? 0 : one[digit - 1]);
  }
  return all;
}

}  // namespace

std::uint32_t sobol_digits(std::uint32_t dimension, std::uint32_t index) {
  static const std::vector<Directions> kDirections = directions();
  std::uint32_t digits = 0;
  for (unsigned digit = 0; index != 0; ++digit, index >>= 1)
    if ((index & 1U) != 0) digits ^= kDirections[dimension][digit];
  return digits;
}

std::uint32_t scrambled(std::uint32_t digits, Key key, std::uint64_t of_what) {
  constexpr std::uint32_t kStream = 0x4f57454e;
  constexpr unsigned kNested = 20;  // beyond a million points the digits after these differ by chance alone
  std::uint32_t out = 0;
  Words chance{};
  for (unsigned digit = 0; digit < kNested; ++digit) {
    // A leading one tells prefixes of different length apart.
    const std::uint32_t before = (std::uint32_t{1} << digit) | (digit == 0 ? 0 : digits >> (kDigits - digit));
    chance = draw(key, of_what, kStream, before);
    const std::uint32_t own = (digits >> (kDigits - 1 - digit)) & 1U;
    out = (out << 1) | (own ^ (chance[0] & 1U));
  }
  constexpr unsigned kRest = kDigits - kNested;
  const std::uint32_t rest = digits & ((std::uint32_t{1} << kRest) - 1);
  return (out << kRest) | (rest ^ (chance[1] >> kNested));
}

}  // namespace aftermath
