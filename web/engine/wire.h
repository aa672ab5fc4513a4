// The engine's structures as JSON of web/page/src/engine/contract.ts.
#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "engine/analysis/breakeven.h"
#include "engine/analysis/compare.h"
#include "engine/analysis/paths.h"
#include "engine/base/problem.h"
#include "engine/evidence/quantity.h"
#include "engine/evidence/record.h"
#include "engine/law/law.h"

namespace aftermath::page {

using json = nlohmann::ordered_json;

[[nodiscard]] json vocabulary_json();
[[nodiscard]] json problem_json(const Problem& problem);
[[nodiscard]] json head_json(const Law& law);
// With what is in force on a day, and its text.
[[nodiscard]] json law_json(const Law& law, const Date& day);
[[nodiscard]] json value_json(const LeverInfo& about, const LeverState& state);
[[nodiscard]] json interval_json(const Interval& interval);
[[nodiscard]] json outcome_json(const OutcomeSummary& summary);
[[nodiscard]] json shift_json(const Central::Shift& shift, const Central::ToldShift& told, std::string_view outcome);
[[nodiscard]] json paths_json(const std::vector<PathsToOutcome>& all);
[[nodiscard]] json parameter_json(const QuantityRecord& record);
[[nodiscard]] json evidence_json(const EvidenceRecord& record);
[[nodiscard]] json operation_json(const Operation& operation);

[[nodiscard]] json break_even_json(const BreakEvenStudy& study, std::string_view outcome);

// "violence/isolation": by which the page finds a factor's words in its language.
[[nodiscard]] std::string factor_key(const Factor& factor);

}  // namespace aftermath::page
