// What calibration to the targets left of the priors: a joint distribution of the parameters that the targets inform.
// Scores: each parameter's standard-normal score under its prior. Before calibration they are independent; after it
// they are jointly normal, score = mean + factor * e with e independent standard-normal. Decision 0015.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/evidence/quantity.h"

namespace aftermath {

struct Posterior {
  std::vector<Quantity> quantity;           // distinct; none with a fixed or uniform prior
  std::vector<double> mean;                 // of the scores
  std::vector<std::vector<double>> factor;  // lower triangle, row by row: row i holds i + 1 numbers
  std::vector<bool> holds;  // false where an assumption has replaced the prior: then the assumption does
  std::string fitted_to;    // digest of the priors and targets it was fitted to
  std::string digest = {};  // of the file it was read from
};

// Draw `index` of the ensemble: the same luck as sample() without a posterior, so that both can be set side by side.
[[nodiscard]] Draw sample(const QuantityTable& table, const Posterior& posterior, std::uint64_t seed,
                          std::uint32_t index);

// The 5th and 95th percentile of a quantity that the posterior holds; nothing for the others.
[[nodiscard]] std::optional<std::array<double, 2>> calibrated_interval(const QuantityTable& table,
                                                                       const Posterior& posterior, Quantity quantity);

// Every quantity at the middle of its distribution.
[[nodiscard]] Draw central_draw(const QuantityTable& table, const Posterior& posterior);

// Values at these scores; the other quantities as sample() without a posterior draws them.
[[nodiscard]] Draw at_scores(const QuantityTable& table, const std::vector<Quantity>& quantities,
                             const std::vector<double>& scores, std::uint64_t seed, std::uint32_t index);

}  // namespace aftermath
