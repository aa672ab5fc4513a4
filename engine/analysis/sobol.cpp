#include "engine/analysis/sobol.h"

#include <algorithm>
#include <boost/math/distributions/fisher_f.hpp>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/analysis/bootstrap.h"
#include "engine/analysis/compare.h"

namespace aftermath {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// Rows in which every number is finite.
std::vector<std::size_t> whole_rows(const SobolSample& sample) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < sample.a.size(); ++row) {
    bool whole = std::isfinite(sample.a[row]) && std::isfinite(sample.b[row]);
    for (const std::vector<double>& mixed : sample.mixed) whole = whole && std::isfinite(mixed[row]);
    if (whole) rows.push_back(row);
  }
  return rows;
}

double mean_of_all(const SobolSample& sample, const std::vector<std::size_t>& rows) {
  double sum = 0;
  for (const std::size_t row : rows) {
    sum += sample.a[row] + sample.b[row];
    for (const std::vector<double>& mixed : sample.mixed) sum += mixed[row];
  }
  return sum / static_cast<double>(rows.size() * (sample.mixed.size() + 2));
}

double variance_of_both(const SobolSample& sample, const std::vector<std::size_t>& rows) {
  const double n = 2 * static_cast<double>(rows.size()), any = sample.a[rows.front()];
  // Rounding must not make a variance of nothing.
  if (std::all_of(rows.begin(), rows.end(), [&](std::size_t r) { return sample.a[r] == any && sample.b[r] == any; }))
    return 0;
  double mean = 0, squares = 0;
  for (const std::size_t row : rows) mean += (sample.a[row] + sample.b[row]) / n;
  for (const std::size_t row : rows) {
    const double a = sample.a[row] - mean, b = sample.b[row] - mean;
    squares += a * a + b * b;
  }
  return squares / n;
}

struct Shares {
  double first = kNone, total = kNone;
};

std::vector<Shares> shares(const SobolSample& sample, const std::vector<std::size_t>& rows) {
  constexpr double kHalf = 0.5;  // of a squared change: the variance of one of two alike
  std::vector<Shares> out(sample.mixed.size());
  if (rows.empty()) return out;
  const double mean = mean_of_all(sample, rows), variance = variance_of_both(sample, rows);
  if (!(variance > 0)) return out;
  const double n = static_cast<double>(rows.size());
  for (std::size_t k = 0; k < out.size(); ++k) {
    double product = 0, squares = 0;
    for (const std::size_t row : rows) {
      const double change = sample.mixed[k][row] - sample.a[row];
      product += (sample.b[row] - mean) * change;
      squares += change * change;
    }
    out[k] = {product / n / variance, kHalf * squares / n / variance};
  }
  return out;
}

}  // namespace

std::vector<SobolIndex> sobol_indices(const SobolSample& sample, std::size_t replicates, std::uint64_t seed) {
  constexpr double kLow = 0.05, kHigh = 0.95;
  const std::vector<std::size_t> rows = whole_rows(sample);
  const std::vector<Shares> found = shares(sample, rows);
  std::vector<std::vector<double>> first(found.size()), total(found.size());
  for (std::size_t r = 0; r < replicates; ++r) {
    const std::vector<Shares> again = shares(sample, drawn_again(rows, seed, static_cast<std::uint32_t>(r)));
    for (std::size_t k = 0; k < found.size(); ++k) {
      first[k].push_back(again[k].first);
      total[k].push_back(again[k].total);
    }
  }
  std::vector<SobolIndex> out;
  for (std::size_t k = 0; k < found.size(); ++k)
    out.push_back({found[k].first, percentile(first[k], kLow), percentile(first[k], kHigh), found[k].total,
                   percentile(total[k], kLow), percentile(total[k], kHigh)});
  return out;
}

std::vector<double> ranks_of(const std::vector<double>& values) {
  std::vector<double> sorted, ranks;
  for (const double value : values)
    if (std::isfinite(value)) sorted.push_back(value);
  std::sort(sorted.begin(), sorted.end());
  for (const double value : values) {
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), value);
    const auto below = static_cast<double>(first - sorted.begin()), same = static_cast<double>(last - first);
    ranks.push_back(std::isfinite(value) ? below + (same - 1) / 2 : kNone);
  }
  return ranks;
}

std::size_t bins_for(std::size_t n) {
  constexpr std::size_t kFewest = 4, kMost = 16, kRowsInEach = 32;
  return std::clamp(n / kRowsInEach, kFewest, kMost);
}

std::vector<std::size_t> bins_of(std::span<const double> input, std::size_t bins) {
  std::vector<std::size_t> order(input.size()), bin(input.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return input[i] < input[j]; });
  for (std::size_t rank = 0; rank < order.size(); ++rank) bin[order[rank]] = rank * bins / order.size();
  return bin;
}

double share_by_bins(std::span<const std::size_t> bin, std::span<const double> output, std::size_t bins) {
  const double n = static_cast<double>(output.size()), degrees = n - static_cast<double>(bins);
  if (degrees <= 0) return kNone;
  if (std::all_of(output.begin(), output.end(), [&](double value) { return value == output.front(); })) return kNone;
  const double mean = std::accumulate(output.begin(), output.end(), 0.0) / n;
  std::vector<double> sum(bins, 0), count(bins, 0);
  double all = 0;
  for (std::size_t row = 0; row < output.size(); ++row) {
    const double from_mean = output[row] - mean;
    sum[bin[row]] += from_mean;
    ++count[bin[row]];
    all += from_mean * from_mean;
  }
  if (!(all > 0)) return kNone;
  double between = 0;
  for (std::size_t b = 0; b < bins; ++b)
    if (count[b] > 0) between += sum[b] * sum[b] / count[b];
  return 1 - (1 - between / all) * (n - 1) / degrees;
}

double chance_share(std::size_t n, std::size_t bins) {
  constexpr double kOnceInTwenty = 0.95;
  if (n <= bins || bins < 2) return kNone;
  const double between = static_cast<double>(bins) - 1, within = static_cast<double>(n - bins);
  const double f = boost::math::quantile(boost::math::fisher_f(between, within), kOnceInTwenty);
  return 1 - static_cast<double>(n - 1) / (within + f * between);
}

}  // namespace aftermath
