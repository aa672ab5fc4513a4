#include <memory>

#include "cli/answer_tables.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/run_and_write.h"

namespace aftermath::cli {

void add_run(CLI::App& program, Action& chosen) {
  CLI::App* command = program.add_subcommand("run", "one law in one place: how many of what, with intervals");
  auto options = std::make_shared<EnsembleOptions>();
  command->add_option("law", options->laws, "the law, by name or path")->required()->expected(1);
  add_ensemble_options(*command, *options);
  add_until_error(*command, *options);
  command->footer(
      "Examples:\n"
      "  aftermath run --setting vancouver ca-2014-pcepa\n"
      "  aftermath run nz-2003-pra --people 100000 --draws 20");
  command->callback(
      [&chosen, options] { chosen = [options] { return run_and_write("run", *options, print_levels); }; });
}

}  // namespace aftermath::cli
