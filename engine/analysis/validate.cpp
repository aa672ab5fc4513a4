#include "engine/analysis/validate.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analysis/compare.h"
#include "engine/base/digest.h"
#include "engine/base/exact_math.h"
#include "engine/base/philox.h"
#include "engine/hazard/circumstances.h"

namespace aftermath {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kNormal95 = 1.959964, kNormal90 = 1.644854;
constexpr double kPerCent = 100;

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

// Of a normal distribution (Gneiting & Raftery 2007, eq. 21).
double crps_normal(double mean, double sd, double observed) {
  const double z = (observed - mean) / sd, pi = std::acos(-1.0);
  const double density = std::exp(-kHalf * z * z) / std::sqrt(2 * pi);
  return sd * (z * std::erf(z / std::sqrt(2.0)) + 2 * density - 1 / std::sqrt(pi));
}

// The standard error of the published figure on the scale of the scores.
double error_of(const Observed& row) {
  if (row.interval.size() == 2)
    return (scored(row.measure, row.interval[1]) - scored(row.measure, row.interval[0])) / (2 * kNormal95);
  return is_ratio(row.measure) ? kUnpublishedError : 0;
}

// The change diluted to that of a figure of more people, of which only a share concerns those simulated.
double diluted(const Observed& row, double value, double luck) {
  if (row.concerns.empty()) return value;
  const auto logit = [](double share) { return std::log(share / (1 - share)); };
  const double low = logit(row.concerns[0]), high = logit(row.concerns[1]);
  const double share = 1 / (1 + std::exp(-(low + high + luck * (high - low) / kNormal90) * kHalf));
  return as_published(row.measure, std::log1p(share * std::expm1(scored(row.measure, value))));
}

bool holds(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// Share of scores above nothing changed, those that are nothing half.
double share_above(const std::vector<double>& scores) {
  double above = 0;
  for (const double score : scores) above += score > 0 ? 1 : score < 0 ? 0 : kHalf;
  return scores.empty() ? kNaN : above / static_cast<double>(scores.size());
}

// Nothing changed lies outside the published interval.
bool sure(const Observed& row) {
  if (row.interval.size() != 2) return false;
  return scored(row.measure, row.interval[0]) > 0 || scored(row.measure, row.interval[1]) < 0;
}

}  // namespace

bool is_ratio(Measure measure) {
  return measure == Measure::percent_change || measure == Measure::rate_ratio || measure == Measure::odds_ratio;
}

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

Result<std::optional<Pooled>> pooled_elsewhere(const Experiment& own, const Observed& row,
                                               std::span<const Experiment> others,
                                               std::span<const EvidenceRecord> evidence) {
  if (!is_ratio(row.measure)) return std::optional<Pooled>();
  std::vector<Study> studies;
  for (const Experiment& other : others) {
    if (other.id == own.id || other.grade == kGradeOfModels) continue;
    for (const Observed& seen : other.observed) {
      const bool same = seen.outcome == row.outcome && is_ratio(seen.measure) && seen.per == row.per;
      if (!same || seen.concerns.empty() != row.concerns.empty()) continue;
      if (!seen.evidence.empty() && (seen.evidence == row.evidence || holds(own.leave_out, seen.evidence))) continue;
      const double error = error_of(seen);
      studies.push_back({scored(seen.measure, seen.estimate), error * error, other.id});
    }
  }
  for (const std::string& id : row.pooled) {
    const auto record = std::find_if(evidence.begin(), evidence.end(), [&](auto& one) { return one.id == id; });
    const bool usable = record != evidence.end() && can_be_pooled(*record) && !holds(own.leave_out, id);
    if (!usable)
      return failure({own.plan.setting.file, 0, 0, "'" + id + "' cannot stand under 'pooled'",
                      "the id of a ratio with an interval in data/evidence/ that the experiment does not leave out",
                      ""});
    const Result<std::optional<Study>> study = study_of(*record, holds(row.inverse, id));
    if (!study) return failure(study.error());
    studies.push_back(**study);
  }
  if (studies.empty()) return std::optional<Pooled>();
  Result<Pooled> together = pool(studies);
  if (!together) return failure(together.error());
  return std::optional<Pooled>(*together);
}

namespace {

void judge_pooled(Validation& out, const Observed& row, const std::optional<Pooled>& pooled, double estimate,
                  double error) {
  out.pooled_mean = out.pooled_lo90 = out.pooled_hi90 = kNaN;
  out.crps_pooled = out.crps_pooled_interval = out.pooled_width90 = kNaN;
  if (!pooled) return;
  out.pooled_studies = pooled->studies;
  out.pooled_mean = as_published(row.measure, pooled->mean);
  out.crps_pooled = std::fabs(estimate - pooled->mean);
  if (pooled->studies < kFewestPooled) return;
  const double sd = std::hypot((pooled->predicted_high - pooled->predicted_low) / (2 * kNormal95), error);
  out.pooled_lo90 = as_published(row.measure, pooled->mean - kNormal90 * sd);
  out.pooled_hi90 = as_published(row.measure, pooled->mean + kNormal90 * sd);
  out.crps_pooled_interval = crps_normal(pooled->mean, sd, estimate);
  out.pooled_width90 = 2 * kNormal90 * sd;
}

}  // namespace

Validation judge(const Observed& row, std::vector<double> values, const std::optional<Pooled>& pooled,
                 std::uint64_t seed) {
  constexpr double kLow90 = 0.05, kLow50 = 0.25, kMiddle = 0.5, kHigh50 = 0.75, kHigh90 = 0.95;
  constexpr std::uint32_t kStream = 0x56414C49;
  constexpr std::size_t kErrors = 201;  // values that stand for the normal error of the study, evenly by probability
  Validation out;
  out.observed = &row;
  const double estimate = scored(row.measure, row.estimate), error = error_of(row);
  std::vector<double> exact_scores, scores;
  const Key key = ensemble_key(seed, kStream);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isnan(values[i])) continue;
    const double luck = exact::normal_quantile(uniform(draw(key, i, kStream, 0)[0]));
    exact_scores.push_back(scored(row.measure, diluted(row, values[i], luck)));
    for (std::size_t k = 0; k < kErrors; ++k) {
      const double share = (static_cast<double>(k) + kHalf) / static_cast<double>(kErrors);
      const double score = exact_scores.back() + error * exact::normal_quantile(share);
      scores.push_back(row.measure == Measure::level ? std::max(score, 0.0) : score);  // no outcome is below 0
    }
  }
  out.has_sign = row.measure != Measure::level && estimate != 0;
  out.p_higher = row.measure == Measure::level ? kNaN : share_above(exact_scores);
  out.verdict =
      std::isnan(out.p_higher) ? Verdict::cannot_be_told : verdict_of(out.p_higher, exact_scores.size(), false);
  out.sign_is_sure = out.has_sign && sure(row);
  judge_pooled(out, row, pooled, estimate, error);
  if (scores.empty()) {  // nothing is predicted: neither right nor wrong
    out.has_sign = out.sign_is_sure = false;
    out.median = out.lo50 = out.hi50 = out.lo90 = out.hi90 = out.crps = out.crps_null = out.width90 = kNaN;
    return out;
  }
  const auto at = [&](double share) { return as_published(row.measure, percentile(scores, share)); };
  out.median = as_published(row.measure, percentile(exact_scores, kMiddle));  // errors are as often above as below
  out.lo50 = at(kLow50);
  out.hi50 = at(kHigh50);
  out.lo90 = at(kLow90);
  out.hi90 = at(kHigh90);
  out.width90 = percentile(scores, kHigh90) - percentile(scores, kLow90);
  out.covered90 = row.estimate >= out.lo90 && row.estimate <= out.hi90;
  out.covered90_exact = !row.interval.empty() ? out.covered90
                                              : estimate >= percentile(exact_scores, kLow90) &&
                                                    estimate <= percentile(exact_scores, kHigh90);
  out.sign_agrees = out.has_sign && estimate * scored(row.measure, out.median) > 0;
  out.crps = crps(scores, estimate);  // percentile() has sorted them
  out.crps_null = row.measure == Measure::level ? kNaN : std::fabs(estimate);
  return out;
}

namespace {

void count_word(Criteria& out, const Validation& v) {
  if (!v.has_sign || v.verdict == Verdict::too_few_draws) return;
  if (!is_likely(v.verdict)) {
    ++out.no_clear_difference;
    return;
  }
  const bool very = v.verdict == Verdict::very_likely_higher || v.verdict == Verdict::very_likely_lower;
  WordRecord& word = very ? out.very_likely : out.likely;
  const bool right = (v.p_higher > kHalf) == (scored(v.observed->measure, v.observed->estimate) > 0);
  ++word.said;
  word.right += right ? 1 : 0;
  word.said_of_sure += v.sign_is_sure ? 1 : 0;
  word.right_of_sure += v.sign_is_sure && right ? 1 : 0;
}

}  // namespace

Criteria criteria_of(std::span<const Replayed> replayed) {
  Criteria out;
  double width = 0, pooled_width = 0;
  for (const Replayed& one : replayed) {
    if (one.experiment.grade == kGradeOfModels) continue;
    for (const Validation& v : one.rows) {
      if (!std::isfinite(v.median)) continue;
      ++out.rows;
      out.covered += v.covered90 ? 1 : 0;
      out.covered_exact += v.covered90_exact ? 1 : 0;
      out.signs += v.has_sign ? 1 : 0;
      out.signs_agree += v.sign_agrees ? 1 : 0;
      out.sure_signs += v.sign_is_sure ? 1 : 0;
      out.sure_signs_agree += v.sign_is_sure && v.sign_agrees ? 1 : 0;
      count_word(out, v);
      if (!is_ratio(v.observed->measure)) continue;
      ++out.ratios;
      out.crps += v.crps;
      out.crps_null += v.crps_null;
      if (v.pooled_studies == 0) continue;
      ++out.pooled;
      out.crps_beside_pooled += v.crps;
      out.crps_pooled += v.crps_pooled;
      if (v.pooled_studies < kFewestPooled) continue;
      ++out.pooled_with_interval;
      out.crps_beside_interval += v.crps;
      out.crps_pooled_interval += v.crps_pooled_interval;
      width += v.width90;
      pooled_width += v.pooled_width90;
    }
  }
  const auto mean = [](double& sum, std::size_t n) { sum = n == 0 ? kNaN : sum / static_cast<double>(n); };
  mean(out.crps, out.ratios);
  mean(out.crps_null, out.ratios);
  mean(out.crps_beside_pooled, out.pooled);
  mean(out.crps_pooled, out.pooled);
  mean(out.crps_beside_interval, out.pooled_with_interval);
  mean(out.crps_pooled_interval, out.pooled_with_interval);
  out.width_ratio = pooled_width > 0 ? width / pooled_width : kNaN;
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

Result<Pools> pools_of(std::span<const Experiment> experiments, std::span<const Experiment> shipped,
                       std::span<const EvidenceRecord> evidence) {
  std::vector<Experiment> others(shipped.begin(), shipped.end());
  for (const Experiment& own : experiments)
    if (std::none_of(shipped.begin(), shipped.end(), [&](const Experiment& one) { return one.id == own.id; }))
      others.push_back(own);
  Pools out;
  for (const Experiment& own : experiments) {
    out.emplace_back();
    for (const Observed& row : own.observed) {
      Result<std::optional<Pooled>> pooled = pooled_elsewhere(own, row, others, evidence);
      if (!pooled) return failure(pooled.error());
      out.back().push_back(*pooled);
    }
  }
  return out;
}

namespace {

// Every draw of every experiment is a task, draw by draw, so that a short run has some of each. A row holds each
// observation's prediction.
Campaign validation_campaign(const std::vector<Experiment>& experiments, std::size_t draws, const SweepKernel& sweep) {
  Campaign campaign;
  campaign.tasks = draws * experiments.size();
  Digest decided;
  for (const Experiment& one : experiments) {
    campaign.width = std::max(campaign.width, one.observed.size());
    decided.text(plan_digest(one.plan));
    for (const Observed& row : one.observed) {
      decided.text(row.outcome->name);
      for (const std::size_t part :
           {row.group, static_cast<std::size_t>(row.measure), static_cast<std::size_t>(row.per), row.from, row.to})
        decided.number(static_cast<double>(part));
    }
  }
  campaign.digest = decided.hex();
  campaign.simulate = [&experiments, &sweep, width = campaign.width](std::size_t task) {
    const Experiment& one = experiments[task % experiments.size()];
    const auto draw = static_cast<std::uint32_t>(task / experiments.size());
    std::vector<DrawResult> finished;
    finished.push_back(run_draw(one.plan, draw, sweep, nullptr, nullptr));
    const Results results = results_of(one.plan, std::move(finished));
    Row row(width, 0.0);
    for (std::size_t i = 0; i < one.observed.size(); ++i) row[i] = predicted(one.observed[i], results)[0];
    return row;
  };
  return campaign;
}

}  // namespace

Result<std::optional<ValidationReport>> run_validation(std::vector<Experiment> experiments, const Pools& pools,
                                                       const SweepKernel& sweep, const RunCampaign& run_campaign) {
  const Plan& any = experiments.front().plan;
  ValidationReport report{{}, {}, any.draws, any.people, any.seed, any.assume};
  const Result<CampaignOutcome> ran =
      run_campaign(validation_campaign(experiments, report.draws, sweep), kValidationCampaigns[0], "draws");
  if (!ran) return failure(ran.error());
  if (!ran->complete) return std::optional<ValidationReport>();
  const std::size_t count = experiments.size();
  for (std::size_t e = 0; e < count; ++e) {
    report.replayed.push_back({std::move(experiments[e]), {}});
    Replayed& one = report.replayed.back();
    for (std::size_t i = 0; i < one.experiment.observed.size(); ++i) {
      std::vector<double> values;
      for (std::size_t task = e; task < ran->rows.size(); task += count) values.push_back(ran->rows[task][i]);
      one.rows.push_back(judge(one.experiment.observed[i], std::move(values), pools[e][i], report.seed));
    }
  }
  report.criteria = criteria_of(report.replayed);
  return std::optional(std::move(report));
}

}  // namespace aftermath
