// The outcomes that the first picture and the terminal show.
#pragma once
#include <span>
#include <string_view>

namespace aftermath {

// Names (OutcomeInfo::name): what happens to people, most direct first.
[[nodiscard]] std::span<const std::string_view> headline_outcomes();

}  // namespace aftermath
