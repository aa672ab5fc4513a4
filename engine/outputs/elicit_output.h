// What people are asked, and what their answers became: questions, the parameter file, JSON.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/analysis/elicit.h"

namespace aftermath {

[[nodiscard]] std::string questions_json(const Selection& selection);

// A parameter file for --assume, each form kept beside the prior it was pooled into. forms: how many were read.
[[nodiscard]] std::string elicited_toml(const std::vector<ElicitedQuantity>& elicited, std::size_t forms);
[[nodiscard]] std::string elicited_json(const std::vector<ElicitedQuantity>& elicited, std::size_t forms,
                                        const QuantityTable& main);

// The list "quantities" of that JSON. main: what was assumed before anybody was asked.
[[nodiscard]] nlohmann::ordered_json elicited_values(const std::vector<ElicitedQuantity>& elicited,
                                                     const QuantityTable& main);

// "fewer than three forms: ..."; empty where there are enough.
[[nodiscard]] std::string few_forms_note(std::size_t forms);

}  // namespace aftermath
