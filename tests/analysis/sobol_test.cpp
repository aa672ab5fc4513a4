// Sobol' indices against closed forms.
#include "engine/analysis/sobol.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

#include "engine/base/philox.h"

namespace aftermath {
namespace {

using Function = std::function<double(const std::vector<double>&)>;

// Uniform in (0,1): coordinate k of row `row` of matrix `which`.
double coordinate(std::uint32_t which, std::size_t row, std::size_t k) {
  return uniform(draw({11, which}, row, static_cast<std::uint32_t>(k), 0)[0]);
}

std::vector<double> row_of(std::uint32_t which, std::size_t row, std::size_t dimensions) {
  std::vector<double> x;
  for (std::size_t k = 0; k < dimensions; ++k) x.push_back(coordinate(which, row, k));
  return x;
}

SobolSample sample_of(const Function& f, std::size_t dimensions, std::size_t rows) {
  SobolSample sample{{}, {}, std::vector<std::vector<double>>(dimensions)};
  for (std::size_t row = 0; row < rows; ++row) {
    const std::vector<double> a = row_of(0, row, dimensions), b = row_of(1, row, dimensions);
    sample.a.push_back(f(a));
    sample.b.push_back(f(b));
    for (std::size_t k = 0; k < dimensions; ++k) {
      std::vector<double> mixed = a;
      mixed[k] = b[k];
      sample.mixed[k].push_back(f(mixed));
    }
  }
  return sample;
}

// Ishigami & Homma 1990, a = 7, b = 0.1.
double ishigami(const std::vector<double>& u) {
  constexpr double kA = 7, kB = 0.1;
  const auto x = [&](std::size_t k) { return std::numbers::pi * (2 * u[k] - 1); };
  return std::sin(x(0)) + kA * std::pow(std::sin(x(1)), 2) + kB * std::pow(x(2), 4) * std::sin(x(0));
}

double additive(const std::vector<double>& u) { return 1 * u[0] + 2 * u[1] + 3 * u[2]; }

void expect(const std::vector<SobolIndex>& found, const std::vector<double>& first, const std::vector<double>& total,
            double tolerance) {
  ASSERT_EQ(found.size(), first.size());
  for (std::size_t k = 0; k < first.size(); ++k) {
    EXPECT_NEAR(found[k].first, first[k], tolerance) << k;
    EXPECT_NEAR(found[k].total, total[k], tolerance) << k;
  }
}

}  // namespace

TEST(Sobol, ishigami_has_its_closed_form) {
  expect(sobol_indices(sample_of(ishigami, 3, 20000), 0, 1), {0.3139, 0.4424, 0}, {0.5576, 0.4424, 0.2437}, 0.03);
}

TEST(Sobol, in_a_sum_first_and_total_are_one_and_add_up) {
  expect(sobol_indices(sample_of(additive, 3, 20000), 0, 1), {1.0 / 14, 4.0 / 14, 9.0 / 14},
         {1.0 / 14, 4.0 / 14, 9.0 / 14}, 0.02);
}

// u v on the unit square: variance 1/9 - 1/16 = 7/144, each alone 1/4 * 1/12 = 3/144, together 1/144.
TEST(Sobol, in_a_product_the_total_holds_what_both_do_together) {
  const auto product = [](const std::vector<double>& u) { return u[0] * u[1]; };
  expect(sobol_indices(sample_of(product, 2, 20000), 0, 1), {3.0 / 7, 3.0 / 7}, {4.0 / 7, 4.0 / 7}, 0.03);
}

TEST(Sobol, a_source_that_changes_nothing_has_no_share_and_no_doubt_about_it) {
  const auto first_only = [](const std::vector<double>& u) { return u[0]; };
  const std::vector<SobolIndex> found = sobol_indices(sample_of(first_only, 2, 200), 100, 1);
  EXPECT_EQ(found[1].first, 0);
  EXPECT_EQ(found[1].total, 0);
  EXPECT_EQ(found[1].total_hi, 0);
  EXPECT_GT(found[0].total_hi, found[0].total_lo);
}

TEST(Sobol, intervals_hold_the_truth_about_as_often_as_they_say) {
  constexpr std::size_t kRows = 150, kStudies = 60;
  const SobolSample all = sample_of(additive, 3, kRows * kStudies);
  std::size_t held = 0;
  for (std::size_t study = 0; study < kStudies; ++study) {
    SobolSample part{{}, {}, std::vector<std::vector<double>>(3)};
    for (std::size_t row = study * kRows; row < (study + 1) * kRows; ++row) {
      part.a.push_back(all.a[row]);
      part.b.push_back(all.b[row]);
      for (std::size_t k = 0; k < 3; ++k) part.mixed[k].push_back(all.mixed[k][row]);
    }
    const SobolIndex strongest = sobol_indices(part, 200, study)[2];
    held += strongest.total_lo <= 9.0 / 14 && 9.0 / 14 <= strongest.total_hi ? 1 : 0;
  }
  EXPECT_GE(held, kStudies * 8 / 10);  // of 90 %
}

TEST(Sobol, a_row_that_is_undefined_is_left_out_and_no_variance_gives_no_index) {
  SobolSample sample = sample_of(additive, 3, 100), shorter = sample_of(additive, 3, 99);
  sample.mixed[1][99] = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(sobol_indices(sample, 0, 1)[2].total, sobol_indices(shorter, 0, 1)[2].total);
  const auto constant = [](const std::vector<double>&) { return 0.1; };
  EXPECT_TRUE(std::isnan(sobol_indices(sample_of(constant, 2, 50), 10, 1)[0].total));
}

TEST(Ranks, keep_the_order_and_nothing_of_the_size) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  const std::vector<double> ranks = ranks_of({5, -1e9, none, 7, 5, 1e300});
  EXPECT_TRUE(std::isnan(ranks[2]));
  EXPECT_EQ(ranks[1], 0);
  EXPECT_EQ(ranks[0], 1.5);
  EXPECT_EQ(ranks[4], 1.5);
  EXPECT_EQ(ranks[3], 3);
  EXPECT_EQ(ranks[5], 4);
}

TEST(SharesByBins, give_the_first_order_index_of_a_plain_sample) {
  constexpr std::size_t kRows = 20000, kBins = 40;
  const std::vector<double> truth = {0.3139, 0.4424, 0};
  std::vector<double> output;
  for (std::size_t row = 0; row < kRows; ++row) output.push_back(ishigami(row_of(0, row, 3)));
  for (std::size_t k = 0; k < truth.size(); ++k) {
    std::vector<double> input;
    for (std::size_t row = 0; row < kRows; ++row) input.push_back(coordinate(0, row, k));
    EXPECT_NEAR(share_by_bins(bins_of(input, kBins), output, kBins), truth[k], 0.02) << k;
  }
}

TEST(SharesByBins, of_inputs_without_effect_are_zero_on_average_and_exceed_chance_once_in_twenty) {
  constexpr std::size_t kRows = 256, kInputs = 2000;
  const std::size_t bins = bins_for(kRows);
  std::vector<double> output;
  for (std::size_t row = 0; row < kRows; ++row) output.push_back(coordinate(5, row, 0));
  double mean = 0, above = 0;
  for (std::size_t k = 1; k <= kInputs; ++k) {
    std::vector<double> input;
    for (std::size_t row = 0; row < kRows; ++row) input.push_back(coordinate(5, row, k));
    const double share = share_by_bins(bins_of(input, bins), output, bins);
    mean += share / kInputs;
    above += share > chance_share(kRows, bins) ? 1.0 / kInputs : 0;
  }
  EXPECT_NEAR(mean, 0, 0.002);
  EXPECT_NEAR(above, 0.05, 0.025);
}

TEST(SharesByBins, are_unknown_where_nothing_varies) {
  const std::vector<double> input = {1, 2, 3, 4, 5, 6}, output(6, 0.1);
  EXPECT_TRUE(std::isnan(share_by_bins(bins_of(input, 2), output, 2)));
  EXPECT_EQ(bins_of(input, 2), (std::vector<std::size_t>{0, 0, 0, 1, 1, 1}));
}

}  // namespace aftermath
