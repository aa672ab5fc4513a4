// The valid word that is closest to what somebody typed (restricted Damerau-Levenshtein distance).
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace aftermath {

// Empty when no candidate is close enough to be a plausible slip (distance over max(2, length / 3)).
[[nodiscard]] std::string nearest_word(std::string_view typed, std::span<const std::string_view> candidates);

}  // namespace aftermath
