// Compare laws in one place: the same people, the same luck, one difference.
#pragma once
#include <string>
#include <vector>

#include "engine/analysis/effects.h"
#include "engine/analysis/elsewhere.h"
#include "engine/analysis/explain.h"
#include "engine/analysis/monte_carlo.h"
#include "engine/ensemble/ensemble.h"
#include "engine/evidence/record.h"
#include "engine/evidence/setting.h"
#include "engine/law/law.h"
#include "engine/outcomes/results.h"

namespace aftermath {

// Mean, middle and the 5th and 95th percentile over draws, and how sure each is. Faces tell the middle: a few draws of
// a skewed outcome carry its mean away. The mean is for sums of parts and for decisions.
struct Interval {
  double mean = 0, lo90 = 0, hi90 = 0;
  MonteCarloError error = {};
  double median = 0;
};

struct ArmSummary {
  std::string law;
  Interval value;
};

struct OutcomeSummary {
  const OutcomeInfo* outcome = nullptr;
  const GroupInfo* group = nullptr;
  std::vector<ArmSummary> arms;
  std::vector<Effect> effects;                           // of each law after the first, on each of the outcome's scales
  std::vector<Split> splits;                             // of everybody's counts; one per law after the first
  std::vector<ArmSummary> rates;                         // per 1,000 worker-years; empty for shares
  std::vector<std::vector<Interval>> series;             // [arm][year]; of everybody, not of subgroups
  std::vector<std::vector<Interval>> difference_series;  // [law after the first][year]; the same
};

// The effect of a law (after the first, counted from 0) on the outcome's own scale.
[[nodiscard]] const Effect& effect_of(const OutcomeSummary& summary, std::size_t law);

// Why a difference came out: the mechanism's factors that the laws move most, in words.
struct Reason {
  std::string outcome;  // OutcomeInfo::name
  std::string law, versus;
  std::vector<std::string> lines;  // "haste and hiding: x0.71 (s 286.1(1) prohibits buying; landsberg2017-...)"
};

struct Summary {
  std::string version;
  const Setting* setting = nullptr;
  std::vector<const Law*> laws;  // the first is the comparator
  std::size_t years = 0, people = 0, draws = 0;
  double represents = 0;
  std::uint64_t seed = 0;
  std::string assume;                    // preset or file name; empty: main assumptions
  std::vector<std::string> frozen;       // names of mechanisms that no law but the reference reaches
  std::vector<OutcomeSummary> outcomes;  // outcome-major: every group of the first outcome first
  std::vector<Reason> reasons;
  std::vector<std::string> idle_levers;                     // levers set by a law on which no mechanism acts
  const QuantityTable* quantities = nullptr;                // of the plan: parameters, and inputs of the place
  std::vector<std::string> assumptions;                     // names of parameters with grade "assumption" or D
  std::vector<std::pair<std::string, std::string>> inputs;  // file name and digest
  std::string digest_of_plan, digest_of_results;            // the same on every machine that told the same story
  std::vector<Elsewhere> elsewhere;  // real laws that moved the same levers; the caller's to fill
};

// The summary of a finished ensemble. Pointers in it refer to the plan, which must outlive it. threads, 0: all of the
// machine; the result is the same.
[[nodiscard]] Summary summarise(const Plan& plan, const Results& results, unsigned threads = 1);

// The same of everybody, without subgroups and reasons: for a run that is still growing.
[[nodiscard]] Summary summarise_everybody(const Plan& plan, const Results& results);

// The effects alone, on everybody: one for each of outcome_vocabulary(), in its order.
[[nodiscard]] std::vector<OutcomeSummary> effects_on_everybody(const Plan& plan, const Results& results);

// One outcome in one group, an index of group_vocabulary().
[[nodiscard]] OutcomeSummary outcome_summary(const Plan& plan, const Results& results, const OutcomeInfo& outcome,
                                             std::size_t group);

// The process or exposure whose factors tell why an outcome moved; empty where no row of the hazard table does.
[[nodiscard]] std::string_view hazard_behind(std::string_view outcome);

// Of what two laws set differently, the factors that move this outcome most, strongest first.
[[nodiscard]] std::vector<Central::Shift> strongest_shifts(std::vector<Central::Shift> shifts,
                                                           std::string_view outcome);

// Levers that a law of the plan sets and no mechanism reads, by name.
[[nodiscard]] std::vector<std::string> idle_levers(const Plan& plan);

// Mean, middle, 5th and 95th percentile with their errors; NaNs are left out.
[[nodiscard]] Interval interval_of(std::vector<double> values);

// Percentile p in [0,1] of values, linear between order statistics; NaNs are left out. Sorts its argument.
[[nodiscard]] double percentile(std::vector<double>& values, double p);

}  // namespace aftermath
