#include "engine/evidence/elicited.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Kind = AnswerScale::Kind;
using Shape = Prior::Shape;

constexpr std::string_view kScaleWords[] = {"share", "divided_by", "gain_on", "odds_against", "rate_in"};
constexpr double kHundred = 100, kMostAnswer = 1e6;
constexpr double kNormal95 = 1.6448536269514722;
// Answers out of 100 are whole numbers: 0 and 100 stand for what rounds to them, half of one on average.
constexpr double kEndOfShare = 0.005, kLeastPositive = 1e-6;
constexpr double kWidestScore = 10;  // what files may hold

std::string digits(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.10g", value);
  return text;
}

double odds(double out_of_100) {
  const double p = std::clamp(out_of_100 / kHundred, kEndOfShare, 1 - kEndOfShare);
  return p / (1 - p);
}

double value_of(const AnswerScale& scale, double answer) {
  switch (scale.kind) {
    case Kind::share:
      return answer / kHundred;
    case Kind::divided_by:
      return answer / scale.base;
    case Kind::gain_on:
      return answer / scale.base - 1;
    case Kind::odds_against:
      return odds(answer) / odds(scale.base);
    case Kind::rate_in:
      return scale.base / std::max(answer, kLeastPositive);
  }
  return 0;
}

Shape fitted_shape(Shape shape) { return shape == Shape::fixed || shape == Shape::uniform ? Shape::normal : shape; }

double score_of(Shape shape, double value) {
  return shape == Shape::lognormal ? exact::log(value) : shape == Shape::logit_normal ? exact::logit(value) : value;
}

double value_at(Shape shape, double score) {
  return shape == Shape::lognormal ? exact::exp(score) : shape == Shape::logit_normal ? exact::logistic(score) : score;
}

// The standard normal distribution function: Marsaglia 2004, J Stat Softw 11(4); from + - * / and our own exp.
double normal_share_below(double z) {
  constexpr double kFar = 8, kHalf = 0.5;
  if (!(z > -kFar)) return 0;
  if (z > kFar) return 1;
  double sum = z, term = z, before = 0;
  for (int i = 3; sum != before; i += 2) {
    before = sum;
    term *= z * z / i;
    sum += term;
  }
  return kHalf + sum * exact::exp(-kHalf * z * z) / std::sqrt(2 * std::numbers::pi);
}

double share_below(const FormDistribution& form, double score) {
  const double sd = score < form.median ? form.sd_below : form.sd_above;
  if (sd > 0) return normal_share_below((score - form.median) / sd);
  return score < form.median ? 0 : 1;
}

struct Moments {
  double mean = 0, variance = 0;
};

// Of one form: integrals of the two half normals about the joint.
Moments moments(const FormDistribution& f) {
  const double shift = (f.sd_above - f.sd_below) / std::sqrt(2 * std::numbers::pi);
  return {f.median + shift, (f.sd_below * f.sd_below + f.sd_above * f.sd_above) / 2 - shift * shift};
}

Moments moments(std::span<const FormDistribution> forms) {
  const auto n = static_cast<double>(forms.size());
  Moments pool;
  for (const FormDistribution& form : forms) pool.mean += moments(form).mean / n;
  for (const FormDistribution& form : forms) {
    const Moments m = moments(form);
    pool.variance += (m.variance + (m.mean - pool.mean) * (m.mean - pool.mean)) / n;
  }
  return pool;
}

// Scores between which all but a negligible part of every form lies.
std::array<double, 2> reach(std::span<const FormDistribution> forms) {
  constexpr double kFar = 8;
  std::array<double, 2> ends = {forms[0].median, forms[0].median};
  for (const FormDistribution& form : forms) {
    ends[0] = std::min(ends[0], form.median - kFar * form.sd_below);
    ends[1] = std::max(ends[1], form.median + kFar * form.sd_above);
  }
  return ends;
}

// Kolmogorov's distance between mixture and fitted normal, on a grid that is fine against any spread seen in forms.
double gap(std::span<const FormDistribution> forms, const Moments& fitted) {
  constexpr int kSteps = 4000;
  const double sd = std::sqrt(fitted.variance);
  const auto [low, high] = reach(forms);
  double widest = 0;
  for (int i = 0; i <= kSteps; ++i) {
    const double score = low + (high - low) * i / kSteps;
    widest =
        std::max(widest, std::fabs(pool_share_below(forms, score) - normal_share_below((score - fitted.mean) / sd)));
  }
  return widest;
}

}  // namespace

std::string in_words(const AnswerScale& scale) {
  const std::string word(kScaleWords[static_cast<std::size_t>(scale.kind)]);
  return scale.kind == Kind::share ? word : word + " " + digits(scale.base);
}

std::optional<AnswerScale> answer_scale(std::string_view words) {
  const std::size_t space = words.find(' ');
  const auto* const known = std::find(std::begin(kScaleWords), std::end(kScaleWords), words.substr(0, space));
  if (known == std::end(kScaleWords)) return std::nullopt;
  AnswerScale scale{static_cast<Kind>(known - std::begin(kScaleWords)), kHundred};
  if (scale.kind == Kind::share) return space == std::string_view::npos ? std::optional(scale) : std::nullopt;
  if (space == std::string_view::npos) return std::nullopt;
  const std::string number(words.substr(space + 1));
  if (number.empty() || number.find_first_not_of("0123456789.") != std::string::npos) return std::nullopt;
  char* end = nullptr;
  scale.base = std::strtod(number.c_str(), &end);
  const double most = scale.kind == Kind::odds_against ? kHundred * (1 - kEndOfShare) : kMostAnswer;
  if (*end != '\0' || scale.base < kEndOfShare * kHundred || scale.base > most) return std::nullopt;
  return scale;
}

double most_answer(const AnswerScale& scale) {
  return scale.kind == Kind::share || scale.kind == Kind::odds_against ? kHundred : kMostAnswer;
}

FormValues values_of(const QuantityInfo& about, Prior::Shape shape, const AnswerScale& scale,
                     const FormAnswer& answer) {
  double least = about.least, most = about.most;
  if (shape == Shape::lognormal) least = std::max(least, kLeastPositive);
  if (shape == Shape::logit_normal) {
    least = std::max(least, kEndOfShare);
    most = std::min(most, 1 - kEndOfShare);
  }
  FormValues out;
  const std::array<double, 3> typed = {answer.lowest, answer.best, answer.highest};
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const double value = value_of(scale, typed[i]);
    out.value[i] = std::clamp(value, least, most);
    out.held = out.held || value < about.least || value > about.most;
  }
  if (scale.kind == Kind::rate_in) std::swap(out.value.front(), out.value.back());
  return out;
}

double answer_of(const AnswerScale& scale, double value) {
  switch (scale.kind) {
    case Kind::share:
      return value * kHundred;
    case Kind::divided_by:
      return value * scale.base;
    case Kind::gain_on:
      return (1 + value) * scale.base;
    case Kind::odds_against: {
      const double o = value * odds(scale.base);
      return kHundred * o / (1 + o);
    }
    case Kind::rate_in:
      return scale.base / std::max(value, kLeastPositive);
  }
  return 0;
}

FormDistribution distribution_of(const FormValues& values, Prior::Shape shape) {
  const Shape fitted = fitted_shape(shape);
  const double low = score_of(fitted, values.value[0]), best = score_of(fitted, values.value[1]),
               high = score_of(fitted, values.value[2]);
  return {best, (best - low) / kNormal95, (high - best) / kNormal95};
}

double pool_share_below(std::span<const FormDistribution> forms, double score) {
  double share = 0;
  for (const FormDistribution& form : forms) share += share_below(form, score);
  return share / static_cast<double>(forms.size());
}

double pool_quantile(std::span<const FormDistribution> forms, double u) {
  constexpr int kHalvings = 100;
  auto [low, high] = reach(forms);
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = low + (high - low) / 2;
    (pool_share_below(forms, middle) < u ? low : high) = middle;
  }
  return high;
}

Result<PooledAnswers> pool_answers(const QuantityInfo& about, Prior::Shape shape, const Answers& answers) {
  PooledAnswers out;
  out.prior.shape = fitted_shape(shape);
  for (const FormAnswer& answer : answers.forms) {
    if (answer.dont_know) {
      ++out.dont_know;
      continue;
    }
    const FormValues values = values_of(about, out.prior.shape, answers.scale, answer);
    if (values.value[0] >= values.value[2])
      return failure({"", 0, 0,
                      "the whole range that form " + answer.form + " gives for '" + std::string(about.name) +
                          "' lies beyond what the model can hold",
                      "a range that reaches between " + digits(about.least) + " and " + digits(about.most) + " " +
                          std::string(about.unit),
                      ""});
    out.held += values.held ? 1 : 0;
    out.values.push_back(values);
    out.forms.push_back(distribution_of(values, out.prior.shape));
  }
  if (out.forms.empty())
    return failure({"", 0, 0, "no form answers '" + std::string(about.name) + "'", "at least one range", ""});
  const Moments pool = moments(out.forms);
  out.prior.centre = value_at(out.prior.shape, pool.mean);
  out.prior.spread = std::sqrt(pool.variance);
  if (out.prior.shape != Shape::normal && out.prior.spread > kWidestScore)
    return failure({"", 0, 0, "the answers to '" + std::string(about.name) + "' lie too far apart to be one number",
                    "answers within some powers of ten of one another", ""});
  return out;
}

Fit fit_of(const QuantityInfo& about, const PooledAnswers& pooled) {
  constexpr std::array<double, 3> kPoints = {0.05, 0.5, 0.95};
  Fit out;
  out.gap = gap(pooled.forms, moments(pooled.forms));
  for (std::size_t i = 0; i < kPoints.size(); ++i) {
    out.pool[i] = value_at(pooled.prior.shape, pool_quantile(pooled.forms, kPoints[i]));
    out.prior[i] = std::clamp(pooled.prior.at(kPoints[i]), about.least, about.most);
  }
  return out;
}

std::optional<Problem> answers_problem(const QuantityRecord& record) {
  constexpr double kTolerance = 0.01;
  const QuantityInfo& about = info(record.quantity);
  Result<PooledAnswers> pooled = pool_answers(about, record.prior.shape, *record.answers);
  if (!pooled) return pooled.error();
  const Prior& prior = pooled->prior;
  const double off = score_of(prior.shape, record.prior.centre) - score_of(prior.shape, prior.centre);
  if (record.prior.shape == prior.shape && std::fabs(off) <= kTolerance * prior.spread &&
      std::fabs(record.prior.spread - prior.spread) <= kTolerance * prior.spread)
    return std::nullopt;
  return Problem{"",
                 0,
                 0,
                 "the prior of '" + std::string(about.name) + "' is not what its forms pool to",
                 std::string(prior.shape == Shape::normal ? "mean = " : "median = ") + digits(prior.centre) +
                     " with a spread of " + digits(prior.spread),
                 ""};
}

}  // namespace aftermath
