// The questions that forms ask: data/elicit.toml.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/elicit.h"
#include "engine/base/problem.h"

namespace aftermath {

// [[question]] with name, topic, ask, unit, scale and a note for modellers; each name once.
[[nodiscard]] Result<std::vector<Question>> questions_from_toml(std::string_view text, const std::string& file);

}  // namespace aftermath
