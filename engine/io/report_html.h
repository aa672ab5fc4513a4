// report.html: the answer for people, in one file that opens without network and prints.
#pragma once
#include <string>

#include "engine/analysis/assumptions.h"
#include "engine/analysis/compare.h"
#include "engine/ensemble/ensemble.h"

namespace aftermath {

// charts: the script that draws the figures (web/charts); empty: the report has tables only and says so.
// challenge: the answer under the critics' assumptions and what rests on weak evidence; null: not run.
// Text from files is escaped; the policy inside the page lets no other script run and nothing be fetched.
[[nodiscard]] std::string report_html(const Plan& plan, const Summary& summary, const std::string& charts,
                                      const Challenge* challenge = nullptr);

}  // namespace aftermath
