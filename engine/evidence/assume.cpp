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

QuantityTable assume_records(QuantityTable table, const std::vector<QuantityRecord>& over) {
  for (const QuantityRecord& record : over) table[static_cast<std::size_t>(record.quantity)] = record;
  return table;
}

}  // namespace aftermath
