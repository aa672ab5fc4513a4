// Targets: published associations, reproduced by studying the simulated people as the study did its participants. A
// total effect is compared with what the mechanisms add up to; it is never multiplied in.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "engine/analysis/cohort.h"
#include "engine/base/sweep.h"
#include "engine/ensemble/ensemble.h"
#include "engine/evidence/record.h"

namespace aftermath {

// What a trialled programme changes in the setting's own law: levers that are numbers.
struct ProgrammePart {
  Lever lever{};
  double value = 0;
};

struct Target {
  std::string evidence;  // id of a record with the role 'target': its odds ratio and interval
  Asked exposure{}, outcome{};
  Among among{};
  double recall_weeks = 26;
  std::string note;
  bool inverse = false;                  // the record tells the odds of the contrary
  double transport = 0;                  // sd of the log odds ratio by which another place and question may differ
  bool fit = true;                       // false: shown, but calibration leaves it out; the note says why
  std::vector<ProgrammePart> programme;  // exposure 'programme' only
  double programme_years = 0;            // before the day of the study
};

// The place after its burn-in: the odds ratio of the exposed against the others, half a person added to each cell
// (Haldane 1956).
// One parameter draw with the luck of member `member` of the ensemble. Returns one odds ratio per target.
[[nodiscard]] std::vector<double> study_one(const Plan& plan, const std::vector<Target>& targets, const Draw& q,
                                            std::uint32_t member, const SweepKernel& sweep);

// The same over the plan's draws.
struct StudyResult {
  const Target* target = nullptr;
  std::vector<double> odds_ratio;
};
[[nodiscard]] std::vector<StudyResult> run_studies(const Plan& plan, const std::vector<Target>& targets,
                                                   const SweepKernel& sweep, unsigned threads,
                                                   const EnsembleHooks& hooks);

// The published odds ratio as the target asks it, on the log scale, with its standard error (95 % interval / 2 / 1.96).
struct Published {
  double log_odds_ratio = 0, error = 0;
};
[[nodiscard]] Published published(const Target& target, const EvidenceRecord& record);

// Digest of what a calibration of these quantities hangs on: their priors, the targets, what was published. A posterior
// with another digest is out of date.
[[nodiscard]] std::string fitted_to(const QuantityTable& table, const std::vector<Quantity>& quantities,
                                    const std::vector<Target>& targets, const std::vector<EvidenceRecord>& evidence);

}  // namespace aftermath
