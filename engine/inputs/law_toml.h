// Law files: TOML in, a checked timeline out. Format: docs/coding-a-law.md, data/schema/law.schema.json.
#pragma once
#include <string>
#include <string_view>

#include "engine/base/problem.h"
#include "engine/law/law.h"

namespace aftermath {

// id: the law's short name. The first problem found, with its place, if any.
[[nodiscard]] Result<Law> law_from_toml(std::string_view text, const std::string& file, const std::string& id);

// The law as a file of its own that reads back as the same law: whole, with the provisions of the laws that it stands
// upon.
[[nodiscard]] std::string law_toml(const Law& law);

// One [[provision]], for files that hold laws among other things.
class TableReader;
[[nodiscard]] Provision read_provision(TableReader& in);

}  // namespace aftermath
