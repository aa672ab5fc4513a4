// One run from options to files and an answer: what `run` and `compare` do.
#pragma once
#include <string>

#include "cli/options.h"
#include "engine/analysis/assumptions.h"
#include "engine/analysis/compare.h"

namespace aftermath::cli {

// Runs with a progress bar (on a terminal), resumes from OUT's ledger, writes what the options ask for and prints the
// answer by `print`. Ctrl-C: the finished draws are written. Returns the exit code.
int run_and_write(const std::string& command, const EnsembleOptions& options,
                  void (*print)(const Plan&, const Summary&, const Challenge*));

}  // namespace aftermath::cli
