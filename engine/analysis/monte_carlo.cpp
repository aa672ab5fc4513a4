#include "engine/analysis/monte_carlo.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace aftermath {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double mean_of(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// Between order statistics; position from 0 to n - 1.
double at(std::span<const double> sorted, double position) {
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

double error_of_mean(std::span<const double> values) {
  if (values.size() < 2) return kNaN;
  const double mean = mean_of(values), n = static_cast<double>(values.size());
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / (n - 1) / n);
}

double error_of_percentile(std::span<const double> sorted, double p) {
  if (sorted.size() < 2) return kNaN;
  const double n = static_cast<double>(sorted.size()), last = n - 1;
  const double step = std::sqrt(n * p * (1 - p));
  const double low = std::max(0.0, p * last - step), high = std::min(last, p * last + step);
  return step * (at(sorted, high) - at(sorted, low)) / (high - low);
}

double error_of_share(double share, std::size_t n) {
  if (n == 0) return kNaN;
  constexpr double kHalf = 0.5;  // Jeffreys: Beta(1/2, 1/2)
  const double draws = static_cast<double>(n), middle = (share * draws + kHalf) / (draws + 1);
  return std::sqrt(middle * (1 - middle) / (draws + 2));
}

double error_of_ratio(std::span<const double> numerators, std::span<const double> denominators) {
  if (numerators.size() < 2) return kNaN;
  const double below = mean_of(denominators), ratio = mean_of(numerators) / below;
  std::vector<double> residuals(numerators.size());
  for (std::size_t i = 0; i < residuals.size(); ++i) residuals[i] = numerators[i] - ratio * denominators[i];
  return error_of_mean(residuals) / std::fabs(below);
}

}  // namespace aftermath
