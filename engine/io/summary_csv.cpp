#include "engine/io/summary_csv.h"

#include "engine/io/csv.h"

namespace aftermath {
namespace {

void numbers(std::string& out, std::initializer_list<double> values) {
  for (const double value : values) out += ',' + csv_number(value);
}

struct Rows {
  std::string text =
      "outcome,group,unit,measure,law,versus,mean,lo90,hi90,p_above_zero,ratio,ratio_lo90,ratio_hi90,mean_mc_error,"
      "lo90_mc_error,hi90_mc_error,p_above_zero_mc_error,ratio_mc_error,ratio_lo90_mc_error,ratio_hi90_mc_error\n";

  void begin(const OutcomeSummary& o, std::string_view measure, const std::string& law, const std::string& versus) {
    text += std::string(o.outcome->name) + ',' + std::string(o.group->name) + ',' + csv_cell(o.outcome->unit) + ',' +
            std::string(measure) + ',' + csv_cell(law) + ',' + csv_cell(versus);
  }
  void errors(const MonteCarloError& error) { numbers(text, {error.mean, error.lo90, error.hi90}); }
  void arms(const OutcomeSummary& o, std::string_view measure, const std::vector<ArmSummary>& summaries) {
    for (const ArmSummary& arm : summaries) {
      begin(o, measure, arm.law, "");
      numbers(text, {arm.value.mean, arm.value.lo90, arm.value.hi90});
      text += ",,,,";
      errors(arm.value.error);
      text += ",,,,\n";
    }
  }
  void differences(const OutcomeSummary& o, std::string_view measure, const std::vector<DifferenceSummary>& summaries) {
    for (const DifferenceSummary& d : summaries) {
      begin(o, measure, d.law, d.versus);
      numbers(text, {d.value.mean, d.value.lo90, d.value.hi90, d.p_above_zero, d.ratio, d.ratio_lo90, d.ratio_hi90});
      errors(d.value.error);
      numbers(text, {d.p_above_zero_error, d.ratio_error.mean, d.ratio_error.lo90, d.ratio_error.hi90});
      text += '\n';
    }
  }
};

}  // namespace

std::string summary_csv(const Summary& summary) {
  Rows rows;
  for (const OutcomeSummary& outcome : summary.outcomes) {
    rows.arms(outcome, "total", outcome.arms);
    rows.differences(outcome, "difference", outcome.differences);
    rows.arms(outcome, "rate", outcome.rates);
    rows.differences(outcome, "rate_difference", outcome.rate_differences);
  }
  return rows.text;
}

}  // namespace aftermath
