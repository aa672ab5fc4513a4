#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/progress.h"
#include "cli/text_table.h"
#include "engine/analysis/compare.h"
#include "engine/inputs/toml_place.h"
#include "engine/outputs/in_words.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

constexpr double kLow = 0.05, kMiddle = 0.5, kHigh = 0.95;

struct Row {
  const Target* target;
  const EvidenceRecord* published;
  double median, lo90, hi90;
};

std::string question(const Target& t) {
  return std::string(kAskedWords[static_cast<std::size_t>(t.outcome)]) + " by " +
         std::string(kAskedWords[static_cast<std::size_t>(t.exposure)]) + ", " +
         std::string(kAmongWords[static_cast<std::size_t>(t.among)]);
}

json as_json(const Row& row) {
  return {{"evidence", row.target->evidence},
          {"question", question(*row.target)},
          {"recall_weeks", row.target->recall_weeks},
          {"published", {{"odds_ratio", row.published->estimate}, {"interval95", row.published->interval}}},
          {"simulated", {{"median", row.median}, {"lo90", row.lo90}, {"hi90", row.hi90}}},
          {"fit", row.target->fit},
          {"transport", row.target->transport},
          {"note", row.target->note}};
}

void print(const std::vector<Row>& rows) {
  TextTable table{{{"evidence", "question", "published", "95%", "simulated", "90% of draws"}},
                  {false, false, true, true, true, true}};
  for (const Row& row : rows) {
    const std::vector<double>& ci = row.published->interval;
    table.rows.push_back({row.target->evidence, question(*row.target), plain(row.published->estimate),
                          ci.empty() ? "" : plain(ci[0]) + " to " + plain(ci[1]), plain(row.median),
                          plain(row.lo90) + " to " + plain(row.hi90)});
  }
  std::cout << table.text();
}

int study(const EnsembleOptions& options) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  Result<Plan> plan = plan_of(*library, options);
  if (!plan) return report(plan.error());
  const Result<std::vector<Target>> targets = library->targets();
  if (!targets) return report(targets.error());
  const Result<std::vector<EvidenceRecord>> evidence = library->evidence();
  if (!evidence) return report(evidence.error());
  std::map<std::string, const EvidenceRecord*> by_id;
  for (const EvidenceRecord& record : *evidence) by_id[record.id] = &record;
  for (std::size_t i = 0; i < targets->size(); ++i)
    if (const std::string& id = (*targets)[i].evidence; !by_id.contains(id))
      return report(placed({"", 0, 0, "unknown evidence '" + id + "'", "an id of data/evidence/", ""},
                           library->folder() + "/targets.toml", "target[" + std::to_string(i) + "].evidence"));
  Progress progress("draws", plan->draws, 0);
  const std::vector<StudyResult> results = run_studies(*plan, *targets, choose_sweep(options.simd), options.threads,
                                                       {[&](const DrawResult&) { progress.one_more(); }, nullptr});
  progress.finish();
  std::vector<Row> rows;
  for (const StudyResult& result : results) {
    std::vector<double> values = result.odds_ratio;
    rows.push_back({result.target, by_id[result.target->evidence], percentile(values, kMiddle),
                    percentile(values, kLow), percentile(values, kHigh)});
  }
  if (options.json) {
    json all = json::array();
    for (const Row& row : rows) all.push_back(as_json(row));
    std::cout << all.dump(1, ' ') << "\n";
  } else {
    print(rows);
  }
  return kDone;
}

}  // namespace

void add_targets(CLI::App& program, Action& chosen) {
  CLI::App* command = program.add_subcommand(
      "targets", "published total effects beside what a study of the simulated people finds (odds ratios)");
  auto options = std::make_shared<EnsembleOptions>();
  constexpr std::size_t kPeople = 4000, kDraws = 100;
  options->people = kPeople;
  options->draws = kDraws;
  add_ensemble_options(*command, *options);
  command->footer(
      "Examples:\n"
      "  aftermath targets --setting vancouver\n"
      "  aftermath targets --assume priors\n"
      "  aftermath targets --assume critics --json");
  command->callback([&chosen, options] { chosen = [options] { return study(*options); }; });
}

}  // namespace aftermath::cli
