#include "engine/evidence/pooling.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace aftermath {
namespace {

constexpr double kT2 = 4.302652729911275, kT3 = 3.182446305284263;  // t quantile at 0.975, 2 and 3 degrees of freedom
constexpr double kZ = 1.959963984540054, kNear = 1e-10;

Pooled pooled(const std::vector<Study>& studies) {
  const Result<Pooled> out = pool(studies);
  EXPECT_TRUE(out) << out.error().text();
  return out ? *out : Pooled{};
}

EvidenceRecord ratio(const std::string& id, double estimate, double low, double high) {
  EvidenceRecord out;
  out.id = id;
  out.measure = "OR";
  out.estimate = estimate;
  out.interval = {low, high};
  out.file = "e.toml";
  out.line = 3;
  return out;
}

// Three studies with equal intervals, odds ratios 1, 2 and 4, and the parameter that rests on them.
struct Case {
  std::vector<EvidenceRecord> records{ratio("a1-x", 1, 0.5, 2), ratio("b2-x", 2, 1, 4), ratio("c3-x", 4, 2, 8)};
  QuantityRecord parameter;

  Case() {
    parameter.quantity = Quantity::violence_homeless;
    parameter.prior.shape = Prior::Shape::lognormal;
    parameter.pooling.emplace();
    parameter.file = "p.toml";
    parameter.line = 7;
  }
  [[nodiscard]] std::vector<const EvidenceRecord*> named() const {
    std::vector<const EvidenceRecord*> out;
    for (const EvidenceRecord& record : records) out.push_back(&record);
    return out;
  }
  [[nodiscard]] std::string problem() const {
    const auto found = pooling_problem(parameter, named());
    return found ? found->text() : "";
  }
};

}  // namespace

TEST(Pooling, with_equal_variances_the_mean_is_plain_and_tau2_the_excess_of_the_sample_variance) {
  const Pooled p = pooled({{0.1, 0.04, ""}, {0.5, 0.04, ""}, {0.9, 0.04, ""}, {1.7, 0.04, ""}});
  const double mean = 0.8, sample_variance = (0.49 + 0.09 + 0.01 + 0.81) / 3;
  EXPECT_NEAR(p.mean, mean, kNear);
  EXPECT_NEAR(p.tau_squared, sample_variance - 0.04, kNear);
  EXPECT_NEAR(p.standard_error, std::sqrt(sample_variance / 4), kNear);
  EXPECT_NEAR(p.high - p.mean, kT3 * p.standard_error, kNear);
  EXPECT_NEAR(p.predicted_high - p.mean, kT3 * std::sqrt(sample_variance / 4 + p.tau_squared), kNear);
  EXPECT_NEAR(p.i_squared, 1 - 0.04 / sample_variance, kNear);
}

TEST(Pooling, without_excess_spread_tau2_is_zero_and_the_mean_weighted_by_precision) {
  const Pooled p = pooled({{0.50, 0.1, ""}, {0.55, 0.2, ""}, {0.45, 0.4, ""}});
  const double weights = 10 + 5 + 2.5, mean = (0.50 * 10 + 0.55 * 5 + 0.45 * 2.5) / weights;
  EXPECT_EQ(p.tau_squared, 0);
  EXPECT_EQ(p.i_squared, 0);
  EXPECT_NEAR(p.mean, mean, kNear);
  const double squares = 10 * std::pow(0.50 - mean, 2) + 5 * std::pow(0.55 - mean, 2) + 2.5 * std::pow(0.45 - mean, 2);
  EXPECT_NEAR(p.standard_error, std::sqrt(squares / 2 / weights), kNear);
  EXPECT_NEAR(p.low, mean - kT2 * p.standard_error, kNear);
  EXPECT_EQ(p.low, p.predicted_low);
}

TEST(Pooling, a_single_study_keeps_its_own_normal_interval) {
  const Pooled p = pooled({{0.7, 0.09, ""}});
  EXPECT_EQ(p.mean, 0.7);
  EXPECT_NEAR(p.standard_error, 0.3, kNear);
  EXPECT_NEAR(p.high, 0.7 + kZ * 0.3, kNear);
  EXPECT_EQ(p.high, p.predicted_high);
  EXPECT_EQ(p.tau_squared, 0);
}

TEST(Pooling, records_of_one_cluster_become_one_study_without_more_precision) {
  const std::vector<Study> combined =
      combine_clusters(std::vector<Study>{{1.0, 0.1, "A"}, {0.3, 0.2, ""}, {0.4, 0.3, "A"}, {0.5, 0.2, ""}});
  ASSERT_EQ(combined.size(), 3U);
  EXPECT_NEAR(combined[0].log_estimate, (1.0 / 0.1 + 0.4 / 0.3) / (1 / 0.1 + 1 / 0.3), kNear);
  EXPECT_NEAR(combined[0].variance, 2 / (1 / 0.1 + 1 / 0.3), kNear);
  EXPECT_EQ(combined[1].log_estimate, 0.3);
  // The same record three times tells no more than once.
  const Pooled once = pooled({{1.0, 0.1, "A"}, {0.3, 0.2, "B"}, {0.5, 0.2, "C"}});
  const Pooled thrice = pooled({{1.0, 0.1, "A"}, {1.0, 0.1, "A"}, {1.0, 0.1, "A"}, {0.3, 0.2, "B"}, {0.5, 0.2, "C"}});
  EXPECT_NEAR(once.mean, thrice.mean, kNear);
  EXPECT_NEAR(once.standard_error, thrice.standard_error, kNear);
  EXPECT_EQ(thrice.studies, 3U);
  EXPECT_EQ(thrice.records, 5U);
}

TEST(Pooling, is_the_same_in_any_order_and_moves_with_its_studies) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  std::normal_distribution<double> effect(0.5, 0.4);
  std::uniform_real_distribution<double> variance(0.01, 0.5);
  for (int round = 0; round < 200; ++round) {
    std::vector<Study> studies(3 + random() % 8);
    for (Study& study : studies) study = {effect(random), variance(random), ""};
    const Pooled p = pooled(studies);
    std::shuffle(studies.begin(), studies.end(), random);
    for (Study& study : studies) study.log_estimate += 1;
    const Pooled moved = pooled(studies);
    EXPECT_NEAR(moved.mean, p.mean + 1, 1e-8);
    EXPECT_NEAR(moved.tau_squared, p.tau_squared, 1e-8);
    EXPECT_NEAR(moved.standard_error, p.standard_error, 1e-8);
    EXPECT_GE(p.tau_squared, 0);
    EXPECT_LE(p.predicted_low, p.low);
  }
}

TEST(Pooling, what_cannot_be_pooled_says_why) {
  EXPECT_EQ(pool({}).error().text(), "there is no study to pool; expected at least one");
  EXPECT_EQ(pool(std::vector<Study>{{0.1, 0, ""}}).error().what, "a study has no usable estimate or variance");
  EXPECT_EQ(study_of(ratio("friend", 0.02, 0, 0.48), false).error().text(),
            "e.toml:3:1: 'friend' has no logarithm to pool; expected an estimate and an interval above 0");
  EvidenceRecord share = ratio("s", 0.2, 0.1, 0.3);
  share.measure = "proportion";
  EXPECT_FALSE(study_of(share, false)->has_value());
}

TEST(Pooling, a_ratio_becomes_a_study_and_its_inverse_the_other_sign) {
  const EvidenceRecord record = ratio("author2020-what", 2, 1, 4);
  const Study study = **study_of(record, false);
  EXPECT_NEAR(study.log_estimate, std::log(2.0), kNear);
  EXPECT_NEAR(std::sqrt(study.variance), std::log(4.0) / (2 * kZ), kNear);
  EXPECT_EQ(study.cluster, "author2020");
  EXPECT_NEAR((*study_of(record, true))->log_estimate, -study.log_estimate, kNear);
}

TEST(Pooling, shrinking_moves_the_centre_and_leaves_the_spread) {
  const Pooled p = pooled({{0.1, 0.04, ""}, {0.5, 0.05, ""}, {0.9, 0.04, ""}});
  const Prior whole = prior_from(p, 1), half = prior_from(p, 0.5);
  EXPECT_NEAR(whole.centre, std::exp(p.mean), kNear);
  EXPECT_NEAR(half.centre, std::sqrt(whole.centre), kNear);
  EXPECT_EQ(half.spread, whole.spread);
  EXPECT_NEAR(whole.spread, (p.predicted_high - p.predicted_low) / (2 * kZ), kNear);
}

TEST(Pooling, a_prior_off_its_pool_is_told_the_numbers_to_write) {
  Case c;
  const Prior right = prior_from(*pool_records(c.named(), {}), 1);
  EXPECT_NEAR(right.centre, 2, kNear);
  c.parameter.prior = right;
  EXPECT_EQ(c.problem(), "");
  c.parameter.prior.centre = right.centre * 1.009;
  EXPECT_EQ(c.problem(), "");
  c.parameter.prior.centre = right.centre * 1.011;
  EXPECT_NE(c.problem(), "");
  c.parameter.prior = {Prior::Shape::lognormal, 1.5, 0.5};
  // Equal variances: the predicted sd is t(2) sqrt(s^2/3 + s^2 - v), with s = ln 2 and v from the intervals.
  const double s2 = std::log(2.0) * std::log(2.0), v = std::pow(std::log(4.0) / (2 * kZ), 2);
  EXPECT_NEAR(right.spread, kT2 * std::sqrt(s2 / 3 + s2 - v) / kZ, kNear);
  EXPECT_EQ(c.problem(),
            "p.toml:7:1: 'violence.homeless' is not what its records pool to (median 1.5, sd_log 0.5); expected median "
            "= 2, sd_log = 1.58");
  c.parameter.pooling.reset();
  EXPECT_EQ(c.problem(), "");
}

TEST(Pooling, two_independent_studies_are_too_few_for_a_prior) {
  Case c;
  c.records[0].cluster = c.records[1].cluster = "one cohort";
  EXPECT_EQ(c.problem(),
            "p.toml:7:1: 'violence.homeless' is pooled from 2 independent studies; expected at least 3, or no 'pool'");
  c.records.clear();
  EXPECT_EQ(
      c.problem(),
      "p.toml:7:1: 'violence.homeless' cannot be pooled: none of the records is a ratio with an interval; expected "
      "OR, RR, HR or IRR with ci = [low, high]");
}

}  // namespace aftermath
