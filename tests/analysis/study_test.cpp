// A study of simulated people finds the odds ratio that its exposure's hazard ratio implies.
#include "engine/analysis/study.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/analysis/compare.h"
#include "tests/support/plain_world.h"

namespace aftermath {

TEST(Study, finds_the_odds_ratio_that_a_hazard_ratio_implies) {
  using Q = Quantity;
  constexpr double kHazardRatio = 3, kYears = 0.5;
  Draw q = test::plain_draw();
  q[Q::leaving] = q[Q::death] = q[Q::move_rate] = 0;
  q[Q::unstable_street] = q[Q::unstable_indoor] = 0.4;
  q[Q::housing_years] = info(Q::housing_years).most;  // hardly anybody moves within the window
  q[Q::violence_homeless] = kHazardRatio;
  Plan plan = test::plain_plan(q);
  plan.people = 20000;
  plan.draws = 6;
  const std::vector<Target> targets = {
      {"test", Asked::unstable_housing, Asked::violence_by_clients, Among::all, 26, ""},
      {"test", Asked::money_trouble, Asked::violence, Among::street, 26, ""}};
  const std::vector<StudyResult> results = run_studies(plan, targets, choose_sweep("auto"), 2, {});
  const double secure = q[Q::client_violence_rate] / (1 + 0.4 * (kHazardRatio - 1));
  const auto odds = [&](double per_year) { return std::expm1(per_year * kYears); };
  const double expected = odds(kHazardRatio * secure) / odds(secure);
  double mean = 0;
  for (const double ratio : results[0].odds_ratio) mean += std::log(ratio) / 6;
  EXPECT_NEAR(std::exp(mean) / expected, 1, 0.05);
  for (const double ratio : results[1].odds_ratio) EXPECT_GT(ratio, 0);  // nobody is poor: half persons only
}

}  // namespace aftermath
