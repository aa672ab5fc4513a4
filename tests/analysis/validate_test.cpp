// Experiments: predictions of known effects, scores in closed form, leave-outs, files.
#include "engine/analysis/validate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/base/exact_math.h"
#include "engine/io/experiment_toml.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

const OutcomeInfo& outcome(std::string_view name) {
  const auto all = outcome_vocabulary();
  return *std::find_if(all.begin(), all.end(), [&](const OutcomeInfo& o) { return o.name == name; });
}

Observed observed(std::string_view of, Measure measure, double estimate, std::vector<double> interval = {}) {
  Observed row;
  row.outcome = &outcome(of);
  row.measure = measure;
  row.estimate = estimate;
  row.interval = std::move(interval);
  return row;
}

const std::string kHead = R"(
format = 1
[experiment]
name = "n"
place = "p"
setting = "vancouver"
change = 2010-01-01
[before]
provision = [ { lever = "buying", value = "allowed", clause = "c" } ]
[after]
law = "ca-2014-pcepa"
)";
const std::string kSeen = R"(
[[observed]]
outcome = "client_violence"
measure = "rate_ratio"
to_year = 2
estimate = 0.8
ci = [0.6, 1.1]
source = "s"
)";

}  // namespace

// A programme that halves the odds of going without a condom, and nothing else: every measure tells that.
TEST(Validate, a_known_effect_is_what_is_predicted) {
  Draw q = test::plain_draw();
  q[Q::organising_condomless] = 0.25;
  q[Q::organising_half] = 100;
  q[Q::services_delivered] = 1;
  Plan plan = test::plain_plan(q);
  Levers after = test::permissive();
  after[Lever::organisations_economic_empowerment].number = 100;
  plan.laws = {test::law_of(test::permissive(), "before"), test::law_of(after, "after")};
  plan.people = 1000;
  plan.years = 2;
  plan.draws = 3;
  const Results results = run_ensemble(plan, choose_sweep("auto"), 2, {}, {});
  const double condomless = q[Q::condomless], now = 0.5 * condomless / (1 - condomless + 0.5 * condomless);
  const auto expect = [&](Measure measure, double value) {
    for (const double found : predicted(observed("condomless_share", measure, 1), results))
      EXPECT_NEAR(found, value, 0.002 * std::max(1.0, std::fabs(value)));
  };
  expect(Measure::odds_ratio, 0.5);
  expect(Measure::rate_ratio, now / condomless);
  expect(Measure::percent_change, 100 * (now / condomless - 1));
  expect(Measure::risk_difference, now - condomless);
  expect(Measure::level, now);
}

// A normal ensemble: CRPS = sd (z (2 Phi(z) - 1) + 2 phi(z) - 1 / sqrt(pi)).
TEST(Validate, the_score_of_a_normal_prediction_is_its_closed_form) {
  constexpr double kMean = 0.2, kSd = 0.3, kPi = 3.14159265358979;
  constexpr int kDraws = 20001;
  std::vector<double> values;
  for (int i = 0; i < kDraws; ++i) values.push_back(std::exp(kMean + kSd * exact::normal_quantile((i + 0.5) / kDraws)));
  for (const double estimate : {0.5, 1.0, 1.3, 2.0}) {
XX
    const double z = (std::log(estimate) - kMean) / kSd;
    const double expected =
        kSd * (z * std::erf(z / std::sqrt(2)) + 2 * std::exp(-z * z / 2) / std::sqrt(2 * kPi) - 1 / std::sqrt(kPi));
    EXPECT_NEAR(v.crps, expected, 1e-3) << estimate;
    EXPECT_NEAR(v.crps_null, std::fabs(std::log(estimate)), 1e-12);
    EXPECT_NEAR(v.crps_pooled, std::fabs(std::log(estimate) - std::log(4.5) / 2), 1e-12);
    EXPECT_EQ(v.covered90, std::fabs(z) < 1.6449);
    EXPECT_EQ(v.has_sign, estimate != 1.0);
    EXPECT_EQ(v.sign_agrees, estimate > 1);
  }
}

TEST(Validate, the_studys_own_error_widens_the_prediction) {
  const std::vector<double> certain(4000, 1.0);
  const Validation v = judge(observed("client_violence", Measure::rate_ratio, 1.2, {0.8, 1.8}), certain, {}, 1);
  const double error = std::log(1.8 / 0.8) / (2 * 1.959964);
  EXPECT_NEAR(std::log(v.hi90), 1.6449 * error, 0.03);
  EXPECT_NEAR(std::log(v.lo90), -1.6449 * error, 0.03);
  EXPECT_TRUE(std::isnan(v.crps_pooled));
  const Validation none = judge(observed("client_violence", Measure::rate_ratio, 1.2), {NAN, NAN}, {}, 1);
  EXPECT_FALSE(none.covered90);
  EXPECT_TRUE(std::isnan(none.median));
}

TEST(Validate, what_is_left_out_widens_or_takes_back_the_prior) {
  QuantityTable table = test::table_of(test::plain_draw());
  const auto at = [&](Q quantity) -> QuantityRecord& { return table[static_cast<std::size_t>(quantity)]; };
  at(Q::violence_haste).prior = {Prior::Shape::lognormal, 1.4, 0.3};
  at(Q::violence_haste).evidence = {"a", "b"};
  at(Q::condom_haste).prior = {Prior::Shape::lognormal, 1.4, 0.3};
  at(Q::condom_haste).evidence = {"a"};
  at(Q::condom_haste).null_value = 1;
  at(Q::screen_loss_haste).prior = {Prior::Shape::logit_normal, 0.3, 0.5};
  at(Q::screen_loss_haste).evidence = {"a"};
  at(Q::screen_loss_haste).null_value = 0;  // no logit: only the spread can tell
  const QuantityTable without = without_evidence(table, {"a", "z"});
  const auto prior = [&](Q quantity) { return without[static_cast<std::size_t>(quantity)].prior; };
  EXPECT_EQ(prior(Q::violence_haste), (Prior{Prior::Shape::lognormal, 1.4, 0.3 * std::sqrt(2.0)}));
  EXPECT_EQ(prior(Q::condom_haste), (Prior{Prior::Shape::lognormal, 1, 0.6}));
  EXPECT_EQ(prior(Q::screen_loss_haste), (Prior{Prior::Shape::logit_normal, 0.3, 1.0}));
  EXPECT_EQ(prior(Q::violence_street), at(Q::violence_street).prior);
}

TEST(Validate, a_file_that_is_no_experiment_is_one_problem_with_its_place) {
  const Result<ExperimentFile> good = experiment_from_toml(kHead + kSeen, "f", "x");
  ASSERT_TRUE(good) << good.error().text();
  EXPECT_EQ(good->experiment.observed[0].to, 2U);
  EXPECT_EQ(good->before.own.provisions.size(), 1U);
  EXPECT_EQ(good->after.base, "ca-2014-pcepa");
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string text = kHead + kSeen;
    return text.replace(text.find(from), from.size(), to);
  };
  for (const std::string& bad :
       {kHead, with("client_violence", "client_violense"), with("rate_ratio", "ratio"),
        with("ci = [0.6, 1.1]", "ci = [0.9, 1.1]"), with("estimate = 0.8\nci = [0.6, 1.1]", "estimate = -1"),
        with("rate_ratio", "odds_ratio"), with("source = \"s\"", "note = \"n\""),
        with("to_year = 2", "from_year = 2\nto_year = 2"), with("setting = \"vancouver\"\n", ""),
        with("change = 2010-01-01", "change = 2010-13-01"), with("\"buying\"", "\"bying\""),
        with("clause = \"c\" }", "clause = \"c\", from = 2012-01-01, until = 2011-01-01 }")}) {
    const Result<ExperimentFile> read = experiment_from_toml(bad, "f", "x");
    ASSERT_FALSE(read) << bad;
    EXPECT_GT(read.error().line, 0) << bad;
  }
}

}  // namespace aftermath
