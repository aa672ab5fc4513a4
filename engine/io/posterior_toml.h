// data/posterior.toml: what calibration to the targets left of the priors (engine/evidence/posterior.h).
#pragma once
#include <string>
#include <string_view>

#include "engine/base/problem.h"
#include "engine/evidence/posterior.h"

namespace aftermath {

// 'format', 'fitted_to', and [[parameter]] tables in order: name, mean of its score, its row of the lower triangle.
[[nodiscard]] Result<Posterior> posterior_from_toml(std::string_view text, const std::string& file);

}  // namespace aftermath
