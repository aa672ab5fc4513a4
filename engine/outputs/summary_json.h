// summary.json: the contract with every other program. Schema: data/schema/summary.schema.json.
#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "engine/analysis/assumptions.h"
#include "engine/analysis/compare.h"
#include "engine/analysis/decide.h"
#include "engine/analysis/enough_runs.h"

namespace aftermath {

// One JSON object and a line end. Years one by one are told of everybody; those of subgroups are in results.nc. What is
// not a number (a share of nobody) is null. No timestamps: same inputs, same bytes. challenge: runs into a folder make
// it.
[[nodiscard]] std::string summary_json(const Summary& summary, const Decision* decision = nullptr,
                                       const EnoughRuns* runs = nullptr, const Challenge* challenge = nullptr);

// The same before it is text. Handed over to a face as it stands.
[[nodiscard]] nlohmann::ordered_json summary_values(const Summary& summary, const Decision* decision = nullptr,
                                                    const EnoughRuns* runs = nullptr,
                                                    const Challenge* challenge = nullptr);
// One outcome of one group, as an entry of "outcomes".
[[nodiscard]] nlohmann::ordered_json outcome_values(const OutcomeSummary& summary);

}  // namespace aftermath
