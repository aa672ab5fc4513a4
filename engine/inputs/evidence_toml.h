// Evidence files: published numbers, one [[evidence]] each. Format: data/evidence/README.md.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"
#include "engine/evidence/record.h"

namespace aftermath {

[[nodiscard]] Result<std::vector<EvidenceRecord>> evidence_from_toml(std::string_view text, const std::string& file);

// data/operations.toml.
[[nodiscard]] Result<std::vector<Operation>> operations_from_toml(std::string_view text, const std::string& file);

}  // namespace aftermath
