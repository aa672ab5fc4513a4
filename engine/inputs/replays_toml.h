// Reading data/replays.toml: real changes of law with what was observed and predicted, as ./dev validate writes it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/elsewhere.h"
#include "engine/base/problem.h"

namespace aftermath {

[[nodiscard]] Result<std::vector<RealChange>> replays_from_toml(std::string_view text, const std::string& file);

}  // namespace aftermath
