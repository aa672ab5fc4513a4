#include "engine/outputs/summary_json.h"

#include "engine/analysis/answer.h"
#include "engine/base/dates.h"
#include "engine/outputs/answer_output.h"
#include "engine/outputs/decision_output.h"
#include "engine/outputs/elicit_output.h"
#include "engine/outputs/elsewhere_output.h"
#include "engine/outputs/enough_runs_output.h"
#include "engine/outputs/json_values.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

constexpr int kSummaryFormat = 2;  // 1 had means and differences of counts

json arms(const std::vector<ArmSummary>& summaries) {
  json list = json::array();
  for (const ArmSummary& arm : summaries) {
    json out{{"law", arm.law}};
    put_middle(out, arm.value);
    out["mean"] = json_number(arm.value.mean);
    list.push_back(std::move(out));
  }
  return list;
}

template <class Values>
json as_json_list(const Values& values) {
  json list = json::array();
  for (const auto& value : values) list.push_back(as_json(value));
  return list;
}

json series(const OutcomeSummary& outcome) {
  json out{{"arms", json::array()}, {"differences", json::array()}};
  for (std::size_t arm = 0; arm < outcome.series.size(); ++arm) {
    json one{{"law", outcome.arms[arm].law}};
    put_middles(one, outcome.series[arm]);
    out["arms"].push_back(std::move(one));
  }
  for (std::size_t i = 0; i < outcome.difference_series.size(); ++i) {
    json one{{"law", outcome.arms[i + 1].law}, {"versus", outcome.arms[0].law}};
    put_middles(one, outcome.difference_series[i]);
    out["differences"].push_back(std::move(one));
  }
  return out;
}

// Both sides beside the main run, finding by finding.
json sides(const Summary& summary, const Challenge& challenge) {
  json out{{"draws", json::object()}, {"findings", json::array()}};
  for (const Side& side : challenge.sides) out["draws"][side.assume] = side.draws;
  for (std::size_t i = 0; i < summary.outcomes.size(); ++i) {
    const OutcomeSummary& o = summary.outcomes[i];
    if (o.group != &group_vocabulary().front()) continue;
    const auto index = static_cast<std::size_t>(o.outcome - outcome_vocabulary().data());
    for (std::size_t law = 0; law + 1 < summary.laws.size(); ++law) {
      const Effect& main = effect_of(o, law);
      json one{{"outcome", o.outcome->name},
               {"law", main.law},
               {"keeps_its_side", keeps_its_side(challenge, index, law, main)},
               {"share_on_weak_evidence", json_number(challenge.weak[law][index])}};
      for (const Side& side : challenge.sides) one[side.assume] = as_json(effect_of(side.outcomes[index], law));
      out["findings"].push_back(std::move(one));
    }
  }
  return out;
}

// What people answered who were asked, and everybody's effects with each of those numbers back at what it was.
json elicited(const Summary& summary, const WithoutElicited& without, const QuantityTable& numbers) {
  std::vector<ElicitedQuantity> answered;
  for (const QuantityRecord& record : numbers)
    if (record.answers)
      if (Result<ElicitedQuantity> one = elicited_again(record)) answered.push_back(std::move(*one));
  json out{{"draws", without.draws}, {"findings", json::array()}};
  for (const OutcomeSummary& o : without.outcomes) {
    if (o.group != &group_vocabulary().front()) continue;
    for (std::size_t law = 0; law + 1 < summary.laws.size(); ++law)
      out["findings"].push_back(
          {{"outcome", o.outcome->name}, {"law", summary.laws[law + 1]->id}, {"effect", as_json(effect_of(o, law))}});
  }
  out["quantities"] = elicited_values(answered, without.quantities);
  return out;
}

// How old the place's figures are, and under the law of which day.
json figures(const Setting& setting) {
  const FiguresAge age = figures_age(setting);
  const auto year = [&](int one) { return age.own > 0 ? json(one) : json(nullptr); };
  return {{"own", age.own},           {"elsewhere", age.elsewhere},
          {"first", year(age.first)}, {"middle", year(age.middle)},
          {"last", year(age.last)},   {"measured", age.own > 0 ? json(format_date(setting.measured)) : json(nullptr)}};
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
    text += ']';
  }
  return text + "\n}\n";
}

}  // namespace

json outcome_values(const OutcomeSummary& summary) {
  json out{{"outcome", summary.outcome->name},
           {"group", summary.group->name},
           {"unit", summary.outcome->unit},
           {"title", summary.outcome->title}};
  out["arms"] = arms(summary.arms);
  out["effects"] = as_json_list(summary.effects);
  if (!summary.rates.empty()) out["per_1000_worker_years"] = arms(summary.rates);
  if (!summary.splits.empty()) out["split"] = as_json_list(summary.splits);
  if (summary.group == &group_vocabulary().front()) out["series"] = series(summary);
  return out;
}

json summary_values(const Summary& summary, const Decision* decision, const EnoughRuns* runs,
                    const Challenge* challenge) {
  json out{{"aftermath", summary.version},         {"format", kSummaryFormat},
           {"setting", summary.setting->id},       {"change", format_date(summary.setting->change)},
           {"figures", figures(*summary.setting)}, {"laws", json::array()}};
  for (const Law* law : summary.laws) out["laws"].push_back(law->id);
  out["years"] = summary.years;
  out["people"] = summary.people;
  out["represents"] = json_number(summary.represents);
  out["draws"] = summary.draws;
  out["seed"] = summary.seed;
  out["assume"] = summary.assume;
  out["frozen"] = summary.frozen;
  out["answer"] = as_json_list(answers_of(summary));
  out["inputs"] = json::object();
  for (const auto& [name, digest] : summary.inputs) out["inputs"][name] = digest;
  out["digests"] = {{"plan", summary.digest_of_plan}, {"results", summary.digest_of_results}};
  out["outcomes"] = json::array();
  for (const OutcomeSummary& outcome : summary.outcomes) out["outcomes"].push_back(outcome_values(outcome));
  if (!summary.elsewhere.empty()) out["elsewhere"] = as_json_list(summary.elsewhere);
  out["reasons"] = json::array();
  for (const Reason& reason : summary.reasons)
    out["reasons"].push_back(
        {{"outcome", reason.outcome}, {"law", reason.law}, {"versus", reason.versus}, {"lines", reason.lines}});
  out["numbers"] = summary.quantities->size();
  out["assumptions"] = summary.assumptions;
  out["directions"] = json::object();
  for (const Direction& one : directions()) out["directions"][std::string(one.outcome)] = word_of(one.better);
  out["levers_without_effect"] = summary.idle_levers;
  if (decision != nullptr) out["decision"] = as_json(*decision);
  if (runs != nullptr) out["enough_runs"] = as_json(*runs);
  if (challenge != nullptr && !challenge->sides.empty()) out["sides"] = sides(summary, *challenge);
  if (challenge != nullptr && challenge->without_elicited && summary.laws.size() > 1)
    out["elicited"] = elicited(summary, *challenge->without_elicited, *summary.quantities);
  return out;
}

std::string summary_json(const Summary& summary, const Decision* decision, const EnoughRuns* runs,
                         const Challenge* challenge) {
  return in_lines(summary_values(summary, decision, runs, challenge));
}

}  // namespace aftermath
