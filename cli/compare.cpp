#include <memory>

#include "cli/answer_tables.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/run_and_write.h"

namespace aftermath::cli {
namespace {

Result<void> check_depth(const EnsembleOptions& options) {
  if (!options.in_depth) return {};
  if (!options.freeze.empty())
    return failure({"--in-depth", 0, 0, "some mechanisms are frozen",
                    "no --freeze: the split over mechanisms holds and releases them itself", ""});
  if (folder_of(options).none)
    return failure({"--in-depth", 0, 0, "there is no folder to write to", "--out DIR beside --json", ""});
  for (const std::string& name : options.outcomes)
    if (const Result<const OutcomeInfo*> known = outcome_named(name); !known) return failure(known.error());
  return {};
}

int run(const EnsembleOptions& options) {
  if (const Result<void> fits = check_depth(options); !fits) return report(fits.error());
  return run_and_write("compare", options, print_differences);
}

}  // namespace

void add_compare(CLI::App& program, Action& chosen) {
  constexpr std::size_t kMostLaws = 6;
  constexpr double kMostWillingness = 1e9;
  CLI::App* command = program.add_subcommand("compare", "what would be different under another law: the main job");
  auto options = std::make_shared<EnsembleOptions>();
  command
      ->add_option("laws", options->laws,
                   "two to six laws, by name ('aftermath laws list') or path; the first is the comparator")
      ->required()
      ->expected(2, kMostLaws);
  add_ensemble_options(*command, *options);
  add_until_error(*command, *options);
  command
      ->add_option("--willing-to-pay", options->decision.most_willingness,
                   "where the acceptability curve ends, dollars per healthy year saved (DALY averted)")
      ->check(CLI::Range(1.0, kMostWillingness))
      ->capture_default_str();
  command
      ->add_option("--discount", options->decision.discount,
                   "per year, of money and healthy years in the decision view: 0.03 is 3%")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  CLI::Option* in_depth = command->add_flag("--in-depth", options->in_depth,
                                            "then also attribution, sensitivity and break-even of the first two laws, "
                                            "in smaller runs, into the report and as "
                                            "files");
  command
      ->add_option("--outcome", options->outcomes,
                   "with --in-depth: outcomes to split and to turn [the first that are likely to differ, four at most]")
      ->delimiter(',')
      ->needs(in_depth);
  command->footer(
      "With the defaults about 15 seconds of processor time for two laws, 30 for four, 12 minutes --in-depth; "
      "shared by the cores.\n"
      "Examples:\n"
      "  aftermath compare --setting vancouver ca-2014-pcepa nz-2003-pra\n"
      "  aftermath compare ca-2014-pcepa ./my-bill.toml --years 5 --out my-bill\n"
      "  aftermath compare ca-2014-pcepa nz-2003-pra --assume critics --json > summary.json\n"
      "  aftermath compare ca-2014-pcepa nz-2003-pra --until-error 0.05 --draws 5000\n"
      "  aftermath compare ca-2014-pcepa nz-2003-pra --in-depth --outcome client_violence,arrests");
  command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace aftermath::cli
