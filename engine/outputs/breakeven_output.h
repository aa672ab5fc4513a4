// What `aftermath breakeven` leaves: JSON (data/schema/breakeven.schema.json), CSV and a part of a report.
#pragma once
#include <string>
#include <vector>

#include "engine/analysis/breakeven.h"
#include "engine/evidence/record.h"

namespace aftermath {

// evidence: for the published figures that each parameter cites.
[[nodiscard]] std::string breakeven_json(const Plan& plan, const BreakEvenStudy& study,
                                         const std::vector<EvidenceRecord>& evidence);
// One line per value tried (kind 'value'), per crossing and per cell of a pair.
[[nodiscard]] std::string breakeven_csv(const BreakEvenStudy& study);

// "1.7 (1.5 to 1.9)", each crossing, with the share of resamplings that have it where not nearly all do; or "no value
// in [0.2, 9] flips it".
[[nodiscard]] std::string flips_in_words(const ParameterBreakEven& one);
[[nodiscard]] std::string in_words(Flip flip);
[[nodiscard]] std::string in_words(const Range& range);  // "0.2 to 9"

}  // namespace aftermath
