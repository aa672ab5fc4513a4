// Which clause does it, through which mechanism: the strongest causal paths from a law to an outcome. Each path is one
// lever that two laws set differently, seen again by one mechanism alone while all others go on under the comparator;
// what that does to the outcome's hazard is followed through the rest of the model. At the middle of every quantity's
// distribution, the people as they are: a reading of the hazard table, no simulation. Paths need not add up.
#pragma once
#include <string>
#include <vector>

#include "engine/analysis/explain.h"

namespace aftermath {

struct PathStep {
  std::string target;  // exposure, share or hazard on the way
  double ratio = 1;    // law against comparator, of the mean over people; infinite where the comparator has none
};

struct CausalPath {
  Lever lever{};
  Mechanism mechanism{};                    // which sees the law
  std::vector<std::string> clauses_before;  // of the comparator
  std::vector<std::string> clauses;         // of the law
  double change = 0;                        // of the end, relative: -0.1 is a tenth less
  std::vector<PathStep> steps;              // between the mechanism and the end, in the order in which rows are filled
};

struct PathsToOutcome {
  std::string outcome;            // OutcomeInfo::name
  double change = 0;              // of the end with the whole law, relative
  std::vector<CausalPath> paths;  // strongest first
};

// The clause by which a law sets a lever; empty where none does.
[[nodiscard]] std::vector<std::string> clause_of(const Law& law, const LeverState& state);

// Outcomes that a row of the hazard table tells: names of outcome_vocabulary().
[[nodiscard]] std::vector<std::string> outcomes_with_paths();

// For each of them, up to `most` paths that change it by at least one in ten thousand.
[[nodiscard]] std::vector<PathsToOutcome> causal_paths(const Central& central, const Law& law, const Law& versus,
                                                       std::size_t most);

}  // namespace aftermath
