// A survey of simulated people finds the shares and counts that their rates imply.
#include "engine/analysis/survey.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

PlaceTarget asked(Asked what, int recall_weeks = 0, Among among = Among::all) {
  PlaceTarget target;
  target.asked = what;
  target.recall_weeks = recall_weeks;
  target.among = among;
  return target;
}

const OutcomeInfo* outcome(std::string_view name) {
  for (const OutcomeInfo& one : outcome_vocabulary())
    if (one.name == name) return &one;
  return nullptr;
}

// Mean over members, off the scale.
std::vector<double> found(const Plan& plan, const Draw& q, const std::vector<PlaceTarget>& targets,
                          std::uint32_t members) {
  std::vector<double> mean(targets.size());
  for (std::uint32_t member = 0; member < members; ++member) {
    const std::vector<double> one = survey_one(plan, targets, q, member, choose_sweep("auto"));
    for (std::size_t t = 0; t < targets.size(); ++t) mean[t] += off_scale(targets[t], one[t]) / members;
  }
  return mean;
}

}  // namespace

TEST(Survey, finds_the_shares_and_counts_that_rates_imply) {
  using Q = Quantity;
  Draw q = test::plain_draw();
  q[Q::leaving] = q[Q::death] = q[Q::move_rate] = 0;
  q[Q::represented] = 50000;
  Plan plan = test::plain_plan(q);
  plan.people = 5000;
  plan.burn_in_years = 1;
  PlaceTarget violence;
  violence.counted = {outcome("client_violence"), outcome("other_violence")};
  const std::vector<double> values = found(
      plan, q,
      {asked(Asked::street), asked(Asked::violence_by_clients, 26), asked(Asked::violence_by_clients, 52), violence},
      4);
  EXPECT_NEAR(values[0], q[Q::share_street], 0.01);
  EXPECT_NEAR(values[1], -std::expm1(-q[Q::client_violence_rate] / 2), 0.015);
  EXPECT_NEAR(values[2], -std::expm1(-q[Q::client_violence_rate]), 0.015)
      << "windows of different length end on one day";
  EXPECT_NEAR(values[3] / (50000 * (q[Q::client_violence_rate] + q[Q::other_violence_rate])), 1, 0.05);
}

TEST(Survey, asks_only_those_who_take_part) {
  using Q = Quantity;
  Draw q = test::plain_draw();
  Plan plan = test::plain_plan(q);
  plan.people = 2000;
  plan.burn_in_years = 0;
  const std::vector<double> values =
      found(plan, q, {asked(Asked::street, 0, Among::street), asked(Asked::street, 0, Among::indoor)}, 1);
  const double people = 2000 * q[Q::share_street];
  EXPECT_NEAR(1 - values[0], 0.5 / (people + 1), 0.2 / people) << "half a person who answers no";
  EXPECT_LT(values[1], 0.001);
}

TEST(Survey, scales_and_errors_are_those_of_log_odds_and_logarithms) {
  PlaceTarget share = asked(Asked::hiv);
  share.published = 0.2;
  share.interval = {0.15, 0.26};
  EXPECT_NEAR(off_scale(share, on_scale(share, 0.37)), 0.37, 1e-12);
  EXPECT_NEAR(published_error(share), (std::log(0.26 / 0.74) - std::log(0.15 / 0.85)) / 3.919928, 1e-6);
  PlaceTarget count;
  count.counted = {outcome("raids")};
  count.interval = {10, 40};
  EXPECT_NEAR(published_error(count), std::log(4.0) / 3.919928, 1e-6);
  EXPECT_EQ(in_words(count), "raids a year");
}

}  // namespace aftermath
