// The effect of a law on people: what happens to them beside what happens under the comparator, in each draw, before
// anything is averaged. A count says how much happens in a place; a rate says what happens to a person.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ensemble/ensemble.h"
#include "engine/outcomes/results.h"

namespace aftermath {

// worker_year: per person who works for a year; encounter: per encounter, for what happens at work; share: shares and
// means as they are, differing in points or units; total: sums over the place, where sums are the question (money,
// healthy years).
enum class EffectScale : std::uint8_t { worker_year, encounter, share, total };
inline constexpr std::array<std::string_view, 4> kScaleWords = {"worker_year", "encounter", "share", "total"};

enum class Verdict : std::uint8_t {
  very_likely_higher,  // in 95 of 100 draws or more
  likely_higher,       // in 80
  cannot_be_told,
  likely_lower,
  very_likely_lower,
  no_difference,  // in no draw, beyond rounding
  too_few_draws
};
inline constexpr std::array<std::string_view, 7> kVerdictWords = {
    "very_likely_higher", "likely_higher", "cannot_be_told", "likely_lower",
    "very_likely_lower",  "no_difference", "too_few_draws"};

[[nodiscard]] inline std::string_view word_of(Verdict verdict) {
  return kVerdictWords[static_cast<std::size_t>(verdict)];
}
[[nodiscard]] inline bool is_likely(Verdict v) { return v != Verdict::cannot_be_told && v < Verdict::no_difference; }

inline constexpr std::size_t kFewestDrawsForAVerdict = 100;
inline constexpr double kLikely = 0.8, kVeryLikely = 0.95;

// Middle and 5th and 95th percentile over draws. NaN where undefined, infinite where the comparator has none.
struct Quantiles {
  double median = 0, lo90 = 0, hi90 = 0;
};

struct Effect {
  std::string law, versus;
  EffectScale scale = EffectScale::worker_year;
  Quantiles level;  // the comparator's: per 1,000 worker-years, per 1,000 encounters, as it is, or the place's total
  Quantiles ratio;  // law / comparator, paired by draw; NaN for shares and where it is undefined in half of the draws
  Quantiles difference;  // rates: the comparator's middle level times (ratio - 1); shares and totals: paired by draw
  Quantiles place;       // the same for the place's total over all years; shares: NaN
  double p_higher = 0;   // share of draws in which the law's is higher; draws without a difference count half
  Verdict verdict = Verdict::too_few_draws;
  std::size_t draws = 0;                // in which the figure is known for both laws
  std::size_t without_denominator = 0;  // left out, or at their end of the scale where two counts are divided
  // Monte-Carlo standard errors.
  Quantiles ratio_error, difference_error;
  double p_higher_error = 0;
};

// What a change of a count is made of, as means over draws of natural logarithms of ratios: they add up to the total.
struct Split {
  std::string law, versus;
  double workers = 0, encounters = 0,
         risk = 0;        // encounters per worker, events per encounter; NaN: not of this outcome
  double per_worker = 0;  // encounters and risk together
  double total = 0;
  std::size_t draws = 0;  // in which neither law's count is zero; none: all NaN
};

// Whether events of this outcome happen at encounters: violence, infection, encounters without a condom.
[[nodiscard]] bool happens_at_work(const OutcomeInfo& outcome);
// Whether the place's sum is the question: money, healthy years, years at work.
[[nodiscard]] bool is_told_as_total(const OutcomeInfo& outcome);
// Whether its denominator counts events of which there may be none: people harmed per person freed.
[[nodiscard]] bool is_ratio_of_counts(const OutcomeInfo& outcome);

// Effects of the laws after the first on one outcome in one group (an index of group_vocabulary()), law by law: the
// scale that its unit asks for first, then per encounter where it happens at work.
[[nodiscard]] std::vector<Effect> effects_of(const Plan& plan, const Results& results, const OutcomeInfo& outcome,
                                             std::size_t group);

// One for each law after the first; nothing for shares, totals and subgroups.
[[nodiscard]] std::vector<Split> splits_of(const Plan& plan, const Results& results, const OutcomeInfo& outcome,
                                           std::size_t group);

// Of any two laws of the plan, by index: on everybody and the outcome's own scale. What a run of these two alone gives.
[[nodiscard]] Effect effect_between(const Plan& plan, const Results& results, const OutcomeInfo& outcome,
                                    std::size_t law, std::size_t comparator);

// The scale that the outcome's unit asks for.
[[nodiscard]] EffectScale own_scale(const OutcomeInfo& outcome);

// By draw: the law's figure on a scale, NaN where it is not defined.
[[nodiscard]] std::vector<double> figure_by_draw(const Results& results, const OutcomeInfo& outcome, EffectScale scale,
                                                 std::size_t arm, std::size_t group);

// The verdict on a chance, from so many draws.
[[nodiscard]] Verdict verdict_of(double p_higher, std::size_t draws, bool no_difference);

}  // namespace aftermath
