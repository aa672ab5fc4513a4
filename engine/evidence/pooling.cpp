#include "engine/evidence/pooling.h"

#include <algorithm>
#include <array>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <cstdio>
#include <limits>
#include <string_view>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

constexpr double kUpperTail = 0.975;     // of a 95% interval
constexpr int kMostSteps = 1000;         // Fisher scoring takes a few dozen where it converges
constexpr double kSmallestStep = 1e-12;  // relative to the scale of tau^2
constexpr double kRoundedData = 0.01;    // data files carry three digits
constexpr std::string_view kRatios[] = {"OR", "RR", "HR", "IRR"};

Problem trouble(std::string what, std::string expected) { return {"", 0, 0, std::move(what), std::move(expected), ""}; }

double normal_975() { return exact::normal_quantile(kUpperTail); }

// Weights 1/(variance + tau^2) and the weighted mean that belongs to them.
struct Weighted {
  std::vector<double> weight;
  double sum = 0, sum_squares = 0, sum_cubes = 0, mean = 0;

  Weighted(std::span<const Study> studies, double tau_squared) {
    for (const Study& study : studies) {
      const double w = 1 / (study.variance + tau_squared);
      weight.push_back(w);
      sum += w;
      sum_squares += w * w;
      sum_cubes += w * w * w;
      mean += w * study.log_estimate;
    }
    mean /= sum;
  }
  // With P = W - W 1 (1'W1)^-1 1'W (Viechtbauer 2005, eq. 8): tr(P) and tr(PP).
  [[nodiscard]] double trace() const { return sum - sum_squares / sum; }
  [[nodiscard]] double trace_squared() const {
    return sum_squares - 2 * sum_cubes / sum + sum_squares * sum_squares / (sum * sum);
  }
};

// Hedges' unweighted moment estimator, where the scoring starts.
double moment_estimate(std::span<const Study> studies) {
  const auto k = static_cast<double>(studies.size());
  double mean = 0, within = 0, squares = 0;
  for (const Study& study : studies) {
    mean += study.log_estimate / k;
    within += study.variance / k;
  }
  for (const Study& study : studies) squares += (study.log_estimate - mean) * (study.log_estimate - mean);
  return std::max(0.0, squares / (k - 1) - within);
}

// Root of the restricted likelihood's score by Fisher scoring, or 0 where the score falls from there on. Scoring alone
// can go to and fro for ever: a step that leaves what is known to hold the root, or is not half as long as the one
// before, halves that instead.
Result<double> restricted_likelihood(std::span<const Study> studies) {
  double scale = 0;
  for (const Study& study : studies) scale = std::max(scale, study.variance);
  constexpr double kFar = std::numeric_limits<double>::infinity();
  double tau_squared = moment_estimate(studies), low = 0, high = kFar, moved = kFar;
  for (int step = 0; step < kMostSteps; ++step) {
    const Weighted at(studies, tau_squared);
    double spread = 0;
    for (std::size_t i = 0; i < studies.size(); ++i) {
      const double away = at.weight[i] * (studies[i].log_estimate - at.mean);
      spread += away * away;
    }
    const double score = spread - at.trace();
    if (score <= 0 && tau_squared <= kSmallestStep * scale) return 0;
    (score > 0 ? low : high) = tau_squared;
    double next = tau_squared + score / at.trace_squared();
    const bool converged = std::abs(next - tau_squared) <= kSmallestStep * (tau_squared + scale);
    if (converged) return tau_squared;
    const bool shorter = std::abs(next - tau_squared) < moved / 2;
    if (next <= low || next >= high || (std::isfinite(high) && !shorter)) next = (low + high) / 2;
    moved = std::abs(next - tau_squared);
    tau_squared = next;
  }
  return failure(trouble("the variance between the studies was not found in " + std::to_string(kMostSteps) + " steps",
                         "studies whose variances are of similar size"));
}

std::string three_digits(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.3g", value);
  return text.data();
}

bool agrees(double said, double pooled) { return std::abs(said - pooled) <= kRoundedData * std::abs(pooled); }

}  // namespace

std::vector<Study> combine_clusters(std::span<const Study> studies) {
  std::vector<Study> out;
  std::vector<double> weight;  // sum of 1/variance of what is combined
  std::vector<double> count;
  for (const Study& study : studies) {
    const auto known = std::find_if(out.begin(), out.end(), [&](const Study& other) {
      return !study.cluster.empty() && other.cluster == study.cluster;
    });
    const double w = 1 / study.variance;
    if (known == out.end()) {
      out.push_back(study);
      weight.push_back(w);
      count.push_back(1);
      continue;
    }
    const auto i = static_cast<std::size_t>(known - out.begin());
    known->log_estimate += (study.log_estimate - known->log_estimate) * w / (weight[i] + w);
    weight[i] += w;
    count[i] += 1;
    // The mean of the variances weighted by their inverses.
    known->variance = count[i] / weight[i];
  }
  return out;
}

Result<Pooled> pool(std::span<const Study> studies) {
  if (studies.empty()) return failure(trouble("there is no study to pool", "at least one"));
  for (const Study& study : studies)
    if (!std::isfinite(study.log_estimate) || !std::isfinite(study.variance) || study.variance <= 0)
      return failure(trouble("a study has no usable estimate or variance", "finite numbers, the variance above 0"));
  const std::vector<Study> combined = combine_clusters(studies);
  Pooled out;
  out.records = studies.size();
  out.studies = combined.size();
  if (combined.size() == 1) {
    out.mean = combined.front().log_estimate;
    out.standard_error = std::sqrt(combined.front().variance);
    const double reach = normal_975() * out.standard_error;
    out.low = out.predicted_low = out.mean - reach;
    out.high = out.predicted_high = out.mean + reach;
    return out;
  }
  const Result<double> tau_squared = restricted_likelihood(combined);
  if (!tau_squared) return failure(tau_squared.error());
  out.tau_squared = *tau_squared;
  const Weighted at(combined, out.tau_squared);
  const double degrees = static_cast<double>(combined.size()) - 1;
  out.mean = at.mean;
  double squares = 0;
  for (std::size_t i = 0; i < combined.size(); ++i)
    squares += at.weight[i] * (combined[i].log_estimate - at.mean) * (combined[i].log_estimate - at.mean);
  out.standard_error = std::sqrt(squares / degrees / at.sum);
  const double t = boost::math::quantile(boost::math::students_t(degrees), kUpperTail);
  const double reach = t * out.standard_error;
  const double predicted = t * std::sqrt(out.standard_error * out.standard_error + out.tau_squared);
  out.low = out.mean - reach;
  out.high = out.mean + reach;
  out.predicted_low = out.mean - predicted;
  out.predicted_high = out.mean + predicted;
  // Higgins and Thompson 2002: against the sampling variance of a typical study.
  const double typical = degrees / Weighted(combined, 0).trace();
  out.i_squared = out.tau_squared / (out.tau_squared + typical);
  return out;
}

bool can_be_pooled(const EvidenceRecord& record) {
  const bool ratio = std::find(std::begin(kRatios), std::end(kRatios), record.measure) != std::end(kRatios);
  return ratio && record.interval.size() == 2;
}

Result<std::optional<Study>> study_of(const EvidenceRecord& record, bool inverse) {
  if (!can_be_pooled(record)) return std::optional<Study>();
  if (record.estimate <= 0 || record.interval[0] <= 0 || record.interval[1] <= record.interval[0])
    return failure({record.file, record.line, 1, "'" + record.id + "' has no logarithm to pool",
                    "an estimate and an interval above 0", ""});
  const double se = (exact::log(record.interval[1]) - exact::log(record.interval[0])) / (2 * normal_975());
  const double log_estimate = exact::log(record.estimate);
  const std::string publication = record.id.substr(0, record.id.find('-'));
  return std::optional<Study>(
      {inverse ? -log_estimate : log_estimate, se * se, record.cluster.empty() ? publication : record.cluster});
}

Result<Pooled> pool_records(std::span<const EvidenceRecord* const> records, const std::vector<std::string>& inverse) {
  std::vector<Study> studies;
  for (const EvidenceRecord* record : records) {
    const bool turned = std::find(inverse.begin(), inverse.end(), record->id) != inverse.end();
    const Result<std::optional<Study>> study = study_of(*record, turned);
    if (!study) return failure(study.error());
    if (*study) studies.push_back(**study);
  }
  if (studies.empty())
    return failure(
        trouble("none of the records is a ratio with an interval", "OR, RR, HR or IRR with ci = [low, high]"));
  return pool(studies);
}

Prior prior_from(const Pooled& pooled, double shrink) {
  return {Prior::Shape::lognormal, exact::exp(shrink * pooled.mean),
          (pooled.predicted_high - pooled.predicted_low) / (2 * normal_975())};
}

std::optional<Problem> pooling_problem(const QuantityRecord& record, std::span<const EvidenceRecord* const> evidence) {
  if (!record.pooling) return {};
  const std::string name(info(record.quantity).name);
  const Result<Pooled> pooled = pool_records(evidence, record.pooling->inverse);
  if (!pooled)
    return Problem{
        record.file, record.line, 1, "'" + name + "' cannot be pooled: " + pooled.error().what, pooled.error().expected,
        ""};
  if (pooled->studies < kFewestPooled)
    return Problem{record.file,
                   record.line,
                   1,
                   "'" + name + "' is pooled from " + std::to_string(pooled->studies) + " independent studies",
                   "at least " + std::to_string(kFewestPooled) + ", or no 'pool'",
                   ""};
  const Prior expected = prior_from(*pooled, record.pooling->shrink);
  if (agrees(record.prior.centre, expected.centre) && agrees(record.prior.spread, expected.spread)) return {};
  return Problem{record.file,
                 record.line,
                 1,
                 "'" + name + "' is not what its records pool to (median " + three_digits(record.prior.centre) +
                     ", sd_log " + three_digits(record.prior.spread) + ")",
                 "median = " + three_digits(expected.centre) + ", sd_log = " + three_digits(expected.spread),
                 ""};
}

}  // namespace aftermath
