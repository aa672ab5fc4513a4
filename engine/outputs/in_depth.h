// What `aftermath compare --in-depth` adds to a report: attribution, sensitivity and break-even of two of its laws.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "engine/analysis/attribute.h"
#include "engine/analysis/breakeven.h"
#include "engine/analysis/compare.h"
#include "engine/analysis/sensitivity.h"
#include "engine/evidence/record.h"

namespace aftermath {

// Outcomes that are split, drawn and turned, by name, and why these.
struct DepthFocus {
  enum class Chosen : std::uint8_t { asked_for, likely, none_likely };
  std::vector<std::string> outcomes;
  Chosen chosen = Chosen::asked_for;
};
// Those named; else the first headline outcomes that tell the second law from the first, four at most; else violence by
// clients and police contacts.
[[nodiscard]] DepthFocus depth_focus(const Summary& summary, const std::vector<std::string>& named);

// Each part is of a run of its own: the comparison's first two laws, with fewer draws of fewer people.
struct InDepth {
  const Plan* plan = nullptr;  // must outlive it; draws: see each part
  std::size_t laws = 2;        // of the comparison
  DepthFocus focus;
  Attribution attribution;
  Sensitivity sensitivity;
  std::vector<BreakEvenStudy> studies;  // by outcome in focus
  std::vector<EvidenceRecord> evidence;
};

// Which laws, which outcomes and why: a sentence each.
[[nodiscard]] std::vector<std::string> in_words(const InDepth& depth);

}  // namespace aftermath
