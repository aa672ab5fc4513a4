// Transcendental functions of our own, from +, -, *, / and sqrt only, so that every build gives the same bits
// (libraries differ in the last place, and a last place decides whether a clock runs out this week or next).
// Accuracy: relative error below 1e-14 in the ranges used.
#pragma once
#include <cmath>
#include <cstdint>

#include "engine/base/bits.h"

namespace aftermath::exact {

namespace detail {

inline constexpr double kLn2High = 0x1.62e42fefa38p-1;   // ln 2, upper bits: k * kLn2High is exact for |k| < 2^11
inline constexpr double kLn2Low = 0x1.ef35793c7673p-45;  // the rest
inline constexpr double kSqrtHalf = 0.70710678118654752440;

struct Split {
  double mantissa, exponent;
};

// x = mantissa * 2^exponent, exactly, with the mantissa in [sqrt(1/2), sqrt(2)); x > 0 and normal. No branch, so that
// loops over it can be vectors.
[[nodiscard]] inline Split split(double x) {
  constexpr int kMantissaBits = 52, kBias = 1022;
  constexpr std::uint64_t kMantissa = (std::uint64_t{1} << kMantissaBits) - 1,
                          kHalf = std::uint64_t{kBias} << kMantissaBits;
  const auto bits = bit_cast<std::uint64_t>(x);
  const auto half_to_one = bit_cast<double>((bits & kMantissa) | kHalf);
  const int low = half_to_one < kSqrtHalf ? 1 : 0;
  const int exponent = static_cast<int>(bits >> kMantissaBits) - kBias - low;
  return {half_to_one * (1 + low), static_cast<double>(exponent)};
}

}  // namespace detail

// Natural logarithm for results kept as float: relative error below 1e-10; x > 0 and normal. The series of log cut
// after s^13, its terms in pairs so that they are summed side by side.
[[nodiscard]] inline double short_log(double x) {
  const auto [mantissa, k] = detail::split(x);
  const double s = (mantissa - 1) / (mantissa + 1), z = s * s, z2 = z * z;
  const double low = (1 + z * (1.0 / 3)) + z2 * (1.0 / 5 + z * (1.0 / 7));
  const double high = (1.0 / 9 + z * (1.0 / 11)) + z2 * (1.0 / 13);
  return k * (detail::kLn2High + detail::kLn2Low) + 2 * s * (low + z2 * z2 * high);
}

// e to the x for results kept to a few digits: relative error below 2e-7; |x| < 700. Taylor series to the sixth power
// on [-ln 2 / 2, ln 2 / 2], no branch.
[[nodiscard]] inline double short_exp(double x) {
  constexpr double kLog2e = 1.44269504088896340736, kRound = 0x1.8p52;  // adding kRound rounds to a whole number
  constexpr int kMantissaBits = 52, kBias = 1023;
  const double shifted = x * kLog2e + kRound, k = shifted - kRound;
  const double r = (x - k * detail::kLn2High) - k * detail::kLn2Low, r2 = r * r;
  const double low = (1 + r) + r2 * (1.0 / 2 + r * (1.0 / 6)), high = 1.0 / 24 + r * (1.0 / 120) + r2 * (1.0 / 720);
  const auto exponent = (bit_cast<std::uint64_t>(shifted) + kBias) << kMantissaBits;
  return (low + r2 * r2 * high) * bit_cast<double>(exponent);
}

// Standard normal quantile for results kept to a few digits: Wichura 1988, algorithm AS 241 (PPND7), about seven
// digits; u and 1 - u above 1.4e-11 (e to the -25), as every uniform() is. Both of its ranges are computed, no branch.
[[nodiscard]] inline double short_normal_quantile(double u) {
  constexpr double kCentral = 0.425, kCentralSquared = 0.180625, kShift = 1.6;
  const double q = u - 0.5, r = kCentralSquared - q * q;
  const double c = std::sqrt(-short_log(q < 0 ? u : 1 - u)) - kShift;
  const double central = q * (3.3871327179 + r * (5.0434271938e1 + r * (1.5929113202e2 + r * 5.9109374720e1)));
  const double central_over = 1 + r * (1.7895169469e1 + r * (7.8757757664e1 + r * 6.7187563600e1));
  const double tail = 1.4234372777 + c * (2.7568153900 + c * (1.3067284816 + c * 1.7023821103e-1));
  const double tail_over = 1 + c * (7.3700164250e-1 + c * 1.2021132975e-1);
  const double beyond = q < 0 ? -tail : tail;
  const bool is_central = std::fabs(q) <= kCentral;
  return (is_central ? central : beyond) / (is_central ? central_over : tail_over);
}

[[nodiscard]] double log(double x);            // x > 0
[[nodiscard]] double exp(double x);            // saturates at 0 and at 1.8e308
[[nodiscard]] double pow(double x, double y);  // x > 0
[[nodiscard]] double logit(double p);          // p in (0,1)
[[nodiscard]] double logistic(double x);
// Standard normal quantile: Wichura 1988, algorithm AS 241 (PPND16); u in (0,1).
[[nodiscard]] double normal_quantile(double u);

}  // namespace aftermath::exact
