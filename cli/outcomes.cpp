#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/problems.h"
#include "cli/text_table.h"
#include "engine/analysis/effects.h"
#include "engine/analysis/headline.h"
#include "engine/analysis/validate.h"
#include "engine/outputs/in_words.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

std::vector<std::string_view> scales_of(const OutcomeInfo& outcome) {
  std::vector<std::string_view> scales = {kScaleWords[static_cast<std::size_t>(own_scale(outcome))]};
  if (happens_at_work(outcome)) scales.push_back(kScaleWords[static_cast<std::size_t>(EffectScale::encounter)]);
  return scales;
}

json outcomes_json() {
  json all{{"outcomes", json::array()}, {"groups", json::array()}, {"scales", kScaleWords}};
  const std::span<const std::string_view> headline = headline_outcomes();
  for (const OutcomeInfo& o : outcome_vocabulary())
    all["outcomes"].push_back({{"outcome", o.name},
                               {"title", o.title},
                               {"unit", o.unit},
                               {"scales", scales_of(o)},
                               {"headline", std::find(headline.begin(), headline.end(), o.name) != headline.end()},
                               {"mechanism", o.mechanism}});
  for (const GroupInfo& group : group_vocabulary())
    all["groups"].push_back({{"group", group.name}, {"dimension", group.dimension}, {"title", group.title}});
  all["verdicts"] = json::array();
  for (std::size_t i = 0; i < kVerdictWords.size(); ++i)
    all["verdicts"].push_back({{"verdict", kVerdictWords[i]}, {"words", in_words(static_cast<Verdict>(i))}});
  all["measures_of_experiments"] = kMeasureWords;
  return all;
}

int list(bool json_wanted) {
  if (json_wanted) {
    std::cout << outcomes_json().dump(1, ' ') << "\n";
    return kDone;
  }
  TextTable outcomes{{{"outcome", "unit", "reported per", "what it is"}}, {false, false, false, false}};
  for (const OutcomeInfo& o : outcome_vocabulary()) {
    std::string scales;
    for (const std::string_view scale : scales_of(o)) scales += (scales.empty() ? "" : ", ") + std::string(scale);
    outcomes.rows.push_back({std::string(o.name), std::string(o.unit), scales, std::string(o.title)});
  }
  TextTable groups{{{"group", "who"}}, {false, false}};
  for (const GroupInfo& group : group_vocabulary())
    groups.rows.push_back({std::string(group.name), std::string(group.title)});
  std::cout << outcomes.text() << "\n" << groups.text();
  return kDone;
}

}  // namespace

void add_outcomes(CLI::App& program, Action& chosen) {
  CLI::App* command =
      program.add_subcommand("outcomes", "what is reported about people, by name: outcomes, groups, scales");
  auto as_json = std::make_shared<bool>(false);
  command->add_flag("--json", *as_json, "as JSON, with the words of verdicts and the measures of experiments");
  command->footer("Examples:\n  aftermath outcomes\n  aftermath outcomes --json");
  command->callback([&chosen, as_json] { chosen = [as_json] { return list(*as_json); }; });
}

}  // namespace aftermath::cli
