// Parameter files, setting files and sets of assumptions: TOML in, quantity records out. Schemas: data/schema/.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"
#include "engine/evidence/quantity.h"
#include "engine/evidence/setting.h"

namespace aftermath {

// [[parameter]] tables of one file. A name twice, bounds broken or a distribution that lacks its numbers is a problem.
[[nodiscard]] Result<std::vector<QuantityRecord>> parameters_from_toml(std::string_view text, const std::string& file);

// [setting] and one [[input]] per SETTING_INPUT.
[[nodiscard]] Result<Setting> setting_from_toml(std::string_view text, const std::string& file, const std::string& id);

}  // namespace aftermath
