// What `aftermath sensitivity` leaves: JSON (data/schema/sensitivity.schema.json), CSV and a part of a report.
#pragma once
#include <string>
#include <vector>

#include "engine/analysis/sensitivity.h"

namespace aftermath {

[[nodiscard]] std::string sensitivity_json(const Plan& plan, const Sensitivity& found);
// One line per outcome and source.
[[nodiscard]] std::string sensitivity_csv(const Sensitivity& found);

// Places of sources in order of their total index, greatest first.
[[nodiscard]] std::vector<std::size_t> strongest_first(const OutcomeSensitivity& one);
// "0.42 (0.31 to 0.55)"
[[nodiscard]] std::string total_in_words(const SobolIndex& index);
// In few words, for tables.
[[nodiscard]] std::string short_name(const UncertaintySource& source);

}  // namespace aftermath
