// Several published ratios made into one prior: random-effects meta-analysis on the log scale.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/problem.h"
#include "engine/evidence/quantity.h"
#include "engine/evidence/record.h"

namespace aftermath {

// One estimate of an effect. Both numbers are on the log scale, without unit.
struct Study {
  double log_estimate = 0;
  double variance = 0;  // of sampling, above 0
  std::string cluster;  // cohort or programme it comes from; empty: a study of its own
};

// What k studies say together; on the log scale but for the counts and i_squared.
struct Pooled {
  std::size_t records = 0, studies = 0;  // as given; after those of one cluster were combined (k)
  double mean = 0, standard_error = 0;
  double low = 0, high = 0;                      // 95% confidence interval of the mean
  double predicted_low = 0, predicted_high = 0;  // 95% prediction interval: the effect in another place
  double tau_squared = 0;                        // variance between studies
  double i_squared = 0;                          // share of the total variance that lies between studies, 0 to 1
};

// The studies in order of first mention, those of one cluster as one: mean weighted by 1/variance, and the mean of the
// variances with the same weights, as if its records told the same thing (full correlation): they add no precision.
[[nodiscard]] std::vector<Study> combine_clusters(std::span<const Study> studies);

// Between-study variance by restricted maximum likelihood (Fisher scoring; Viechtbauer 2005, J Educ Behav Stat
// 30:261-293), never below 0; standard error and t interval with k-1 degrees of freedom by Hartung and Knapp 2001 (Stat
// Med 20:3875-3889); prediction interval by Higgins, Thompson and Spiegelhalter 2009 (J R Stat Soc A 172:137-159), with
// the same t as IntHout et al. 2016 (BMJ Open 6:e010247). Same numbers as metafor's rma(method = "REML", test =
// "knha") and its predict(). One study alone keeps its own normal interval, which is then also the predicted one.
// Errors: no study, a variance that is not above 0, an estimate that is no number, no convergence.
[[nodiscard]] Result<Pooled> pool(std::span<const Study> studies);

// A ratio with a 95% interval, as a study: variance from the width of the interval; cluster as the record says, else
// its publication (the id up to the first '-'), whose numbers are never independent of each other. inverse: 1/ratio,
// for a record that tells the effect the other way round. Nothing where the measure is no ratio (OR, RR, HR, IRR) or
// has no interval. Error: estimate or interval not above 0.
[[nodiscard]] Result<std::optional<Study>> study_of(const EvidenceRecord& record, bool inverse);

// The ratio type and interval are there, so that study_of gives a study.
[[nodiscard]] bool can_be_pooled(const EvidenceRecord& record);

// Pools those of the records that are ratios with an interval; ids in `inverse` turned over. Errors as above.
[[nodiscard]] Result<Pooled> pool_records(std::span<const EvidenceRecord* const> records,
                                          const std::vector<std::string>& inverse);

// The prior that stands for a new place: log-normal around exp(shrink * mean), its sd the prediction interval's width
// in normal standard deviations. shrink in (0,1] moves the centre alone: what makes us doubt the mean narrows nothing.
[[nodiscard]] Prior prior_from(const Pooled& pooled, double shrink);

// Fewer independent studies give no usable prediction interval (t with one degree of freedom).
inline constexpr std::size_t kFewestPooled = 3;

// What is wrong with a record that says pool = true, given the evidence it names: a prior more than 1% from the pooled
// one, or records that cannot be pooled. Nothing where it holds.
[[nodiscard]] std::optional<Problem> pooling_problem(const QuantityRecord& record,
                                                     std::span<const EvidenceRecord* const> evidence);

}  // namespace aftermath
