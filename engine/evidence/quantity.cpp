#include "engine/evidence/quantity.h"

namespace aftermath {

std::span<const QuantityInfo> quantity_vocabulary() {
  static constexpr QuantityInfo kVocabulary[] = {
#define PARAMETER(id, name, unit, least, most, meaning) {name, unit, least, most, meaning},
#include "engine/evidence/parameters.def"
#undef PARAMETER
#define SETTING_INPUT(id, name, unit, least, most, meaning) {name, unit, least, most, meaning},
#include "engine/evidence/setting_inputs.def"
#undef SETTING_INPUT
  };
  static_assert(std::size(kVocabulary) == kQuantities);
  return kVocabulary;
}

}  // namespace aftermath
