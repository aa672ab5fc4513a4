// report.html: the answer for people, in one file that opens without network and prints.
#pragma once
#include <string>

#include "engine/analysis/assumptions.h"
#include "engine/analysis/compare.h"
#include "engine/analysis/decide.h"
#include "engine/analysis/enough_runs.h"
#include "engine/ensemble/ensemble.h"
#include "engine/io/in_depth_output.h"

namespace aftermath {

// What the report holds beside the summary; null: not run.
struct ReportParts {
  const Challenge* challenge = nullptr;  // the answer under either side's assumptions, and what rests on weak evidence
  const Decision* decision = nullptr;
  const EnoughRuns* runs = nullptr;
  const InDepth* depth = nullptr;
  std::string asked = {};  // the command's laws and options, to be repeated; empty: names alone
};

// charts: the script that draws the figures (web/charts); empty: the report has tables only and says so.
// Text from files is escaped; the policy inside the page lets no other script run and nothing be fetched.
[[nodiscard]] std::string report_html(const Plan& plan, const Summary& summary, const std::string& charts,
                                      const ReportParts& parts = {});

}  // namespace aftermath
