#include "engine/outputs/summary_csv.h"

#include "engine/inputs/csv.h"

namespace aftermath {
namespace {

void append(std::string& out, std::initializer_list<double> values) {
  for (const double value : values) out += ',' + csv_number(value);
}

// A level or an effect, on one of the outcome's scales.
struct Rows {
  std::string text =
      "outcome,group,unit,scale,law,versus,median,lo90,hi90,ratio,ratio_lo90,ratio_hi90,difference,difference_lo90,"
      "difference_hi90,place,place_lo90,place_hi90,p_higher,verdict,median_mc_error,lo90_mc_error,hi90_mc_error,"
      "ratio_mc_error,ratio_lo90_mc_error,ratio_hi90_mc_error,p_higher_mc_error\n";

  void begin(const OutcomeSummary& o, std::string_view scale, const std::string& law, const std::string& versus) {
    text += std::string(o.outcome->name) + ',' + std::string(o.group->name) + ',' + csv_cell(o.outcome->unit) + ',' +
            std::string(scale) + ',' + csv_cell(law) + ',' + csv_cell(versus);
  }
  void numbers(const Quantiles& s) { append(text, {s.median, s.lo90, s.hi90}); }
  void levels(const OutcomeSummary& o, std::string_view scale, const std::vector<ArmSummary>& arms) {
    for (const ArmSummary& arm : arms) {
      begin(o, scale, arm.law, "");
      numbers({arm.value.median, arm.value.lo90, arm.value.hi90});
      text += ",,,,,,,,,,,";
      numbers({arm.value.error.median, arm.value.error.lo90, arm.value.error.hi90});
      text += ",,,,\n";
    }
  }
  void effects(const OutcomeSummary& o) {
    for (const Effect& e : o.effects) {
      begin(o, kScaleWords[static_cast<std::size_t>(e.scale)], e.law, e.versus);
      text += ",,,";
      for (const Quantiles& spread : {e.ratio, e.difference, e.place}) numbers(spread);
      append(text, {e.p_higher});
      text += ',' + std::string(word_of(e.verdict)) + ",,,";
      numbers(e.ratio_error);
      append(text, {e.p_higher_error});
      text += '\n';
    }
  }
};

}  // namespace

std::string summary_csv(const Summary& summary) {
  Rows rows;
  for (const OutcomeSummary& outcome : summary.outcomes) {
    rows.levels(outcome, outcome.rates.empty() ? "share" : "total", outcome.arms);
    rows.levels(outcome, "worker_year", outcome.rates);
    rows.effects(outcome);
  }
  return rows.text;
}

}  // namespace aftermath
