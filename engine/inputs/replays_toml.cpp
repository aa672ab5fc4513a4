#include "engine/inputs/replays_toml.h"

#include <algorithm>
#include <cmath>

#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

constexpr double kWidestFigure = 1e15;

std::vector<double> range(TableReader& in, std::string_view key) {
  const toml::node* node = in.node(key, false);
  std::vector<double> out;
  if (node == nullptr) return out;
  if (const toml::array* list = node->as_array())
    for (const toml::node& end : *list) out.push_back(end.value<double>().value_or(std::nan("")));
  if (out.size() != 2 || !(out[0] <= out[1]))
    in.refuse(node, "'" + std::string(key) + "' is no interval", "[low, high]");
  return out;
}

ReplayedFigure figure(TableReader& in) {
  static const std::vector<std::string_view> kOutcomes = names_of(outcome_vocabulary()),
                                             kGroups = names_of(group_vocabulary());
  ReplayedFigure out;
  out.outcome = &outcome_vocabulary()[in.word("outcome", kOutcomes, true)];
  out.group = in.word("group", kGroups, true);
  out.measure = static_cast<Measure>(in.word("measure", kMeasureWords, true));
  out.per = static_cast<Per>(in.word("per", kPerWords, true));
  out.observed = in.number("observed", -kWidestFigure, kWidestFigure, true);
  out.interval = range(in, "observed_95");
  const std::vector<double> predicted = range(in, "predicted_90");
  const bool is_predicted = predicted.size() == 2;
  out.predicted = in.number("predicted", -kWidestFigure, kWidestFigure, is_predicted, std::nan(""));
  out.lo90 = is_predicted ? predicted[0] : std::nan("");
  out.hi90 = is_predicted ? predicted[1] : std::nan("");
  out.p_higher = in.number("p_higher", 0, 1, false, std::nan(""));
  out.source = in.text("source", true);
  return out;
}

void levers(TableReader& in, std::string_view key, Move move, std::vector<MovedLever>& moved) {
  static const std::vector<std::string_view> kLeverNames = names_of(lever_vocabulary());
  for (const std::string& name : in.texts(key)) {
    const auto known = std::find(kLeverNames.begin(), kLeverNames.end(), name);
    if (known == kLeverNames.end()) return in.refuse_word(in.node(key, true), name, "lever", kLeverNames);
    moved.push_back({static_cast<Lever>(known - kLeverNames.begin()), move});
  }
}

}  // namespace

Result<std::vector<RealChange>> replays_from_toml(std::string_view text, const std::string& file) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  std::vector<RealChange> changes;
  TableReader root(*table, file, "the file");
  root.check_format();
  root.each_table("change", [&](TableReader& in) {
    RealChange change;
    change.experiment = in.text("experiment", true);
    change.name = in.text("name", true);
    change.place = in.text("place", true);
    change.grade = in.text("grade", true);
    change.day = in.date("day", true).value_or(Date{});
    levers(in, "more", Move::more, change.moved);
    levers(in, "less", Move::less, change.moved);
    levers(in, "other", Move::other, change.moved);
    in.each_table("figure", [&](TableReader& row) { change.figures.push_back(figure(row)); });
    changes.push_back(std::move(change));
  });
  if (const auto problem = root.finish()) return failure(*problem);
  return changes;
}

}  // namespace aftermath
