// data/settings/<place>/targets.toml: what was counted in a place (engine/analysis/survey.h).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/survey.h"
#include "engine/base/problem.h"

namespace aftermath {

// [[target]] tables, each with 'asked' and 'share', or with 'counted' and 'per_year'.
[[nodiscard]] Result<std::vector<PlaceTarget>> place_targets_from_toml(std::string_view text, const std::string& file);

}  // namespace aftermath
