// Real changes of law, practice or programme, replayed: what was observed beside what the model would have predicted.
// Format of the files: docs/experiments.md.
#pragma once
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/campaign_runner.h"
#include "engine/analysis/effects.h"
#include "engine/ensemble/ensemble.h"
#include "engine/evidence/pooling.h"
#include "engine/evidence/record.h"

namespace aftermath {

// How the published figure compares the place after the change with the place without it.
enum class Measure : std::uint8_t { percent_change, rate_ratio, odds_ratio, risk_difference, level, count };
inline constexpr std::array<std::string_view, static_cast<std::size_t>(Measure::count)> kMeasureWords = {
    "percent_change", "rate_ratio", "odds_ratio", "risk_difference", "level"};

// Of an outcome that is counted: per worker-year, or in the place as a whole.
enum class Per : std::uint8_t { worker, place, count };
inline constexpr std::array<std::string_view, static_cast<std::size_t>(Per::count)> kPerWords = {"worker", "place"};

struct Observed {
  const OutcomeInfo* outcome = nullptr;
  std::size_t group = 0;  // index of group_vocabulary()
  Measure measure{};
  Per per = Per::worker;
  std::size_t from = 0, to = 1;  // years after the change, the last exclusive
  double estimate = 0;
  std::vector<double> interval;  // 95 %: low, high; empty: none published
  // Where the published figure is of more people than the model holds (all women of a state): 5 % and 95 % point of the
  // share of it that concerns sex workers. Empty: all of it.
  std::vector<double> concerns;
  std::vector<std::string> pooled, inverse;  // ids of records that measured the same; those that tell it the other way
  std::string evidence, source, note;
};
[[nodiscard]] bool is_ratio(Measure measure);  // read on the log scale; nothing changed: 1, or 0 %

struct Experiment {
  std::string id, name, place, grade, note;  // grade "model": another model's output, shown but not counted
  Plan plan;                                 // arms: without the change, with it; priors with the leave-outs applied
  std::vector<std::string> leave_out;        // ids of evidence records
  bool verified = false;                     // the clauses of both laws were seen
  std::vector<Observed> observed;
};

inline constexpr std::string_view kGradeOfModels = "model";

// The study's own error on the log scale where no interval was published of a ratio: no study has none. The median of
// those that did publish one among the experiments of data/experiments/ (a test holds it to that).
inline constexpr double kUnpublishedError = 0.2;

// One observed row beside its prediction. Predictions hold the parameters', the luck's and the study's own error.
struct Validation {
  const Observed* observed = nullptr;
  double median = 0, lo50 = 0, hi50 = 0, lo90 = 0, hi90 = 0;
  bool covered90 = false;        // the estimate lies within lo90..hi90
  bool covered90_exact = false;  // the same if a study that published no interval had no error
  bool sign_agrees = false;      // the median lies on the estimate's side of no effect
  bool has_sign = false;         // not so for levels, nor where nothing changed
  bool sign_is_sure = false;     // the published interval excludes no effect
  // Share of draws on the side of more, those without a change half; without the study's own error. NaN for levels, and
  // where nothing is predicted.
  double p_higher = 0;
  Verdict verdict = Verdict::too_few_draws;  // the word for that chance
  // What other studies of the same outcome would have predicted: their random-effects mean, and for three or more of
  // them the 90 % interval of the next study. NaN where there are none, and for what is no ratio.
  std::size_t pooled_studies = 0;
  double pooled_mean = 0, pooled_lo90 = 0, pooled_hi90 = 0;
  // Continuous ranked probability scores (Gneiting & Raftery 2007), ratios on the log scale: smaller is better.
  double crps = 0, crps_null = 0;          // of the prediction; of 'no effect' (levels: NaN)
  double crps_pooled = 0;                  // of the pooled mean alone
  double crps_pooled_interval = 0;         // of the pooled mean with its interval, as a normal distribution
  double width90 = 0, pooled_width90 = 0;  // of the intervals, on the scale of the scores
};

// The measure of each finished draw, without the study's own error; NaN where it is undefined (nobody concerned).
[[nodiscard]] std::vector<double> predicted(const Observed& row, const Results& results);

// What other studies found: the rows of the other experiments for the same outcome and the records that the row names,
// pooled. Left out: rows of models, whatever rests on a record that `own` leaves out, and what is no ratio. Nothing
// where none is left. Error: a record that the row names is unknown or cannot be pooled.
[[nodiscard]] Result<std::optional<Pooled>> pooled_elsewhere(const Experiment& own, const Observed& row,
                                                             std::span<const Experiment> others,
                                                             std::span<const EvidenceRecord> evidence);

// The row judged: `values` as predicted().
[[nodiscard]] Validation judge(const Observed& row, std::vector<double> values, const std::optional<Pooled>& pooled,
                               std::uint64_t seed);

// How often a word was right: on the rows that it was said of and that have a sign.
struct WordRecord {
  std::size_t said = 0, right = 0;
  std::size_t said_of_sure = 0, right_of_sure = 0;  // of rows whose published interval excludes no effect
};

// What all rows together say. Widths and scores are of ratios, on the log scale.
struct Criteria {
  std::size_t rows = 0, covered = 0, covered_exact = 0;
  std::size_t signs = 0, signs_agree = 0;            // rows with a sign
  std::size_t sure_signs = 0, sure_signs_agree = 0;  // rows whose published interval excludes no effect
  WordRecord likely, very_likely;                    // "likely" without those that are very likely
  std::size_t no_clear_difference = 0;               // rows with a sign
  std::size_t ratios = 0;
  double crps = 0, crps_null = 0;  // means over the ratios
  std::size_t pooled = 0;          // ratios with other studies
  double crps_beside_pooled = 0, crps_pooled = 0;
  std::size_t pooled_with_interval = 0;
  double crps_beside_interval = 0, crps_pooled_interval = 0;
  double width_ratio = 0;  // mean width of the predicted 90 % intervals over that of the pooled ones
};

struct Replayed {
  Experiment experiment;
  std::vector<Validation> rows;  // point into experiment.observed
};
// Rows of models, and rows without a prediction, are left out.
[[nodiscard]] Criteria criteria_of(std::span<const Replayed> replayed);

// The priors without what was learnt from these records: a parameter that cites k of its n records here has its spread
// widened by sqrt(n / (n - k)); one that cites nothing else is put back to 'no effect', where it has one, and its
// spread doubled.
[[nodiscard]] QuantityTable without_evidence(QuantityTable table, const std::vector<std::string>& left_out);

// What other studies predict of each experiment's rows, by experiment and row: among `shipped` and the experiments
// themselves, each once. Error: as pooled_elsewhere().
using Pools = std::vector<std::vector<std::optional<Pooled>>>;
[[nodiscard]] Result<Pools> pools_of(std::span<const Experiment> experiments, std::span<const Experiment> shipped,
                                     std::span<const EvidenceRecord> evidence);

struct ValidationReport {
  std::vector<Replayed> replayed;
  Criteria criteria;
  std::size_t draws = 0, people = 0;
  std::uint64_t seed = 0;
  std::string assume;
};
// Its only campaign.
inline constexpr std::array<const char*, 1> kValidationCampaigns = {"validate"};
// One or more experiments, all of one size, seed and assumption. Nothing where the campaign was cut.
[[nodiscard]] Result<std::optional<ValidationReport>> run_validation(std::vector<Experiment> experiments,
                                                                     const Pools& pools, const SweepKernel& sweep,
                                                                     const RunCampaign& run_campaign);

}  // namespace aftermath
