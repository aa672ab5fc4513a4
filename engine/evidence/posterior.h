// What calibration to the targets left of the priors: a joint distribution of the parameters that the targets inform.
// Scores: each parameter's standard-normal score under its prior. Before calibration they are independent; after it
// they are jointly normal, score = mean + factor * e with e independent standard-normal. Decision 0015.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/digest.h"
#include "engine/evidence/quantity.h"

namespace aftermath {

struct Posterior {
  std::vector<Quantity> quantity;           // distinct; none with a fixed or uniform prior
  std::vector<double> mean;                 // of the scores
  std::vector<std::vector<double>> factor;  // lower triangle, row by row: row i holds i + 1 numbers
  std::vector<bool> holds;  // false where an assumption has replaced the prior: then the assumption does
  std::string fitted_to;    // digest of the priors and targets it was fitted to
  std::string digest = {};  // of the file it was read from
  std::string method = {};  // how it was fitted, in words
};

// How draws lie beside one another: by chance alone, or as scrambled Sobol' points, which fill the priors more evenly
// (engine/base/sobol_points.h, decision 0039). Analyses that pair draws with one another need independent ones.
enum class Sampling : std::uint8_t { independent, quasi_random };

// Draw `index` of the ensemble: the same luck as sample() without a posterior, so that both can be set side by side.
[[nodiscard]] Draw sample(const QuantityTable& table, const Posterior& posterior, std::uint64_t seed,
                          std::uint32_t index, Sampling sampling = Sampling::independent);

// The 5th and 95th percentile of a quantity that the posterior holds; nothing for the others.
[[nodiscard]] std::optional<std::array<double, 2>> calibrated_interval(const QuantityTable& table,
                                                                       const Posterior& posterior, Quantity quantity);

// Every quantity at the middle of its distribution.
[[nodiscard]] Draw central_draw(const QuantityTable& table, const Posterior& posterior);

// Both, independent of one another; no quantity is in both.
[[nodiscard]] Posterior joined(Posterior first, const Posterior& second);

// Every quantity by its own luck (kQuantities standard-normal numbers) instead of the ensemble's.
[[nodiscard]] Draw at_luck(const QuantityTable& table, const Posterior& posterior, const std::vector<double>& luck);

// What a posterior hangs on, into a digest: names and priors of these quantities.
void add_priors(Digest& digest, const QuantityTable& table, const std::vector<Quantity>& quantities);

// Values at these scores; the other quantities as sample() without a posterior draws them.
[[nodiscard]] Draw at_scores(const QuantityTable& table, const std::vector<Quantity>& quantities,
                             const std::vector<double>& scores, std::uint64_t seed, std::uint32_t index);

}  // namespace aftermath
