#include "engine/io/summary_json.h"

#include "engine/io/decision_output.h"
#include "engine/io/enough_runs_output.h"
#include "engine/io/json_values.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

json arms(const std::vector<ArmSummary>& summaries) {
  json list = json::array();
  for (const ArmSummary& arm : summaries) {
    json out{{"law", arm.law}};
    put_interval(out, arm.value);
    list.push_back(std::move(out));
  }
  return list;
}

json differences(const std::vector<DifferenceSummary>& summaries) {
  json list = json::array();
  for (const DifferenceSummary& difference : summaries) {
    json out{{"law", difference.law}, {"versus", difference.versus}};
    put_interval(out, difference.value);
    out["p_above_zero"] = json_number(difference.p_above_zero);
    out["ratio"] = json_number(difference.ratio);
    out["ratio_lo90"] = json_number(difference.ratio_lo90);
    out["ratio_hi90"] = json_number(difference.ratio_hi90);
    out["told_apart"] = difference.told_apart;
    out["borderline"] = difference.borderline;
    out["mc_error"]["p_above_zero"] = json_number(difference.p_above_zero_error);
    out["mc_error"]["ratio"] = json_number(difference.ratio_error.mean);
    out["mc_error"]["ratio_lo90"] = json_number(difference.ratio_error.lo90);
    out["mc_error"]["ratio_hi90"] = json_number(difference.ratio_error.hi90);
    list.push_back(std::move(out));
  }
  return list;
}

json series(const OutcomeSummary& outcome) {
  json out{{"arms", json::array()}, {"differences", json::array()}};
  for (std::size_t arm = 0; arm < outcome.series.size(); ++arm) {
    json one{{"law", outcome.arms[arm].law}};
    put_intervals(one, outcome.series[arm]);
    out["arms"].push_back(std::move(one));
  }
  for (std::size_t i = 0; i < outcome.difference_series.size(); ++i) {
    json one{{"law", outcome.differences[i].law}, {"versus", outcome.differences[i].versus}};
    put_intervals(one, outcome.difference_series[i]);
    out["differences"].push_back(std::move(one));
  }
  return out;
}

json outcome_json(const OutcomeSummary& summary) {
  json out{{"outcome", summary.outcome->name},
           {"group", summary.group->name},
           {"unit", summary.outcome->unit},
           {"title", summary.outcome->title}};
  out["arms"] = arms(summary.arms);
  out["differences"] = differences(summary.differences);
  if (!summary.rates.empty())
    out["per_1000_worker_years"] = {{"arms", arms(summary.rates)},
                                    {"differences", differences(summary.rate_differences)}};
  if (summary.group == &group_vocabulary().front()) out["series"] = series(summary);
  return out;
}

// Each key on a line, each outcome of each group on one: less than half of an indented text, and two files can
// still be compared line by line (decision 0047).
std::string in_lines(const json& object) {
  std::string text = "{\n";
  for (const auto& [key, value] : object.items()) {
    if (text.size() > 2) text += ",\n";
    text += json(key).dump() + ":";
    if (key != "outcomes") {
      text += value.dump();
      continue;
    }
    text += "[\n";
    for (std::size_t i = 0; i < value.size(); ++i) text += value[i].dump() + (i + 1 < value.size() ? ",\n" : "\n");
    text += "]";
  }
  return text + "\n}\n";
}

}  // namespace

std::string summary_json(const Summary& summary, const Decision* decision, const EnoughRuns* runs) {
  json out{{"aftermath", summary.version}, {"setting", summary.setting->id}, {"laws", json::array()}};
  for (const Law* law : summary.laws) out["laws"].push_back(law->id);
  out["years"] = summary.years;
  out["people"] = summary.people;
  out["represents"] = json_number(summary.represents);
  out["draws"] = summary.draws;
  out["seed"] = summary.seed;
  out["assume"] = summary.assume;
  out["inputs"] = json::object();
  for (const auto& [name, digest] : summary.inputs) out["inputs"][name] = digest;
  out["digests"] = {{"plan", summary.digest_of_plan}, {"results", summary.digest_of_results}};
  out["outcomes"] = json::array();
  for (const OutcomeSummary& outcome : summary.outcomes) out["outcomes"].push_back(outcome_json(outcome));
  out["reasons"] = json::array();
  for (const Reason& reason : summary.reasons)
    out["reasons"].push_back(
        {{"outcome", reason.outcome}, {"law", reason.law}, {"versus", reason.versus}, {"lines", reason.lines}});
  out["assumptions"] = summary.assumptions;
  out["levers_without_effect"] = summary.idle_levers;
  if (decision != nullptr) out["decision"] = as_json(*decision);
  if (runs != nullptr) out["enough_runs"] = as_json(*runs);
  return in_lines(out);
}

}  // namespace aftermath
