// data/posterior.toml: what calibration to the targets left of the priors (engine/evidence/posterior.h); and the same
// of a place's inputs, data/settings/<place>/posterior.toml.
#pragma once
#include <string>
#include <string_view>

#include "engine/base/problem.h"
#include "engine/evidence/posterior.h"

namespace aftermath {

enum class PosteriorOf { parameters, inputs };

// 'format', 'fitted_to', and [[parameter]] (or [[input]]) tables in order: name, mean of its score, its row of the
// lower triangle.
[[nodiscard]] Result<Posterior> posterior_from_toml(std::string_view text, const std::string& file,
                                                    PosteriorOf what = PosteriorOf::parameters);

}  // namespace aftermath
