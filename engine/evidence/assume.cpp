#include "engine/evidence/assume.h"

namespace aftermath {

QuantityTable assume_null(QuantityTable table) {
  for (QuantityRecord& record : table)
    if (record.null_value) record.prior = {Prior::Shape::fixed, *record.null_value, 0};
  return table;
}

QuantityTable assume_critics(QuantityTable table) {
  for (QuantityRecord& record : table)
    if (record.critics) record.prior = *record.critics;
  return table;
}

QuantityTable assume_associations(QuantityTable table) {
  for (QuantityRecord& record : table)
    if (record.associations) record.prior = *record.associations;
  return table;
}

QuantityTable assume_records(QuantityTable table, const std::vector<QuantityRecord>& over) {
  for (const QuantityRecord& record : over) table[static_cast<std::size_t>(record.quantity)] = record;
  return table;
}

Posterior where_unchanged(Posterior posterior, const QuantityTable& fitted, const QuantityTable& assumed) {
  for (std::size_t i = 0; i < posterior.quantity.size(); ++i) {
    const auto at = static_cast<std::size_t>(posterior.quantity[i]);
    posterior.holds[i] = posterior.holds[i] && fitted[at].prior == assumed[at].prior;
  }
  return posterior;
}

}  // namespace aftermath
