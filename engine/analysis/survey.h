// What was counted in a place, set beside what the same question finds among the simulated people. By these figures the
// place's inputs are calibrated (data/settings/<place>/targets.toml, decision 0027).
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/cohort.h"
#include "engine/ensemble/ensemble.h"
#include "engine/outcomes/results.h"

namespace aftermath {

// Either a share of the people asked, or events counted in a year.
struct PlaceTarget {
  std::optional<Asked> asked;               // nothing: counted
  std::vector<const OutcomeInfo*> counted;  // totals, in represented people, that the count holds together
  Among among = Among::all;                 // asked only
  int recall_weeks = 0;                     // asked only; 0: a state of the day
  double published = 0;                     // share, or number a year
  std::array<double, 2> interval{};         // 95 % of the published figure
  double transport = 0;  // sd on the scale of comparison by which another sample or question may differ: an assumption
  int year = 0;
  std::vector<std::string> evidence;  // ids of records, none with the role 'prior'
  std::string source, note;
  bool verified = false;
  std::string file;
  int line = 0;
};

[[nodiscard]] std::string in_words(const PlaceTarget& target);  // "hiv, street", "deportations a year"

// Shares are compared as log odds, counts as logarithms; and back.
[[nodiscard]] double on_scale(const PlaceTarget& target, double value);
[[nodiscard]] double off_scale(const PlaceTarget& target, double scaled);

// sd of the published figure on the scale of comparison, by its interval.
[[nodiscard]] double published_error(const PlaceTarget& target);

// The place under its reference law: one figure per target, on the scale of comparison. Half a person is added to those
// who answer yes and to those who answer no; a count of nothing is taken for half an event among the simulated people.
[[nodiscard]] std::vector<double> survey_one(const Plan& plan, const std::vector<PlaceTarget>& targets, const Draw& q,
                                             std::uint32_t member, const SweepKernel& sweep);

// [target][draw], on the scale of comparison, from the plan's draws.
[[nodiscard]] std::vector<std::vector<double>> run_surveys(const Plan& plan, const std::vector<PlaceTarget>& targets,
                                                           const SweepKernel& sweep, unsigned threads,
                                                           const EnsembleHooks& hooks);

// Digest of what a place's posterior depends on: the law and the day that were measured, the priors of these quantities
// and the targets.
[[nodiscard]] std::string calibrated_to(const Setting& setting, const QuantityTable& table,
                                        const std::vector<Quantity>& quantities,
                                        const std::vector<PlaceTarget>& targets);

}  // namespace aftermath
