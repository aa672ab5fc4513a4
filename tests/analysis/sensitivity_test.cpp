// Sensitivity of the simulation: what is paired, what is one source, and that a planted cause is found.
#include "engine/analysis/sensitivity.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/support/campaigns.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

// Selling prohibited against allowed: how many contacts that brings hangs on the place's enforcement alone.
Plan prohibition() {
  Plan plan = test::plain_plan(test::plain_draw());
  Levers prohibited = test::permissive();
  prohibited[Lever::selling].word = static_cast<std::uint8_t>(Selling::prohibited);
  plan.laws = {test::law_of(test::permissive(), "allowed"), test::law_of(prohibited, "prohibited")};
  plan.people = 300;
  plan.years = 1;
  plan.burn_in_years = 0;
  plan.draws = 8;
  return plan;
}

void make_uncertain(Plan& plan, Quantity quantity, double spread) {
  QuantityRecord& record = plan.quantities[static_cast<std::size_t>(quantity)];
  record.prior = {Prior::Shape::lognormal, record.prior.centre, spread};
}

std::vector<Row> run(const Campaign& campaign) { return run_campaign(campaign, 1, {}, {}); }

const OutcomeSensitivity& of(const Sensitivity& found, std::string_view name) {
  return *std::find_if(found.outcomes.begin(), found.outcomes.end(),
                       [&](const OutcomeSensitivity& o) { return o.outcome->name == name; });
}

// Not a number equals itself here.
void expect_same(const Row& a, const Row& b) {
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i)
    EXPECT_TRUE(a[i] == b[i] || (std::isnan(a[i]) && std::isnan(b[i]))) << outcome_vocabulary()[i].name;
}

}  // namespace

TEST(Sensitivity, a_mixed_run_differs_from_its_own_draw_in_its_source_and_in_nothing_else) {
  Plan plan = prohibition();
  for (const Quantity quantity : {Q::enforcement_medium, Q::client_violence_rate, Q::contact})
    make_uncertain(plan, quantity, 0.5);
  const SensitivityDesign design{2, 1, {}, false};
  const SweepKernel sweep = choose_sweep("auto");
  const std::vector<Row> ordinary = run(ordinary_campaign(plan, design, sweep));
  std::vector<Quantity> every;
  for (std::size_t i = 0; i < kQuantities; ++i) every.push_back(static_cast<Quantity>(i));
  const std::vector<UncertaintySource> sources = {{SourceKind::others, "none", {}}, {SourceKind::luck, "all", every}};
  const std::vector<Row> mixed = run(mixed_campaign(plan, design, sources, sweep));
  for (std::size_t row = 0; row < design.rows; ++row) {
    expect_same(mixed[row], ordinary[row]);
    expect_same(mixed[design.rows + row], ordinary[design.rows + row]);
  }
}

TEST(Sensitivity, what_the_posterior_ties_together_is_one_source_and_never_stands_alone) {
  Plan plan = prohibition();
  for (const Quantity quantity : {Q::enforcement_medium, Q::client_violence_rate, Q::contact, Q::represented})
    make_uncertain(plan, quantity, 0.5);
  plan.posterior.quantity = {Q::client_violence_rate, Q::contact};
  plan.posterior.mean = {0, 0};
  plan.posterior.factor = {{1}, {0.6, 0.8}};
  plan.posterior.holds = {true, true};
  const SensitivityDesign design{8, 5, {"client_violence"}, false};
  const Screen screen = screened(plan, design, run(ordinary_campaign(plan, design, choose_sweep("auto"))));
  EXPECT_EQ(screen.quantities, (std::vector<Quantity>{Q::contact, Q::enforcement_medium, Q::client_violence_rate}));
  const std::vector<UncertaintySource> sources = sources_of(plan, design, screen);
  ASSERT_EQ(sources.size(), 3U);
  EXPECT_EQ(sources[0].quantities, (std::vector<Quantity>{Q::enforcement_medium}));
  EXPECT_EQ(sources[1].kind, SourceKind::calibrated);
  EXPECT_EQ(sources[1].quantities, plan.posterior.quantity);
  EXPECT_EQ(sources[2].kind, SourceKind::luck);
  plan.posterior.holds = {false, false};
  EXPECT_EQ(sources_of(plan, design, screen)[1].kind, SourceKind::quantity);
}

TEST(Sensitivity, finds_the_number_that_decides_and_tells_luck_from_it) {
  Plan plan = prohibition();
  make_uncertain(plan, Q::enforcement_medium, 0.6);
  make_uncertain(plan, Q::price, 0.6);
  const SensitivityDesign design{24, 1, {"police_contacts"}, false};
  const SweepKernel sweep = choose_sweep("auto");
  const std::vector<Row> ordinary = run(ordinary_campaign(plan, design, sweep));
  Screen screen = screened(plan, design, ordinary);
  std::vector<UncertaintySource> sources = sources_of(plan, design, screen);
  EXPECT_EQ(sources[0].name, "police.medium");
  const std::vector<Row> mixed = run(mixed_campaign(plan, design, sources, sweep));
  const Sensitivity found = sensitivity_of(plan, design, std::move(screen), std::move(sources), ordinary, mixed);
  const OutcomeSensitivity& contacts = of(found, "police_contacts");
  ASSERT_EQ(contacts.indices.size(), 3U);  // enforcement, all other quantities, luck
  EXPECT_GT(contacts.indices[0].total, 0.8);
  EXPECT_EQ(contacts.indices[1].total, 0);  // the price touches no contact
  EXPECT_GT(contacts.indices[2].total, 0);
  EXPECT_LT(contacts.indices[2].total, 0.2);
  EXPECT_GT(contacts.mean, 0);
  EXPECT_TRUE(is_steady(contacts));
}

TEST(Sensitivity, of_ranks_does_not_feel_how_extreme_the_extreme_draw_is) {
  Plan plan = prohibition();
  make_uncertain(plan, Q::enforcement_medium, 0.6);
  const SensitivityDesign design{8, 1, {"police_contacts"}, true};
  std::vector<Row> ordinary, mixed;
  for (std::size_t i = 0; i < 4 * design.rows; ++i) {
    Row row(outcome_vocabulary().size(), std::sin(static_cast<double>(i * i)));
    (i < 2 * design.rows ? ordinary : mixed).push_back(row);
  }
  const auto first_share = [&] {
    const Screen screen = screened(plan, design, ordinary);
    return sensitivity_of(plan, design, screen, sources_of(plan, design, screen), ordinary, mixed)
        .outcomes[0]
        .indices[0]
        .total;
  };
  const auto greatest = std::max_element(ordinary.begin(), ordinary.end());
  const double before = first_share();
  *greatest = Row(outcome_vocabulary().size(), 1e6);
  EXPECT_EQ(first_share(), before);
}

TEST(Sensitivity, runs_ordinary_draws_then_mixed_ones_and_tells_what_they_tell) {
  Plan plan = prohibition();
  plan.people = 60;
  make_uncertain(plan, Q::enforcement_medium, 0.6);
  const SensitivityDesign design{6, 1, {"police_contacts"}, false};
  const SweepKernel sweep = choose_sweep("auto");
  std::vector<std::string> names;
  std::vector<Row> rows[2];
  const auto found =
      run_sensitivity(plan, design, sweep, [&](const Campaign& campaign, const std::string& name, const std::string&) {
        rows[names.size()] = run(campaign);
        names.push_back(name);
        return Result<CampaignOutcome>(CampaignOutcome{rows[names.size() - 1], true});
      });
  ASSERT_TRUE(found && *found);
  EXPECT_EQ(names, std::vector<std::string>(kSensitivityCampaigns.begin(), kSensitivityCampaigns.end()));
  EXPECT_EQ(rows[0].size(), 2 * design.rows);
  EXPECT_EQ(rows[1].size(), 2 * design.rows);  // enforcement, and luck
  EXPECT_EQ((*found)->sources.size(), 2U);
  EXPECT_EQ((*found)->design.rows, design.rows);
  const Screen screen = screened(plan, design, rows[0]);
  const Sensitivity by_hand = sensitivity_of(plan, design, screen, sources_of(plan, design, screen), rows[0], rows[1]);
  const OutcomeSensitivity &one = of(**found, "police_contacts"), &other = of(by_hand, "police_contacts");
  ASSERT_EQ(one.indices.size(), 2U);
  EXPECT_EQ(one.mean, other.mean);
  EXPECT_EQ(one.indices[0].total, other.indices[0].total);
  EXPECT_GT(one.indices[0].total, one.indices[1].total);
}

TEST(Sensitivity, tells_nothing_where_a_campaign_was_cut_and_passes_on_what_went_wrong) {
  Plan plan = prohibition();
  plan.people = 30;
  make_uncertain(plan, Q::enforcement_medium, 0.6);
  const SensitivityDesign design{2, 1, {"police_contacts"}, false};
  test::expect_an_end_at_each_campaign(kSensitivityCampaigns.size(), [&](const RunCampaign& run) {
    return run_sensitivity(plan, design, choose_sweep("auto"), run);
  });
}

// Draws that were cancelled on the way leave no row, and so no difference.
TEST(Sensitivity, a_draw_that_was_cut_has_no_differences) {
  EXPECT_TRUE(differences_of(prohibition(), DrawResult{}).empty());
}

}  // namespace aftermath
