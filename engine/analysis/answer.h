// The answer in two sentences, made of a comparison's findings by a fixed rule: what the law very likely and likely
// does, and where there is no clear difference.
#pragma once
#include <vector>

#include "engine/analysis/compare.h"

namespace aftermath {

struct Finding {
  const OutcomeInfo* outcome = nullptr;
  const Effect* effect = nullptr;  // of the summary
};

// Of one law beside the comparator.
struct Answer {
  const Law* law = nullptr;
  const Law* versus = nullptr;
  std::vector<Finding>
      likely;                 // very likely first, six at most; violence, trafficking, HIV and money before all others
  std::vector<Finding> open;  // of violence, trafficking, HIV and money: no clear difference, or too few draws
  std::vector<Finding> same;  // of those four: no difference in any draw
};

// One for each law after the first. Violence, trafficking, HIV and money are always reported, in one of the three
// lists; of violence and HIV that are open per worker-year but likely per encounter, the likely one is told as well.
// The summary must outlive it.
[[nodiscard]] std::vector<Answer> answers_of(const Summary& summary);

}  // namespace aftermath
