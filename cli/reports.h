// The reports beside the numbers: one file each, made of the page's parts (decision 0053).
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "cli/run_folder.h"
#include "engine/ensemble/ensemble.h"
#include "engine/library/library.h"

namespace aftermath::cli {

using Files = std::vector<std::pair<std::string, std::string>>;  // name and contents

// The report as a file of this name; none where reports were not built, which report_line() then tells.
[[nodiscard]] Result<Files> report_of(const std::string& name, const std::string& title,
                                      const nlohmann::ordered_json& values);

// Writes the numbers and, as NAME.html, the report of an analysis. kind and result: see analysis_values(). No plan: of
// no single place.
[[nodiscard]] Result<void> write_analysis(const RunFolder& folder, Files files, const std::string& name,
                                          std::string_view kind, const std::string& title, const std::string& result,
                                          const Library* library = nullptr, const Plan* plan = nullptr);

// "report: .../report.html", or how to get one.
[[nodiscard]] std::string report_line(const std::string& path);
[[nodiscard]] std::string report_line(const RunFolder& folder, const std::string& name);

}  // namespace aftermath::cli
