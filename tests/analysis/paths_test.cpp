// Causal paths: what one mechanism makes of one lever, followed to the outcome.
#include "engine/analysis/paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

struct Paths {
  Plan plan;
  explicit Paths(const Draw& q) : plan(test::plain_plan(q)) {}

  [[nodiscard]] PathsToOutcome to(std::string_view outcome, const Levers& law, const Levers& versus) const {
    const Central central(plan);
    for (const PathsToOutcome& found :
         causal_paths(central, test::law_of(law, "law"), test::law_of(versus, "versus"), 10))
      if (found.outcome == outcome) return found;
    return {};
  }
};

// Police contacts that make haste; haste costs screening and condoms.
Draw hurried() {
  Draw q = test::plain_draw();
  q[Q::haste_per_contact] = 0.3;
  q[Q::screen_street] = q[Q::screen_managed] = q[Q::screen_shared] = q[Q::screen_solo] = 0.4;
  q[Q::screen_loss_haste] = 0.5;
  q[Q::condom_haste] = 1.5;
  return q;
}

Levers policed(double per_100) {
  Levers law = test::permissive();
  law[Lever::selling].word = static_cast<std::uint8_t>(Selling::prohibited);
  law[Lever::selling].enforcement = {Intensity::Kind::rate, per_100};
  return law;
}

}  // namespace

TEST(Paths, none_lead_from_a_law_to_itself) {
  const Paths paths(hurried());
  const PathsToOutcome found = paths.to("client_violence", policed(100), policed(100));
  EXPECT_EQ(found.outcome, "client_violence");
  EXPECT_EQ(found.change, 0);
  EXPECT_TRUE(found.paths.empty());
}

TEST(Paths, one_lever_seen_by_one_mechanism_is_the_whole_change) {
  const Paths paths(hurried());
  const PathsToOutcome found = paths.to("client_violence", policed(100), test::permissive());
  ASSERT_FALSE(found.paths.empty());
  const CausalPath& first = found.paths.front();
  EXPECT_EQ(first.lever, Lever::selling);
  EXPECT_EQ(first.mechanism, Mechanism::police_contact);
  EXPECT_GT(first.change, 0);
  EXPECT_NEAR(first.change, found.change, 1e-12);
  std::vector<std::string> steps;
  for (const PathStep& step : first.steps) steps.push_back(step.target);
  EXPECT_EQ(steps, (std::vector<std::string>{"police_contact", "haste", "isolation", "screening", "client_violence"}));
  EXPECT_LT(first.steps[3].ratio, 1);
  EXPECT_NEAR(first.steps[4].ratio, 1 + first.change, 1e-9);
}

// The setting's own law is permissive; both laws compared are policed, one half as much.
TEST(Paths, frozen_mechanisms_know_the_comparator_not_the_setting) {
  const Paths paths(hurried());
  const PathsToOutcome found = paths.to("police_contacts", policed(50), policed(100));
  ASSERT_EQ(found.paths.size(), 1U);
  EXPECT_LT(found.change, 0);
  EXPECT_NEAR(found.paths[0].change, found.change, 1e-12);
  EXPECT_EQ(found.paths[0].clauses.size(), 1U);
  EXPECT_EQ(found.paths[0].clauses_before.size(), 1U);
}

TEST(Paths, infections_do_not_pass_through_one_another) {
  const Paths paths(hurried());
  const PathsToOutcome found = paths.to("sti_infections", policed(100), test::permissive());
  ASSERT_FALSE(found.paths.empty());
  for (const PathStep& step : found.paths[0].steps) EXPECT_NE(step.target, "hiv_acquisition");
}

// What the law says nothing of has no clause, on either side.
TEST(Paths, a_lever_that_only_one_law_names_has_a_clause_there_and_none_beside_it) {
  const Plan plan = test::plain_plan(hurried());
  const Central central(plan);
  Law silent = test::law_of(test::permissive(), "silent");
  std::erase_if(silent.provisions, [](const Provision& p) { return p.lever == Lever::selling; });
  const Law policing = test::law_of(policed(100), "policing");
  const auto contacts = [&](const Law& law, const Law& versus) {
    for (const PathsToOutcome& found : causal_paths(central, law, versus, 1))
      if (found.outcome == "police_contacts") return found.paths.at(0);
    return CausalPath{};
  };
  const CausalPath brought = contacts(policing, silent), taken = contacts(silent, policing);
  EXPECT_EQ(brought.clauses, std::vector<std::string>{"s 1"});
  EXPECT_TRUE(brought.clauses_before.empty());
  EXPECT_TRUE(taken.clauses.empty());
  EXPECT_EQ(taken.clauses_before, std::vector<std::string>{"s 1"});
  EXPECT_NEAR((1 + brought.change) * (1 + taken.change), 1, 1e-9);
}

TEST(Paths, are_told_of_every_outcome_that_a_row_tells_the_strongest_first_and_no_more_than_asked_for) {
  const Plan plan = test::plain_plan(hurried());
  const Central central(plan);
  Levers both = policed(10);  // and, more than that, for meeting clients on the street
  both[Lever::soliciting].word = static_cast<std::uint8_t>(Soliciting::prohibited);
  both[Lever::soliciting].enforcement = {Intensity::Kind::rate, 200};
  const std::vector<PathsToOutcome> one =
      causal_paths(central, test::law_of(both, "law"), test::law_of(test::permissive(), "versus"), 1);
  const std::vector<std::string> names = outcomes_with_paths();
  ASSERT_EQ(one.size(), names.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].outcome, names[i]);
    EXPECT_EQ(std::count(names.begin(), names.end(), names[i]), 1) << names[i];
    EXPECT_TRUE(std::any_of(outcome_vocabulary().begin(), outcome_vocabulary().end(), [&](const OutcomeInfo& o) {
      return o.name == names[i];
    })) << names[i];
    EXPECT_LE(one[i].paths.size(), 1U) << names[i];
  }
  ASSERT_EQ(one[0].outcome, "police_contacts");
  ASSERT_EQ(one[0].paths.size(), 1U);
  EXPECT_EQ(one[0].paths[0].lever, Lever::soliciting) << "although selling is the first of the levers";
  EXPECT_LT(one[0].paths[0].change, one[0].change) << "of the whole change it is a part: selling does something, too";
}

}  // namespace aftermath
