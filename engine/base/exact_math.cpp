#include "engine/base/exact_math.h"

#include <cmath>
#include <cstdint>

namespace aftermath::exact {
namespace {

// Even and odd powers are summed side by side.
template <int N>
double polynomial(double x, const double (&coefficient)[N]) {
  const double square = x * x;
  constexpr int kLastEven = (N - 1) / 2 * 2, kLastOdd = N / 2 * 2 - 1;
  double even = coefficient[kLastEven], odd = coefficient[kLastOdd];
  for (int i = kLastEven - 2; i >= 0; i -= 2) even = even * square + coefficient[i];
  for (int i = kLastOdd - 2; i >= 1; i -= 2) odd = odd * square + coefficient[i];
  return even + x * odd;
}

}  // namespace

// log m = 2 atanh s, s = (m - 1) / (m + 1), |s| <= 0.172
double log(double x) {
  constexpr double kSmallestNormal = 0x1p-1022, kRaise = 0x1p54;
  const bool tiny = x < kSmallestNormal;
  const auto [mantissa, exponent] = detail::split(tiny ? x * kRaise : x);
  const double k = tiny ? exponent - 54 : exponent;
  const double s = (mantissa - 1) / (mantissa + 1), z = s * s;
  static constexpr double kOdd[] = {1.0,      1.0 / 3,  1.0 / 5,  1.0 / 7,  1.0 / 9, 1.0 / 11,
                                    1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21};
  return k * detail::kLn2High + (2 * s * polynomial(z, kOdd) + k * detail::kLn2Low);
}

// e^x = 2^k e^r, |r| <= ln 2 / 2; Taylor to r^13, its terms in pairs so that they are summed side by side.
double exp(double x) {
  constexpr double kLargest = 709.0, kSmallest = -708.0, kLog2e = 1.4426950408889634074;
  if (x > kLargest) x = kLargest;
  if (x < kSmallest) return 0;
  const auto whole = static_cast<std::int64_t>(x * kLog2e + (x < 0 ? -0.5 : 0.5));
  const auto k = static_cast<double>(whole);
  const double r = (x - k * detail::kLn2High) - k * detail::kLn2Low, r2 = r * r, r4 = r2 * r2;
  const double a = (1 + r) + r2 * (1.0 / 2 + r * (1.0 / 6));
  const double b = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
  const double c = (1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
  const double d = 1.0 / 479001600 + r * (1.0 / 6227020800);
  constexpr int kBias = 1023, kMantissaBits = 52;
  const auto bits = static_cast<std::uint64_t>(whole + kBias) << kMantissaBits;
  return ((a + r4 * b) + (r4 * r4) * (c + r4 * d)) * bit_cast<double>(bits);
}

double pow(double x, double y) { return y == 0 ? 1 : (y == 1 ? x : exp(y * log(x))); }

double logit(double p) { return log(p / (1 - p)); }

double logistic(double x) { return 1 / (1 + exp(-x)); }

double normal_quantile(double u) {
  static constexpr double kA[] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3,
                                  1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                  3.3430575583588128105e+4, 2.5090809287301226727e+3};
  static constexpr double kB[] = {1.0,
                                  4.2313330701600911252e+1,
                                  6.8718700749205790830e+2,
                                  5.3941960214247511077e+3,
                                  2.1213794301586595867e+4,
                                  3.9307895800092710610e+4,
                                  2.8729085735721942674e+4,
                                  5.2264952788528545610e+3};
  static constexpr double kC[] = {1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                                  3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                                  2.27238449892691845833e-2, 7.74545014278341407640e-4};
  static constexpr double kD[] = {1.0,
                                  2.05319162663775882187e0,
                                  1.67638483018380384940e0,
                                  6.89767334985100004550e-1,
                                  1.48103976427480074590e-1,
                                  1.51986665636164571966e-2,
                                  5.47593808499534494600e-4,
                                  1.05075007164441684324e-9};
  static constexpr double kE[] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                                  2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                  2.71155556874348757815e-5, 2.01033439929228813265e-7};
  static constexpr double kF[] = {1.0,
                                  5.99832206555887937690e-1,
                                  1.36929880922735805310e-1,
                                  1.48753612908506148525e-2,
                                  7.86869131145613259100e-4,
                                  1.84631831751005468180e-5,
                                  1.42151175831644588870e-7,
                                  2.04426310338993978564e-15};
  const double q = u - 0.5;
  constexpr double kCentral = 0.425, kCentralSquared = 0.180625, kTail = 5.0, kShift = 1.6;
  if (std::fabs(q) <= kCentral) {
    const double r = kCentralSquared - q * q;
    return q * polynomial(r, kA) / polynomial(r, kB);
  }
  const double r = std::sqrt(-log(q < 0 ? u : 1 - u));
  const double x = r <= kTail ? polynomial(r - kShift, kC) / polynomial(r - kShift, kD)
                              : polynomial(r - kTail, kE) / polynomial(r - kTail, kF);
  return q < 0 ? -x : x;
}

}  // namespace aftermath::exact
