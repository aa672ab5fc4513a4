#include "engine/analysis/validate.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analysis/compare.h"
#include "engine/base/exact_math.h"
#include "engine/base/philox.h"
#include "engine/hazard/circumstances.h"

namespace aftermath {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kNormal95 = 1.959964;
constexpr double kPerCent = 100;

bool is_ratio(Measure measure) {
  return measure == Measure::percent_change || measure == Measure::rate_ratio || measure == Measure::odds_ratio;
}

// Scores are taken on this scale: logs of ratios, differences and levels as they are.
double scored(Measure measure, double value) {
  switch (measure) {
    case Measure::percent_change:
      return std::log(std::max(1 + value / kPerCent, 1e-9));
    case Measure::rate_ratio:
    case Measure::odds_ratio:
      return std::log(std::max(value, 1e-9));
    case Measure::risk_difference:
    case Measure::level:
    case Measure::count:
      break;
  }
  return value;
}

double as_published(Measure measure, double score) {
  if (measure == Measure::percent_change) return kPerCent * (std::exp(score) - 1);
  return is_ratio(measure) ? std::exp(score) : score;
}

// The outcome in one arm over the years of the window.
double in_window(const Observed& row, const Results& results, std::size_t draw, std::size_t arm) {
  double numerator = 0, denominator = 0;
  const bool counted = row.outcome->denominator == Tally::none;
  for (std::size_t year = row.from; year < row.to; ++year) {
    numerator += results.tally(draw, arm, year, row.group, row.outcome->numerator);
    denominator += results.tally(draw, arm, year, row.group, counted ? Tally::worker_weeks : row.outcome->denominator);
  }
  const double value = row.outcome->per * numerator;
  if (counted && row.per == Per::place) return value * results.draw_weight[draw];
  if (denominator <= 0) return kNaN;
  return counted ? value * kWeeksInYear / denominator : value / denominator;
}

double mean_distance(const std::vector<double>& values, double from) {
  double sum = 0;
  for (const double value : values) sum += std::fabs(value - from);
  return sum / static_cast<double>(values.size());
}

// Of an ensemble: mean |x - y| - mean |x - x'| / 2; values sorted.
double crps(const std::vector<double>& sorted, double observed) {
  const auto n = static_cast<double>(sorted.size());
  double between = 0;  // mean |x - x'| over all pairs, by order statistics
  for (std::size_t i = 0; i < sorted.size(); ++i)
    between += (2 * static_cast<double>(i) + 1 - n) * sorted[i] * 2 / (n * n);
  return mean_distance(sorted, observed) - kHalf * between;
}

}  // namespace

std::vector<double> predicted(const Observed& row, const Results& results) {
  constexpr std::size_t kWithout = 0, kWith = 1;
  std::vector<double> values;
  for (std::size_t draw = 0; draw < results.draws; ++draw) {
    const double then = in_window(row, results, draw, kWithout), now = in_window(row, results, draw, kWith);
    switch (row.measure) {
      case Measure::percent_change:
        values.push_back(then > 0 ? kPerCent * (now / then - 1) : kNaN);
        break;
      case Measure::rate_ratio:
        values.push_back(then > 0 ? now / then : kNaN);
        break;
      case Measure::odds_ratio:
        values.push_back(then > 0 && now < 1 ? now * (1 - then) / (then * (1 - now)) : kNaN);
        break;
      case Measure::risk_difference:
        values.push_back(now - then);
        break;
      case Measure::level:
      case Measure::count:
        values.push_back(now);
        break;
    }
  }
  return values;
}

Validation judge(const Observed& row, std::vector<double> values, const std::vector<double>& others,
                 std::uint64_t seed) {
  constexpr double kLow90 = 0.05, kLow50 = 0.25, kMiddle = 0.5, kHigh50 = 0.75, kHigh90 = 0.95;
  constexpr std::uint32_t kStream = 0x56414C49;
  Validation out;
  out.observed = &row;
  const double estimate = scored(row.measure, row.estimate);
  const double error =
      row.interval.size() == 2
          ? (scored(row.measure, row.interval[1]) - scored(row.measure, row.interval[0])) / (2 * kNormal95)
          : 0;
  std::vector<double> scores;
  const Key key = ensemble_key(seed, kStream);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isnan(values[i])) continue;
    const double luck = exact::normal_quantile(uniform(draw(key, i, kStream, 0)[0]));
    scores.push_back(scored(row.measure, values[i]) + error * luck);
  }
  out.has_sign = row.measure != Measure::level && estimate != 0;
  if (scores.empty()) {
    out.median = out.lo50 = out.hi50 = out.lo90 = out.hi90 = out.crps = out.crps_null = out.crps_pooled = kNaN;
    return out;
  }
  const auto at = [&](double share) { return as_published(row.measure, percentile(scores, share)); };
  out.median = at(kMiddle);
  out.lo50 = at(kLow50);
  out.hi50 = at(kHigh50);
  out.lo90 = at(kLow90);
  out.hi90 = at(kHigh90);
  out.covered90 = row.estimate >= out.lo90 && row.estimate <= out.hi90;
  out.sign_agrees = out.has_sign && estimate * scored(row.measure, out.median) > 0;
  out.crps = crps(scores, estimate);  // percentile() has sorted them
  out.crps_null = row.measure == Measure::level ? kNaN : std::fabs(estimate);
  double mean = 0;
  for (const double other : others) mean += scored(row.measure, other) / static_cast<double>(others.size());
  out.crps_pooled = others.empty() ? kNaN : std::fabs(estimate - mean);
  return out;
}

QuantityTable without_evidence(QuantityTable table, const std::vector<std::string>& left_out) {
  constexpr double kNothingLeft = 2;
  for (QuantityRecord& record : table) {
    const auto n = static_cast<double>(record.evidence.size());
    const auto k = static_cast<double>(std::count_if(record.evidence.begin(), record.evidence.end(), [&](auto& id) {
      return std::find(left_out.begin(), left_out.end(), id) != left_out.end();
    }));
    if (k == 0 || !record.prior.has_scores()) continue;
    if (k < n) {
      record.prior.spread *= std::sqrt(n / (n - k));
      continue;
    }
    record.prior.spread *= kNothingLeft;
    const bool possible = record.null_value && (record.prior.shape == Prior::Shape::normal || *record.null_value > 0) &&
                          (record.prior.shape != Prior::Shape::logit_normal || *record.null_value < 1);
    if (possible) record.prior.centre = *record.null_value;
  }
  return table;
}

}  // namespace aftermath
