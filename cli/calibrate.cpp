// 'aftermath calibrate': the inference is a Python library's (decision 0027), which calls the engine; this finds both.
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

int calibrate(const std::vector<std::string>& arguments) {
  const fs::path source = AFTERMATH_SOURCE_DIR;
  const char* named = std::getenv("AFTERMATH_PYTHON");
  const fs::path python = named != nullptr ? fs::path(named) : source / "build/venv/bin/python";
  const fs::path script = source / "python/calibration/place.py";
  std::error_code error;
  const fs::path module = fs::read_symlink("/proc/self/exe", error).parent_path() / "python";
  for (const fs::path& needed : {python, script, module})
    if (!fs::exists(needed))
      return report({needed.string(), 0, 0, "calibration needs the Python module, which is not built",
                     "./dev python, once (AFTERMATH_PYTHON may name another Python)", ""});
  setenv("PYTHONPATH", module.c_str(), 1);
  std::vector<std::string> words = {python.string(), script.string()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  execv(python.c_str(), argv.data());
  return report({python.string(), 0, 0, "it cannot be run", "a Python with python/calibration/requirements.txt", ""});
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
