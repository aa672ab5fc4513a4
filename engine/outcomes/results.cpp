#include "engine/outcomes/results.h"

#include <limits>

#include "engine/hazard/groups.h"

namespace aftermath {

std::span<const OutcomeInfo> outcome_vocabulary() {
  static constexpr OutcomeInfo kOutcomes[] = {
#define OUTCOME(id, name, unit, numerator, denominator, per, mechanism, title) \
  {name, unit, Tally::numerator, Tally::denominator, per, mechanism, title},
#include "engine/outcomes/outcomes.def"
  };
  return kOutcomes;
}

std::span<const GroupInfo> group_vocabulary() {
  static constexpr GroupInfo kNames[] = {
      {"all", "", "everybody"},
      {"venue:street", "venue", "street"},
      {"venue:managed", "venue", "managed venue"},
      {"venue:shared", "venue", "shared place, no manager"},
      {"venue:solo", "venue", "alone indoors"},
      {"status:resident", "status", "residents"},
      {"status:permitted", "status", "migrants with a permit"},
      {"status:unpermitted", "status", "migrants without a permit, or with a visa that bars sex work"},
      {"gender:cis_woman", "gender", "cis women"},
      {"gender:trans_woman", "gender", "trans women"},
      {"gender:man_or_other", "gender", "men and others"},
      {"age:18-24", "age", "aged 18 to 24"},
      {"age:25+", "age", "aged 25 and over"},
      {"autonomy:free", "autonomy", "free"},
      {"autonomy:exploited", "autonomy", "exploited, short of trafficking"},
      {"autonomy:trafficked", "autonomy", "trafficked persons"},
  };
  static_assert(std::size(kNames) == kGroups);
  return kNames;
}

double Results::tally(std::size_t draw, std::size_t arm, std::size_t year, std::size_t group, Tally t) const {
  const std::size_t row = ((draw * arms + arm) * years + year) * kGroups + group;
  return tallies[row * kTallies + static_cast<std::size_t>(t)];
}

namespace {

double weighted(const Results& results, const OutcomeInfo& outcome, std::size_t draw, double numerator,
                double denominator) {
  if (outcome.denominator == Tally::none) return outcome.per * numerator * results.draw_weight[draw];
  return denominator > 0 ? outcome.per * numerator / denominator : std::numeric_limits<double>::quiet_NaN();
}

double sum(const Results& results, std::size_t draw, std::size_t arm, std::size_t group, Tally t) {
  if (t == Tally::none) return 0;
  double total = 0;
  for (std::size_t year = 0; year < results.years; ++year) total += results.tally(draw, arm, year, group, t);
  return total;
}

}  // namespace

double Results::value(const OutcomeInfo& outcome, std::size_t draw, std::size_t arm, std::size_t year,
                      std::size_t group) const {
  const double denominator =
      outcome.denominator == Tally::none ? 0 : tally(draw, arm, year, group, outcome.denominator);
  return weighted(*this, outcome, draw, tally(draw, arm, year, group, outcome.numerator), denominator);
}

double Results::total(const OutcomeInfo& outcome, std::size_t draw, std::size_t arm, std::size_t group) const {
  return weighted(*this, outcome, draw, sum(*this, draw, arm, group, outcome.numerator),
                  sum(*this, draw, arm, group, outcome.denominator));
}

double Results::rate(const OutcomeInfo& outcome, std::size_t draw, std::size_t arm, std::size_t group) const {
  constexpr double kPerThousand = 1000;
  const double worker_years = sum(*this, draw, arm, group, Tally::worker_weeks) * kYearsPerWeek;
  if (outcome.denominator != Tally::none || worker_years <= 0) return std::numeric_limits<double>::quiet_NaN();
  return kPerThousand * outcome.per * sum(*this, draw, arm, group, outcome.numerator) / worker_years;
}

}  // namespace aftermath
