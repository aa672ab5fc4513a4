#include "engine/outputs/in_words.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "engine/base/dates.h"

namespace aftermath {
namespace {

constexpr std::string_view kShare = "share";

std::string thousands_apart(std::string digits) {
  const std::size_t sign = digits.starts_with('-') ? 1 : 0;
  for (std::size_t at = digits.size(); at > sign + 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

std::string level_in_words(const Intensity& intensity) {
  if (intensity.kind == Intensity::Kind::rate) return plain(intensity.per_100_per_year) + " per 100 a year";
  return std::string(level_word(intensity.kind));
}

}  // namespace

std::string plain(double value) {
  if (!std::isfinite(value)) return "–";
  if (value == 0) return "0";
  const int digits_left = static_cast<int>(std::floor(std::log10(std::fabs(value)))) + 1;
  char text[64];
  if (digits_left > 3) {
    const double step = std::pow(10.0, digits_left - 3);
    std::snprintf(text, sizeof text, "%.0f", std::round(value / step) * step);
    return thousands_apart(text);
  }
  std::snprintf(text, sizeof text, "%.*f", std::min(std::max(0, 3 - digits_left), 6), value);
  return text;
}

std::string plain_count(double number) { return thousands_apart(std::to_string(std::llround(number))); }

std::string plain_signed(double value) { return value > 0 ? "+" + plain(value) : plain(value); }

std::string plain(const Interval& value) {
  return plain(value.median) + " (" + plain(value.lo90) + " to " + plain(value.hi90) + ")";
}

std::string plain_share(double share) {
  constexpr double kPercent = 100;
  return std::isfinite(share) ? std::to_string(std::lround(share * kPercent)) + "%" : "–";
}

std::string plain_percent(double ratio) {
  if (!std::isfinite(ratio)) return "–";
  constexpr double kTwice = 2;
  if (ratio >= kTwice) return plain(ratio) + " times as many";
  const std::string change = plain_share(std::fabs(ratio - 1));
  if (change == "0%") return "under 1% change";
  return change + (ratio < 1 ? " fewer" : " more");
}

std::string in_words(Verdict verdict) {
  static constexpr std::array<std::string_view, kVerdictWords.size()> kWords = {
      "very likely higher", "likely higher", "no clear difference", "likely lower",
      "very likely lower",  "no difference", "too few simulations"};
  return std::string(kWords[static_cast<std::size_t>(verdict)]);
}

std::string plain(const Quantiles& value) {
  return plain(value.median) + " (" + plain(value.lo90) + " to " + plain(value.hi90) + ")";
}

std::string scale_in_words(EffectScale scale, const OutcomeInfo& outcome) {
  switch (scale) {
    case EffectScale::worker_year:
      return "per 1,000 worker-years";
    case EffectScale::encounter:
      return "per 1,000 encounters";
    case EffectScale::total:
      return "in all, " + std::string(outcome.unit);
    case EffectScale::share:
      break;
  }
  return outcome.unit == kShare ? "%" : std::string(outcome.unit);
}

std::string points_of(const OutcomeInfo& outcome) { return outcome.unit == kShare ? " points" : ""; }

Quantiles as_shown(const Quantiles& value, const OutcomeInfo& outcome) {
  constexpr double kPercent = 100;
  const double unit = outcome.unit == kShare ? kPercent : 1;
  return {value.median * unit, value.lo90 * unit, value.hi90 * unit};
}

std::string in_words(const Effect& effect, const OutcomeInfo& outcome) {
  if (std::isfinite(effect.ratio.median)) return "x" + plain(effect.ratio);
  const Quantiles difference = as_shown(effect.difference, outcome);
  return plain_signed(difference.median) + points_of(outcome) + " (" + plain(difference.lo90) + " to " +
         plain(difference.hi90) + ")";
}

std::string in_words(const Prior& prior) {
  switch (prior.shape) {
    case Prior::Shape::fixed:
      return plain(prior.centre);
    case Prior::Shape::uniform:
      return plain(prior.centre) + " to " + plain(prior.spread);
    default:
      break;
  }
  constexpr double kLow = 0.05, kHigh = 0.95;
  return plain(prior.at(1 / 2.0)) + " (" + plain(prior.at(kLow)) + " to " + plain(prior.at(kHigh)) + ")";
}

std::string age_in_words(const Setting& setting) {
  const FiguresAge age = figures_age(setting);
  const std::string all = std::to_string(age.own + age.elsewhere);
  if (age.own == 0)
    return "None of the " + all + " inputs of " + setting.name +
           " is a figure of its own: they are borrowed from elsewhere or assumed.";
  const std::string middle = std::to_string(age.middle);
  std::string text = "Of the " + all + " inputs of " + setting.name + ", " + std::to_string(age.own) +
                     (age.own == 1 ? " is a figure chosen for it, from " : " are figures chosen for it, from ");
  if (age.first == age.last)
    text += middle;
  else
    text +=
        std::to_string(age.first) + " to " + std::to_string(age.last) + ", half of them from " + middle + " or before";
  if (age.elsewhere > 0) text += "; the others are borrowed from elsewhere or assumed";
  text += "; they are taken as rates under the law of " + format_date(setting.measured);
  const int years = setting.change.year - age.middle, apart = std::abs(years);
  if (apart > 0)
    text += ". The laws begin " + std::to_string(apart) + (apart == 1 ? " year " : " years ") +
            (years > 0 ? "after " : "before ") + middle;
  return text + ".";
}

std::string in_words(const Provision& p) {
  const LeverInfo& about = info(p.lever);
  std::string text;
  switch (about.kind) {
    case LeverKind::choice:
      text = about.words[p.state.word];
      break;
    case LeverKind::yes_no:
      text = p.state.word != 0 ? "yes" : "no";
      break;
    case LeverKind::number:
      text = plain(p.state.number) + " " + std::string(about.unit);
      break;
    case LeverKind::level:
      text = level_in_words(p.state.level);
      break;
    case LeverKind::things:
      for (std::size_t i = 0; i < about.words.size(); ++i)
        if ((p.state.word >> i & 1) != 0) text += (text.empty() ? "" : ", ") + std::string(about.words[i]);
      if (text.empty()) text = "nothing";
      break;
  }
  const std::string enforcement = level_in_words(p.state.enforcement);
  return enforcement.empty() ? text : text + "; enforcement " + enforcement;
}

}  // namespace aftermath
