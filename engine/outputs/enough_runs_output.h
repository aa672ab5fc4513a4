// Monte-Carlo error and convergence as JSON, in words and in the report.
#pragma once
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "engine/analysis/enough_runs.h"

namespace aftermath {

// The object `enough_runs` of summary.json.
[[nodiscard]] nlohmann::ordered_json as_json(const EnoughRuns& runs);

// "largest Monte-Carlo error of a middle: 4.2% (Homicides under nz-2003-pra), of an interval end: ..."
[[nodiscard]] std::string in_words(const EnoughRuns& runs);

}  // namespace aftermath
