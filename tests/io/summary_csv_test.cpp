// One row per outcome, group, measure and law.
#include "engine/io/summary_csv.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace aftermath {

TEST(SummaryCsv, rows_have_the_columns_of_their_head) {
  OutcomeSummary outcome;
  outcome.outcome = &outcome_vocabulary()[0];
  outcome.group = &group_vocabulary()[1];
  outcome.arms = {{"a,b", {1, 0.5, 1.5, {0.1, 0.2, 0.3}}}};
  DifferenceSummary d;
  d.law = "new";
  d.versus = "a,b";
  d.value = {2, -1, 4, {0.4, 0.5, 0.6}};
  d.p_above_zero = 0.75;
  d.ratio = 3;
  d.ratio_lo90 = std::numeric_limits<double>::quiet_NaN();
  d.ratio_hi90 = 5;
  d.p_above_zero_error = 0.7;
  d.ratio_error = {0.8, 0.9, 1};
  outcome.differences = {d};
  outcome.rates = outcome.arms;
  outcome.rate_differences = {d};
  Summary summary;
  summary.outcomes = {outcome};
  const std::string text = summary_csv(summary);
  const std::string begin = std::string(outcome.outcome->name) + ",venue:street," + std::string(outcome.outcome->unit);
  const std::string arm = "\"a,b\",,1,0.5,1.5,,,,,0.1,0.2,0.3,,,,\n";
  const std::string difference = "new,\"a,b\",2,-1,4,0.75,3,,5,0.4,0.5,0.6,0.7,0.8,0.9,1\n";
  EXPECT_EQ(text.substr(text.find('\n') + 1), begin + ",total," + arm + begin + ",difference," + difference + begin +
                                                  ",rate," + arm + begin + ",rate_difference," + difference);
  const auto commas = [](const std::string& line) { return std::count(line.begin(), line.end(), ','); };
  EXPECT_EQ(commas(text.substr(0, text.find('\n'))), commas(begin + ",difference," + difference) - 1);  // one in a name
}

}  // namespace aftermath
