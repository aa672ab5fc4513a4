#include "engine/analysis/sensitivity.h"

#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/depth.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/reports.h"
#include "cli/running.h"
#include "cli/text_table.h"
#include "engine/analysis/headline.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/schema.h"
#include "engine/outputs/sensitivity_output.h"

namespace aftermath::cli {
namespace {

struct Options {
  EnsembleOptions ensemble;
  std::size_t sources = 8;
  std::vector<std::string> outcomes;
  bool ranks = false, schema = false;
};

}  // namespace

std::vector<std::string> sensitivity_focus(const std::vector<std::string>& named) {
  if (!named.empty()) return named;
  return {headline_outcomes().begin(), headline_outcomes().end()};
}

void forget_sensitivity(const std::string& folder) { forget_campaigns(folder, kSensitivityCampaigns); }

void print_sensitivity(const Plan& plan, const Sensitivity& found) {
  constexpr std::size_t kNamed = 3;
  std::cout << plan.setting.name << ", " << plan.laws[1].id << " minus " << plan.laws[0].id << ", "
            << counted(plan.years, "year") << ", " << 2 * found.design.rows << " draws of " << plan.people
            << " people; total share of the variance of each difference" << (found.design.ranks ? "'s rank" : "")
            << ", brackets hold 90% intervals\n\n";
  TextTable table{{{"outcome", "hangs most on", "then on", "then on", "luck"}}, {}};
  bool unsteady = false;
  for (const std::string_view name : headline_outcomes())
    for (const OutcomeSensitivity& one : found.outcomes) {
      if (one.outcome->name != name || one.indices.empty()) continue;
      unsteady = unsteady || !is_steady(one);
      std::vector<std::string> row = {std::string(one.outcome->title) + (is_steady(one) ? "" : " (unsteady)")};
      for (const std::size_t s : strongest_first(one))
        if (row.size() <= kNamed && found.sources[s].kind != SourceKind::luck)
          row.push_back(short_name(found.sources[s]) + " " + total_in_words(one.indices[s]));
      row.resize(kNamed + 1);
      row.push_back(plain_share(one.indices.back().total));  // luck is the last source
      table.rows.push_back(std::move(row));
    }
  if (table.rows.size() == 1)
    std::cout << "no outcome's difference varies: there is nothing to share out\n";
  else
    std::cout << table.text();
  if (unsteady)
    std::cout << "\nunsteady: a few extreme draws decide these shares; more --draws of 'aftermath sensitivity' help, "
                 "or its --ranks\n";
}

namespace {

int run(const Options& options) {
  if (options.schema) {
    std::cout << sensitivity_schema();
    return kDone;
  }
  if (options.ensemble.laws.size() != 2)
    return report({"sensitivity", 0, 0, "two laws are compared", "LAW_A LAW_B; the first is the comparator", ""});
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<Plan> plan = plan_of(*library, options.ensemble);
  if (!plan) return report(plan.error());
  for (const std::string& name : options.outcomes)
    if (const Result<const OutcomeInfo*> known = outcome_named(name); !known) return report(known.error());
  const SensitivityDesign design{(options.ensemble.draws + 1) / 2, options.sources, sensitivity_focus(options.outcomes),
                                 options.ranks};
  std::vector<std::string> decide = options.outcomes;
  decide.push_back(std::to_string(options.sources));
  decide.emplace_back(options.ranks ? "ranks" : "");
  const tl::expected<RunFolder, int> own =
      RunFolder::open(folder_of(options.ensemble), identity_of("sensitivity", *plan, decide));
  if (!own) return own.error();
  const std::string& folder = own->path();

  const SweepKernel sweep = choose_sweep("auto");
  const Result<std::optional<Sensitivity>> ran =
      run_sensitivity(*plan, design, sweep, resumable({sweep, options.ensemble.threads, folder}, true));
  if (!ran) return report(ran.error());
  if (!*ran) return interrupted_campaign(folder);
  const Sensitivity& found = **ran;
  const std::string json = sensitivity_json(*plan, found);
  if (!folder.empty())
    if (const Result<void> written =
            write_analysis(*own, {{"sensitivity.json", json}, {"sensitivity.csv", sensitivity_csv(found)}},
                           "sensitivity", "sensitivity", title_of(*plan), json, &*library, &*plan);
        !written)
      return report(written.error()), kFailed;
  forget_sensitivity(folder);
  if (options.ensemble.json)
    std::cout << json << std::flush;
  else {
    print_sensitivity(*plan, found);
    std::cout << "\n" << report_line(*own, "sensitivity.html") << "\n";
  }
  return std::cout ? kDone : kFailed;
}

}  // namespace

void add_sensitivity(CLI::App& program, Action& chosen) {
  constexpr std::size_t kDraws = 512, kPeople = 1000, kYears = 5, kFewestDraws = 16, kMostSources = 50;
  CLI::App* command = program.add_subcommand("sensitivity", "which uncertain numbers decide how much two laws differ");
  auto options = std::make_shared<Options>();
  options->ensemble.draws = kDraws;
  options->ensemble.people = kPeople;
  options->ensemble.years = kYears;
  command->add_option("laws", options->ensemble.laws, "two laws, by name or path; the first is the comparator")
      ->expected(2);
  add_ensemble_options(*command, options->ensemble);
  command->remove_option(command->get_option("--simd"));
  command->remove_option(command->get_option("--draws"));  // whose bounds are others'
  command
      ->add_option("--draws", options->ensemble.draws,
                   "ordinary draws; half of them are mixed with the other half, once for each source")
      ->check(CLI::Range(kFewestDraws, std::size_t{1000000}))
      ->capture_default_str();
  command->get_option("--out")->description(
      "folder for sensitivity.json, .csv and .html [one for each run in aftermath-out; none with --json]");
  command->get_option("--json")->description("sensitivity.json on standard output, nothing else");
  command->add_option("--sources", options->sources, "numbers that are varied one by one: the strongest on a screen")
      ->check(CLI::Range(std::size_t{1}, kMostSources))
      ->capture_default_str();
  command->add_option("--outcome", options->outcomes, "choose the numbers by these outcomes, and draw these")
      ->delimiter(',');
  command->add_flag("--ranks", options->ranks,
                    "shares of the difference's rank among all runs: steady where a few draws are extreme");
  command->add_flag("--schema", options->schema, "the JSON Schema of sensitivity.json");
  command->footer(
      "With the defaults about 3 minutes of processor time, shared by the cores.\n"
      "Examples:\n"
      "  aftermath sensitivity ca-2014-pcepa nz-2003-pra\n"
      "  aftermath sensitivity ca-2014-pcepa nz-2003-pra --outcome client_violence,trafficked_years --sources 12\n"
      "  aftermath sensitivity ca-2014-pcepa ./my-bill.toml --draws 2000 --json > sensitivity.json");
  command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace aftermath::cli
