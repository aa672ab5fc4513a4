// Weight files of break-even: what one event, one share or one unit of an outcome counts for, as its author sees it.
#pragma once
#include <string>
#include <string_view>

#include "engine/analysis/breakeven.h"
#include "engine/base/problem.h"

namespace aftermath {

// name = "..." and one [[weight]] per outcome and group, each once. Schema: data/schema/weights.schema.json.
[[nodiscard]] Result<Index> weights_from_toml(std::string_view text, const std::string& file);

}  // namespace aftermath
