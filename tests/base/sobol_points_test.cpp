#include "engine/base/sobol_points.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <boost/random/sobol.hpp>
#include <cmath>
#include <vector>

#include "engine/base/draws.h"

namespace aftermath {
namespace {

constexpr Key kKey{11, 12};

double coordinate(std::uint32_t dimension, std::uint32_t index, Key key = kKey) {
  return uniform(scrambled(sobol_digits(dimension, index), key, 1000 + dimension));
}

}  // namespace

// Boost's sequence is the same set of points in another order within each power of two.
TEST(SobolPoints, are_those_of_boost) {
  constexpr std::uint32_t kDimensions = 60, kPoints = 256;
  boost::random::sobol_engine<std::uint32_t, 32> boost_points(kDimensions);
  std::vector<std::vector<std::uint32_t>> theirs(1, std::vector<std::uint32_t>(kDimensions, 0)), ours;
  for (std::uint32_t i = 1; i < kPoints; ++i) {
    theirs.emplace_back();
    for (std::uint32_t d = 0; d < kDimensions; ++d) theirs.back().push_back(boost_points());
  }
  for (std::uint32_t i = 0; i < kPoints; ++i) {
    ours.emplace_back();
    for (std::uint32_t d = 0; d < kDimensions; ++d) ours.back().push_back(sobol_digits(d, i));
  }
  std::sort(theirs.begin(), theirs.end());
  std::sort(ours.begin(), ours.end());
  EXPECT_EQ(ours, theirs);
}

TEST(SobolPoints, put_one_scrambled_point_into_each_of_two_to_the_k_intervals) {
  for (const std::uint32_t points : {16U, 128U, 1024U})
    for (const std::uint32_t dimension : {0U, 1U, 77U, 400U}) {
      std::vector<int> in(points);
      for (std::uint32_t i = 0; i < points; ++i) ++in[static_cast<std::size_t>(coordinate(dimension, i) * points)];
      EXPECT_EQ(std::count(in.begin(), in.end(), 1), static_cast<std::ptrdiff_t>(points)) << "dimension " << dimension;
    }
}

// Pairs of dimensions keep their even spread when scrambled: a (0,2)-net in the first two.
TEST(SobolPoints, put_one_point_into_each_square_of_the_first_two_dimensions) {
  constexpr std::uint32_t kSide = 16;
  std::array<int, kSide * kSide> in{};
  for (std::uint32_t i = 0; i < kSide * kSide; ++i)
    ++in[static_cast<std::size_t>(coordinate(0, i) * kSide) * kSide +
         static_cast<std::size_t>(coordinate(1, i) * kSide)];
  EXPECT_EQ(std::count(in.begin(), in.end(), 1), kSide * kSide);
}

// Each scrambled point alone is uniform: over keys, means, variances and pairs of dimensions as independent uniforms.
TEST(SobolPoints, are_uniform_one_by_one_over_keys) {
  constexpr std::uint32_t kKeys = 4000;
  for (const std::uint32_t index : {0U, 1U, 5U, 130U}) {
    double mean = 0, squares = 0, together = 0;
    for (std::uint32_t k = 0; k < kKeys; ++k) {
      const double a = coordinate(3, index, {k, 5}) - 0.5, b = coordinate(9, index, {k, 5}) - 0.5;
      mean += a / kKeys;
      squares += a * a / kKeys;
      together += a * b / kKeys;
    }
    EXPECT_NEAR(mean, 0, 4 * std::sqrt(1.0 / 12 / kKeys));
    EXPECT_NEAR(squares, 1.0 / 12, 4 * std::sqrt(1.0 / 180 / kKeys));
    EXPECT_NEAR(together, 0, 4 * (1.0 / 12) / std::sqrt(kKeys));
  }
}

// What it is for: a mean of a smooth function of a few numbers, with a far smaller error than that of as many
// independent points.
TEST(SobolPoints, estimate_a_mean_with_a_tenth_of_the_variance_or_less) {
  constexpr std::uint32_t kPoints = 256, kKeys = 60, kDimensions = 6;
  const auto squares_of_error = [&](bool sobol) {
    double squares = 0;
    for (std::uint32_t k = 0; k < kKeys; ++k) {
      double mean = 0;
      for (std::uint32_t i = 0; i < kPoints; ++i) {
        double sum = 0;
        for (std::uint32_t d = 0; d < kDimensions; ++d)
          sum += sobol ? coordinate(d, i, {k, 1}) : uniform(draw({k, 2}, i, d, 0)[0]);
        mean += std::exp(sum - kDimensions / 2.0) / kPoints;
      }
      const double truth = std::pow(2 * std::sinh(0.5), kDimensions);
      squares += (mean - truth) * (mean - truth);
    }
    return squares;
  };
  EXPECT_LT(squares_of_error(true), squares_of_error(false) / 10);
}

}  // namespace aftermath
