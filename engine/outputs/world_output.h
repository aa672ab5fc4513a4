// What 'aftermath world' found, as JSON. Schema: data/schema/world-summary.schema.json.
#pragma once
#include <string>
#include <vector>

#include "engine/analysis/whole_world.h"

namespace aftermath {

// Same inputs, same bytes: nothing in it hangs on the machine.
[[nodiscard]] std::string world_json(const WorldRun& run, const std::vector<WorldTotals>& totals);

}  // namespace aftermath
