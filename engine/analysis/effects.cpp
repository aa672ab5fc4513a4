#include "engine/analysis/effects.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analysis/monte_carlo.h"
#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN(), kInfinite = std::numeric_limits<double>::infinity();
constexpr double kLow = 0.05, kMiddle = 0.5, kHigh = 0.95;
constexpr double kThousand = 1000;  // worker-years, encounters
constexpr double kRounding = 1e-9;  // relative: sums of whole steps of 2^-20, divided

constexpr Quantiles kUnknown = {kNaN, kNaN, kNaN};

double sum_over_years(const Results& results, std::size_t draw, std::size_t arm, std::size_t group, Tally tally) {
  double sum = 0;
  for (std::size_t year = 0; year < results.years; ++year) sum += results.tally(draw, arm, year, group, tally);
  return sum;
}

double over(double above, double below) { return below > 0 ? above / below : kNaN; }

double figure(const Results& results, const OutcomeInfo& outcome, EffectScale scale, std::size_t draw, std::size_t arm,
              std::size_t group) {
  const auto sum = [&](Tally tally) { return sum_over_years(results, draw, arm, group, tally); };
  switch (scale) {
    case EffectScale::worker_year:
      return over(kThousand * outcome.per * sum(outcome.numerator), sum(Tally::worker_weeks) * kYearsPerWeek);
    case EffectScale::encounter:
      return over(kThousand * outcome.per * sum(outcome.numerator), sum(Tally::encounters));
    case EffectScale::total:
      return outcome.per * sum(outcome.numerator) * results.draw_weight[draw];
    case EffectScale::share:
      break;
  }
  const double above = outcome.per * sum(outcome.numerator), below = sum(outcome.denominator);
  if (below <= 0 && above > 0 && is_ratio_of_counts(outcome)) return kInfinite;
  return over(above, below);
}

bool equal_but_for_rounding(double a, double b) {
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return a == b || std::fabs(a - b) <= kRounding * std::max(std::fabs(a), std::fabs(b));
}

// Percentile p of sorted values, linear between order statistics; an infinite neighbour is not averaged.
double at(const std::vector<double>& sorted, double p) {
  const double position = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const double part = position - static_cast<double>(below);
  if (part == 0 || below + 1 == sorted.size()) return sorted[below];
  const double low = sorted[below], high = sorted[below + 1];
  if (std::isinf(low) || std::isinf(high)) return part < kMiddle ? low : high;
  return low + part * (high - low);
}

Quantiles spread_of(std::vector<double>& values, Quantiles* error) {
  std::erase_if(values, [](double v) { return std::isnan(v); });
  if (values.empty()) return kUnknown;
  std::sort(values.begin(), values.end());
  if (error != nullptr) {
    const auto finite = [](double e) { return std::isfinite(e) ? e : kNaN; };
    *error = {finite(error_of_percentile(values, kMiddle)), finite(error_of_percentile(values, kLow)),
              finite(error_of_percentile(values, kHigh))};
  }
  return {at(values, kMiddle), at(values, kLow), at(values, kHigh)};
}

Quantiles times(const Quantiles& s, double factor) { return {s.median * factor, s.lo90 * factor, s.hi90 * factor}; }

// Both laws' figures in the draws that know both.
struct Pairs {
  std::vector<double> law, versus;
  std::size_t left_out = 0;  // or at their end of the scale
  bool one_sided = false;    // in some draw only one of both has the figure
};

Pairs pairs_of(const std::vector<double>& law, const std::vector<double>& versus) {
  Pairs out;
  for (std::size_t draw = 0; draw < law.size(); ++draw) {
    const double a = law[draw], b = versus[draw];
    if (std::isnan(a) || std::isnan(b) || std::isinf(a) || std::isinf(b)) ++out.left_out;
    out.one_sided = out.one_sided || std::isnan(a) != std::isnan(b);
    if (std::isnan(a) || std::isnan(b)) continue;
    out.law.push_back(a);
    out.versus.push_back(b);
  }
  return out;
}

double ratio_of(double law, double versus) {
  if (equal_but_for_rounding(law, versus)) return law == 0 || std::isinf(law) ? kNaN : 1;  // 0 of 0 tells no ratio
  if (std::isinf(versus)) return 0;
  return versus == 0 ? kInfinite : law / versus;
}

double difference_of(double law, double versus) { return equal_but_for_rounding(law, versus) ? 0 : law - versus; }

Effect effect(const Plan& plan, const Results& results, const OutcomeInfo& outcome, EffectScale scale, std::size_t arm,
              std::size_t comparator, std::size_t group) {
  Effect out;
  out.law = plan.laws[arm].id;
  out.versus = plan.laws[comparator].id;
  out.scale = scale;
  std::vector<double> versus = figure_by_draw(results, outcome, scale, comparator, group);
  const Pairs pairs = pairs_of(figure_by_draw(results, outcome, scale, arm, group), versus);
  out.draws = pairs.law.size();
  out.without_denominator = pairs.left_out;
  std::vector<double> ratios, differences;
  double higher = 0;
  bool equal = results.draws > 0 && !pairs.one_sided;
  for (std::size_t i = 0; i < out.draws; ++i) {
    const double difference = difference_of(pairs.law[i], pairs.versus[i]);
    ratios.push_back(ratio_of(pairs.law[i], pairs.versus[i]));
    differences.push_back(difference);
    higher += difference > 0 ? 1 : difference == 0 ? kMiddle : 0;
    equal = equal && difference == 0;
  }
  out.p_higher = out.draws > 0 ? higher / static_cast<double>(out.draws) : kNaN;
  out.p_higher_error = equal ? 0 : error_of_share(out.p_higher, out.draws);
  out.verdict = verdict_of(out.p_higher, out.draws, equal);
  out.level = spread_of(versus, nullptr);
  out.difference = spread_of(differences, &out.difference_error);
  out.ratio = out.ratio_error = kUnknown;  // shares differ in points
  out.place = scale == EffectScale::total ? out.difference : kUnknown;
  const std::size_t known =
      static_cast<std::size_t>(std::count_if(ratios.begin(), ratios.end(), [](double r) { return !std::isnan(r); }));
  if ((scale == EffectScale::share && !is_ratio_of_counts(outcome)) || 2 * known < out.draws) return out;
  out.ratio = spread_of(ratios, &out.ratio_error);
  const bool by_ratio = (scale == EffectScale::worker_year || scale == EffectScale::encounter) &&
                        out.level.median > 0 && std::isfinite(out.ratio.median) && std::isfinite(out.ratio.hi90);
  if (!by_ratio) return out;
  const auto beyond = [&](double r) { return r == 1 ? 0 : (r - 1) * out.level.median; };
  out.difference = {beyond(out.ratio.median), beyond(out.ratio.lo90), beyond(out.ratio.hi90)};
  out.difference_error = times(out.ratio_error, out.level.median);
  std::vector<double> totals = figure_by_draw(results, outcome, EffectScale::total, comparator, group);
  out.place = times(out.difference, spread_of(totals, nullptr).median / out.level.median);
  return out;
}

}  // namespace

bool happens_at_work(const OutcomeInfo& outcome) {
  constexpr std::array<Tally, 8> kAtWork = {
      Tally::client_violence, Tally::other_violence, Tally::violence_reported, Tally::violence_unreported,
      Tally::homicides,       Tally::hiv_infections, Tally::sti_infections,    Tally::condomless_encounters};
  return outcome.denominator == Tally::none &&
         std::find(kAtWork.begin(), kAtWork.end(), outcome.numerator) != kAtWork.end();
}

bool is_told_as_total(const OutcomeInfo& outcome) {
  return outcome.denominator == Tally::none &&
         (outcome.unit == "dollars" || outcome.unit == "years" || outcome.numerator == Tally::worker_weeks);
}

bool is_ratio_of_counts(const OutcomeInfo& outcome) {
  return outcome.numerator == Tally::raid_harmed && outcome.denominator != Tally::none;
}

EffectScale own_scale(const OutcomeInfo& outcome) {
  if (outcome.denominator != Tally::none) return EffectScale::share;
  return is_told_as_total(outcome) ? EffectScale::total : EffectScale::worker_year;
}

std::vector<double> figure_by_draw(const Results& results, const OutcomeInfo& outcome, EffectScale scale,
                                   std::size_t arm, std::size_t group) {
  std::vector<double> out(results.draws);
  for (std::size_t draw = 0; draw < results.draws; ++draw)
    out[draw] = figure(results, outcome, scale, draw, arm, group);
  return out;
}

Verdict verdict_of(double p_higher, std::size_t draws, bool no_difference) {
  if (no_difference) return Verdict::no_difference;
  if (draws < kFewestDrawsForAVerdict) return Verdict::too_few_draws;
  if (p_higher >= kVeryLikely) return Verdict::very_likely_higher;
  if (p_higher >= kLikely) return Verdict::likely_higher;
  if (1 - p_higher >= kVeryLikely) return Verdict::very_likely_lower;
  if (1 - p_higher >= kLikely) return Verdict::likely_lower;
  return Verdict::cannot_be_told;
}

std::vector<Effect> effects_of(const Plan& plan, const Results& results, const OutcomeInfo& outcome,
                               std::size_t group) {
  std::vector<Effect> out;
  for (std::size_t arm = 1; arm < results.arms; ++arm) {
    out.push_back(effect(plan, results, outcome, own_scale(outcome), arm, 0, group));
    if (happens_at_work(outcome)) out.push_back(effect(plan, results, outcome, EffectScale::encounter, arm, 0, group));
  }
  return out;
}

Effect effect_between(const Plan& plan, const Results& results, const OutcomeInfo& outcome, std::size_t law,
                      std::size_t comparator) {
  return effect(plan, results, outcome, own_scale(outcome), law, comparator, 0);
}

std::vector<Split> splits_of(const Plan& plan, const Results& results, const OutcomeInfo& outcome, std::size_t group) {
  std::vector<Split> out;
  if (group != 0 || outcome.denominator != Tally::none || is_told_as_total(outcome)) return out;
  const bool at_work = happens_at_work(outcome);
  for (std::size_t arm = 1; arm < results.arms; ++arm) {
    Split split{plan.laws[arm].id, plan.laws[0].id, 0, 0, 0, 0, 0, 0};
    for (std::size_t draw = 0; draw < results.draws; ++draw) {
      const auto log_ratio = [&](Tally tally) {
        const double law = sum_over_years(results, draw, arm, group, tally),
                     versus = sum_over_years(results, draw, 0, group, tally);
        return law > 0 && versus > 0 ? exact::log(law) - exact::log(versus) : kNaN;
      };
      const double total = log_ratio(outcome.numerator), workers = log_ratio(Tally::worker_weeks),
                   encounters = log_ratio(Tally::encounters);
      if (std::isnan(total) || std::isnan(workers) || (at_work && std::isnan(encounters))) continue;
      ++split.draws;
      split.total += total;
      split.workers += workers;
      split.per_worker += total - workers;
      split.encounters += at_work ? encounters - workers : kNaN;
      split.risk += at_work ? total - encounters : kNaN;
    }
    const double n = split.draws > 0 ? static_cast<double>(split.draws) : kNaN;
    for (double* part : {&split.total, &split.workers, &split.per_worker, &split.encounters, &split.risk}) *part /= n;
    out.push_back(split);
  }
  return out;
}

}  // namespace aftermath
