// One row per outcome, group, measure and law.
#include "engine/outputs/summary_csv.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace aftermath {

TEST(SummaryCsv, rows_have_the_columns_of_their_head) {
  OutcomeSummary outcome;
  outcome.outcome = &outcome_vocabulary()[0];
  outcome.group = &group_vocabulary()[1];
  outcome.arms = {{"a,b", {1, 0.5, 1.5, {0.1, 0.2, 0.3, 0.15}, 0.9}}};
  Effect effect;
  effect.law = "new";
  effect.versus = "a,b";
  effect.ratio = {3, std::numeric_limits<double>::quiet_NaN(), 5};
  effect.difference = {2, -1, 4};
  effect.place = {20, -10, 40};
  effect.p_higher = 0.75;
  effect.verdict = Verdict::cannot_be_told;
  effect.ratio_error = {0.8, 0.9, 1};
  effect.p_higher_error = 0.7;
  outcome.effects = {effect};
  outcome.rates = outcome.arms;
  Summary summary;
  summary.outcomes = {outcome};
  const std::string text = summary_csv(summary);
  const std::string begin = std::string(outcome.outcome->name) + ",venue:street," + std::string(outcome.outcome->unit);
  const std::string arm = "\"a,b\",,0.9,0.5,1.5,,,,,,,,,,,,0.15,0.2,0.3,,,,\n";
  const std::string told = "new,\"a,b\",,,,3,,5,2,-1,4,20,-10,40,0.75,cannot_be_told,,,,0.8,0.9,1,0.7\n";
  EXPECT_EQ(text.substr(text.find('\n') + 1),
            begin + ",total," + arm + begin + ",worker_year," + arm + begin + ",worker_year," + told);
  const auto commas = [](const std::string& line) { return std::count(line.begin(), line.end(), ','); };
  EXPECT_EQ(commas(text.substr(0, text.find('\n'))), commas(begin + ",worker_year," + told) - 1);  // one in a name
  EXPECT_EQ(commas(begin + ",total," + arm), commas(begin + ",worker_year," + told));
}

}  // namespace aftermath
