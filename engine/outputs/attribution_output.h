// attribute's answer for people and programs: which provisions make the difference, through which mechanisms.
#pragma once
#include <string>
#include <vector>

#include "engine/analysis/attribute.h"

namespace aftermath {

// "third parties: prohibited -> regulated"
[[nodiscard]] std::string in_words(const LeverPlayer& provision);
// Of a part of a difference: "no difference", "no clear difference", "too few simulations"; "" where it differs.
[[nodiscard]] std::string in_words(const PartOfDifference& part, std::size_t draws);
// The clauses of one law behind these states; empty where no provision speaks.
[[nodiscard]] std::vector<std::string> clauses_of(const Law& law, const std::vector<LeverState>& states);

[[nodiscard]] std::string attribution_json(const Attribution& attribution);  // data/schema/attribution.schema.json
[[nodiscard]] std::string attribution_csv(const Attribution& attribution);   // one row for each part of each figure

}  // namespace aftermath
