// Answers of several forms pooled into one prior: an equal-weight linear opinion pool (Stone 1961, Ann Math Stat
// 32:1339-1342; Clemen and Winkler 1999, Risk Anal 19:187-203), fitted by the shape that the quantity has.
#pragma once
#include <array>
#include <span>
#include <vector>

#include "engine/base/problem.h"
#include "engine/evidence/quantity.h"

namespace aftermath {

// What one form says, on the score scale of the quantity's shape (log for lognormal, logit for logit_normal, the value
// itself for normal): lowest and highest are the 5 % and 95 % points, the best guess is the median. Two halves of
// normals joined at the median, each with half the probability: all three numbers are kept as they were given, and
// where the best guess lies midway it is one normal.
struct FormDistribution {
  double median = 0, sd_below = 0, sd_above = 0;
};

// The form's three numbers as values of the quantity, lowest first, held within its hard bounds; shares and the like
// stay off the ends of their scale, where a logit has no value.
struct FormValues {
  std::array<double, 3> value{};
  bool held = false;  // an answer lay beyond what the quantity can be and was held at the bound
};
[[nodiscard]] FormValues values_of(const QuantityInfo& about, Prior::Shape shape, const AnswerScale& scale,
                                   const FormAnswer& answer);

// The answer that a value of the quantity stands for: the other way round, for showing.
[[nodiscard]] double answer_of(const AnswerScale& scale, double value);

[[nodiscard]] FormDistribution distribution_of(const FormValues& values, Prior::Shape shape);

// The share of the mixture that lies at or below a score, and the score below which a share u in (0,1) lies.
[[nodiscard]] double pool_share_below(std::span<const FormDistribution> forms, double score);
[[nodiscard]] double pool_quantile(std::span<const FormDistribution> forms, double u);

struct PooledAnswers {
  Prior prior;                          // mean and sd of its scores are those of the mixture
  std::vector<FormDistribution> forms;  // of those who answered, in order
  std::vector<FormValues> values;       // the same forms
  std::size_t dont_know = 0;            // forms that say so: they count for nothing
  std::size_t held = 0;                 // forms with an answer held at a bound
};

// shape: the quantity's own; fixed and uniform are taken as normal, which has the hard bounds as its ends.
// Errors (file and line are left to the caller): nobody knew; a form's whole range lies beyond the hard bounds; the
// answers lie too far apart for any prior.
[[nodiscard]] Result<PooledAnswers> pool_answers(const QuantityInfo& about, Prior::Shape shape, const Answers& answers);

// How well the prior's shape holds the mixture.
struct Fit {
  double gap = 0;                         // the greatest difference between the two distribution functions, 0 to 1
  std::array<double, 3> pool{}, prior{};  // 5 %, 50 % and 95 % points of mixture and prior, as values
};
[[nodiscard]] Fit fit_of(const QuantityInfo& about, const PooledAnswers& pooled);

// Nothing where the record's prior is what its answers pool to, within 1 % of its spread (files carry six digits).
[[nodiscard]] std::optional<Problem> answers_problem(const QuantityRecord& record);

// Up to this gap the fitted shape tells the same story as the mixture; above the second the forms are at odds in a way
// that no single hump can show.
inline constexpr double kCloseFit = 0.05, kPoorFit = 0.10;
// Below this many forms a pool says more of the few than of the many.
inline constexpr std::size_t kFewForms = 3;

}  // namespace aftermath
