// The engine's structures as JSON of web/page/src/engine/contract.ts: what the page is told, and what a report holds.
#pragma once
#include <nlohmann/json.hpp>
#include <string>

#include "engine/analysis/breakeven.h"
#include "engine/analysis/compare.h"
#include "engine/base/problem.h"
#include "engine/ensemble/ensemble.h"
#include "engine/evidence/quantity.h"
#include "engine/evidence/record.h"
#include "engine/evidence/setting.h"
#include "engine/law/law.h"

namespace aftermath {

using json = nlohmann::ordered_json;

[[nodiscard]] json vocabulary_json();
[[nodiscard]] json problem_json(const Problem& problem);
[[nodiscard]] json head_json(const Law& law);
// With what is in force on a day, and its text.
[[nodiscard]] json law_json(const Law& law, const Date& day);
[[nodiscard]] json value_json(const LeverInfo& about, const LeverState& state);
// listed: it ships with the program; targets: figures that check it; calibrated: it has a posterior of its own.
[[nodiscard]] json place_json(const Setting& setting, bool listed, std::size_t targets, bool calibrated);
// An input of a setting or region: its middle and 90%, its bounds, and whether a value and a spread say all of it.
[[nodiscard]] json figure_json(const QuantityRecord& input);
// Why a law (an index of the plan's, from 1) differs from the comparator: factors and causal paths, outcome by outcome.
[[nodiscard]] json why_json(const Plan& plan, std::size_t law);
// published: the main numbers, of which those that the record replaces are told; nullptr: the record is one of them.
[[nodiscard]] json parameter_json(const QuantityRecord& record, const QuantityTable* published);
// The distribution alone, as a file for --assume has it.
[[nodiscard]] json own_number_json(const QuantityRecord& record);
[[nodiscard]] json evidence_json(const EvidenceRecord& record);
[[nodiscard]] json operation_json(const Operation& operation);

[[nodiscard]] json break_even_json(const BreakEvenStudy& study, std::string_view outcome);

}  // namespace aftermath
