// What an ensemble leaves: tallies by draw, arm, year and group; and the outcomes made of them.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/dates.h"

namespace aftermath {

enum class Tally : std::uint8_t {
#define TALLY(id, name) id,
#include "engine/outcomes/outcomes.def"
  count,
  none = count
};
inline constexpr std::size_t kTallies = static_cast<std::size_t>(Tally::count);

struct OutcomeInfo {
  std::string_view name;  // "client_violence"
  std::string_view unit;
  Tally numerator;
  Tally denominator;  // Tally::none: a total in represented people
  double per;
  std::string_view mechanism;  // docs/model/<mechanism>.md
  std::string_view title;
};
[[nodiscard]] std::span<const OutcomeInfo> outcome_vocabulary();

// "all", "venue:street", ... in a fixed order; index 0 is everybody. Plain names of dimension and group for people.
struct GroupInfo {
  std::string_view name;       // "status:unpermitted"
  std::string_view dimension;  // "status"; "" for all
  std::string_view title;      // "no permit, or a visa that bars sex work"
};
[[nodiscard]] std::span<const GroupInfo> group_vocabulary();

// Tallies (draw, arm, year, group, tally) in simulated people; row-major, only finished draws.
struct Results {
  std::size_t draws = 0, arms = 0, years = 0;
  double weight = 1;                      // represented people per simulated person, mean over draws
  std::vector<double> draw_weight;        // the same per draw
  std::vector<std::uint32_t> draw_index;  // which draws finished, ascending
  std::vector<double> tallies;

  [[nodiscard]] double tally(std::size_t draw, std::size_t arm, std::size_t year, std::size_t group, Tally t) const;
  // One outcome in one year, or over all years; NaN where its denominator is zero.
  [[nodiscard]] double value(const OutcomeInfo& outcome, std::size_t draw, std::size_t arm, std::size_t year,
                             std::size_t group) const;
  [[nodiscard]] double total(const OutcomeInfo& outcome, std::size_t draw, std::size_t arm, std::size_t group) const;
  // The same total per 1,000 worker-years (outcomes without denominator).
  [[nodiscard]] double rate(const OutcomeInfo& outcome, std::size_t draw, std::size_t arm, std::size_t group) const;
};

}  // namespace aftermath
