// data/world.toml: the parts of the world and their people. Schema: data/schema/world.schema.json.
#pragma once
#include <string>
#include <string_view>

#include "engine/base/problem.h"
#include "engine/evidence/world_parts.h"

namespace aftermath {

inline constexpr std::size_t kMostParts = 1000;

// [world] and [[part]] tables. Problems: no part, too many, an id twice, people as people.represented would be refused.
[[nodiscard]] Result<World> world_from_toml(std::string_view text, const std::string& file);

}  // namespace aftermath
