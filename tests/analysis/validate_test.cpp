// Experiments: predictions of known effects, scores in closed form, leave-outs, files.
#include "engine/analysis/validate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/base/exact_math.h"
#include "engine/inputs/experiment_toml.h"
#include "engine/library/library.h"
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

// Evenly by probability.
std::vector<double> lognormal(double mean, double sd) {
  constexpr int kDraws = 2001;
  std::vector<double> values;
  for (int i = 0; i < kDraws; ++i) values.push_back(std::exp(mean + sd * exact::normal_quantile((i + 0.5) / kDraws)));
  return values;
}

double crps_of_normal(double mean, double sd, double at) {
  constexpr double kPi = 3.14159265358979;
  const double z = (at - mean) / sd;
  return sd * (z * std::erf(z / std::sqrt(2)) + 2 * std::exp(-z * z / 2) / std::sqrt(2 * kPi) - 1 / std::sqrt(kPi));
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
const std::string kNumberOfPeople = R"(
[[input]]
name = "people.represented"
year = 2010
distribution = "fixed"
value = 1000
grade = "assumption"
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
  constexpr double kMean = 0.2, kSd = 0.3;
  const std::vector<double> values = lognormal(kMean, kSd);
  for (const double estimate : {0.5, 1.0, 1.3, 2.2}) {
    const Validation v =
        judge(observed("client_violence", Measure::rate_ratio, estimate, {estimate, estimate}), values, {}, 1);
    EXPECT_NEAR(v.crps, crps_of_normal(kMean, kSd, std::log(estimate)), 1e-3) << estimate;
    EXPECT_NEAR(v.crps_null, std::fabs(std::log(estimate)), 1e-12);
    EXPECT_NEAR(v.width90, 2 * 1.6449 * kSd, 2e-3);
    EXPECT_EQ(v.covered90, std::fabs(std::log(estimate) - kMean) < 1.6449 * kSd);
    EXPECT_EQ(v.has_sign, estimate != 1.0);
    EXPECT_EQ(v.sign_is_sure, estimate != 1.0);
    EXPECT_EQ(v.sign_agrees, estimate > 1);
    EXPECT_EQ(v.pooled_studies, 0U);
    EXPECT_TRUE(std::isnan(v.crps_pooled));
  }
}

// Normal spread and normal error: variances add.
TEST(Validate, the_studys_own_error_widens_the_prediction) {
  constexpr double kMean = 0.1, kSd = 0.2;
  const std::vector<double> values = lognormal(kMean, kSd);
  const Validation v = judge(observed("client_violence", Measure::rate_ratio, 1.2, {0.8, 1.8}), values, {}, 1);
  const double error = std::log(1.8 / 0.8) / (2 * 1.959964), sd = std::hypot(kSd, error);
  EXPECT_NEAR(std::log(v.hi90), kMean + 1.6449 * sd, 0.01);
  EXPECT_NEAR(std::log(v.lo50), kMean - 0.6745 * sd, 0.01);
  EXPECT_NEAR(std::log(v.median), kMean, 1e-3);
  EXPECT_NEAR(v.crps, crps_of_normal(kMean, sd, std::log(1.2)), 0.005);
  EXPECT_FALSE(v.sign_is_sure);
  const Validation silent = judge(observed("client_violence", Measure::rate_ratio, 1.2), values, {}, 1);
  EXPECT_NEAR(silent.width90, 2 * 1.6449 * std::hypot(kSd, kUnpublishedError), 0.01);
  const Validation far = judge(observed("client_violence", Measure::rate_ratio, 1.6), values, {}, 1);
  EXPECT_TRUE(far.covered90);
  EXPECT_FALSE(far.covered90_exact);
  const Validation none = judge(observed("client_violence", Measure::rate_ratio, 1.2), {NAN, NAN}, {}, 1);
  EXPECT_FALSE(none.covered90);
  EXPECT_TRUE(std::isnan(none.median));
}

TEST(Validate, a_level_is_never_predicted_below_zero) {
  const Validation v = judge(observed("raids", Measure::level, 2, {-8, 12}), std::vector<double>(100, 1.0), {}, 1);
  EXPECT_EQ(v.lo90, 0);
  EXPECT_NEAR(v.hi90, 1 + 1.6449 * 20 / (2 * 1.959964), 0.3);
  EXPECT_TRUE(std::isnan(v.crps_null));
}

// Of a figure of which a share s concerns the people simulated, a ratio r becomes 1 + s (r - 1).
TEST(Validate, a_figure_of_more_people_dilutes_the_change) {
  Observed row = observed("client_violence", Measure::rate_ratio, 1, {1, 1});
  row.concerns = {0.1, 0.1000001};
  const Validation v = judge(row, std::vector<double>(50, 0.5), {}, 1);
  EXPECT_NEAR(v.median, 0.95, 1e-6);
  row.concerns = {0.05, 0.2};
  const Validation spread = judge(row, std::vector<double>(20000, 0.5), {}, 1);
  EXPECT_NEAR(spread.hi90, 1 - 0.5 * 0.05, 0.001);
  EXPECT_NEAR(spread.lo90, 1 - 0.5 * 0.2, 0.002);
}

TEST(Validate, other_studies_are_pooled_without_the_places_own) {
  const auto experiment = [](const std::string& id, double estimate, const std::string& evidence) {
    Experiment out;
    out.id = id;
    out.observed = {observed("client_violence", Measure::rate_ratio, estimate, {estimate / 1.5, estimate * 1.5})};
    out.observed[0].evidence = evidence;
    return out;
  };
  Experiment own = experiment("own", 0.5, "a");
  own.leave_out = {"c"};
  Experiment model = experiment("model", 9, "m");
  model.grade = kGradeOfModels;
  EvidenceRecord record;
  record.id = "r-1";
  record.measure = "OR";
  record.estimate = 0.5;
  record.interval = {0.5 / 1.5, 0.5 * 1.5};
  const std::vector<Experiment> others{own, experiment("copy", 7, "a"), experiment("two", 1.5, "b"),
                                       experiment("three", 8, "c"), model};
  const std::vector<EvidenceRecord> evidence{record};
  const auto pooled = [&](const Observed& row) { return pooled_elsewhere(own, row, others, evidence); };
  Observed row = own.observed[0];
  ASSERT_TRUE(pooled(row) && *pooled(row));
  EXPECT_EQ((*pooled(row))->studies, 1U);
  EXPECT_NEAR((*pooled(row))->mean, std::log(1.5), 1e-12);
  row.pooled = row.inverse = {"r-1"};  // 1 / 0.5, as certain as the other
  const Pooled both = **pooled(row);
  EXPECT_EQ(both.studies, 2U);
  EXPECT_NEAR(both.mean, (std::log(1.5) + std::log(2)) / 2, 1e-6);
  const Validation v = judge(row, {1.0, 1.1}, both, 1);
  EXPECT_NEAR(v.pooled_mean, std::exp(both.mean), 1e-12);
  EXPECT_NEAR(v.crps_pooled, both.mean - std::log(0.5), 1e-12);
  EXPECT_TRUE(std::isnan(v.pooled_lo90));  // two studies tell no spread between places
  row.pooled = {"r-2"};
  ASSERT_FALSE(pooled(row));
  EXPECT_EQ(pooled(row).error().what, "'r-2' cannot stand under 'pooled'");
  row.measure = Measure::level;
  EXPECT_FALSE(*pooled(row));
}

TEST(Validate, three_pooled_studies_predict_an_interval_that_is_scored) {
  const std::vector<Study> studies{{0.1, 0.01, ""}, {0.3, 0.02, ""}, {-0.2, 0.03, ""}};
  const Result<Pooled> three = pool(studies);
  ASSERT_TRUE(three);
  const Validation v = judge(observed("client_violence", Measure::rate_ratio, 1.4, {1.4, 1.4}), {1.0}, *three, 1);
  const double sd = (three->predicted_high - three->predicted_low) / (2 * 1.959964);
  EXPECT_NEAR(v.pooled_width90, 2 * 1.644854 * sd, 1e-9);
  EXPECT_NEAR(std::log(v.pooled_hi90 / v.pooled_lo90), v.pooled_width90, 1e-9);
  EXPECT_NEAR(v.crps_pooled_interval, crps_of_normal(three->mean, sd, std::log(1.4)), 1e-9);
}

TEST(Validate, criteria_count_rows_signs_and_widths) {
  Experiment seen;
  seen.observed = {observed("client_violence", Measure::rate_ratio, 1.5, {1.2, 1.9}),
                   observed("client_violence", Measure::rate_ratio, 0.2, {0.1, 0.4}),
                   observed("raids", Measure::level, 5)};
  Replayed one{seen, {}};
  const std::vector<double> values = lognormal(0.3, 0.2);
  for (const Observed& row : one.experiment.observed) one.rows.push_back(judge(row, values, {}, 1));
  one.rows[0].pooled_studies = 3;
  one.rows[0].pooled_width90 = one.rows[0].width90 / 4;
  Replayed model = one;
  model.experiment.grade = kGradeOfModels;
  const Criteria c = criteria_of(std::vector<Replayed>{one, model});
  EXPECT_EQ(c.rows, 3U);
  EXPECT_EQ(c.covered, 1U);
  EXPECT_EQ(c.signs, 2U);
  EXPECT_EQ(c.sure_signs, 2U);
  EXPECT_EQ(c.sure_signs_agree, 1U);
  EXPECT_EQ(c.ratios, 2U);
  EXPECT_NEAR(c.crps_null, (std::log(1.5) - std::log(0.2)) / 2, 1e-12);
  EXPECT_NEAR(c.width_ratio, 4, 1e-12);
}

// kUnpublishedError is what its comment says.
TEST(Validate, a_study_that_publishes_no_interval_has_the_error_of_the_others) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  std::vector<double> errors;
  for (const std::string& name : library->experiment_names()) {
    const Result<Experiment> experiment = library->experiment(name, "");
    ASSERT_TRUE(experiment) << experiment.error().text();
    if (experiment->grade == kGradeOfModels) continue;
    for (const Observed& row : experiment->observed) {
      if (row.interval.empty() || !is_ratio(row.measure)) continue;
      const auto log = [&](double x) { return std::log(row.measure == Measure::percent_change ? 1 + x / 100 : x); };
      errors.push_back((log(row.interval[1]) - log(row.interval[0])) / (2 * 1.959964));
    }
  }
  std::sort(errors.begin(), errors.end());
  ASSERT_GT(errors.size(), 10U);
  EXPECT_NEAR(errors[errors.size() / 2], kUnpublishedError, 0.02);
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
  struct Bad {
    std::string text, says;
  };
  const std::vector<Bad> all{
      {kHead, "the experiment observed nothing; expected at least one [[observed]]"},
      {with("format = 1", "format = 2"), "this file has a format newer than this program; expected format = 1"},
      {with("client_violence", "client_violense"), "did you mean 'client_violence'?"},
      {with("rate_ratio", "rate_ration"), "did you mean 'rate_ratio'?"},
      {with("measure = \"rate_ratio\"", "group = \"venue:stret\"\nmeasure = \"rate_ratio\""),
       "did you mean 'venue:street'?"},
      {with("ci = [0.6, 1.1]", "ci = [0.9, 1.1]"), "'ci' is no interval around the estimate; expected [low, high]"},
      {with("estimate = 0.8\nci = [0.6, 1.1]", "estimate = -1"), "is not above 0; expected a ratio above 0"},
      {with("rate_ratio", "odds_ratio"), "'client_violence' is counted and has no odds; expected rate_ratio"},
      {with("source = \"s\"", "note = \"n\""), "an observation without a source"},
      {with("to_year = 2", "from_year = 2\nto_year = 2"), "the window ends before it begins"},
      {with("to_year = 2\n", ""), "[[observed]] lacks 'to_year'; expected to_year = ..."},
      {with("setting = \"vancouver\"\n", ""), "names no setting and lacks the input 'people.represented'"},
      {with("setting = \"vancouver\"\n", "") + kNumberOfPeople, "names no setting and lacks the input 'people.street'"},
      {with("change = 2010-01-01", "change = \"soon\""), "'change'"},
      {with("ci = [0.6, 1.1]", "ci = [0.6]"), "'ci' is no interval around the estimate"},
      {with("ci = [0.6, 1.1]", "ci = [\"low\", 1.1]"), "'ci' is no interval around the estimate"},
      {with("ci = [0.6, 1.1]", "ci = [0.6, \"high\"]"), "'ci' is no interval around the estimate"},
      {with("source = \"s\"", "source = \"s\"\nconcerns = [0.1, \"x\"]"), "'concerns' is no range of shares"},
      {with("\"buying\"", "\"bying\""), "did you mean 'buying'?"},
      {with("[before]", "[befor]"), "the file lacks the table [before]; expected [before]"},
      {with("source = \"s\"", "source = \"s\"\nconcerns = [0.2, 0.1]"), "'concerns' is no range of shares"},
      {with("rate_ratio\"", "risk_difference\"\nconcerns = [0.1, 0.2]"), "'concerns' dilutes a relative change"},
      {with("source = \"s\"", "source = \"s\"\ninverse = [\"r\"]"), "'r' is not among the records of 'pooled'"},
      {with("clause = \"c\" }", "clause = \"c\", from = 2012-01-01, until = 2011-01-01 }"), "until"}};
  for (const Bad& bad : all) {
    const Result<ExperimentFile> read = experiment_from_toml(bad.text, "f", "x");
    ASSERT_FALSE(read) << bad.text;
    EXPECT_GT(read.error().line, 0) << bad.text;
    EXPECT_NE(read.error().text().find(bad.says), std::string::npos) << read.error().text();
  }
}

}  // namespace aftermath
