// How far chance alone may carry a simulated figure from its expectation: tests allow 5 standard errors (one in a
// million).
#pragma once
#include <cmath>

namespace aftermath::test {

inline constexpr double kErrors = 5;

[[nodiscard]] inline double share_tolerance(double share, double n) {
  return kErrors * std::sqrt(share * (1 - share) / n);
}
[[nodiscard]] inline double count_tolerance(double expected) { return kErrors * std::sqrt(expected); }

}  // namespace aftermath::test
