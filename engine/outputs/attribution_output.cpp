#include "engine/outputs/attribution_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/analysis/headline.h"
#include "engine/inputs/csv.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

std::string spaced(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string_view measure(const AttributedFigure& figure) { return figure.rate ? "rate" : "total"; }

std::string unit(const AttributedFigure& figure) {
  return std::string(figure.outcome->unit) + (figure.rate ? " per 1,000 worker-years" : "");
}

const GroupInfo& group(const AttributedFigure& figure) { return group_vocabulary()[figure.group]; }

json as_json(const Interval& value) {
  return {{"mean", json_number(value.mean)}, {"lo90", json_number(value.lo90)}, {"hi90", json_number(value.hi90)}};
}

json as_json(const PartOfDifference& c) {
  json out = as_json(c.value);
  out["clear_difference"] = c.clear_difference;
  out["exactly_zero"] = c.exactly_zero;
  return out;
}

json players_json(const Attribution& a) {
  json all = json::array();
  for (const LeverPlayer& player : a.parts.provisions)
    all.push_back({{"provision", info(player.lever).name},
                   {"words", in_words(player)},
                   {"clauses_before", clauses_of(a.plan->laws[0], player.before)},
                   {"clauses", clauses_of(a.plan->laws[1], player.after)}});
  return all;
}

json mechanisms_json(const Attribution& a) {
  json all = json::array();
  for (const MechanismPlayer& player : a.parts.mechanisms)
    all.push_back({{"mechanism", player.declaration->name}, {"title", player.declaration->title}});
  return all;
}

json split_json(const Attribution& a, bool exact, json players) {
  return {{"exact", exact},
          {"permutations", exact ? json(nullptr) : json(a.options.permutations)},
          {"players", std::move(players)}};
}

json parts_json(std::string_view key, const std::vector<std::string_view>& names,
                const std::vector<PartOfDifference>& contributions) {
  json all = json::array();
  for (std::size_t i = 0; i < names.size(); ++i) {
    json one{{key, names[i]}};
    one.update(as_json(contributions[i]));
    one["error"] = json_number(contributions[i].error);
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<std::string_view> provision_names(const Attribution& a) {
  std::vector<std::string_view> names;
  for (const LeverPlayer& player : a.parts.provisions) names.push_back(info(player.lever).name);
  return names;
}

std::vector<std::string_view> mechanism_names(const Attribution& a) {
  std::vector<std::string_view> names;
  for (const MechanismPlayer& player : a.parts.mechanisms) names.push_back(player.declaration->name);
  return names;
}

}  // namespace

std::string in_words(const LeverPlayer& provision) {
  const auto told = [&](const std::vector<LeverState>& states) {
    std::string text;
    for (const LeverState& state : states) {
      Provision p;
      p.lever = provision.lever;
      p.state = state;
      const std::string words = in_words(p);
      text += (text.empty() ? "" : ", then ") + (words.empty() ? "not said" : words);
    }
    return text;
  };
  return spaced(info(provision.lever).name) + ": " + told(provision.before) + " \u2192 " + told(provision.after);
}

std::vector<std::string> clauses_of(const Law& law, const std::vector<LeverState>& states) {
  std::vector<std::string> clauses;
  for (const LeverState& state : states)
    if (state.provision >= 0) clauses.push_back(law.provisions[static_cast<std::size_t>(state.provision)].clause);
  return clauses;
}

std::string attribution_json(const Attribution& a) {
  const Plan& plan = *a.plan;
  json out{{"aftermath", AFTERMATH_VERSION},
           {"setting", plan.setting.id},
           {"versus", plan.laws[0].id},
           {"law", plan.laws[1].id},
           {"years", plan.years},
           {"people", plan.people},
           {"draws", a.draws},
           {"seed", plan.seed},
           {"assume", plan.assume},
           {"provisions", split_json(a, a.parts.provisions_exact, players_json(a))},
           {"mechanisms", split_json(a, a.parts.mechanisms_exact, mechanisms_json(a))},
           {"outcomes", json::array()}};
  const auto provisions = provision_names(a), mechanisms = mechanism_names(a);
  for (const AttributedDifference& d : a.differences)
    out["outcomes"].push_back({{"outcome", d.figure.outcome->name},
                               {"group", group(d.figure).name},
                               {"measure", measure(d.figure)},
                               {"unit", unit(d.figure)},
                               {"title", d.figure.outcome->title},
                               {"draws", d.draws},
                               {"before", as_json(d.before)},
                               {"after", as_json(d.after)},
                               {"difference", as_json(d.difference)},
                               {"provisions", parts_json("provision", provisions, d.provisions)},
                               {"mechanisms", parts_json("mechanism", mechanisms, d.mechanisms)}});
  return out.dump() + "\n";  // some thousand figures of a few dozen parts: indented it would be twice as long
}

std::string attribution_csv(const Attribution& a) {
  std::string text = "outcome,group,measure,unit,versus,law,split,part,mean,lo90,hi90,error,draws\n";
  const auto provisions = provision_names(a), mechanisms = mechanism_names(a);
  for (const AttributedDifference& d : a.differences) {
    const std::string begin = std::string(d.figure.outcome->name) + ',' + std::string(group(d.figure).name) + ',' +
                              std::string(measure(d.figure)) + ',' + csv_cell(unit(d.figure)) + ',' +
                              csv_cell(a.plan->laws[0].id) + ',' + csv_cell(a.plan->laws[1].id) + ',';
    const auto row = [&](std::string_view split, std::string_view part, const PartOfDifference& c) {
      text += begin + std::string(split) + ',' + std::string(part);
      for (const double value : {c.value.mean, c.value.lo90, c.value.hi90, c.error}) text += ',' + csv_number(value);
      text += ',' + std::to_string(d.draws) + '\n';
    };
    row("whole", "", d.difference);
    for (std::size_t i = 0; i < provisions.size(); ++i) row("provisions", provisions[i], d.provisions[i]);
    for (std::size_t i = 0; i < mechanisms.size(); ++i) row("mechanisms", mechanisms[i], d.mechanisms[i]);
  }
  return text;
}

std::string in_words(const PartOfDifference& part, std::size_t draws) {
  if (part.exactly_zero) return in_words(Verdict::no_difference);
  if (draws < kFewestDrawsForAVerdict) return in_words(Verdict::too_few_draws);
  return part.clear_difference ? "" : in_words(Verdict::cannot_be_told);
}

}  // namespace aftermath
