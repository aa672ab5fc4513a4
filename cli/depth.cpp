#include "cli/depth.h"

#include <algorithm>
#include <iostream>
#include <iterator>

#include "cli/options.h"
#include "cli/reports.h"
#include "cli/running.h"
#include "engine/outputs/attribution_output.h"
#include "engine/outputs/breakeven_output.h"
#include "engine/outputs/sensitivity_output.h"

namespace aftermath::cli {
namespace {

// Together with the comparison some minutes on two cores, for any two laws; larger ones are for the subcommands.
constexpr std::size_t kPeople = 1000, kAttributionDraws = 128, kSensitivityDraws = 200, kBreakEvenDraws = 24;
static_assert(kAttributionDraws >= kFewestDrawsForAVerdict);
constexpr std::size_t kFewestSensitivityDraws = 16;  // fewer have no fifths
constexpr std::size_t kExactUpTo = 8, kSources = 8;

const std::vector<std::string> kFilesOfComparison = {"summary.json", "summary.csv", "decision.csv", "results.nc"};

// The comparison's first two laws, with so many draws at most, and no more people than it has.
Plan smaller(const Plan& plan, std::size_t draws) {
  Plan out = plan;
  out.laws.resize(2);
  out.people = std::min(plan.people, kPeople);
  out.draws = std::min(plan.draws, draws);
  return out;
}

// The first outcome's break-even has the name that the subcommand gives it.
std::string breakeven_name(const DepthFocus& focus, std::size_t outcome) {
  return outcome == 0 ? "breakeven" : "breakeven-" + focus.outcomes[outcome];
}

Files numbers(const InDepth& depth) {
  Files files = {{"attribution.json", attribution_json(depth.attribution)},
                 {"attribution.csv", attribution_csv(depth.attribution)},
                 {"sensitivity.json", sensitivity_json(*depth.plan, depth.sensitivity)},
                 {"sensitivity.csv", sensitivity_csv(depth.sensitivity)}};
  for (std::size_t i = 0; i < depth.studies.size(); ++i) {
    const std::string name = breakeven_name(depth.focus, i);
    files.emplace_back(name + ".json", breakeven_json(*depth.plan, depth.studies[i], depth.evidence));
    files.emplace_back(name + ".csv", breakeven_csv(depth.studies[i]));
  }
  return files;
}

void print(const InDepth& depth) {
  constexpr std::size_t kMostParts = 3;
  std::cout << "\nIn depth\n";
  for (const std::string& sentence : in_words(depth)) std::cout << sentence << "\n";
  std::cout << "\n";
  print_attribution(depth.attribution, depth.focus.outcomes, kMostParts);
  std::cout << "\n";
  print_sensitivity(*depth.plan, depth.sensitivity);
  for (const BreakEvenStudy& study : depth.studies) {
    std::cout << "\n";
    print_breakeven(*depth.plan, study, false);
  }
}

}  // namespace

RunCampaign resumable(const Work& work, bool keep_ledgers) {
  return [=](const Campaign& campaign, const std::string& name, const std::string& what) {
    return run_resumable(campaign, work.threads, work.folder, name, what, keep_ledgers);
  };
}

Result<bool> go_deeper(const EnsembleOptions& options, const Compared& compared, ReportParts parts,
                       const RunFolder& folder, const Work& work) {
  const Plan& plan = compared.plan;
  const Plan to_split = smaller(plan, kAttributionDraws), to_turn = smaller(plan, kBreakEvenDraws);
  InDepth depth{&to_split, plan.laws.size(),        depth_focus(compared.summary, options.outcomes), {}, {},
                {},        compared.beside.evidence};

  const RunCampaign run_campaign = resumable(work, true);
  Result<AttributionRun> split =
      run_attribution(to_split, {.exact_up_to = kExactUpTo}, work.sweep, interruption(), run_campaign);
  if (!split) return failure(split.error());
  if (!split->complete) return false;
  depth.attribution = std::move(split->found);

  const std::size_t draws = std::max(std::min(plan.draws, kSensitivityDraws), kFewestSensitivityDraws);
  Result<std::optional<Sensitivity>> found = run_sensitivity(
      to_split, {(draws + 1) / 2, kSources, sensitivity_focus(options.outcomes), false}, work.sweep, run_campaign);
  if (!found) return failure(found.error());
  std::optional<Sensitivity>& sensitivity = *found;
  if (!sensitivity) return false;
  depth.sensitivity = std::move(*sensitivity);

  std::vector<Index> indices;
  for (const std::string& name : depth.focus.outcomes) {
    const Result<const OutcomeInfo*> outcome = outcome_named(name);
    if (!outcome) return failure(outcome.error());
    indices.push_back(outcome_index(**outcome));
  }
  Result<std::optional<std::vector<BreakEvenStudy>>> studies = run_breakeven(
      to_turn, indices, disputed(to_turn.quantities, depth.evidence), {.paired = 0}, work.sweep, run_campaign);
  if (!studies) return failure(studies.error());
  std::optional<std::vector<BreakEvenStudy>>& turned = *studies;
  if (!turned) return false;
  depth.studies = std::move(*turned);

  parts.depth = &depth;
  Files files = numbers(depth);
  Result<Files> report = report_of("report.html", title_of(plan),
                                   compare_values(plan, compared.results, compared.summary, compared.beside, parts));
  if (!report) return failure(report.error());
  std::move(report->begin(), report->end(), std::back_inserter(files));
  if (Result<void> written = folder.write(files, kFilesOfComparison); !written) return failure(written.error());
  forget_attribution(work.folder);
  forget_sensitivity(work.folder);
  forget_breakeven(work.folder);
  if (!options.json) print(depth);
  return true;
}

}  // namespace aftermath::cli
