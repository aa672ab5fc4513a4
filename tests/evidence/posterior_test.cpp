// The posterior: joint draws of what calibration moved, the priors for the rest, assumptions before either.
#include "engine/evidence/posterior.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/base/exact_math.h"
#include "engine/evidence/assume.h"
#include "engine/inputs/posterior_toml.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

QuantityTable table() {
  QuantityTable quantities = test::table_of(test::plain_draw());
  quantities[static_cast<std::size_t>(Q::violence_haste)].prior = {Prior::Shape::lognormal, 1.2, 0.3};
  quantities[static_cast<std::size_t>(Q::condom_haste)].prior = {Prior::Shape::lognormal, 1.5, 0.2};
  quantities[static_cast<std::size_t>(Q::screen_loss_haste)].prior = {Prior::Shape::logit_normal, 0.3, 0.5};
  return quantities;
}

Posterior posterior() {
  return {{Q::violence_haste, Q::condom_haste}, {0.5, -1}, {{0.8}, {0.3, 0.4}}, {true, true}, "x"};
}

double score(const Draw& draw, Q quantity, double centre, double spread) {
  return exact::log(draw[quantity] / centre) / spread;
}

}  // namespace

TEST(Posterior, draws_have_its_mean_and_covariance) {
  constexpr std::uint32_t kDraws = 20000;
  double sum[2] = {}, square[2] = {}, product = 0;
  const QuantityTable quantities = table();
  for (std::uint32_t i = 0; i < kDraws; ++i) {
    const Draw draw = sample(quantities, posterior(), 1, i);
    const double z[2] = {score(draw, Q::violence_haste, 1.2, 0.3), score(draw, Q::condom_haste, 1.5, 0.2)};
    for (const int k : {0, 1}) {
      sum[k] += z[k] / kDraws;
      square[k] += z[k] * z[k] / kDraws;
    }
    product += z[0] * z[1] / kDraws;
  }
  EXPECT_NEAR(sum[0], 0.5, 0.02);
  EXPECT_NEAR(sum[1], -1, 0.02);
  EXPECT_NEAR(square[0] - sum[0] * sum[0], 0.64, 0.02);
  EXPECT_NEAR(square[1] - sum[1] * sum[1], 0.25, 0.01);
  EXPECT_NEAR(product - sum[0] * sum[1], 0.24, 0.02);
}

TEST(Posterior, what_it_does_not_name_is_drawn_as_before) {
  const QuantityTable quantities = table();
  const Draw before = sample(quantities, 3, 5), after = sample(quantities, posterior(), 3, 5);
  for (std::size_t i = 0; i < kQuantities; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    if (quantity == Q::violence_haste || quantity == Q::condom_haste) continue;
    EXPECT_EQ(before[quantity], after[quantity]) << info(quantity).name;
  }
  EXPECT_NE(before[Q::violence_haste], after[Q::violence_haste]);
  const Draw none = sample(quantities, Posterior{}, 3, 5);
  EXPECT_EQ(before.value, none.value);
}

TEST(Posterior, one_that_taught_nothing_draws_the_priors_to_the_bit) {
  Posterior nothing = posterior();
  nothing.mean = {0, 0};
  nothing.factor = {{1}, {0, 1}};
  const QuantityTable quantities = table();
  EXPECT_EQ(sample(quantities, 3, 5).value, sample(quantities, nothing, 3, 5).value);
}

TEST(Posterior, an_assumption_speaks_for_itself) {
  const QuantityTable fitted = table();
  QuantityTable assumed = fitted;
  assumed[static_cast<std::size_t>(Q::violence_haste)].prior = {Prior::Shape::fixed, 1, 0};
  const Posterior left = where_unchanged(posterior(), fitted, assumed);
  EXPECT_EQ(left.holds, (std::vector<bool>{false, true}));
  EXPECT_EQ(sample(assumed, left, 1, 0)[Q::violence_haste], 1);
  EXPECT_EQ(sample(assumed, left, 1, 0)[Q::condom_haste], sample(fitted, posterior(), 1, 0)[Q::condom_haste]);
}

TEST(Posterior, the_central_draw_stands_at_its_mean) {
  const Draw central = central_draw(table(), posterior());
  EXPECT_NEAR(score(central, Q::violence_haste, 1.2, 0.3), 0.5, 1e-12);
  EXPECT_NEAR(central[Q::screen_loss_haste], 0.3, 1e-12);
}

TEST(Posterior, two_that_share_no_quantity_join_without_a_correlation) {
  Posterior place;
  place.quantity = {Q::hiv_prevalence};
  place.mean = {1.5};
  place.factor = {{0.2}};
  place.holds = {true};
  const Posterior both = joined(posterior(), place);
  const QuantityTable quantities = table();
  const Draw one = sample(quantities, posterior(), 3, 5), joint = sample(quantities, both, 3, 5);
  EXPECT_EQ(one[Q::violence_haste], joint[Q::violence_haste]);
  EXPECT_EQ(one[Q::condom_haste], joint[Q::condom_haste]);
  EXPECT_EQ(both.factor.back(), (std::vector<double>{0, 0, 0.2}));
}

TEST(Posterior, luck_of_zero_is_the_central_draw_and_luck_alone_moves_a_quantity) {
  const QuantityTable quantities = table();
  std::vector<double> luck(kQuantities, 0.0);
  const Draw central = central_draw(quantities, posterior());
  for (std::size_t i = 0; i < kQuantities; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    EXPECT_NEAR(at_luck(quantities, posterior(), luck)[quantity], central[quantity],
                1e-9 * (1 + std::fabs(central[quantity])));
  }
  luck[static_cast<std::size_t>(Q::condom_haste)] = 1;
  const Draw moved = at_luck(quantities, posterior(), luck);
  EXPECT_EQ(moved[Q::violence_haste],
            at_luck(quantities, posterior(), std::vector<double>(kQuantities, 0.0))[Q::violence_haste]);
  EXPECT_NE(moved[Q::condom_haste], central[Q::condom_haste]);
}

TEST(Posterior, at_scores_only_what_is_named_leaves_the_draw_of_the_priors) {
  const QuantityTable quantities = table();
  const std::vector<Quantity> named = {Q::screen_loss_haste, Q::violence_haste};
  const Draw before = sample(quantities, 3, 5), moved = at_scores(quantities, named, {1, -2}, 3, 5);
  EXPECT_NEAR(moved[Q::violence_haste], 1.2 * std::exp(-2 * 0.3), 1e-12);
  EXPECT_NEAR(moved[Q::screen_loss_haste], 1 / (1 + (0.7 / 0.3) * std::exp(-0.5)), 1e-12);
  for (std::size_t i = 0; i < kQuantities; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    if (std::find(named.begin(), named.end(), quantity) != named.end()) continue;
    EXPECT_EQ(moved[quantity], before[quantity]) << info(quantity).name;
  }
  const Draw far = at_scores(quantities, {Q::violence_haste}, {1000}, 3, 5);
  EXPECT_EQ(far[Q::violence_haste], info(Q::violence_haste).most) << "no further than the hard bound";
}

// What a posterior was fitted to is known again: each part of each prior that it hangs on counts, and no other.
TEST(Posterior, the_digest_of_its_priors_feels_each_part_of_those_and_no_other) {
  const QuantityTable fitted = table();
  const std::vector<Quantity> named = {Q::violence_haste, Q::condom_haste};
  const auto digest = [](const QuantityTable& quantities, const std::vector<Quantity>& of) {
    Digest out;
    add_priors(out, quantities, of);
    return out.hex();
  };
  const std::string as_fitted = digest(fitted, named);
  const auto changed = [&](Quantity quantity, const Prior& prior) {
    QuantityTable quantities = fitted;
    quantities[static_cast<std::size_t>(quantity)].prior = prior;
    return digest(quantities, named);
  };
  EXPECT_EQ(changed(Q::screen_loss_haste, {Prior::Shape::fixed, 0, 0}), as_fitted);
  EXPECT_NE(changed(Q::condom_haste, {Prior::Shape::normal, 1.5, 0.2}), as_fitted);
  EXPECT_NE(changed(Q::condom_haste, {Prior::Shape::lognormal, 1.6, 0.2}), as_fitted);
  EXPECT_NE(changed(Q::condom_haste, {Prior::Shape::lognormal, 1.5, 0.3}), as_fitted);
  EXPECT_NE(digest(fitted, {Q::condom_haste, Q::violence_haste}), as_fitted);
  EXPECT_NE(digest(fitted, {Q::violence_haste}), as_fitted);
}

TEST(Posterior, tells_the_interval_of_what_it_holds_and_of_nothing_else) {
  const QuantityTable quantities = table();
  const auto found = calibrated_interval(quantities, posterior(), Q::condom_haste);
  ASSERT_TRUE(found);  // scores around -1 with a variance of 0.3^2 + 0.4^2
  EXPECT_NEAR((*found)[0], 1.5 * std::exp(0.2 * (-1 - 1.644854 * 0.5)), 1e-9);
  EXPECT_NEAR((*found)[1], 1.5 * std::exp(0.2 * (-1 + 1.644854 * 0.5)), 1e-9);
  EXPECT_FALSE(calibrated_interval(quantities, posterior(), Q::screen_loss_haste));
  Posterior assumed = posterior();
  assumed.holds = {true, false};
  EXPECT_FALSE(calibrated_interval(quantities, assumed, Q::condom_haste));
}

TEST(Posterior, a_file_that_is_no_posterior_is_one_problem_with_its_place) {
  const std::string head = "format = 1\nfitted_to = \"x\"\n";
  const auto parameter = [](const char* name, const char* factor) {
    return std::string("[[parameter]]\nname = \"") + name + "\"\nmean = 0.1\nfactor = " + factor + "\n";
  };
  const Result<Posterior> good = posterior_from_toml(
      head + parameter("violence.haste", "[0.9]") + parameter("violence.frailty", "[0.1, 0.5]"), "f");
  ASSERT_TRUE(good) << good.error().text();
  EXPECT_EQ(good->factor[1], (std::vector<double>{0.1, 0.5}));
  for (const std::string& bad :
       {head + parameter("violence.hast", "[0.9]"), head + parameter("violence.haste", "[0.9, 1]"),
        head + parameter("violence.haste", "[0]"), head + parameter("violence.haste", "[\"a\"]"),
        head + parameter("violence.haste", "[nan]"),
        head + parameter("violence.haste", "[1]") + parameter("violence.haste", "[0, 1]"), std::string("format = 1\n"),
        std::string("format = 1\nfitted_to = 3\n")}) {
    const Result<Posterior> read = posterior_from_toml(bad, "f");
    ASSERT_FALSE(read) << bad;
    EXPECT_GT(read.error().line, 0) << bad;
  }
  const std::string input = head + "[[input]]\nname = \"health.hiv\"\nmean = 0.1\nfactor = [0.9]\n";
  EXPECT_EQ(posterior_from_toml(input, "f", PosteriorOf::inputs)->quantity, std::vector<Quantity>{Q::hiv_prevalence});
  EXPECT_FALSE(posterior_from_toml(input, "f")) << "a place's posterior does not move effects of law";
}

}  // namespace aftermath
