#include "engine/analysis/breakeven.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

#include "cli/commands.h"
#include "cli/depth.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/reports.h"
#include "cli/running.h"
#include "cli/text_table.h"
#include "engine/base/nearest_word.h"
#include "engine/inputs/text_file.h"
#include "engine/inputs/weights_toml.h"
#include "engine/outputs/breakeven_output.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/schema.h"

namespace aftermath::cli {
namespace {

struct Options {
  EnsembleOptions ensemble;
  std::string outcome, weights;
  std::vector<std::string> parameters;
  BreakEvenOptions held;
  bool schema = false, weights_schema = false;
};

Result<Index> index_of(const Options& options) {
  if (options.outcome.empty() == options.weights.empty())
    return failure({"breakeven", 0, 0, "what is weighed is not said, or said twice",
                    "either --outcome NAME or --weights FILE.toml", ""});
  if (!options.weights.empty()) {
    const Result<std::string> text = read_text(options.weights);
    if (!text) return failure(text.error());
    return weights_from_toml(*text, options.weights);
  }
  const Result<const OutcomeInfo*> outcome = outcome_named(options.outcome);
  if (!outcome) return failure(outcome.error());
  return outcome_index(**outcome);
}

Result<std::vector<Quantity>> parameters_of(const Options& options, const Plan& plan,
                                            const std::vector<EvidenceRecord>& evidence) {
  if (options.parameters.empty()) return disputed(plan.quantities, evidence);
  std::vector<std::string_view> known;
  for (const QuantityInfo& about : quantity_vocabulary()) known.push_back(about.name);
  std::vector<Quantity> out;
  for (const std::string& name : options.parameters) {
    const auto at = std::find(known.begin(), known.end(), name);
    if (at == known.end())
      return failure({"--parameter", 0, 0, "unknown parameter '" + name + "'",
                      "a name of data/parameters or of the setting", nearest_word(name, known)});
    const auto quantity = static_cast<Quantity>(at - known.begin());
    if (std::find(out.begin(), out.end(), quantity) == out.end()) out.push_back(quantity);
  }
  return out;
}

}  // namespace

void forget_breakeven(const std::string& folder) { forget_campaigns(folder, kBreakEvenCampaigns); }

void print_breakeven(const Plan& plan, const BreakEvenStudy& study, bool all) {
  std::cout << plan.setting.name << ", " << study.index.name << ", " << plan.laws[1].id << " minus " << plan.laws[0].id
            << ", " << counted(plan.years, "year") << ": " << plain_signed(study.as_drawn.mean) << " ("
            << plain(study.as_drawn.lo90) << " to " << plain(study.as_drawn.hi90) << "), mean of "
            << counted(study.draws, "draw") << " of " << plan.people
            << " people; brackets hold 90% intervals for chance in the simulation\n\n";
  TextTable table{{{"parameter", "changes sign at", "published (90%)", "critics (90%)", "verdict"}}, {}};
  for (const ParameterBreakEven& one : study.parameters) {
    const Flip flip = flip_of(one);
    if (!all && (flip == Flip::none || flip == Flip::open)) continue;
    table.rows.push_back({std::string(info(one.quantity).name), flips_in_words(one),
                          in_words(one.range.calibrated.value_or(one.range.prior)),
                          one.range.critics ? in_words(*one.range.critics) : "", in_words(flip)});
  }
  if (table.rows.size() > 1 || all)
    std::cout << table.text();
  else
    std::cout << "none of " << study.parameters.size() << " disputed parameters surely turns it alone\n";
  if (study.no_part.empty() || !all) return;
  std::cout << "\nplay no part here:";
  for (const Quantity quantity : study.no_part) std::cout << " " << info(quantity).name;
  std::cout << "\n";
}

namespace {

// What decides the files beside the plan.
std::vector<std::string> deciding(const Options& options, const Index& index) {
  std::vector<std::string> out = options.parameters;
  out.push_back(std::to_string(options.held.values));
  out.push_back(std::to_string(options.held.paired));
  out.push_back(index.name);
  for (const Term& term : index.terms) {
    out.emplace_back(term.outcome->name);
    out.push_back(std::to_string(term.group) + " " + std::to_string(term.weight));
  }
  return out;
}

int run(const Options& options) {
  if (options.schema || options.weights_schema) {
    std::cout << (options.schema ? breakeven_schema() : weights_schema());
    return kDone;
  }
  if (options.ensemble.laws.size() != 2)
    return report({"breakeven", 0, 0, "two laws are compared", "LAW_A LAW_B; the first is the comparator", ""});
  const Result<Index> index = index_of(options);
  if (!index) return report(index.error());
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<Plan> plan = plan_of(*library, options.ensemble);
  if (!plan) return report(plan.error());
  const Result<std::vector<EvidenceRecord>> evidence = library->evidence();
  if (!evidence) return report(evidence.error());
  const Result<std::vector<Quantity>> parameters = parameters_of(options, *plan, *evidence);
  if (!parameters) return report(parameters.error());

  const tl::expected<RunFolder, int> own =
      RunFolder::open(folder_of(options.ensemble), identity_of("breakeven", *plan, deciding(options, *index)));
  if (!own) return own.error();
  const std::string& folder = own->path();
  const SweepKernel sweep = choose_sweep("auto");
  const Result<std::optional<std::vector<BreakEvenStudy>>> studies = run_breakeven(
      *plan, {*index}, *parameters, options.held, sweep, resumable({sweep, options.ensemble.threads, folder}, true));
  if (!studies) return report(studies.error());
  if (!*studies) return interrupted_campaign(folder);
  const BreakEvenStudy& study = (*studies)->front();
  const std::string json = breakeven_json(*plan, study, *evidence);
  if (!folder.empty())
    if (const Result<void> written =
            write_analysis(*own, {{"breakeven.json", json}, {"breakeven.csv", breakeven_csv(study)}}, "breakeven",
                           "breakeven", title_of(*plan), json, &*library, &*plan);
        !written)
      return report(written.error()), kFailed;
  forget_breakeven(folder);
  if (options.ensemble.json)
    std::cout << json << std::flush;
  else {
    print_breakeven(*plan, study, true);
    std::cout << "\n" << report_line(*own, "breakeven.html") << "\n";
  }
  return std::cout ? kDone : kFailed;
}

}  // namespace

void add_breakeven(CLI::App& program, Action& chosen) {
  constexpr std::size_t kDraws = 40, kPeople = 1000, kYears = 5, kFewestValues = 2, kMostValues = 101, kMostPaired = 8;
  CLI::App* command = program.add_subcommand(
      "breakeven", "what a disputed number would have to be for the difference between two laws to change sign");
  auto options = std::make_shared<Options>();
  options->ensemble.draws = kDraws;
  options->ensemble.people = kPeople;
  options->ensemble.years = kYears;
  command->add_option("laws", options->ensemble.laws, "two laws, by name or path; the first is the comparator")
      ->expected(2);
  command->add_option("--outcome", options->outcome, "the outcome whose difference may change sign");
  command->add_option("--weights", options->weights,
                      "or several outcomes, weighed by this file (docs/breakeven.md): the weights are yours alone");
  command
      ->add_option("--parameter", options->parameters,
                   "parameters to hold [all with a prior of the critics or studies of both signs]")
      ->delimiter(',');
  command->add_option("--values", options->held.values, "values at which each is held")
      ->check(CLI::Range(kFewestValues, kMostValues))
      ->capture_default_str();
  command
      ->add_option("--pairs-of", options->held.paired,
                   "how many of those that move the answer most are held two by two")
      ->check(CLI::Range(std::size_t{0}, kMostPaired))
      ->capture_default_str();
  add_ensemble_options(*command, options->ensemble);
  command->remove_option(command->get_option("--simd"));
  command->get_option("--out")->description(
      "folder for breakeven.json, .csv and .html [one for each run in aftermath-out; none with --json]");
  command->get_option("--json")->description("breakeven.json on standard output, nothing else");
  command->add_flag("--schema", options->schema, "the JSON Schema of breakeven.json");
  command->add_flag("--weights-schema", options->weights_schema, "the JSON Schema of a file of weights, as JSON");
  command->footer(
      "With the defaults about 12 minutes of processor time, shared by the cores; fewer --parameter need less.\n"
      "Examples:\n"
      "  aftermath breakeven ca-2014-pcepa nz-2003-pra --outcome trafficked_years\n"
      "  aftermath breakeven ca-2014-pcepa nz-2003-pra --weights my-weights.toml --values 9 --draws 200\n"
      "  aftermath breakeven ca-2014-pcepa nz-2003-pra --outcome encounters --parameter "
      "demand.purchase_ban_fall,stigma.clients");
  command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace aftermath::cli
