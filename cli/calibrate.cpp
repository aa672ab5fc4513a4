// 'aftermath calibrate': the inference is a Python library's (decision 0027), which calls the engine; this finds the
// Python that has both (decision 0046).
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/common.h"

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
  CLI::App* command =
      program.add_subcommand("calibrate", "fit a place's inputs to what was counted in it (about a minute)");
  auto arguments = std::make_shared<std::vector<std::string>>();
  command->prefix_command();
  command->footer(
      "Arguments: SETTING [--people 2000] [--members 400] [--assimilations 4] [--seed 1] [--threads N] [--out FILE]\n"
      "Writes posterior.toml beside the setting's file, which then moves its inputs wherever it is named. A stopped\n"
      "calibration goes on where it was.\n"
      "Examples:\n  aftermath calibrate nairobi\n  aftermath calibrate ./my-town/setting.toml --members 200");
  command->callback([&chosen, arguments, command] {
    *arguments = command->remaining();
    chosen = [arguments] {
      if (arguments->empty())
        return report({"calibrate", 0, 0, "no setting is named", "a name or a path, as nairobi", ""});
      return calibrate(*arguments);
    };
  });
}

}  // namespace aftermath::cli
