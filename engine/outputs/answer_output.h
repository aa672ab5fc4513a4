// The answer: its sentences in English, and as JSON from which any language can make them.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/analysis/answer.h"

namespace aftermath {

// Two sentences at most; one where a side has nothing to say or there are too few draws.
[[nodiscard]] std::vector<std::string> in_words(const Answer& answer);

// {"law", "versus", "text", "findings": [{"outcome", "scale", "verdict"}, ...]}
[[nodiscard]] nlohmann::ordered_json as_json(const Answer& answer);

// One effect as summary.json holds it.
[[nodiscard]] nlohmann::ordered_json as_json(const Effect& effect);
[[nodiscard]] nlohmann::ordered_json as_json(const Split& split);

}  // namespace aftermath
