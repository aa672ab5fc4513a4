// Law files: TOML in, a checked timeline out. Format: docs/coding-a-law.md, data/schema/law.schema.json.
#pragma once
#include <string>
#include <string_view>

#include "engine/base/problem.h"
#include "engine/law/law.h"

namespace aftermath {

// id: the law's short name. The first problem found, with its place, if any.
[[nodiscard]] Result<Law> law_from_toml(std::string_view text, const std::string& file, const std::string& id);

// One [[provision]], for files that hold laws among other things.
class TableReader;
[[nodiscard]] Provision read_provision(TableReader& in);

}  // namespace aftermath
