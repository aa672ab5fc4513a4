#include "engine/analysis/sizes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/base/thread_pool.h"

namespace aftermath {
namespace {

constexpr std::uint32_t kPilotDraws = 16;
constexpr std::uint32_t kOtherLuck = 1U << 30;  // no ensemble is that large

double difference(const Results& results, const OutcomeInfo& outcome, std::size_t draw) {
  const double first = results.total(outcome, draw, 0, 0);
  return results.arms > 1 ? results.total(outcome, draw, 1, 0) - first : first;
}

double luck_share(const Results& once, const Results& again, const OutcomeInfo& outcome) {
  double within = 0, mean = 0, squares = 0, n = 0;
  for (std::size_t draw = 0; draw < once.draws; ++draw) {
    const std::array<double, 2> twice = {difference(once, outcome, draw), difference(again, outcome, draw)};
    if (!std::isfinite(twice[0]) || !std::isfinite(twice[1])) continue;
    within += (twice[0] - twice[1]) * (twice[0] - twice[1]) / 2;
    for (const double value : twice) {
      const double step = value - mean;
      mean += step / ++n;
      squares += step * (value - mean);
    }
  }
  if (!(squares > 0)) return std::numeric_limits<double>::quiet_NaN();
  return std::min(1.0, within / (n / 2) / (squares / (n - 1)));
}

}  // namespace

std::size_t people_by_luck(std::size_t people, std::span<const LuckShare> luck) {
  // Times of a draw beside that of one of 250 people: what is fixed, and what grows with people (instructions:
  // docs/benchmarks.md).
  constexpr double kFixed = 0.6, kGrowing = 0.4;
  constexpr std::array<std::size_t, 4> kTimes = {1, 2, 4, 8};
  std::size_t best = 1;
  double least = std::numeric_limits<double>::infinity();
  for (const std::size_t times : kTimes) {
    const auto more = static_cast<double>(times);
    double variance = 0;
    for (const LuckShare& one : luck)
      if (std::isfinite(one.share)) variance += 1 - one.share + one.share / more;
    const double cost = (kFixed + kGrowing * more) * variance;
    if (cost < least) {
      least = cost;
      best = times;
    }
  }
  return people * best;
}

Sizes sizes_by_accuracy(const Plan& plan, const SweepKernel& sweep, unsigned threads,
                        std::span<const std::string_view> outcomes, const std::atomic<bool>* cancelled) {
  std::vector<DrawResult> made(2 * std::size_t{kPilotDraws});
  ThreadPool(threads).for_each(made.size(), [&](std::size_t i, unsigned) {
    const std::uint32_t draw = static_cast<std::uint32_t>(i) % kPilotDraws, luck = i < kPilotDraws ? 0 : kOtherLuck;
    made[i] = run_numbers(plan, numbers(plan, draw), draw | luck, sweep, nullptr, cancelled);
  });
  if (std::any_of(made.begin(), made.end(), [](const DrawResult& d) { return d.tallies.empty(); })) return {};
  const auto middle = made.begin() + kPilotDraws;
  Sizes sizes;
  sizes.finished.assign(made.begin(), middle);
  const Results once = results_of(plan, {made.begin(), middle}), again = results_of(plan, {middle, made.end()});
  for (const std::string_view name : outcomes)
    for (const OutcomeInfo& outcome : outcome_vocabulary())
      if (outcome.name == name) sizes.luck.push_back({name, luck_share(once, again, outcome)});
  sizes.people = people_by_luck(plan.people, sizes.luck);
  return sizes;
}

}  // namespace aftermath
