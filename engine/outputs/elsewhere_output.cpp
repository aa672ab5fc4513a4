#include "engine/outputs/elsewhere_output.h"

#include <cmath>

#include "engine/base/dates.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

std::string named(const std::vector<Lever>& levers) {
  std::string text;
  for (const Lever lever : levers) text += (text.empty() ? "" : ", ") + std::string(info(lever).name);
  return text;
}

json names_of_levers(const std::vector<Lever>& levers) {
  json list = json::array();
  for (const Lever lever : levers) list.push_back(info(lever).name);
  return list;
}

std::string value_of(const ReplayedFigure& figure, double value) {
  switch (figure.measure) {
    case Measure::percent_change:
      return plain_signed(value) + "%";
    case Measure::rate_ratio:
    case Measure::odds_ratio:
      return "x" + plain(value);
    case Measure::risk_difference:
      return plain_signed(value);
    case Measure::level:
    case Measure::count:
      break;
  }
  return plain(value);
}

std::string with_range(const ReplayedFigure& figure, double middle, double low, double high) {
  return value_of(figure, middle) + " (" + value_of(figure, low) + " to " + value_of(figure, high) + ")";
}

json range(double low, double high) { return {json_number(low), json_number(high)}; }

json as_json(const ReplayedFigure& f) {
  const bool told = f.interval.size() == 2, predicted = std::isfinite(f.predicted);
  return {{"outcome", f.outcome->name},
          {"group", group_vocabulary()[f.group].name},
          {"measure", kMeasureWords[static_cast<std::size_t>(f.measure)]},
          {"per", kPerWords[static_cast<std::size_t>(f.per)]},
          {"observed", f.observed},
          {"observed_95", told ? range(f.interval[0], f.interval[1]) : json()},
          {"predicted", json_number(f.predicted)},
          {"predicted_90", predicted ? range(f.lo90, f.hi90) : json()},
          {"p_higher", json_number(f.p_higher)},
          {"source", f.source}};
}

}  // namespace

std::string heading_in_words(const Elsewhere& one) {
  std::string moved;
  if (!one.same.empty()) moved = "moved as " + one.law + " does: " + named(one.same);
  if (!one.opposite.empty()) moved += (moved.empty() ? "" : "; ") + ("moved the other way: " + named(one.opposite));
  return one.change.place + ", " + format_date(one.change.day) + ": " + one.change.name + " (" + moved + ")";
}

std::string observed_in_words(const ReplayedFigure& f) {
  const bool nothing = f.observed == (f.measure == Measure::rate_ratio || f.measure == Measure::odds_ratio ? 1 : 0);
  if (f.interval.size() != 2)
    return nothing && f.measure != Measure::level ? "no clear change (no figure published)" : value_of(f, f.observed);
  return with_range(f, f.observed, f.interval[0], f.interval[1]);
}

std::string predicted_in_words(const ReplayedFigure& f) {
  return std::isfinite(f.predicted) ? with_range(f, f.predicted, f.lo90, f.hi90) : "–";
}

std::string title_of(const ReplayedFigure& f) {
  const GroupInfo& group = group_vocabulary()[f.group];
  return std::string(f.outcome->title) + (group.dimension.empty() ? "" : ", " + std::string(group.title)) +
         (f.per == Per::place ? ", in the whole place" : "");
}

nlohmann::ordered_json as_json(const Elsewhere& one) {
  json figures = json::array();
  for (const ReplayedFigure& figure : one.change.figures) figures.push_back(as_json(figure));
  return {{"law", one.law},
          {"experiment", one.change.experiment},
          {"place", one.change.place},
          {"day", format_date(one.change.day)},
          {"name", one.change.name},
          {"grade", one.change.grade},
          {"same", names_of_levers(one.same)},
          {"opposite", names_of_levers(one.opposite)},
          {"figures", std::move(figures)}};
}

}  // namespace aftermath
