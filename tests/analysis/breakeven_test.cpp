// Break-even finds thresholds that were planted, and says so when there is none.
#include "engine/analysis/breakeven.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/base/philox.h"
#include "engine/evidence/assume.h"
#include "tests/support/campaigns.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;
constexpr std::size_t kDraws = 40;

// Luck of a draw, mean 0, the same at every value.
double noise(std::size_t draw_number) { return uniform(draw({3, 4}, draw_number, 9, 0)[0]) - 0.5; }

BreakEven of(const DifferenceAt& f, double low, double high, std::size_t values, Scale scale = Scale::linear) {
  return break_even(curve_of(f, spaced(low, high, values, scale), scale, kDraws), 1);
}

Surface surface_of(const std::function<double(double, double)>& f, std::vector<double> x, std::vector<double> y) {
  Surface surface{Scale::linear, Scale::linear, std::move(x), std::move(y), {}};
  for (const double at_y : surface.y) {
    surface.mean.emplace_back();
    for (const double at_x : surface.x) surface.mean.back().push_back({f(at_x, at_y), 0, 0});
  }
  return surface;
}

}  // namespace

TEST(BreakEven, finds_a_planted_threshold_and_its_interval_holds_it) {
  const BreakEven found = of([](double at, std::size_t d) { return at - 0.37 + 0.2 * noise(d); }, 0, 1, 5);
  ASSERT_EQ(found.crossings.size(), 1U);
  double mean_noise = 0;
  for (std::size_t d = 0; d < kDraws; ++d) mean_noise += noise(d) / kDraws;
  EXPECT_NEAR(found.crossings[0].at, 0.37 - 0.2 * mean_noise, 1e-12);  // exact for a straight line
  EXPECT_LT(found.crossings[0].lo90, 0.37);
  EXPECT_GT(found.crossings[0].hi90, 0.37);
  EXPECT_LT(found.crossings[0].hi90 - found.crossings[0].lo90, 0.06);
  EXPECT_TRUE(found.crossings[0].rising);
  EXPECT_EQ(found.crossings[0].found, 1);
  EXPECT_NEAR(found.any, 1, 1e-9);
}

TEST(BreakEven, finds_a_threshold_on_the_scale_of_a_ratio) {
  const BreakEven found = of([](double at, std::size_t) { return std::log(at / 1.7); }, 0.2, 9, 5, Scale::logarithmic);
  ASSERT_EQ(found.crossings.size(), 1U);
  EXPECT_NEAR(found.crossings[0].at, 1.7, 1e-9);
}

TEST(BreakEven, reports_every_crossing_of_a_curve_that_turns) {
  const BreakEven found =
      of([](double at, std::size_t d) { return (at - 0.2) * (at - 0.8) + 0.02 * noise(d); }, 0, 1, 41);
  ASSERT_EQ(found.crossings.size(), 2U);
  EXPECT_NEAR(found.crossings[0].at, 0.2, 0.02);
  EXPECT_FALSE(found.crossings[0].rising);
  EXPECT_NEAR(found.crossings[1].at, 0.8, 0.02);
  EXPECT_TRUE(found.crossings[1].rising);
}

TEST(BreakEven, says_that_nothing_flips_where_nothing_does) {
  const BreakEven above = of([](double at, std::size_t d) { return 1 + at + noise(d); }, 0, 1, 5);
  EXPECT_TRUE(above.crossings.empty());
  EXPECT_EQ(above.any, 0);
  EXPECT_NEAR(above.mean[4].mean - above.mean[0].mean, 1, 1e-12);
  EXPECT_TRUE(of([](double, std::size_t) { return 0.0; }, 0, 1, 5).crossings.empty());
  // Touching zero is no change of sign.
  EXPECT_TRUE(of([](double at, std::size_t) { return (at - 0.5) * (at - 0.5); }, 0, 1, 5).crossings.empty());
}

TEST(BreakEven, a_stretch_at_zero_between_two_signs_is_crossed_in_its_middle) {
  const auto flat = [](double at, std::size_t) { return at < 0.3 ? -1.0 : at > 0.8 ? 1.0 : 0.0; };
  const BreakEven found = of(flat, 0, 1, 5);  // zero at 0.5 and 0.75
  ASSERT_EQ(found.crossings.size(), 1U);
  EXPECT_DOUBLE_EQ(found.crossings[0].at, 0.625);
}

TEST(BreakEven, a_doubtful_crossing_is_found_in_a_part_of_the_replicates) {
  const BreakEven found = of([](double at, std::size_t d) { return at - 0.99 + 2 * noise(d); }, 0, 1, 5);
  EXPECT_GT(found.any, 0.05);
  EXPECT_LT(found.any, 0.95);
}

TEST(BreakEven, a_draw_that_is_undefined_is_left_out_at_every_value) {
  const auto with_gap = [](double at, std::size_t d) { return d == 3 && at > 0.5 ? std::nan("") : at + noise(d); };
  double mean = 0;
  for (std::size_t d = 0; d < kDraws; ++d) mean += d == 3 ? 0 : noise(d) / (kDraws - 1);
  EXPECT_NEAR(of(with_gap, 0, 1, 3).mean[0].mean, mean, 1e-12);
}

TEST(ZeroLine, of_a_plane_is_its_straight_line) {
  const std::vector<double> at = {0, 0.25, 0.5, 0.75, 1};
  const std::vector<Segment> line = zero_line(surface_of([](double x, double y) { return x + y - 0.9; }, at, at));
  ASSERT_FALSE(line.empty());
  double length = 0;
  for (const Segment& piece : line) {
    EXPECT_NEAR(piece.x0 + piece.y0, 0.9, 1e-12);
    EXPECT_NEAR(piece.x1 + piece.y1, 0.9, 1e-12);
    length += std::hypot(piece.x1 - piece.x0, piece.y1 - piece.y0);
  }
  EXPECT_NEAR(length, 0.9 * std::sqrt(2.0), 1e-12);
  EXPECT_TRUE(zero_line(surface_of([](double, double) { return 1.0; }, at, at)).empty());
}

TEST(ZeroLine, of_a_saddle_does_not_cross_itself) {
  const auto saddle = [](double lift) {
    return zero_line(
        surface_of([lift](double x, double y) { return (2 * x - 1) * (2 * y - 1) + lift; }, {0, 1}, {0, 1}));
  };
  for (const double lift : {-0.2, 0.2}) {
    const std::vector<Segment> line = saddle(lift);
    ASSERT_EQ(line.size(), 2U);
    for (const Segment& piece : line)  // both ends at the same corner: of the sign that the middle has not
      EXPECT_GT((2 * (piece.x0 + piece.x1) / 2 - 1) * (2 * (piece.y0 + piece.y1) / 2 - 1) * -lift, 0);
  }
}

TEST(PublishedRange, is_searched_beyond_its_ends_and_within_the_hard_bounds) {
  Plan plan = test::plain_plan(test::plain_draw());
  QuantityRecord& record = plan.quantities[static_cast<std::size_t>(Q::violence_isolation)];
  record.prior = {Prior::Shape::lognormal, 2, 0.3};
  record.critics = Prior{Prior::Shape::lognormal, 1, 0.1};
  record.null_value = 1;
  const PublishedRange range = published_range(plan, Q::violence_isolation);
  EXPECT_NEAR(range.prior[0], 2 * std::exp(-1.6449 * 0.3), 1e-3);
  EXPECT_NEAR(range.all[0], std::exp(-1.6449 * 0.1), 1e-3);
  EXPECT_NEAR(range.all[1], range.prior[1], 1e-12);
  EXPECT_NEAR(range.searched[1] / range.all[1], std::sqrt(range.all[1] / range.all[0]), 1e-9);
  record.prior.spread = 5;
  EXPECT_EQ(published_range(plan, Q::violence_isolation).searched, (Range{0.2, 10}));  // of parameters.def
}

TEST(HeldValues, a_number_held_at_a_value_is_a_plan_with_that_fixed_prior) {
  Plan plan = test::plain_plan(test::random_draw(5));
  plan.people = 300;
  plan.years = 1;
  plan.burn_in_years = 1;
  plan.draws = 2;
  plan.laws = {test::law_of(test::permissive(), "a"), test::law_of(test::random_levers(4), "b")};
  for (QuantityRecord& record : plan.quantities)
    if (record.prior.centre > 0 && record.quantity < Q::represented)
      record.prior = {Prior::Shape::lognormal, record.prior.centre, 0.1};
  plan.posterior = {{Q::violence_isolation, Q::violence_haste}, {0.1, 0.2}, {{0.9}, {0.3, 0.8}}, {true, true}, ""};
  const std::vector<Index> indices = {
      {"contacts", {{&outcome_vocabulary()[0], 0, 2.5}, {&outcome_vocabulary()[1], 0, -1}}},
      {"another", {{&outcome_vocabulary()[2], 0, 1}}}};
  const std::vector<HeldValues> points = {{{Q::violence_isolation}, {1.4}}};
  const SweepKernel sweep = choose_sweep("auto");
  const std::vector<Row> held = run_campaign(held_campaign(plan, indices, points, sweep), 1, {}, {});

  Plan fixed = plan;
  fixed.quantities[static_cast<std::size_t>(Q::violence_isolation)].prior = {Prior::Shape::fixed, 1.4, 0};
  fixed.posterior = where_unchanged(plan.posterior, plan.quantities, fixed.quantities);
  const Results results = run_ensemble(fixed, sweep, 1, {}, {});
  for (std::size_t draw = 0; draw < plan.draws; ++draw)
    for (std::size_t i = 0; i < indices.size(); ++i) EXPECT_EQ(held[draw][i], value_of(indices[i], results, draw));
}

TEST(HeldValues, the_simulation_flips_where_a_law_does_as_much_good_as_harm) {
  // A purchase ban whose fall of visits is held: with a fall there are fewer encounters, with a rise more.
  Plan plan = test::plain_plan(test::plain_draw());
  plan.people = 400;
  plan.years = 1;
  plan.burn_in_years = 0;
  plan.draws = 4;
  Levers ban = test::permissive();
  ban[Lever::buying].word = static_cast<std::uint8_t>(Buying::prohibited);
  plan.laws = {test::law_of(test::permissive(), "allowed"), test::law_of(ban, "ban")};
  const auto encounters = std::find_if(outcome_vocabulary().begin(), outcome_vocabulary().end(),
                                       [](const OutcomeInfo& o) { return o.name == "encounters"; });
  const std::vector<Index> indices = {{"encounters", {{&*encounters, 0, 1}}}};
  const std::vector<double> at = spaced(-0.2, 0.3, 3, Scale::linear);
  std::vector<HeldValues> points;
  for (const double value : at) points.push_back({{Q::demand_ban_fall}, {value}});
  const std::vector<Row> rows = run_campaign(held_campaign(plan, indices, points, choose_sweep("auto")), 1, {}, {});
  const DifferenceAt simulated = [&](double value, std::size_t draw) {
    return rows[static_cast<std::size_t>(std::find(at.begin(), at.end(), value) - at.begin()) * plan.draws + draw][0];
  };
  const BreakEven found = break_even(curve_of(simulated, at, Scale::linear, plan.draws), 1);
  ASSERT_EQ(found.crossings.size(), 1U);
  EXPECT_NEAR(found.crossings[0].at, 0, 0.05);
  EXPECT_FALSE(found.crossings[0].rising);
}

TEST(Flip, is_told_from_what_is_published_and_from_chance) {
  ParameterBreakEven one;
  one.range.all = {0.3, 0.5};
  const auto at = [&](double threshold, double luck) {
    one.found = of([=](double value, std::size_t d) { return value - threshold + luck * noise(d); }, 0, 1, 5);
    return flip_of(one);
  };
  EXPECT_EQ(at(0.4, 0.1), Flip::within);
  EXPECT_EQ(at(0.8, 0.1), Flip::beyond);
  EXPECT_EQ(at(0.52, 1), Flip::edge);
  EXPECT_EQ(at(-0.2, 0.1), Flip::none);
  EXPECT_EQ(at(0.4, 100), Flip::open);
}

TEST(Disputed, are_parameters_with_a_prior_of_the_critics_or_studies_of_both_signs) {
  QuantityTable table = test::table_of(test::plain_draw());
  EvidenceRecord harm, benefit;
  harm.id = "h";
  harm.direction = "harm";
  benefit.id = "b";
  benefit.direction = "benefit";
  table[static_cast<std::size_t>(Q::violence_haste)].evidence = {"h", "b"};
  table[static_cast<std::size_t>(Q::violence_isolation)].evidence = {"h"};
  table[static_cast<std::size_t>(Q::demand_ban_fall)].critics = Prior{};
  EXPECT_EQ(disputed(table, {harm, benefit}), (std::vector<Quantity>{Q::demand_ban_fall, Q::violence_haste}));
}

TEST(Scale, is_the_priors_own_where_no_effect_has_a_place_on_it) {
  QuantityRecord record;
  const auto scale = [&](Prior::Shape shape, std::optional<double> null) {
    record.prior.shape = shape;
    record.null_value = null;
    return scale_of(record);
  };
  EXPECT_EQ(scale(Prior::Shape::lognormal, std::nullopt), Scale::logarithmic);
  EXPECT_EQ(scale(Prior::Shape::lognormal, 1), Scale::logarithmic);
  EXPECT_EQ(scale(Prior::Shape::lognormal, 0), Scale::linear);
  EXPECT_EQ(scale(Prior::Shape::logit_normal, 0.5), Scale::logit);
  EXPECT_EQ(scale(Prior::Shape::logit_normal, std::nullopt), Scale::logit);
  EXPECT_EQ(scale(Prior::Shape::logit_normal, 1), Scale::linear);
  EXPECT_EQ(scale(Prior::Shape::logit_normal, 0), Scale::linear);
  EXPECT_EQ(scale(Prior::Shape::normal, std::nullopt), Scale::linear);
}

TEST(ByReach, those_that_move_the_mean_most_come_first) {
  const auto with = [](std::vector<double> means) {
    ParameterBreakEven one;
    for (const double mean : means) one.found.mean.push_back({mean, 0, 0});
    return one;
  };
  // Widths 0.5, 3 (not where it is greatest), 0.5, 1: of equal ones the first stays first.
  const std::vector<ParameterBreakEven> all = {with({9, 9.5}), with({-2, 1, 0}), with({0.5, 0}), with({-4, -5, -4})};
  EXPECT_EQ(by_reach(all), (std::vector<std::size_t>{1, 3, 0, 2}));
}

namespace {

// Selling prohibited: contacts come of the place's enforcement and of how many the law's words bring; not of the price.
struct Prohibition {
  Plan plan = test::plain_plan(test::plain_draw());
  std::vector<Index> indices;
  Prohibition() {
    plan.people = 60;
    plan.years = 1;
    plan.burn_in_years = 0;
    plan.draws = 5;
    Levers prohibited = test::permissive();
    prohibited[Lever::selling].word = static_cast<std::uint8_t>(Selling::prohibited);
    plan.laws = {test::law_of(test::permissive(), "allowed"), test::law_of(prohibited, "prohibited")};
    for (const Quantity quantity : {Q::enforcement_medium, Q::police_practice, Q::price}) {
      Prior& prior = plan.quantities[static_cast<std::size_t>(quantity)].prior;
      prior = {Prior::Shape::lognormal, prior.centre, 0.3};
    }
    for (const OutcomeInfo& outcome : outcome_vocabulary())
      if (outcome.name == "police_contacts") indices = {outcome_index(outcome)};
  }
  [[nodiscard]] Result<std::optional<std::vector<BreakEvenStudy>>> study(const RunCampaign& run) const {
    return run_breakeven(plan, indices, {Q::price, Q::police_practice, Q::enforcement_medium}, {3, 2},
                         choose_sweep("auto"), run);
  }
};

}  // namespace

TEST(RunBreakEven, drops_what_plays_no_part_and_holds_the_strongest_two_by_two) {
  const Prohibition world;
  std::vector<std::string> names;
  std::vector<std::size_t> tasks;
  const auto found = world.study([&](const Campaign& campaign, const std::string& name, const std::string&) {
    names.push_back(name);
    tasks.push_back(campaign.tasks);
    return Result<CampaignOutcome>(CampaignOutcome{run_campaign(campaign, 1, {}, {}), true});
  });
  ASSERT_TRUE(found && *found);
  ASSERT_EQ((*found)->size(), 1U);
  const BreakEvenStudy& study = (*found)->front();
  EXPECT_EQ(names, std::vector<std::string>(kBreakEvenCampaigns.begin(), kBreakEvenCampaigns.end()));
  // Both ends of three, four draws each; two at three values, and as drawn; nine points of the pair.
  EXPECT_EQ(tasks, (std::vector<std::size_t>{2 * 3 * 4, (2 * 3 + 1) * 5, 3 * 3 * 5}));
  EXPECT_EQ(study.draws, 5U);
  EXPECT_EQ(study.no_part, std::vector<Quantity>{Q::price});
  ASSERT_EQ(study.parameters.size(), 2U);
  EXPECT_EQ(study.parameters[0].quantity, Q::police_practice);
  EXPECT_GT(study.as_drawn.mean, 0);
  for (const ParameterBreakEven& one : study.parameters) {
    EXPECT_LT(one.found.mean[0].mean, one.found.mean[2].mean) << info(one.quantity).name;
    EXPECT_TRUE(one.found.crossings.empty());
  }
  ASSERT_EQ(study.pairs.size(), 1U);
  const PairBreakEven& pair = study.pairs[0];
  const std::vector<std::size_t> strongest = by_reach(study.parameters);
  EXPECT_EQ(pair.x, study.parameters[strongest[0]].quantity);
  EXPECT_EQ(pair.y, study.parameters[strongest[1]].quantity);
  EXPECT_EQ(pair.surface.x, study.parameters[strongest[0]].at);
  ASSERT_EQ(pair.surface.mean.size(), 3U);
  EXPECT_TRUE(pair.line.empty());
  EXPECT_LT(pair.surface.mean[0][0].mean, pair.surface.mean[0][2].mean);
  EXPECT_LT(pair.surface.mean[0][2].mean, pair.surface.mean[2][2].mean);
}

TEST(RunBreakEven, tells_nothing_where_a_campaign_was_cut_and_passes_on_what_went_wrong) {
  const Prohibition world;
  test::expect_an_end_at_each_campaign(kBreakEvenCampaigns.size(),
                                       [&](const RunCampaign& run) { return world.study(run); });
}

}  // namespace aftermath
