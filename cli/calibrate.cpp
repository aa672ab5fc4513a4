// 'aftermath calibrate': the inference is a Python library's (decision 0027), which calls the engine; this finds the
// Python that has both (decision 0046).
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/problems.h"
#include "engine/library/library.h"

namespace aftermath::cli {
namespace {

namespace fs = std::filesystem;

// What Python runs: the package's own command, or one message where there is no package. A file of the folder that the
// user is in is never taken for it.
constexpr const char* kCall = R"(
import sys
sys.path[:1] = [folder for folder in sys.path[:1] if folder]
try:
    from aftermath.calibrate_command import run
except ModuleNotFoundError as missing:
    sys.exit(f"aftermath: calibration is done by the Python package 'aftermath', and {sys.executable} has no "
             f"'{missing.name}'; expected a Python with it (pip install 'aftermath[calibration]'; in the repository: "
             "./dev python), which AFTERMATH_PYTHON may name")
run()
)";

struct Python {
  std::string program, modules;  // modules: a folder to search first; empty: none
};

// The one that is named; in a clone, the one that ./dev python made; else the one on the path.
Python python_to_call() {
  if (const char* named = std::getenv("AFTERMATH_PYTHON")) return {named, ""};
  std::error_code error;
  const fs::path clone = AFTERMATH_SOURCE_DIR, own = clone / "build/venv/bin/python";
  const fs::path modules = fs::read_symlink("/proc/self/exe", error).parent_path() / "python";
  if (!clone.empty() && fs::exists(own, error) && fs::exists(modules, error)) return {own.string(), modules.string()};
  return {"python3", ""};
}

int calibrate(const std::vector<std::string>& arguments) {
  const Result<Library> library = Library::open("");
  if (!library) return report(library.error());
  const Python python = python_to_call();
  setenv("AFTERMATH_DATA", fs::absolute(library->folder()).c_str(), 1);  // the program's data, not the package's
  if (!python.modules.empty()) setenv("PYTHONPATH", python.modules.c_str(), 1);
  std::vector<std::string> words = {python.program, "-c", kCall};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  execvp(argv.front(), argv.data());
  report({python.program, 0, 0, "it cannot be run",
          "a Python with the package 'aftermath' (pip install 'aftermath[calibration]'); AFTERMATH_PYTHON may name it",
          ""});
  return kFailed;
}

}  // namespace

void add_calibrate(CLI::App& program, Action& chosen) {
  struct Options {
    std::string setting, out;
    std::size_t people = 2000, members = 400, assimilations = 4;
    std::uint64_t seed = 1;
    unsigned threads = 0;
  };
  constexpr std::size_t kFewestPeople = 100, kMostPeople = 1000000, kFewestMembers = 2, kMostMembers = 100000;
  constexpr std::size_t kMostRounds = 100;
  constexpr unsigned kMostThreads = 1024;
  CLI::App* command = program.add_subcommand("calibrate", "fit a place's inputs to what was counted in it (minutes)");
  auto options = std::make_shared<Options>();
  command->add_option("setting", options->setting, "by name or path, with a targets.toml beside it")->required();
  command->add_option("--people", options->people, "simulated in each place")
      ->check(CLI::Range(kFewestPeople, kMostPeople))
      ->capture_default_str();
  command->add_option("--members", options->members, "places in the ensemble")
      ->check(CLI::Range(kFewestMembers, kMostMembers))
      ->capture_default_str();
  command->add_option("--assimilations", options->assimilations, "rounds, in which the figures are used once in all")
      ->check(CLI::Range(std::size_t{1}, kMostRounds))
      ->capture_default_str();
  command->add_option("--seed", options->seed, "same seed, same result")->capture_default_str();
  command->add_option("--threads", options->threads, "0: all cores")
      ->check(CLI::Range(0U, kMostThreads))
      ->capture_default_str();
  command->add_option("-o,--out", options->out, "file to write [posterior.toml beside the setting]");
  command->footer(
      "What is written moves the setting's inputs wherever it is named. A stopped calibration goes on where it was.\n"
      "Examples:\n  aftermath calibrate nairobi\n  aftermath calibrate ./my-town/setting.toml --members 200");
  command->callback([&chosen, options] {
    chosen = [options] {
      std::vector<std::string> arguments = {
          "--people=" + std::to_string(options->people), "--members=" + std::to_string(options->members),
          "--assimilations=" + std::to_string(options->assimilations), "--seed=" + std::to_string(options->seed)};
      if (options->threads > 0) arguments.push_back("--threads=" + std::to_string(options->threads));
      if (!options->out.empty()) arguments.push_back("--out=" + options->out);
      arguments.insert(arguments.end(), {"--", options->setting});
      return calibrate(arguments);
    };
  });
}

}  // namespace aftermath::cli
