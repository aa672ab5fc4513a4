// Which provisions make the difference between two laws, and through which mechanisms: Shapley values of either, draw
// by draw, over arms that part from one state with the same people and the same luck.
#pragma once
#include <array>
#include <atomic>
#include <string>
#include <vector>

#include "engine/analysis/campaign_runner.h"
#include "engine/analysis/compare.h"
#include "engine/ensemble/campaign.h"
#include "engine/ensemble/ensemble.h"

namespace aftermath {

struct AttributionOptions {
  std::size_t exact_up_to = 9;   // provisions; more are sampled
  std::size_t permutations = 3;  // random orders where sampled, each taken forwards and backwards, in each draw
};

// All provisions of one lever are one player, since a lever has one value at a time.
struct LeverPlayer {
  Lever lever{};
  std::vector<LeverState> before, after;  // under the first law, the second; in order of time after the change
};

struct MechanismPlayer {
  Mechanism mechanism{};
  const Declaration* declaration = nullptr;
};

// What the difference between a plan's first law and its second is split over.
struct AttributionParts {
  std::vector<LeverPlayer> provisions;      // levers that the two set differently at some time after the change
  std::vector<MechanismPlayer> mechanisms;  // that read one of these; no other can have a part in the difference
  bool provisions_exact = true, mechanisms_exact = true;
};
[[nodiscard]] AttributionParts parts_of(const Plan& plan, const AttributionOptions& options);
// How many arms a draw takes: those of provisions and those of mechanisms, at most.
struct ArmsOfSplit {
  std::size_t provisions = 0, mechanisms = 0;
};
[[nodiscard]] ArmsOfSplit arms_in_a_draw(const AttributionParts& parts, const AttributionOptions& options);

// The arm in which the levers of these provisions (bits) are the second law's and all else is the first's.
[[nodiscard]] Arm arm_of_provisions(const Plan& plan, const AttributionParts& parts, std::uint64_t provisions);
// The arm in which these mechanisms (bits) see the second law and all others go on under the first. What no released
// mechanism reads is left as it was, and what no held one reads is as it will be, so that all released is the second
// law, bit by bit, and none released the first.
[[nodiscard]] Arm arm_of_mechanisms(const Plan& plan, const AttributionParts& parts, std::uint64_t mechanisms);

// What is attributed: an outcome in a subgroup, in all or per 1,000 worker-years (outcomes without denominator).
struct AttributedFigure {
  const OutcomeInfo* outcome = nullptr;
  std::size_t group = 0;
  bool rate = false;
};
[[nodiscard]] const std::vector<AttributedFigure>& attributed_figures();
// One arm's figures, in this order; over all years.
[[nodiscard]] std::vector<double> figures_of(const std::vector<Tallies>& years, double weight);

// One task for each draw. A row: for each figure the worth of both laws, then each provision's value, and each
// mechanism's, then the variances of those that are sampled. `cancelled` may be null. The plan must outlive it.
[[nodiscard]] Campaign attribution_campaign(const Plan& plan, const AttributionParts& parts,
                                            const AttributionOptions& options, const SweepKernel& sweep,
                                            const std::atomic<bool>* cancelled);

struct PartOfDifference {
  Interval value;    // over draws
  double error = 0;  // Monte-Carlo standard error of the mean that comes from taking some orders only
  bool exactly_zero = true;
  bool clear_difference = false;  // the interval excludes zero, over at least kFewestDrawsForAVerdict draws
};
struct AttributedDifference {
  AttributedFigure figure;
  Interval before, after;                                // under the first law, the second
  PartOfDifference difference;                           // after less before, in each draw
  std::vector<PartOfDifference> provisions, mechanisms;  // as in AttributionParts; each list adds up to the difference
  std::size_t draws = 0;  // in which every coalition has a figure (shares of nobody have none)
};

struct Attribution {
  const Plan* plan = nullptr;  // must outlive it
  AttributionParts parts;
  AttributionOptions options;
  std::size_t draws = 0;
  std::vector<AttributedDifference> differences;  // in the order of attributed_figures()
  // The total of everybody; null for a name that is no outcome's.
  [[nodiscard]] const AttributedDifference* everybody(std::string_view outcome) const;
};
// Of the campaign's rows; empty ones are left out.
[[nodiscard]] Attribution attribute(const Plan& plan, const AttributionParts& parts, const AttributionOptions& options,
                                    const std::vector<Row>& rows);

// Places of the largest contributions (by the mean's size), largest first; those of exactly zero are left out.
[[nodiscard]] std::vector<std::size_t> largest_first(const std::vector<PartOfDifference>& contributions);

// Its only campaign.
inline constexpr std::array<const char*, 1> kAttributionCampaigns = {"attribution"};
// Of the draws that were finished, since each is whole. The plan must outlive it. `cancelled` may be null.
struct AttributionRun {
  Attribution found;
  bool complete = false;
};
[[nodiscard]] Result<AttributionRun> run_attribution(const Plan& plan, const AttributionOptions& options,
                                                     const SweepKernel& sweep, const std::atomic<bool>* cancelled,
                                                     const RunCampaign& run_campaign);

}  // namespace aftermath
