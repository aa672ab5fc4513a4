// Real changes of law beside an answer: in words and as JSON.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/analysis/elsewhere.h"

namespace aftermath {

// "Norway, 2009-01-01: Buying becomes an offence (moved as my-bill does: buying)"
[[nodiscard]] std::string heading_in_words(const Elsewhere& one);
// What was observed and what was predicted: "-22.5% (-25.0% to -20.0%)"; "–" where nothing is predicted.
[[nodiscard]] std::string observed_in_words(const ReplayedFigure& figure);
[[nodiscard]] std::string predicted_in_words(const ReplayedFigure& figure);
// "Encounters with clients, in the whole place"
[[nodiscard]] std::string title_of(const ReplayedFigure& figure);

// {"law", "experiment", "place", "day", "name", "grade", "same", "opposite", "figures": [...]}
[[nodiscard]] nlohmann::ordered_json as_json(const Elsewhere& one);

}  // namespace aftermath
