#include "engine/evidence/elicited.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace aftermath {
namespace {

constexpr double kNormal95 = 1.6448536269514722;

const QuantityInfo& ratio() { return info(Quantity::stigma_report); }    // 0.02 to 5
const QuantityInfo& share() { return info(Quantity::police_practice); }  // 0 to 1
const QuantityInfo& gain() { return info(Quantity::screen_gain_tie); }   // -0.5 to 2

FormAnswer answer(double lowest, double best, double highest, const std::string& form = "000001") {
  return {form, false, lowest, best, highest};
}

PooledAnswers pooled(const QuantityInfo& about, Prior::Shape shape, const AnswerScale& scale,
                     std::vector<FormAnswer> forms) {
  const Result<PooledAnswers> result = pool_answers(about, shape, {scale, std::move(forms)});
  EXPECT_TRUE(result) << (result ? "" : result.error().text());
  return result ? *result : PooledAnswers{};
}

FormAnswer random_answer(std::mt19937_64& luck) {
  std::uniform_real_distribution<double> any(1, 99);
  std::array<double, 3> three = {any(luck), any(luck), any(luck)};
  std::sort(three.begin(), three.end());
  return answer(three[0], three[1], three[2] + 0.5);
}

}  // namespace

TEST(AnswerScale, words_and_scales_go_both_ways) {
  for (const char* words :
       {"share", "divided_by 20", "gain_on 40", "odds_against 30", "rate_in 12", "divided_by 0.5"}) {
    const std::optional<AnswerScale> scale = answer_scale(words);
    ASSERT_TRUE(scale) << words;
    EXPECT_EQ(in_words(*scale), words);
  }
  for (const char* words : {"", "share 100", "divided_by", "divided_by 0", "divided_by -2", "divided_by 1e3",
                            "odds_against 100", "odds_against 0", "shares", "rate_in twelve", "rate_in 1.2.3"})
    EXPECT_FALSE(answer_scale(words)) << words;
}

TEST(AnswerScale, an_answer_is_the_value_that_its_words_say) {
  const auto best = [](const QuantityInfo& about, Prior::Shape shape, const char* words, double typed) {
    return values_of(about, shape, *answer_scale(words), answer(typed, typed, typed)).value[1];
  };
  EXPECT_DOUBLE_EQ(best(share(), Prior::Shape::logit_normal, "share", 35), 0.35);
  EXPECT_DOUBLE_EQ(best(ratio(), Prior::Shape::lognormal, "divided_by 10", 15), 1.5);
  EXPECT_DOUBLE_EQ(best(gain(), Prior::Shape::normal, "gain_on 40", 50), 0.25);
  EXPECT_NEAR(best(ratio(), Prior::Shape::lognormal, "odds_against 30", 30), 1, 1e-12);
  EXPECT_NEAR(best(ratio(), Prior::Shape::lognormal, "odds_against 50", 75), 3, 1e-12);
  EXPECT_DOUBLE_EQ(best(info(Quantity::past_recovery), Prior::Shape::lognormal, "rate_in 12", 24), 0.5);
}

TEST(AnswerScale, a_value_is_shown_as_the_answer_it_came_from) {
  for (const char* words : {"share", "divided_by 20", "gain_on 40", "odds_against 30", "rate_in 12"})
    for (const double typed : {12.0, 50.0, 88.0}) {
      const AnswerScale scale = *answer_scale(words);
      const QuantityInfo wide{"", "", -1e9, 1e9, ""};
      const double value = values_of(wide, Prior::Shape::normal, scale, answer(typed, typed, typed)).value[1];
      EXPECT_NEAR(answer_of(scale, value), typed, 1e-9) << words;
    }
}

TEST(Elicited, lowest_best_and_highest_are_the_5_50_and_95_percent_points_of_a_form) {
  const FormValues values =
      values_of(ratio(), Prior::Shape::lognormal, *answer_scale("divided_by 10"), answer(4, 9, 30));
  const std::vector<FormDistribution> one = {distribution_of(values, Prior::Shape::lognormal)};
  EXPECT_NEAR(pool_share_below(one, std::log(0.4)), 0.05, 1e-9);
  EXPECT_NEAR(pool_share_below(one, std::log(0.9)), 0.5, 1e-9);
  EXPECT_NEAR(pool_share_below(one, std::log(3.0)), 0.95, 1e-9);
  EXPECT_NEAR(pool_quantile(one, 0.05), std::log(0.4), 1e-9);
  EXPECT_NEAR(pool_quantile(one, 0.95), std::log(3.0), 1e-9);
}

TEST(Elicited, a_form_with_its_best_guess_midway_is_the_normal_of_its_range) {
  // On the log scale: 0.5, 1, 2.
  const PooledAnswers p = pooled(ratio(), Prior::Shape::lognormal, *answer_scale("divided_by 10"), {answer(5, 10, 20)});
  EXPECT_NEAR(p.prior.centre, 1, 1e-12);
  EXPECT_NEAR(p.prior.spread, std::log(2.0) / kNormal95, 1e-12);
  EXPECT_LT(fit_of(ratio(), p).gap, 1e-9);
}

TEST(Elicited, the_pool_of_identical_forms_is_that_form) {
  std::mt19937_64 luck(11);
  for (int trial = 0; trial < 50; ++trial) {
    const FormAnswer typed = random_answer(luck);
    const PooledAnswers one = pooled(share(), Prior::Shape::logit_normal, {}, {typed});
    const PooledAnswers five = pooled(share(), Prior::Shape::logit_normal, {}, std::vector<FormAnswer>(5, typed));
    EXPECT_NEAR(one.prior.centre, five.prior.centre, 1e-12);
    EXPECT_NEAR(one.prior.spread, five.prior.spread, 1e-9);
    for (const double u : {0.05, 0.3, 0.5, 0.8, 0.95})
      EXPECT_NEAR(pool_quantile(one.forms, u), pool_quantile(five.forms, u), 1e-9);
    EXPECT_NEAR(fit_of(share(), five).pool[1], typed.best / 100, 1e-6);
  }
}

TEST(Elicited, two_forms_have_the_mean_of_the_mixture_and_no_less_spread_than_the_mean_variance) {
  std::mt19937_64 luck(12);
  for (int trial = 0; trial < 200; ++trial) {
    const FormAnswer a = random_answer(luck), b = random_answer(luck);
    const AnswerScale odds = *answer_scale("odds_against 30");
    const QuantityInfo wide{"", "", 1e-5, 1e5, ""};
    const Prior first = pooled(wide, Prior::Shape::lognormal, odds, {a}).prior;
    const Prior second = pooled(wide, Prior::Shape::lognormal, odds, {b}).prior;
    const Prior both = pooled(wide, Prior::Shape::lognormal, odds, {a, b}).prior;
    const double apart = std::log(first.centre) - std::log(second.centre);
    EXPECT_NEAR(std::log(both.centre), (std::log(first.centre) + std::log(second.centre)) / 2, 1e-9);
    EXPECT_NEAR(both.spread * both.spread,
                (first.spread * first.spread + second.spread * second.spread) / 2 + apart * apart / 4, 1e-9);
  }
}

TEST(Elicited, two_equally_sure_forms_spread_at_least_as_wide_as_either) {
  const AnswerScale tens = *answer_scale("divided_by 10");
  const double alone = pooled(ratio(), Prior::Shape::lognormal, tens, {answer(5, 10, 20)}).prior.spread;
  for (const double factor : {1.0, 1.1, 1.7, 2.0}) {
    const PooledAnswers both = pooled(ratio(), Prior::Shape::lognormal, tens,
                                      {answer(5, 10, 20), answer(5 * factor, 10 * factor, 20 * factor)});
    EXPECT_GE(both.prior.spread, alone * (1 - 1e-12)) << factor;
  }
}

TEST(Elicited, moments_are_those_of_draws_from_the_mixture) {
  const PooledAnswers p =
      pooled(share(), Prior::Shape::logit_normal, {}, {answer(5, 30, 50), answer(40, 70, 75), answer(20, 25, 90)});
  double n = 0, mean = 0, squares = 0;
  constexpr int kSteps = 20000;
  for (int i = 0; i < kSteps; ++i) {
    const double x = pool_quantile(p.forms, (i + 0.5) / kSteps), step = x - mean;
    mean += step / ++n;
    squares += step * (x - mean);
  }
  EXPECT_NEAR(std::log(p.prior.centre / (1 - p.prior.centre)), mean, 2e-3);
  EXPECT_NEAR(p.prior.spread, std::sqrt(squares / n), 5e-3);
}

TEST(Elicited, the_order_of_forms_and_who_does_not_know_change_nothing) {
  const std::vector<FormAnswer> forms = {answer(5, 30, 50, "000001"), answer(40, 70, 75, "000002"),
                                         answer(20, 25, 90, "000003")};
  std::vector<FormAnswer> turned(forms.rbegin(), forms.rend());
  turned.push_back({"000004", true, 0, 0, 0});
  const PooledAnswers a = pooled(share(), Prior::Shape::logit_normal, {}, forms);
  const PooledAnswers b = pooled(share(), Prior::Shape::logit_normal, {}, turned);
  EXPECT_NEAR(a.prior.centre, b.prior.centre, 1e-12);
  EXPECT_NEAR(a.prior.spread, b.prior.spread, 1e-12);
  EXPECT_EQ(b.dont_know, 1U);
  EXPECT_EQ(b.forms.size(), 3U);
}

TEST(Elicited, two_camps_are_said_to_fit_poorly) {
  const AnswerScale tens = *answer_scale("divided_by 10");
  const PooledAnswers camps = pooled(ratio(), Prior::Shape::lognormal, tens, {answer(1, 1.1, 1.2), answer(40, 44, 48)});
  EXPECT_GT(fit_of(ratio(), camps).gap, kPoorFit);
}

TEST(Elicited, answers_at_the_ends_of_a_scale_have_a_score_and_stay_within_bounds) {
  const PooledAnswers p = pooled(share(), Prior::Shape::logit_normal, {}, {answer(0, 0, 100)});
  EXPECT_TRUE(std::isfinite(p.prior.centre) && std::isfinite(p.prior.spread));
  EXPECT_EQ(p.held, 0U);
  const PooledAnswers held =
      pooled(ratio(), Prior::Shape::lognormal, *answer_scale("divided_by 10"), {answer(0, 10, 900)});
  EXPECT_EQ(held.held, 1U);
  EXPECT_EQ(held.values[0].value[0], ratio().least);
  EXPECT_EQ(held.values[0].value[2], ratio().most);
}

TEST(Elicited, what_cannot_be_pooled_is_refused) {
  const auto problem = [](const std::vector<FormAnswer>& forms) {
    const Result<PooledAnswers> result =
        pool_answers(ratio(), Prior::Shape::lognormal, {*answer_scale("divided_by 10"), forms});
    return result ? std::string() : result.error().what;
  };
  EXPECT_EQ(problem({}), "no form answers 'stigma.report'");
  EXPECT_EQ(problem({{"000001", true, 0, 0, 0}}), "no form answers 'stigma.report'");
  EXPECT_EQ(problem({answer(600, 700, 900)}),
            "the whole range that form 000001 gives for 'stigma.report' lies beyond what the model can hold");
}

TEST(Elicited, a_time_becomes_a_rate_and_long_times_low_rates) {
  const FormValues values =
      values_of(info(Quantity::past_recovery), Prior::Shape::lognormal, *answer_scale("rate_in 12"), answer(6, 12, 48));
  EXPECT_DOUBLE_EQ(values.value[0], 0.25);
  EXPECT_DOUBLE_EQ(values.value[1], 1);
  EXPECT_DOUBLE_EQ(values.value[2], 2);
}

TEST(Elicited, a_record_must_hold_the_prior_that_its_forms_pool_to) {
  QuantityRecord record;
  record.quantity = Quantity::stigma_report;
  record.answers = Answers{*answer_scale("divided_by 10"), {answer(5, 10, 20)}};
  record.prior = {Prior::Shape::lognormal, 1.0, 0.421404};
  EXPECT_FALSE(answers_problem(record));
  record.prior.spread = 0.3;
  ASSERT_TRUE(answers_problem(record));
  EXPECT_EQ(answers_problem(record)->what, "the prior of 'stigma.report' is not what its forms pool to");
  record.prior = {Prior::Shape::lognormal, 1.05, 0.421404};
  EXPECT_TRUE(answers_problem(record));
}

}  // namespace aftermath
