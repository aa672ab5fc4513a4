// The program: parses the command line, calls the engine, prints.
#include <cstdio>
#include <exception>
#include <iostream>

#include "cli/commands.h"
#include "cli/common.h"
#include "engine/base/nearest_word.h"

namespace aftermath::cli {
namespace {

// A slip in a subcommand's name gets the nearest one.
std::string nearest_command(const CLI::App& program, int argc, char** argv) {
  std::vector<std::string_view> names;
  std::vector<std::string> kept;
  for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; }))
    kept.push_back(command->get_name());
  names.assign(kept.begin(), kept.end());
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word.starts_with("-")) continue;
    return std::find(names.begin(), names.end(), word) != names.end() ? "" : nearest_word(word, names);
  }
  return "";
}

int run(int argc, char** argv) {
  CLI::App program(
      "A law goes in, what it does to people comes out: with uncertainty, beside the alternatives, every number "
      "traceable.",
      "aftermath");
  program.set_version_flag("--version", std::string(AFTERMATH_VERSION));
  program.require_subcommand(1);
  program.failure_message(CLI::FailureMessage::simple);
  program.footer(
      "Examples:\n"
      "  aftermath compare --setting vancouver ca-2014-pcepa nz-2003-pra\n"
      "  aftermath explain ca-2014-pcepa --profile venue=street\n"
      "  aftermath laws list\n"
      "'aftermath COMMAND --help' tells more. Bad input ends with exit code 2.");
  Action chosen;
  for (const auto add : {add_compare, add_run, add_attribute, add_explain, add_laws, add_settings, add_evidence,
                         add_targets, add_validate, add_calibrate, add_elicit, add_sensitivity, add_breakeven,
                         add_world, add_mechanisms, add_page, add_serve, add_completion})
    add(program, chosen);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return program.exit(error);  // --help, --version
    const std::string nearest = nearest_command(program, argc, argv);
    std::cerr << "aftermath: " << error.what() << (nearest.empty() ? "" : "; did you mean '" + nearest + "'?") << "\n"
              << "'aftermath --help' shows how to call it\n";
    return kBadInput;
  }
  return chosen();
}

}  // namespace
}  // namespace aftermath::cli

int main(int argc, char** argv) {
  try {
    return aftermath::cli::run(argc, argv);
  } catch (const std::bad_alloc&) {
    std::cerr << "aftermath: not enough memory; fewer --people or --threads need less\n";
  } catch (const std::exception& error) {
    std::cerr << "aftermath: " << error.what() << "\n";
  }
  return aftermath::cli::kFailed;
}
