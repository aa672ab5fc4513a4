#include "engine/base/exact_math.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/base/philox.h"

namespace aftermath {
namespace {

double spread(std::uint32_t k, double low, double high) {
  return low + (high - low) * uniform(draw({3, 4}, 5, 6, k)[0]);
}

}  // namespace

TEST(ExactMath, agrees_with_the_library_within_its_promise) {
  constexpr double kPromise = 1e-14;
  for (std::uint32_t k = 0; k < 20000; ++k) {
    const double x = spread(k, -700, 700), positive = std::exp(spread(k + 1000000, -300, 300)),
                 power = spread(k, -2, 2);
    EXPECT_NEAR(exact::exp(x) / std::exp(x), 1, kPromise * std::max(1.0, std::fabs(x) / 100)) << x;
    EXPECT_NEAR(exact::log(positive), std::log(positive), kPromise * std::max(1.0, std::fabs(std::log(positive))))
        << positive;
    EXPECT_NEAR(exact::short_log(positive) / std::log(positive), 1, 1e-10) << positive;
    EXPECT_NEAR(exact::short_exp(x) / std::exp(x), 1, 2e-7) << x;
    EXPECT_NEAR(exact::pow(positive, power) / std::pow(positive, power), 1, 1e-12) << positive << "^" << power;
  }
}

TEST(ExactMath, the_short_normal_quantile_has_seven_digits) {
  for (std::uint32_t k = 0; k < 20000; ++k) {
    const double u = k % 2 == 0 ? spread(k, 1e-9, 1 - 1e-9) : std::exp(spread(k, -23, -0.1));
    const double z = exact::normal_quantile(u);
    EXPECT_NEAR(exact::short_normal_quantile(u), z, 2e-7 * std::max(1.0, std::fabs(z))) << u;
  }
}

TEST(ExactMath, logit_and_logistic_undo_each_other) {
  for (const double p : {1e-9, 0.01, 0.3, 0.5, 0.99, 1 - 1e-9}) EXPECT_NEAR(exact::logistic(exact::logit(p)), p, 1e-14);
}

// Quantiles tabulated in Wichura 1988 and in every statistics book.
TEST(ExactMath, normal_quantile_gives_tabulated_values) {
  EXPECT_NEAR(exact::normal_quantile(0.975), 1.959963984540054, 1e-13);
  EXPECT_NEAR(exact::normal_quantile(0.95), 1.6448536269514722, 1e-13);
  EXPECT_NEAR(exact::normal_quantile(0.25), -0.6744897501960817, 1e-13);
  EXPECT_NEAR(exact::normal_quantile(1e-10), -6.361340902404056, 1e-11);
  EXPECT_DOUBLE_EQ(exact::normal_quantile(0.5), 0);
}

}  // namespace aftermath
