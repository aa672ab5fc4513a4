// What commands that simulate are asked: options, and the plan, the folder and the identity of a run that follow.
#pragma once
#include <CLI/CLI.hpp>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "cli/run_folder.h"
#include "engine/analysis/decide.h"
#include "engine/ensemble/ensemble.h"
#include "engine/library/library.h"

namespace aftermath::cli {

struct EnsembleOptions {
  std::string setting = "vancouver";
  std::vector<std::string> laws;
  std::size_t draws = 256, people = 250, years = 10;
  std::uint64_t seed = 1;
  unsigned threads = 0;
  std::string assume, out, simd = "auto", csv = "plain";
  std::string change;  // the day on which compared laws begin; empty: the setting's
  std::vector<std::string> freeze;
  bool freeze_others = false, json = false, replace = false;
  bool draws_given = false, people_given = false;  // by the user
  bool by_accuracy = false;                        // where not given: as many as the figures need
  double until_error = 0;                          // 0: not asked for
  DecisionOptions decision;                        // this and below: of 'compare'
  bool in_depth = false;
  std::vector<std::string> outcomes;  // of --in-depth; empty: chosen
};
void add_ensemble_options(CLI::App& command, EnsembleOptions& options);
// Examples at the end of the help of subcommands of `command`: name and line.
void examples(CLI::App& command, const std::vector<std::pair<const char*, const char*>>& lines);
// --until-error, and sizes by accuracy where none are given; for those that run by run_and_write().
void add_until_error(CLI::App& command, EnsembleOptions& options);

// A plan with the options' sizes.
[[nodiscard]] Result<Plan> plan_of(const Library& library, const EnsembleOptions& options);

// The vector instructions that --simd asks for.
[[nodiscard]] Result<SweepKernel> sweep_of(const EnsembleOptions& options);
// Each a name and a content, in a folder that is there.
[[nodiscard]] Result<void> write_files(const std::string& folder,
                                       const std::vector<std::pair<std::string, std::string>>& files);
// --out and --replace. files: what is written, in words.
void add_folder_options(CLI::App& command, std::string& out, bool& replace, const std::string& files);
// Where outputs go: --out, else a folder of the run's own, else (with --json) nowhere.
[[nodiscard]] FolderChoice folder_of(const EnsembleOptions& options);
// The run's identity: of the plan, and of `options`, which also decide the files.
[[nodiscard]] RunIdentity identity_of(const std::string& command, const Plan& plan,
                                      const std::vector<std::string>& options);

// What the run was asked, as a shell reads it, for commands that ask more of the same: laws and options, but sizes.
[[nodiscard]] std::string as_asked(const EnsembleOptions& options);

// By name; the nearest one where there is none.
[[nodiscard]] Result<const OutcomeInfo*> outcome_named(const std::string& name);

}  // namespace aftermath::cli
