#include <memory>

#include "cli/commands.h"
#include "cli/common.h"

namespace aftermath::cli {

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
  command->footer(
      "Examples:\n"
      "  aftermath compare --setting vancouver ca-2014-pcepa nz-2003-pra\n"
      "  aftermath compare ca-2014-pcepa ./my-bill.toml --years 5 --out my-bill\n"
      "  aftermath compare ca-2014-pcepa nz-2003-pra --assume critics --json > summary.json\n"
      "  aftermath compare ca-2014-pcepa nz-2003-pra --until-error 0.05 --draws 5000");
  command->callback([&chosen, options] { chosen = [options] { return run_and_write(*options, print_differences); }; });
}

}  // namespace aftermath::cli
