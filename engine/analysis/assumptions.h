// How far an answer hangs on what is disputed and on what is hardly known.
#pragma once
#include <optional>
#include <vector>

#include "engine/analysis/compare.h"

namespace aftermath {

// The same comparison with every disputed number from the studies most favourable to the law's supporters.
[[nodiscard]] Plan under_critics(const Plan& plan, std::size_t draws);
[[nodiscard]] Plan under_associations(const Plan& plan, std::size_t draws);

// The same draws with every number of grade D or assumed drawn again, all others and all luck kept.
[[nodiscard]] Plan with_weak_redrawn(const Plan& plan, std::size_t draws);

// The share of each difference's variance over draws that goes with the numbers of grade D and assumptions: the total
// effect of that group of inputs, half the mean squared change when it is drawn again, over the variance (Jansen 1999;
// Saltelli et al. 2010). By law after the first and outcome_vocabulary(), everybody; NaN where there is no variance.
// Counts are taken per simulated person, so that the number of people in the place plays no part.
[[nodiscard]] std::vector<std::vector<double>> weak_shares(const Results& main, const Results& redrawn);

// Some number rests on filled forms.
[[nodiscard]] bool has_elicited(const QuantityTable& table);

// The same comparison with every elicited number back at what `main` (the same place, nothing assumed) says of it; what
// else was assumed stays.
[[nodiscard]] Plan without_elicited(const Plan& plan, const Plan& main);

// The answer without what was elicited, for the report.
struct WithoutElicited {
  std::vector<OutcomeSummary> outcomes;  // in the order of Summary::outcomes
  std::size_t draws = 0;
  QuantityTable quantities;
};

// The answer put to the test, for the report.
struct Side {
  std::string assume;                    // "critics" or "associations"
  std::vector<OutcomeSummary> outcomes;  // effects on everybody, in the order of outcome_vocabulary()
  std::size_t draws = 0;
};

struct Challenge {
  std::vector<Side> sides;                // both; empty: not run
  std::vector<std::vector<double>> weak;  // [law after the first][outcome]
  std::optional<WithoutElicited> without_elicited = {};
};

// Whether an effect's middle lies on one side of 'no difference' in the main run and under either side's assumptions.
// outcome: an index of outcome_vocabulary(); law: after the first.
[[nodiscard]] bool keeps_its_side(const Challenge& challenge, std::size_t outcome, std::size_t law, const Effect& main);

}  // namespace aftermath
