// Sets of assumptions laid over the main priors: 'null', 'critics', 'associations', 'priors' (nothing calibrated), or
// the records of a file.
#pragma once
#include <vector>

#include "engine/evidence/posterior.h"

namespace aftermath {

// Every effect of law at the value that means 'no effect': arms must come out identical.
[[nodiscard]] QuantityTable assume_null(QuantityTable table);
// Where studies disagree: the prior from the studies most favourable to the law's supporters.
[[nodiscard]] QuantityTable assume_critics(QuantityTable table);
// The other side: published associations taken as causal, from the studies most adverse to bans (decision 0049).
[[nodiscard]] QuantityTable assume_associations(QuantityTable table);
// Records of `over` replace those of the same quantity.
[[nodiscard]] QuantityTable assume_records(QuantityTable table, const std::vector<QuantityRecord>& over);

// An assumption speaks for itself: the posterior holds only where `assumed` has the prior that it was fitted under.
[[nodiscard]] Posterior where_unchanged(Posterior posterior, const QuantityTable& fitted, const QuantityTable& assumed);

}  // namespace aftermath
