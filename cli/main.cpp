// The program: parses the command line, calls the engine, prints.
#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/commands.h"
#include "cli/problems.h"
#include "cli/safe_output.h"
#include "engine/base/nearest_word.h"
#include "engine/base/sweep.h"
#include "engine/library/build_info.h"
#include "engine/library/data_folder.h"
#include "engine/library/library.h"

namespace aftermath::cli {
namespace {

// CLI11 reads '010' as octal, '0x10' as hexadecimal, and takes a number that is too large or below 0 for the largest.
CLI::Validator whole_number() {
  const auto check = [](std::string& text) -> std::string {
    const std::size_t start = std::min(text.find_first_not_of('0'), text.empty() ? 0 : text.size() - 1);
    const std::string number = text.substr(start);
    std::uint64_t value = 0;
    const auto [end, wrong] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (wrong != std::errc() || end != number.data() + number.size() || number.empty())
      return "'" + text + "' does not fit; expected a whole number from 0 to 18446744073709551615, in decimal digits";
    text = number;
    return "";
  };
  return {check, "", "whole number"};
}

void read_numbers_as_decimal(CLI::App& app) {
  for (CLI::Option* option : app.get_options())
    if (option->get_type_name().starts_with("UINT")) option->transform(whole_number());
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) read_numbers_as_decimal(*command);
}

// The subcommand that the words lead to.
const CLI::App& command_of(const CLI::App& program, const std::vector<std::string>& words) {
  const CLI::App* at = &program;
  for (const std::string& word : words) {
    const auto all = at->get_subcommands([](const CLI::App*) { return true; });
    const auto next =
        std::find_if(all.begin(), all.end(), [&](const CLI::App* one) { return one->get_name() == word; });
    if (next == all.end()) break;
    at = *next;
  }
  return *at;
}

// A slip in an option's or a subcommand's name gets the nearest one.
std::string nearest_to_slip(const CLI::App& program, const std::vector<std::string>& words) {
  const CLI::App& command = command_of(program, words);
  std::vector<std::string> names, options = {"--help"};
  for (const CLI::App* one : command.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(one->get_name());
  for (const CLI::Option* one : command.get_options())
    for (const std::string& name : one->get_lnames()) options.push_back("--" + name);
  const auto nearest = [](const std::string& word, const std::vector<std::string>& known) {
    if (std::find(known.begin(), known.end(), word) != known.end()) return std::string();
    return std::string(nearest_word(word, std::vector<std::string_view>(known.begin(), known.end())));
  };
  for (const std::string& word : words) {
    if (word.starts_with("--"))
      if (std::string found = nearest(word.substr(0, word.find('=')), options); !found.empty()) return found;
    if (!word.starts_with('-') && &command == &program) return nearest(word, names);
  }
  for (std::size_t i = 0; i < words.size(); ++i)  // 'laws lst'
    if (words[i] == command.get_name() && i + 1 < words.size() && !names.empty()) return nearest(words[i + 1], names);
  return "";
}

// CLI11's words in ours.
std::string in_plain_words(std::string text) {
  constexpr std::pair<std::string_view, std::string_view> kWords[] = {
      {"The following argument was not expected: ", "this is not expected: "},
      {"The following arguments were not expected: ", "these are not expected: "},
      {"A subcommand is required", "a command is missing"},
      {" required but received ", " expected, and given: "},
      {"At least ", "at least "},
      {"At Most ", "at most "},
      {"At most ", "at most "}};
  for (const auto& [theirs, ours] : kWords)
    if (const std::size_t at = text.find(theirs); at != std::string::npos) text.replace(at, theirs.size(), ours);
  return text;
}

std::string first_letters(const std::string& digest) { return digest.substr(0, 12); }

int print_version(bool as_json) {
  const BuildInfo build = build_info();
  const Result<Library> library = Library::open();
  const DataFolder data = library ? describe_data(library->folder()) : DataFolder{};
  if (!as_json) {
    std::cout << "aftermath " << build.version << (build.commit.empty() ? "" : " (commit " + build.commit + ")")
              << "\n";
    if (library)
      std::cout << "data " << data.version << " (SHA-256 " << first_letters(data.all) << "..., " << library->folder()
                << ")\n";
    else
      std::cout << "data: not found\n";
    return kDone;
  }
  const auto text = [](const std::string& value) {
    return value.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(value);
  };
  nlohmann::ordered_json out{{"aftermath", build.version},
                             {"commit", text(build.commit)},
                             {"compiler", build.compiler},
                             {"target", text(build.target)},
                             {"vector_instructions", sweep_targets().front()},
                             {"data", nullptr}};
  if (library) out["data"] = {{"version", text(data.version)}, {"sha256", data.all}, {"folder", library->folder()}};
  std::cout << out.dump(1, ' ') << "\n";
  return kDone;
}

// 'help compare', 'version' and '-V' are what many type.
std::vector<std::string> usual_words(int argc, char** argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty()) return words;
  if (words[0] == "help") {
    words.erase(words.begin());
    words.emplace_back("--help");
  } else if (words[0] == "version" || words[0] == "-V") {
    words[0] = "--version";
  }
  return words;
}

// How many laws go in stands in words beside them; the library's 'laws(2x)' says the fewest only.
class PlainHelp : public CLI::Formatter {
 public:
  [[nodiscard]] std::string make_option_usage(const CLI::Option* option) const override {
    const std::string name = option->get_name(true) + (option->get_expected_max() > 1 ? "..." : "");
    return option->get_required() ? name : "[" + name + "]";
  }
  [[nodiscard]] std::string make_option_opts(const CLI::Option* option) const override {
    std::string words = CLI::Formatter::make_option_opts(option);
    const std::string fewest = " x " + std::to_string(option->get_expected());
    if (const std::size_t at = words.find(fewest); at != std::string::npos) words.erase(at, fewest.size());
    return words;
  }
};

int run(const std::vector<std::string>& words) {
  CLI::App program(
      "A law goes in, what it does to people comes out: with uncertainty, beside the alternatives, every number "
      "traceable.",
      "aftermath");
  program.formatter(std::make_shared<PlainHelp>());
  bool unused = false;  // told before anything is parsed
  program.add_flag("--version", unused,
                   "versions of program and data; with --json: compiler, machine and digests as well");
  program.require_subcommand(1);
  program.failure_message(CLI::FailureMessage::simple);
  Action chosen;
  for (const auto add : {add_compare, add_run, add_attribute, add_explain, add_laws, add_settings, add_evidence,
                         add_targets, add_validate, add_calibrate, add_elicit, add_sensitivity, add_breakeven,
                         add_world, add_mechanisms, add_outcomes, add_page, add_serve, add_completion})
    add(program, chosen);
  program.footer(
      "Examples:\n"
      "  aftermath compare --setting vancouver ca-2014-pcepa nz-2003-pra\n"
      "  aftermath explain ca-2014-pcepa --profile venue=street\n"
      "  aftermath laws list\n"
      "'aftermath COMMAND --help' says more. Bad input ends with exit code 2.");
  read_numbers_as_decimal(program);
  if (words == std::vector<std::string>{"--version"}) return print_version(false);
  if (words == std::vector<std::string>{"--version", "--json"}) return print_version(true);
  try {
    program.parse(std::vector<std::string>(words.rbegin(), words.rend()));  // CLI11 takes them from the back
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return program.exit(error);  // --help
    const CLI::App& command = command_of(program, words);
    if (!words.empty() || error.get_name() != "RequiredError") {
      const std::string nearest = nearest_to_slip(program, words);
      std::cerr << "aftermath: " << in_plain_words(error.what())
                << (nearest.empty() ? "" : "; did you mean '" + nearest + "'?") << "\n"
                << "'aftermath " << (&command == &program ? "" : command.get_name() + " ")
                << "--help' shows how to call it\n";
    } else {
      std::cerr << program.help();
    }
    return kBadInput;
  }
  return chosen();
}

// What is read by other programs goes out as it is.
bool is_for_programs(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "--json" || word == "completion" || word.ends_with("schema");
  });
}

int run(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file that grows beyond the limit is a full disk, and said
  const std::vector<std::string> words = usual_words(argc, argv);
  const SpeltOut errors(std::cerr);
  std::optional<SpeltOut> output;
  if (!is_for_programs(words)) output.emplace(std::cout, line_width());
  const int code = run(words);
  if (std::cout.flush() || code != kDone) return code;
  std::cerr << "aftermath: the output cannot be written (is the disk full?)\n";
  return kFailed;
}

}  // namespace
}  // namespace aftermath::cli

int main(int argc, char** argv) {
  try {
    const int code = aftermath::cli::run(argc, argv);
    // After a NetCDF file that could not be written (a full disk) HDF5's own farewell crashes.
    if (code == aftermath::cli::kFailed) std::_Exit((std::cerr.flush(), code));
    return code;
  } catch (const std::bad_alloc&) {
    std::cerr << "aftermath: not enough memory; fewer --people or --threads need less\n";
  } catch (const std::exception& error) {
    std::cerr << "aftermath: " << error.what() << "\n";
  }
  return aftermath::cli::kFailed;
}
