// What a place does not have of its own, from those who have it.
#pragma once
#include <string>
#include <vector>

#include "engine/evidence/quantity.h"

namespace aftermath {

// Adds the inputs that are not there, as assumptions, and says where they come from. Sorted by quantity.
void borrow(std::vector<QuantityRecord>& inputs, const std::vector<QuantityRecord>& from, const std::string& region);

}  // namespace aftermath
