// Enough runs? How large the Monte-Carlo error of the differences is, when it is small enough to stop, and how the
// figures settled as draws came in.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/compare.h"

namespace aftermath {

// A difference of an outcome on its own scale (rates per 1,000 worker-years, shares, sums; with one law: its level),
// everybody, and its error beside what it is measured by: the comparator's middle or half the width of the 90%
// interval, whichever is larger. 0 where all draws agree, NaN where the figure is not defined.
struct RelativeError {
  const OutcomeInfo* outcome = nullptr;
  std::string law;
  Interval value;
  double middle = 0, ends = 0;  // relative error of the median; the larger of both interval ends' errors
};
[[nodiscard]] std::vector<RelativeError> relative_errors(const Plan& plan, const Results& results,
                                                         std::span<const std::string_view> outcomes);

// What is asked of relative errors: of every middle, and of a share of the interval ends. Ends of skewed figures of few
// events would ask for thousands of draws.
struct Accuracy {
  double middle = 0, ends = 0, share_of_ends = 1;
  std::size_t fewest_draws = 2;
};
// Of a run that names neither draws nor an accuracy (docs/accuracy.md).
inline constexpr Accuracy kUsualAccuracy = {0.1, 0.4, 0.9, 128};

// Whether the errors are as small as that; not with fewer than two draws.
[[nodiscard]] bool enough_runs(const std::vector<RelativeError>& errors, const Accuracy& asked);

// The same figures from the first 1/20, 2/20, ... of the draws.
struct Convergence {
  const OutcomeInfo* outcome = nullptr;
  std::string law;
  std::vector<std::size_t> draws;
  std::vector<Interval> values;
};
[[nodiscard]] std::vector<Convergence> convergence(const Plan& plan, const Results& results,
                                                   std::span<const std::string_view> outcomes);

// Both, for the report.
struct EnoughRuns {
  std::vector<RelativeError> errors;
  std::vector<Convergence> convergence;
};

}  // namespace aftermath
