// Sobol' indices: which inputs a figure's variance comes from. Functions of rows of numbers; they know no model.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace aftermath {

// One output of a Saltelli design. a, b: two independent sets of inputs, by row. mixed[k][row]: the inputs of `a`, but
// source k from `b`. A row with a number that is not finite is left out.
struct SobolSample {
  std::vector<double> a, b;
  std::vector<std::vector<double>> mixed;
};

// Shares of the output's variance. first: of the source alone; total: with all that it does together with others.
// Estimates may fall below 0 or above 1 by chance. 90 % intervals.
struct SobolIndex {
  double first = 0, first_lo = 0, first_hi = 0;
  double total = 0, total_lo = 0, total_hi = 0;
};

// One index for each source; all NaN where the output does not vary. First order: Saltelli et al. 2010, table 2 (b).
// Total: Jansen 1999. Outputs are centred first, which the estimators need to be of use in small samples. Intervals:
// percentiles of `replicates` samples of rows, drawn with replacement; a function of `seed`.
[[nodiscard]] std::vector<SobolIndex> sobol_indices(const SobolSample& sample, std::size_t replicates,
                                                    std::uint64_t seed);

// Each number's rank among all, ties in the middle; what is not finite stays so. A monotone change of the numbers
// changes nothing, so a few extreme ones decide nothing (Saltelli & Sobol' 1995).
[[nodiscard]] std::vector<double> ranks_of(const std::vector<double>& values);

// Bins of equal size for a sample of n rows: enough rows in each, not too few bins.
[[nodiscard]] std::size_t bins_for(std::size_t n);
// Bin of each row, by rank of the input; rows of one value lie in one bin or in two beside each other.
[[nodiscard]] std::vector<std::size_t> bins_of(std::span<const double> input, std::size_t bins);
// First-order index from any sample of independent rows: the share of the output's variance between the input's bins,
// less what chance alone puts there (epsilon squared, Kelley 1935). Below 0 by chance; NaN where the output does not
// vary or is not finite in a row.
[[nodiscard]] double share_by_bins(std::span<const std::size_t> bin, std::span<const double> output, std::size_t bins);
// What share_by_bins of an input that plays no part exceeds once in twenty (F distribution).
[[nodiscard]] double chance_share(std::size_t n, std::size_t bins);

}  // namespace aftermath
