// data/targets.toml: published associations that the simulated people should show when they are studied.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/study.h"
#include "engine/base/problem.h"

namespace aftermath {

[[nodiscard]] Result<std::vector<Target>> targets_from_toml(std::string_view text, const std::string& file);

}  // namespace aftermath
