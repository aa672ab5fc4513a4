// Experiment files: TOML in; laws and settings by name are left for the library to find. Format: docs/experiments.md.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/validate.h"
#include "engine/base/problem.h"

namespace aftermath {

// A law before or after the change: one of the library, changed by provisions, or provisions alone.
struct LawInFile {
  std::string base;  // name or path; empty: nothing is prohibited
  Law own;           // its provisions replace those of the base for the levers they set
};

struct ExperimentFile {
  Experiment experiment;               // its plan is still empty
  std::string setting;                 // name or path; empty: every input stands in the file
  std::vector<QuantityRecord> inputs;  // replace those of the setting
  std::optional<Date> change;
  LawInFile before, after;
};

[[nodiscard]] Result<ExperimentFile> experiment_from_toml(std::string_view text, const std::string& file,
                                                          const std::string& id);

}  // namespace aftermath
