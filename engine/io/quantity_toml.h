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

// One [[parameter]] or [[input]], and its place in a list that holds each once; for files that hold them among other
// things.
class TableReader;
[[nodiscard]] QuantityRecord read_quantity(TableReader& in, bool setting_input);
void add_quantity_once(TableReader& in, std::vector<QuantityRecord>& records, QuantityRecord added);

}  // namespace aftermath
