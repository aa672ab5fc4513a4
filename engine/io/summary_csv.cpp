#include "engine/io/summary_csv.h"

#include <cmath>
#include <cstdio>

namespace aftermath {
namespace {

// Quoted where needed; a leading formula sign is disarmed, since spreadsheets would run it.
std::string cell(std::string_view text) {
  std::string safe(text);
  if (!safe.empty() && std::string_view("=+-@\t\r").find(safe[0]) != std::string_view::npos) safe.insert(0, 1, '\'');
  if (safe.find_first_of(",\"\n\r") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char letter : safe) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + "\"";
}

std::string number(double value) {
  if (!std::isfinite(value)) return "";
  char text[40];
  std::snprintf(text, sizeof text, "%.9g", value);
  return text;
}

void numbers(std::string& out, std::initializer_list<double> values) {
  for (const double value : values) out += ',' + number(value);
}

struct Rows {
  std::string text = "outcome,group,unit,measure,law,versus,mean,lo90,hi90,p_above_zero,ratio,ratio_lo90,ratio_hi90\n";

  void begin(const OutcomeSummary& o, std::string_view measure, const std::string& law, const std::string& versus) {
    text += std::string(o.outcome->name) + ',' + std::string(o.group->name) + ',' + cell(o.outcome->unit) + ',' +
            std::string(measure) + ',' + cell(law) + ',' + cell(versus);
  }
  void arms(const OutcomeSummary& o, std::string_view measure, const std::vector<ArmSummary>& summaries) {
    for (const ArmSummary& arm : summaries) {
      begin(o, measure, arm.law, "");
      numbers(text, {arm.value.mean, arm.value.lo90, arm.value.hi90});
      text += ",,,,\n";
    }
  }
  void differences(const OutcomeSummary& o, std::string_view measure, const std::vector<DifferenceSummary>& summaries) {
    for (const DifferenceSummary& d : summaries) {
      begin(o, measure, d.law, d.versus);
      numbers(text, {d.value.mean, d.value.lo90, d.value.hi90, d.p_above_zero, d.ratio, d.ratio_lo90, d.ratio_hi90});
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
