// The decision view as JSON, as CSV, in words and in the report.
#pragma once
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "engine/analysis/decide.h"

namespace aftermath {

// The object `decision` of summary.json.
[[nodiscard]] nlohmann::ordered_json as_json(const Decision& decision);

// decision.csv. Columns: part,law,versus,outcome,willingness_to_pay,measure,value,lo90,hi90,mc_error. part: level,
// against, ladder, acceptability or best. What does not apply stays empty.
[[nodiscard]] std::string decision_csv(const Decision& decision);

// A sentence per law after the first: money and healthy years against the comparator, dominance in words.
[[nodiscard]] std::vector<std::string> in_words(const Decision& decision);

}  // namespace aftermath
