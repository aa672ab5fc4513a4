#include "engine/library/borrowing.h"

#include <algorithm>

namespace aftermath {

void borrow(std::vector<QuantityRecord>& inputs, const std::vector<QuantityRecord>& from, const std::string& region) {
  for (const QuantityRecord& record : from) {
    const bool own = std::any_of(inputs.begin(), inputs.end(),
                                 [&](const QuantityRecord& r) { return r.quantity == record.quantity; });
    if (own) continue;
    inputs.push_back(record);
    if (inputs.back().region.empty()) inputs.back().region = region;
    inputs.back().grade = "assumption";
  }
  std::sort(inputs.begin(), inputs.end(),
            [](const QuantityRecord& a, const QuantityRecord& b) { return a.quantity < b.quantity; });
}

}  // namespace aftermath
