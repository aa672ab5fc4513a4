#include "engine/io/summary_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

json number(double value) { return std::isfinite(value) ? json(value) : json(nullptr); }

void put(json& out, const Interval& value) {
  out["mean"] = number(value.mean);
  out["lo90"] = number(value.lo90);
  out["hi90"] = number(value.hi90);
}

json arms(const std::vector<ArmSummary>& summaries) {
  json list = json::array();
  for (const ArmSummary& arm : summaries) {
    json out{{"law", arm.law}};
    put(out, arm.value);
    list.push_back(std::move(out));
  }
  return list;
}

json differences(const std::vector<DifferenceSummary>& summaries) {
  json list = json::array();
  for (const DifferenceSummary& difference : summaries) {
    json out{{"law", difference.law}, {"versus", difference.versus}};
    put(out, difference.value);
    out["p_above_zero"] = number(difference.p_above_zero);
    out["ratio"] = number(difference.ratio);
    out["ratio_lo90"] = number(difference.ratio_lo90);
    out["ratio_hi90"] = number(difference.ratio_hi90);
    out["told_apart"] = difference.told_apart;
    list.push_back(std::move(out));
  }
  return list;
}

json yearly(const std::vector<Interval>& years) {
  json out{{"mean", json::array()}, {"lo90", json::array()}, {"hi90", json::array()}};
  for (const Interval& year : years) {
    out["mean"].push_back(number(year.mean));
    out["lo90"].push_back(number(year.lo90));
    out["hi90"].push_back(number(year.hi90));
  }
  return out;
}

json series(const OutcomeSummary& outcome) {
  json out{{"arms", json::array()}, {"differences", json::array()}};
  for (std::size_t arm = 0; arm < outcome.series.size(); ++arm) {
    json one{{"law", outcome.arms[arm].law}};
    one.update(yearly(outcome.series[arm]));
    out["arms"].push_back(std::move(one));
  }
  for (std::size_t i = 0; i < outcome.difference_series.size(); ++i) {
    json one{{"law", outcome.differences[i].law}, {"versus", outcome.differences[i].versus}};
    one.update(yearly(outcome.difference_series[i]));
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
  out["series"] = series(summary);
  return out;
}

}  // namespace

std::string summary_json(const Summary& summary) {
  json out{{"aftermath", summary.version}, {"setting", summary.setting->id}, {"laws", json::array()}};
  for (const Law* law : summary.laws) out["laws"].push_back(law->id);
  out["years"] = summary.years;
  out["people"] = summary.people;
  out["represents"] = number(summary.represents);
  out["draws"] = summary.draws;
  out["seed"] = summary.seed;
  out["assume"] = summary.assume;
  out["inputs"] = json::object();
  for (const auto& [name, digest] : summary.inputs) out["inputs"][name] = digest;
  out["outcomes"] = json::array();
  for (const OutcomeSummary& outcome : summary.outcomes) out["outcomes"].push_back(outcome_json(outcome));
  out["reasons"] = json::array();
  for (const Reason& reason : summary.reasons)
    out["reasons"].push_back(
        {{"outcome", reason.outcome}, {"law", reason.law}, {"versus", reason.versus}, {"lines", reason.lines}});
  out["assumptions"] = summary.assumptions;
  out["levers_without_effect"] = summary.idle_levers;
  return out.dump(1, ' ') + "\n";
}

}  // namespace aftermath
