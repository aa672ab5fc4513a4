// What goes deeper than a comparison: each analysis as its own subcommand and `compare --in-depth` show it and write
// it. Defined beside its subcommand; in depth.cpp what is compare's.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/running.h"
#include "engine/analysis/attribute.h"
#include "engine/analysis/breakeven.h"
#include "engine/analysis/sensitivity.h"
#include "engine/outputs/report_values.h"

namespace aftermath::cli {

// How campaigns run, and the folder in which their ledgers lie; empty: none.
struct Work {
  SweepKernel sweep;
  unsigned threads = 0;
  std::string folder;
};

// A runner by run_resumable(); keep_ledgers: they stay, since more campaigns follow. `work` is copied.
[[nodiscard]] RunCampaign resumable(const Work& work, bool keep_ledgers);

// Ledgers of an analysis that were kept.
void forget_attribution(const std::string& folder);
// `most` parts of each outcome, by name.
void print_attribution(const Attribution& attribution, const std::vector<std::string>& outcomes, std::size_t most);

// Outcomes by which the strongest numbers are chosen: those named, or all headline ones.
[[nodiscard]] std::vector<std::string> sensitivity_focus(const std::vector<std::string>& named);
void forget_sensitivity(const std::string& folder);
void print_sensitivity(const Plan& plan, const Sensitivity& found);

void forget_breakeven(const std::string& folder);
// all: those too that turn nothing.
void print_breakeven(const Plan& plan, const BreakEvenStudy& study, bool all);

// A comparison that was made.
struct Compared {
  const Plan& plan;
  const Results& results;
  const Summary& summary;
  const ReportLibrary& beside;
};

// After a comparison: all of these on its first two laws. Writes their JSON and CSV files and the report again, with
// their part, and prints them unless --json. False where it was cut: the ledgers stay.
[[nodiscard]] Result<bool> go_deeper(const EnsembleOptions& options, const Compared& compared, ReportParts parts,
                                     const RunFolder& folder, const Work& work);

}  // namespace aftermath::cli
