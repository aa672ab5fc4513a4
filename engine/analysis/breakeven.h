// Break-even: the value of a number at which the difference between two laws changes sign. Works on any function of the
// number and of a draw; the simulation is one.
#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/campaign_runner.h"
#include "engine/analysis/compare.h"
#include "engine/ensemble/campaign.h"
#include "engine/ensemble/ensemble.h"
#include "engine/evidence/record.h"

namespace aftermath {

// On which values are spaced evenly and the line between them is straight.
enum class Scale : std::uint8_t { linear, logarithmic, logit };
// The prior's own, if 'no effect' has a place on it.
[[nodiscard]] Scale scale_of(const QuantityRecord& record);
[[nodiscard]] double to_scale(Scale scale, double value);
[[nodiscard]] double from_scale(Scale scale, double value);

// From low to high, both included.
[[nodiscard]] std::vector<double> spaced(double low, double high, std::size_t count, Scale scale);

// The difference between the laws where the number is `at`, in one draw; the same draw has the same luck at any value.
using DifferenceAt = std::function<double(double at, std::size_t draw)>;

// difference[value][draw]; NaN: undefined in this draw, which is then left out at every value.
struct Curve {
  Scale scale = Scale::linear;
  std::vector<double> at;
  std::vector<std::vector<double>> difference;
};
[[nodiscard]] Curve curve_of(const DifferenceAt& difference, std::vector<double> at, Scale scale, std::size_t draws);

// A change of sign of the mean over draws. Between two values at which it was computed, the line is straight.
struct Crossing {
  double at = 0, lo90 = 0,
         hi90 = 0;      // interval: over replicates that cross in the same direction, the nearest crossing
  bool rising = false;  // from below zero to above
  double found = 0;     // share of replicates with such a crossing
};

struct BreakEven {
  std::vector<Interval> mean;  // by value: the mean over draws with its Monte-Carlo interval, not the draws' spread
  std::vector<Crossing> crossings;  // by value, ascending
  double any = 0;                   // share of replicates that cross anywhere
};
// Intervals: percentiles over samples of draws, drawn with replacement, the same draws at every value.
[[nodiscard]] BreakEven break_even(const Curve& curve, std::uint64_t seed);

// Two numbers at once. mean[y][x].
struct Surface {
  Scale x_scale = Scale::linear, y_scale = Scale::linear;
  std::vector<double> x, y;
  std::vector<std::vector<Interval>> mean;
};
struct Segment {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
};
// The line along which the mean is zero, in pieces: one or two for each cell that it crosses (marching squares,
// Lorensen & Cline 1987 in two dimensions; saddles by the mean of the corners).
[[nodiscard]] std::vector<Segment> zero_line(const Surface& surface);

// --- the simulation

// What is compared: the weighted sum of differences, law minus comparator.
struct Term {
  const OutcomeInfo* outcome = nullptr;
  std::size_t group = 0;  // index of group_vocabulary()
  double weight = 1;
};
struct Index {
  std::string name;
  std::vector<Term> terms;
};
// One outcome of everybody.
[[nodiscard]] Index outcome_index(const OutcomeInfo& outcome);
// NaN where a term is undefined.
[[nodiscard]] double value_of(const Index& index, const Results& results, std::size_t draw);

// Parameters of which studies disagree: those with a prior of the critics, or whose records tell harm and benefit.
[[nodiscard]] std::vector<Quantity> disputed(const QuantityTable& table, const std::vector<EvidenceRecord>& evidence);

using Range = std::array<double, 2>;
// What is published of a number: 90 % of its prior, of the critics' prior and of what calibration left.
struct PublishedRange {
  Range prior{};
  std::optional<Range> calibrated, critics;
  Range all{};       // around all of these
  Range searched{};  // `all` and 'no effect', widened by half its width on both sides, within the hard bounds
};
[[nodiscard]] PublishedRange published_range(const Plan& plan, Quantity quantity);

// One run: quantities held at values, all else as the draw has it. No quantity: as drawn.
struct HeldValues {
  std::vector<Quantity> quantity;
  std::vector<double> value;
};
// Tasks: point by point, draw by draw; a row has a figure for each index.
[[nodiscard]] Campaign held_campaign(const Plan& plan, const std::vector<Index>& indices,
                                     const std::vector<HeldValues>& points, const SweepKernel& sweep);

// --- what was found

struct ParameterBreakEven {
  Quantity quantity{};
  Scale scale = Scale::linear;
  PublishedRange range;
  std::vector<double> at;
  BreakEven found;
};
enum class Flip : std::uint8_t { within, edge, beyond, none, open };
inline constexpr std::string_view kFlipWords[] = {"within", "edge", "beyond", "none", "open"};
// Whether the difference changes sign within what is published, only beyond it, or nowhere in the range searched. edge:
// beyond it, but the crossing's interval reaches into it. open:
// at no value tried do the draws settle the sign, so that every crossing may be chance.
[[nodiscard]] Flip flip_of(const ParameterBreakEven& one);

struct PairBreakEven {
  Quantity x{}, y{};
  Surface surface;
  std::vector<Segment> line;
};

struct BreakEvenStudy {
  Index index;
  std::size_t draws = 0;
  Interval as_drawn;  // nothing held: the mean difference with its Monte-Carlo interval
  std::vector<ParameterBreakEven> parameters;
  std::vector<Quantity> no_part;  // held at either end of their range, no run changes
  std::vector<PairBreakEven> pairs;
};

// The places in `parameters` of those that move the mean most between the values tried, greatest first.
[[nodiscard]] std::vector<std::size_t> by_reach(const std::vector<ParameterBreakEven>& parameters);

// --- all of it

struct BreakEvenOptions {
  std::size_t values = 5;  // at which each parameter is held
  std::size_t paired = 2;  // how many of those that move the answer most are held two by two
};
// Its campaigns, in order: what plays a part at all; each alone; pairs.
inline constexpr std::array<const char*, 3> kBreakEvenCampaigns = {"breakeven-ends", "breakeven-alone", "breakeven"};
// A study for each index, of the same runs. Nothing where a campaign was cut.
[[nodiscard]] Result<std::optional<std::vector<BreakEvenStudy>>> run_breakeven(
    const Plan& plan, const std::vector<Index>& indices, const std::vector<Quantity>& parameters,
    const BreakEvenOptions& options, const SweepKernel& sweep, const RunCampaign& run_campaign);

}  // namespace aftermath
