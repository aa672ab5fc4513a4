// What goes deeper than a comparison: each analysis as its own subcommand and `compare --in-depth` run it, show it and
// write it. Defined beside its subcommand; in depth.cpp what is compare's.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cli/common.h"
#include "engine/analysis/attribute.h"
#include "engine/analysis/breakeven.h"
#include "engine/analysis/sensitivity.h"
#include "engine/io/report_html.h"

namespace aftermath::cli {

// How campaigns run, and the folder in which their ledgers lie; empty: none.
struct Work {
  SweepKernel sweep;
  unsigned threads = 0;
  std::string folder;
};

// Of the draws that were finished, since each is whole. The plan must outlive it.
struct AttributionRun {
  Attribution found;
  bool complete = false;
};
[[nodiscard]] Result<AttributionRun> run_attribution(const Plan& plan, const AttributionOptions& options,
                                                     const Work& work, bool keep_ledger);
void forget_attribution(const std::string& folder);
// `most` parts of each outcome, by name.
void print_attribution(const Attribution& attribution, const std::vector<std::string>& outcomes, std::size_t most);

// Outcomes by which the strongest numbers are chosen: those named, or all headline ones.
[[nodiscard]] std::vector<std::string> sensitivity_focus(const std::vector<std::string>& named);
// Nothing where it was cut. Its ledgers stay: forget_sensitivity().
[[nodiscard]] Result<std::optional<Sensitivity>> run_sensitivity(const Plan& plan, const SensitivityDesign& design,
                                                                 const Work& work);
void forget_sensitivity(const std::string& folder);
void print_sensitivity(const Plan& plan, const Sensitivity& found);

// One outcome of everybody.
[[nodiscard]] Index outcome_index(const OutcomeInfo& outcome);
struct BreakEvenOptions {
  std::size_t values = 5;  // at which each parameter is held
  std::size_t paired = 2;  // how many of those that move the answer most are held two by two
};
// A study for each index, of the same runs. Nothing where it was cut. Its ledgers stay: forget_breakeven().
[[nodiscard]] Result<std::optional<std::vector<BreakEvenStudy>>> run_breakeven(const Plan& plan,
                                                                               const std::vector<Index>& indices,
                                                                               const std::vector<Quantity>& parameters,
                                                                               const BreakEvenOptions& options,
                                                                               const Work& work);
void forget_breakeven(const std::string& folder);
// all: those too that turn nothing.
void print_breakeven(const Plan& plan, const BreakEvenStudy& study, bool all);

// After a comparison: all of these on its first two laws. Writes their JSON and CSV files and the report anew, with
// their part, and prints them unless --json. False where it was cut: the ledgers stay.
[[nodiscard]] Result<bool> go_deeper(const Library& library, const EnsembleOptions& options, const Plan& plan,
                                     const Summary& summary, ReportParts parts, const Work& work);

}  // namespace aftermath::cli
