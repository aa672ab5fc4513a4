#include "engine/analysis/monte_carlo.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <random>

#include "engine/analysis/compare.h"
#include "tests/support/chance.h"

namespace aftermath {
namespace {

// Fresh random numbers each time; the seed is printed, so that a failure can be repeated.
std::mt19937_64 fresh() {
  const auto seed = std::random_device{}();
  std::cout << "seed " << seed << "\n";
  return std::mt19937_64(seed);
}

std::vector<double> normals(std::mt19937_64& random, std::size_t n) {
  std::normal_distribution<double> normal(3, 2);
  std::vector<double> out(n);
  for (double& value : out) value = normal(random);
  return out;
}

constexpr double kSpread = 2, kTail = 1.6448536269514722, kDensityAtTail = 0.10313564037537139;  // of the normal

}  // namespace

TEST(MonteCarlo, the_error_of_a_mean_is_that_of_the_textbook) {
  EXPECT_DOUBLE_EQ(error_of_mean(std::vector<double>{1, 2, 3, 4}), std::sqrt(5.0 / 3 / 4));
  EXPECT_TRUE(std::isnan(error_of_mean(std::vector<double>{1})));
  EXPECT_EQ(error_of_mean(std::vector<double>{7, 7, 7}), 0);
}

TEST(MonteCarlo, errors_of_normal_samples_are_those_of_theory) {
  std::mt19937_64 random = fresh();
  constexpr std::size_t kDraws = 40000;
  const Interval value = interval_of(normals(random, kDraws));
  const double root = std::sqrt(static_cast<double>(kDraws));
  const double tail = kSpread * std::sqrt(0.05 * 0.95) / kDensityAtTail / root;  // sqrt(p(1-p)/n) / density
  EXPECT_NEAR(value.error.mean, kSpread / root, 0.03 * kSpread / root);
  EXPECT_NEAR(value.error.lo90, tail, 0.55 * tail);  // one estimate varies by about a tenth here
  EXPECT_NEAR(value.error.hi90, tail, 0.55 * tail);
  EXPECT_NEAR(value.mean, 3, test::kErrors * value.error.mean);
  EXPECT_NEAR(value.lo90, 3 - kSpread * kTail, 2 * test::kErrors * tail);
}

TEST(MonteCarlo, errors_are_how_far_repeated_samples_wander) {
  std::mt19937_64 random = fresh();
  constexpr std::size_t kRepeats = 2000;
  for (const std::size_t draws : {20U, 200U}) {
    std::vector<double> lows, highs;
    double told_low = 0, told_high = 0;
    for (std::size_t i = 0; i < kRepeats; ++i) {
      const Interval value = interval_of(normals(random, draws));
      lows.push_back(value.lo90);
      highs.push_back(value.hi90);
      told_low += value.error.lo90 / kRepeats;
      told_high += value.error.hi90 / kRepeats;
    }
    const double n = static_cast<double>(kRepeats);
    const double true_low = error_of_mean(lows) * std::sqrt(n), true_high = error_of_mean(highs) * std::sqrt(n);
    EXPECT_NEAR(told_low / true_low, 1, 0.2) << draws;
    EXPECT_NEAR(told_high / true_high, 1, 0.2) << draws;
  }
}

TEST(MonteCarlo, two_errors_each_way_cover_the_truth_in_about_19_of_20_samples) {
  std::mt19937_64 random = fresh();
  constexpr std::size_t kRepeats = 2000, kDraws = 200;
  double mean = 0, low = 0;
  for (std::size_t i = 0; i < kRepeats; ++i) {
    const Interval value = interval_of(normals(random, kDraws));
    mean += std::fabs(value.mean - 3) <= 2 * value.error.mean ? 1.0 / kRepeats : 0;
    low += std::fabs(value.lo90 - (3 - kSpread * kTail)) <= 2 * value.error.lo90 ? 1.0 / kRepeats : 0;
  }
  EXPECT_NEAR(mean, 0.954, 0.03);
  EXPECT_GT(low, 0.85);  // its error is an estimate itself: coverage falls a little short
  EXPECT_LT(low, 0.98);
}

TEST(MonteCarlo, a_percentiles_error_falls_with_the_root_of_the_draws) {
  std::vector<double> few(101), many(10001);
  for (std::size_t i = 0; i < few.size(); ++i) few[i] = static_cast<double>(i) / 100;
  for (std::size_t i = 0; i < many.size(); ++i) many[i] = static_cast<double>(i) / 10000;
  // Evenly spread values have density 1: sqrt(p (1 - p) / n), exactly.
  EXPECT_NEAR(error_of_percentile(few, 0.5), std::sqrt(0.25 * 101) / 100, 1e-12);
  EXPECT_NEAR(error_of_percentile(many, 0.05), std::sqrt(0.05 * 0.95 * 10001) / 10000, 1e-12);
}

TEST(MonteCarlo, a_share_of_all_draws_is_not_certain) {
  EXPECT_GT(error_of_share(1, 200), 0);
  EXPECT_NEAR(error_of_share(1, 200), error_of_share(0, 200), 1e-12);
  EXPECT_NEAR(error_of_share(0.3, 10000), std::sqrt(0.3 * 0.7 / 10000), 1e-5);
  EXPECT_TRUE(std::isnan(error_of_share(0, 0)));
}

TEST(MonteCarlo, a_ratio_of_proportional_figures_has_no_error) {
  const std::vector<double> below = {1, 2, 5}, above = {3, 6, 15};
  EXPECT_NEAR(error_of_ratio(above, below), 0, 1e-15);
}

TEST(MonteCarlo, a_ratios_error_is_how_far_repeated_ratios_wander) {
  std::mt19937_64 random = fresh();
  constexpr std::size_t kRepeats = 2000, kDraws = 100;
  std::vector<double> ratios;
  double told = 0;
  for (std::size_t i = 0; i < kRepeats; ++i) {
    std::vector<double> below = normals(random, kDraws), above = normals(random, kDraws);
    for (double& value : below) value += 20;
    for (std::size_t j = 0; j < kDraws; ++j) above[j] += below[j];
    ratios.push_back(interval_of(above).mean / interval_of(below).mean);
    told += error_of_ratio(above, below) / kRepeats;
  }
  EXPECT_NEAR(told / (error_of_mean(ratios) * std::sqrt(static_cast<double>(kRepeats))), 1, 0.1);
}

}  // namespace aftermath
