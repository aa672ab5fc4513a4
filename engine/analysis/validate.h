// Real changes of law, practice or programme, replayed: what was observed beside what the model would have foretold.
// Format of the files: docs/experiments.md.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "engine/ensemble/ensemble.h"
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
  std::string evidence, source, note;
};

struct Experiment {
  std::string id, name, place, grade, note;
  Plan plan;                           // arms: without the change, with it; priors with the leave-outs applied
  std::vector<std::string> leave_out;  // ids of evidence records
  bool verified = false;               // the clauses of both laws were seen
  std::vector<Observed> observed;
};

// One observed row beside its prediction. Predictions hold the parameters', the luck's and the study's own error.
struct Validation {
  const Observed* observed = nullptr;
  double median = 0, lo50 = 0, hi50 = 0, lo90 = 0, hi90 = 0;
  bool covered90 = false;    // the estimate lies within lo90..hi90
  bool sign_agrees = false;  // the median lies on the estimate's side of no effect
  bool has_sign = false;     // not so for levels, nor where nothing changed
  // Continuous ranked probability scores (Gneiting & Raftery 2007), ratios on the log scale: smaller is better.
  double crps = 0, crps_null = 0;  // of the prediction; of 'no effect' (levels: NaN)
  double crps_pooled = 0;          // of the mean of what other experiments observed of this outcome; NaN where none did
};

// The measure of each finished draw, without the study's own error; NaN where it cannot be told (nobody concerned).
[[nodiscard]] std::vector<double> predicted(const Observed& row, const Results& results);

// The row judged: `values` as predicted(), `others` the estimates of other experiments for the same outcome and
// measure.
[[nodiscard]] Validation judge(const Observed& row, std::vector<double> values, const std::vector<double>& others,
                               std::uint64_t seed);

// The priors without what was learnt from these records: a parameter that cites k of its n records here has its spread
// widened by sqrt(n / (n - k)); one that cites nothing else is put back to 'no effect', where it has one, and its
// spread doubled.
[[nodiscard]] QuantityTable without_evidence(QuantityTable table, const std::vector<std::string>& left_out);

}  // namespace aftermath
