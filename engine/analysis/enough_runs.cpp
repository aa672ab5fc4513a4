#include "engine/analysis/enough_runs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aftermath {
namespace {

// By draw: a law's figure (minus the comparator's, unless it is the only law), and the comparator's.
struct Samples {
  const OutcomeInfo* outcome;
  std::string law;
  std::vector<double> values, comparator;
};

std::vector<Samples> samples(const Plan& plan, const Results& results, std::span<const std::string_view> outcomes) {
  const bool compares = results.arms > 1;
  std::vector<Samples> out;
  for (const std::string_view name : outcomes)
    for (const OutcomeInfo& outcome : outcome_vocabulary()) {
      if (outcome.name != name) continue;
      for (std::size_t arm = compares ? 1 : 0; arm < results.arms; ++arm) {
        const EffectScale scale = own_scale(outcome);
        Samples one{&outcome, plan.laws[arm].id, figure_by_draw(results, outcome, scale, arm, 0),
                    figure_by_draw(results, outcome, scale, 0, 0)};
        if (compares)
          for (std::size_t draw = 0; draw < results.draws; ++draw) one.values[draw] -= one.comparator[draw];
        out.push_back(std::move(one));
      }
    }
  return out;
}

double relative_to(const Interval& value, double comparator, double error) {
  if (!std::isfinite(value.median)) return std::numeric_limits<double>::quiet_NaN();
  if (error == 0) return 0;
  const double half_width = (value.hi90 - value.lo90) / 2;
  return error / std::max(half_width, std::isfinite(comparator) ? std::fabs(comparator) : 0);
}

}  // namespace

std::vector<RelativeError> relative_errors(const Plan& plan, const Results& results,
                                           std::span<const std::string_view> outcomes) {
  std::vector<RelativeError> out;
  for (const Samples& one : samples(plan, results, outcomes)) {
    const Interval value = interval_of(one.values);
    const double comparator = interval_of(one.comparator).median;
    out.push_back({one.outcome, one.law, value, relative_to(value, comparator, value.error.median),
                   relative_to(value, comparator, std::max(value.error.lo90, value.error.hi90))});
  }
  return out;
}

bool enough_runs(const std::vector<RelativeError>& errors, const Accuracy& asked) {
  std::size_t known = 0, ends = 0;
  for (const RelativeError& e : errors) {
    if (!std::isfinite(e.value.median)) continue;
    if (!(e.middle <= asked.middle)) return false;  // NaN, of a single draw, is not small
    ++known;
    ends += e.ends <= asked.ends ? 1 : 0;
  }
  return static_cast<double>(ends) >= asked.share_of_ends * static_cast<double>(known);
}

std::vector<Convergence> convergence(const Plan& plan, const Results& results,
                                     std::span<const std::string_view> outcomes) {
  constexpr std::size_t kSteps = 20, kFewest = 2;
  std::vector<Convergence> out;
  for (const Samples& one : samples(plan, results, outcomes)) {
    Convergence settled{one.outcome, one.law, {}, {}};
    for (std::size_t step = 1; step <= kSteps; ++step) {
      const std::size_t draws = results.draws * step / kSteps;
      if (draws < kFewest || (!settled.draws.empty() && settled.draws.back() == draws)) continue;
      settled.draws.push_back(draws);
      settled.values.push_back(
          interval_of({one.values.begin(), one.values.begin() + static_cast<std::ptrdiff_t>(draws)}));
    }
    out.push_back(std::move(settled));
  }
  return out;
}

}  // namespace aftermath
