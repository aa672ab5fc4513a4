// How many people a draw should simulate: measured on a run's first draws, each made twice by the same numbers and
// other luck.
#pragma once
#include <atomic>
#include <span>
#include <string_view>
#include <vector>

#include "engine/ensemble/ensemble.h"

namespace aftermath {

// Luck's share of the variance of an outcome's difference (of the first law to the second; with one law, of its level)
// between draws, at the plan's people: half the mean square of what the two makings of a draw differ by, over the
// variance of all of them. 0 to 1; NaN where nothing varies.
struct LuckShare {
  std::string_view outcome;
  double share = 0;
};

struct Sizes {
  std::size_t people = 0;            // that makes errors smallest for the time; 0: cancelled on the way
  std::vector<LuckShare> luck;       // at the plan's people
  std::vector<DrawResult> finished;  // draws of the plan as it is, of use where `people` is the plan's
};

// people: of 1, 2, 4 and 8 times the plan's, the number at which the time of a draw times the variance, of which luck's
// part falls as people grow, is least in the mean over outcomes. No more than the plan's where nothing varies.
[[nodiscard]] Sizes sizes_by_accuracy(const Plan& plan, const SweepKernel& sweep, unsigned threads,
                                      std::span<const std::string_view> outcomes, const std::atomic<bool>* cancelled);

// The same choice from shares alone.
[[nodiscard]] std::size_t people_by_luck(std::size_t people, std::span<const LuckShare> luck);

}  // namespace aftermath
