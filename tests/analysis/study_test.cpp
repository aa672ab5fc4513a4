// A study of simulated people finds the odds ratio that its exposure's hazard ratio implies.
#include "engine/analysis/study.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/analysis/compare.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

Target asked(Asked exposure, Asked outcome) {
  Target target;
  target.exposure = exposure;
  target.outcome = outcome;
  return target;
}

}  // namespace

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
  const std::vector<Target> targets = {asked(Asked::unstable_housing, Asked::violence_by_clients),
                                       asked(Asked::money_trouble, Asked::violence)};
  const std::vector<StudyResult> results = run_studies(plan, targets, choose_sweep("auto"), 2, {});
  const double secure = q[Q::client_violence_rate] / (1 + 0.4 * (kHazardRatio - 1));
  const auto odds = [&](double per_year) { return std::expm1(per_year * kYears); };
  const double expected = odds(kHazardRatio * secure) / odds(secure);
  double mean = 0;
  for (const double ratio : results[0].odds_ratio) mean += std::log(ratio) / 6;
  EXPECT_NEAR(std::exp(mean) / expected, 1, 0.05);
  for (const double ratio : results[1].odds_ratio) EXPECT_GT(ratio, 0);  // nobody is poor: half persons only
}

// Funding at which half is done that can be done, of people all alike: half the effect on the log odds.
TEST(Study, a_trial_finds_the_effect_of_its_programme) {
  using Q = Quantity;
  Draw q = test::plain_draw();
  q[Q::organising_condomless] = 0.25;
  q[Q::organising_half] = 100;
  q[Q::services_delivered] = 1;
  Plan plan = test::plain_plan(q);
  plan.people = 2000;
  plan.draws = 2;
  Target trial = asked(Asked::programme, Asked::condomless);
  trial.programme = {{Lever::organisations_economic_empowerment, 100}};
  trial.programme_years = 1;
  Target nothing = trial;
  nothing.programme[0].value = 0;
  const std::vector<StudyResult> results = run_studies(plan, {trial, nothing}, choose_sweep("auto"), 2, {});
  for (const double ratio : results[0].odds_ratio) EXPECT_NEAR(ratio, 0.5, 0.001);
  for (const double ratio : results[1].odds_ratio) EXPECT_DOUBLE_EQ(ratio, 1);
}

// Lasting differences between people, shared by what happens to them: an association that no law makes.
TEST(Study, shared_frailty_alone_ties_police_to_violence_and_infection) {
  using Q = Quantity;
  Draw q = test::plain_draw();
  q[Q::violence_frailty] = q[Q::police_frailty] = q[Q::infection_frailty] = 0.8;
  Plan plan = test::plain_plan(q);
  plan.people = 20000;
  plan.draws = 2;
  const std::vector<Target> targets = {asked(Asked::police_contact, Asked::violence),
                                       asked(Asked::police_contact, Asked::sti)};
  for (const double correlation : {0.0, 0.8}) {
    q[Q::frailty_correlation] = correlation;
    plan.quantities = test::table_of(q);
    for (const StudyResult& result : run_studies(plan, targets, choose_sweep("auto"), 2, {}))
      for (const double ratio : result.odds_ratio) {
        if (correlation > 0)
          EXPECT_GT(ratio, 1.2);
        else
          EXPECT_NEAR(ratio, 1, 0.12);
      }
  }
}

TEST(Study, a_published_odds_ratio_is_turned_round_where_the_record_tells_the_contrary) {
  EvidenceRecord record;
  record.estimate = 2;
  record.interval = {1, 4};
  Target target;
  EXPECT_NEAR(published(target, record).log_odds_ratio, std::log(2), 1e-12);
  EXPECT_NEAR(published(target, record).error, std::log(4) / 2 / 1.959964, 1e-12);
  target.inverse = true;
  EXPECT_NEAR(published(target, record).log_odds_ratio, -std::log(2), 1e-12);
}

}  // namespace aftermath
