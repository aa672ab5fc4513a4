// The whole world, person by person: every part is cut into slices that fit a core's caches, each simulated by itself.
// Memory is that of the slices at work, whatever the number of people. Each slice takes its own draw of every uncertain
// number, so that a part's total is a mean over what is not known and the spread of its slices shows how far one set of
// numbers lies from another (decision 0035).
#pragma once
#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/ensemble/campaign.h"
#include "engine/ensemble/ensemble.h"
#include "engine/evidence/world_parts.h"
#include "engine/outcomes/results.h"

namespace aftermath {

struct WorldRun {
  World world;
  std::vector<Plan> plans;  // by part: years, seed and laws are theirs; their sizes and numbers of draws are not asked
  double times = 1;         // how many people there are for one of the parts' medians
  double scale = 1;         // share of them that is simulated; each of those stands for 1/scale
  std::size_t slice = 0;    // people of a slice at most

  [[nodiscard]] std::size_t arms() const { return plans.front().laws.size(); }
  // Adult sex workers of a part.
  [[nodiscard]] double represented(std::size_t part) const;
  // As many of them as are simulated: not fewer than kFewestOfSlice.
  [[nodiscard]] std::size_t simulated(std::size_t part) const;
};

// All parts' medians together.
[[nodiscard]] double median_people(const World& world);

inline constexpr std::size_t kFewestOfSlice = 100, kMostSlices = std::size_t{1} << 20;  // of a part
// Small parts are cut finer, so that their totals don't hang on a handful of draws.
inline constexpr std::size_t kWantedSlices = 40;
// With fewer slices than this no spread is told.
inline constexpr std::size_t kFewestForSpread = 20;

struct Slice {
  std::size_t part = 0;
  std::uint32_t draw = 0;  // number of its numbers and its luck: hangs on its part and its place there alone
  std::size_t people = 0;
};
// In the order of parts. The people of a part's slices add up to simulated(part).
[[nodiscard]] std::vector<Slice> slices_of(const WorldRun& run);

// One task per slice; its row holds the tallies of everybody over all years, arm after arm, in simulated people.
// cancelled may be null. `run` must outlive the campaign.
[[nodiscard]] Campaign world_campaign(const WorldRun& run, const SweepKernel& sweep,
                                      const std::atomic<bool>* cancelled);

// Person-weeks that the slices of these numbers cost: those before the years and those of all arms.
[[nodiscard]] double person_weeks(const WorldRun& run, std::span<const Slice> slices);

// The 5th and 95th percentile over slices; NaN where there are too few.
struct Spread {
  double lo90, hi90;
};

struct WorldArm {
  double amount = 0;  // in represented people; a share or mean where the outcome has a denominator
  double rate = 0;    // per 1,000 worker-years; NaN where the outcome has a denominator
  Spread spread{};    // over slices: of the rate, or of the share
};

struct WorldOutcome {
  const OutcomeInfo* outcome = nullptr;
  std::vector<WorldArm> arms;  // the law in force, then the other law, if any
  double difference = 0;       // of amounts: other law less law in force; 0 where there is one arm
  double ratio = 0;  // of rates per worker-year, of the sums over slices; NaN for shares and sums of money and years
  Spread spread_of_effect{};  // over slices, paired: of the ratio, or of a share's difference
};

struct WorldTotals {
  const WorldPart* part = nullptr;  // null: all parts together. Nobody knows how errors of parts go together: no spread
  double represented = 0;
  std::size_t simulated = 0, slices = 0;
  std::vector<WorldOutcome> outcomes;  // in the order of the vocabulary
};

// By part, then of all. rows: by number of slice, none empty.
[[nodiscard]] std::vector<WorldTotals> world_totals(const WorldRun& run, const std::vector<Row>& rows);

}  // namespace aftermath
