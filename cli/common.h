// What the subcommands share: exit codes, options of ensembles, running one with progress and resume, text tables.
#pragma once
#include <CLI/CLI.hpp>
#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "cli/run_folder.h"
#include "engine/analysis/assumptions.h"
#include "engine/analysis/campaign_runner.h"
#include "engine/analysis/compare.h"
#include "engine/analysis/decide.h"
#include "engine/ensemble/campaign.h"
#include "engine/ensemble/ensemble.h"
#include "engine/library/library.h"

namespace aftermath::cli {

enum ExitCode : int { kDone = 0, kFailed = 1, kBadInput = 2, kInterrupted = 130 };

// One line on standard error; the exit code.
int report(const Problem& problem);

// What a check found: one line each on standard error, or `fine` where there is nothing; with as_json one object on
// standard output. The exit code.
int report_check(const std::vector<Problem>& problems, bool as_json, const std::string& fine);

// "1 year", "2 years".
[[nodiscard]] std::string counted(std::size_t number, const std::string& what);

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

// Set by Ctrl-C and by the end of the session, once something runs that listens to it.
[[nodiscard]] const std::atomic<bool>* interruption();

// Runs with a progress bar (on a terminal), resumes from OUT's ledger, writes what the options ask for and prints the
// answer by `print`. Ctrl-C: the finished draws are written. Returns the exit code.
int run_and_write(const std::string& command, const EnsembleOptions& options,
                  void (*print)(const Plan&, const Summary&, const Challenge*));

// A campaign with a progress bar. folder: where its ledger `name` lies while it runs, so that the same command takes up
// what a killed one had finished; empty: none. Ctrl-C ends it early: `complete` is false and the finished rows are
// kept. keep_ledger: it stays although complete, since more campaigns follow; forget_campaigns() takes it away.
[[nodiscard]] Result<CampaignOutcome> run_resumable(const Campaign& campaign, unsigned threads,
                                                    const std::string& folder, const std::string& name,
                                                    const std::string& what, bool keep_ledger = false);

void forget_campaigns(const std::string& folder, std::span<const char* const> names);

// Said once: finished work cannot be kept, since the disk is full.
class LedgerWatch {
 public:
  void saw(bool kept);

 private:
  bool said_ = false;
};

// What to say when a campaign was cut: to standard error; the exit code.
int interrupted_campaign(const std::string& folder);

// By name; the nearest one where there is none.
[[nodiscard]] Result<const OutcomeInfo*> outcome_named(const std::string& name);

// Columns aligned by what a terminal shows of UTF-8; the first row is the heading. right[i]: column i is a number.
struct TextTable {
  std::vector<std::vector<std::string>> rows;
  std::vector<bool> right;
  [[nodiscard]] std::string text() const;
};

// The table of outcomes for everybody. challenge: both sides, where they were run; else null.
void print_levels(const Plan& plan, const Summary& summary, const Challenge* challenge);
void print_differences(const Plan& plan, const Summary& summary, const Challenge* challenge);

}  // namespace aftermath::cli
