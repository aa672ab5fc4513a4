// summary.csv: one row per outcome, group, measure and law, for spreadsheets.
#pragma once
#include <string>

#include "engine/analysis/compare.h"

namespace aftermath {

// Columns: outcome,group,unit,measure,law,versus,mean,lo90,hi90,p_above_zero,ratio,ratio_lo90,ratio_hi90, then the
// Monte-Carlo standard error of each of the seven numbers in order, as mean_mc_error and so on (RFC 4180). measure:
// total, difference, rate or rate_difference (per 1,000 worker-years). What does not apply stays empty.
[[nodiscard]] std::string summary_csv(const Summary& summary);

}  // namespace aftermath
