#include "engine/ensemble/ensemble.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>

#include "engine/analysis/compare.h"
#include "engine/evidence/assume.h"
#include "engine/outputs/ledger.h"
#include "engine/outputs/summary_json.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

// Two laws that differ in much, parameters that are uncertain.
Plan two_laws(std::uint64_t seed) {
  Plan plan = test::plain_plan(test::random_draw(seed));
  plan.people = 500;
  plan.draws = 6;
  plan.seed = seed;
  plan.reference_law = test::law_of(test::random_levers(seed), "reference");
  plan.laws = {plan.reference_law, test::law_of(test::random_levers(seed + 1), "other")};
  for (QuantityRecord& record : plan.quantities)
    if (record.prior.centre > 0 && record.quantity < Quantity::represented)
      record.prior = {Prior::Shape::lognormal, record.prior.centre, 0.1};
  return plan;
}

Results run(const Plan& plan, unsigned threads = 1, const char* simd = "auto", std::vector<DrawResult> known = {}) {
  return run_ensemble(plan, choose_sweep(simd), threads, std::move(known), {});
}

std::string summary_of(const Plan& plan, const Results& results) { return summary_json(summarise(plan, results)); }

}  // namespace

TEST(Ensemble, any_number_of_threads_and_any_vector_width_gives_the_same_summary) {
  const Plan plan = two_laws(31);
  const std::string expected = summary_of(plan, run(plan, 1));
  EXPECT_EQ(summary_of(plan, run(plan, 3)), expected);
  EXPECT_EQ(summary_of(plan, run(plan, 16)), expected);  // more threads than draws: threads share the weeks
  EXPECT_EQ(summary_of(plan, run(plan, 2, "scalar")), expected);
}

TEST(Ensemble, the_same_law_twice_differs_by_exactly_zero_in_every_draw) {
  Plan plan = two_laws(32);
  plan.laws[1] = plan.laws[0];
  const Results results = run(plan);
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    for (std::size_t draw = 0; draw < results.draws; ++draw)
      for (std::size_t group = 0; group < group_vocabulary().size(); ++group) {
        const double a = results.total(outcome, draw, 0, group), b = results.total(outcome, draw, 1, group);
        EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << outcome.name;
      }
  for (const OutcomeSummary& o : summarise(plan, results).outcomes)
    for (const Effect& e : o.effects)
      EXPECT_EQ(word_of(e.verdict), "no_difference") << o.outcome->name << o.group->name;
}

TEST(Ensemble, a_draw_does_not_depend_on_which_others_run) {
  Plan plan = two_laws(33);
  const Results all = run(plan);
  plan.draws = 2;
  const Results two = run(plan);
  EXPECT_TRUE(std::equal(two.tallies.begin(), two.tallies.end(), all.tallies.begin()));
}

TEST(Ensemble, a_killed_run_resumes_to_the_same_bits) {
  const Plan plan = two_laws(34);
  const std::string path = ::testing::TempDir() + "aftermath_ledger_test";
  std::filesystem::remove(path);
  {
    Result<Ledger> ledger = Ledger::open(path, plan);
    ASSERT_TRUE(ledger);
    for (const std::uint32_t draw : {4U, 1U, 3U})
      ASSERT_TRUE(ledger->append(run_draw(plan, draw, choose_sweep("auto"), nullptr, nullptr)));
  }
  std::filesystem::resize_file(path, std::filesystem::file_size(path) - 5);  // killed while it wrote the third
  Result<Ledger> ledger = Ledger::open(path, plan);
  ASSERT_TRUE(ledger);
  std::vector<DrawResult> known = ledger->take_known();
  EXPECT_EQ(known.size(), 2U);
  EXPECT_EQ(summary_of(plan, run(plan, 2, "auto", std::move(known))), summary_of(plan, run(plan)));

  std::filesystem::remove(path);
}

TEST(Ensemble, cancelling_keeps_the_finished_draws) {
  const Plan plan = two_laws(36);
  std::atomic<bool> cancelled{false};
  std::size_t finished = 0;
  const Results some = run_ensemble(plan, choose_sweep("auto"), 1, {},
                                    {[&](const DrawResult&) { cancelled = ++finished == 2; }, &cancelled});
  EXPECT_EQ(some.draws, 2U);
  const Results all = run(plan);
  EXPECT_TRUE(std::equal(some.tallies.begin(), some.tallies.end(), all.tallies.begin()));
}

TEST(Ensemble, percentiles_are_those_of_the_textbook) {
  std::vector<double> values = {5, 1, 4, 2, 3, std::nan("")};
  EXPECT_DOUBLE_EQ(percentile(values, 0.5), 3);
  EXPECT_DOUBLE_EQ(percentile(values, 0.05), 1.2);
  EXPECT_DOUBLE_EQ(percentile(values, 1), 5);
  std::vector<double> none;
  EXPECT_TRUE(std::isnan(percentile(none, 0.5)));
}

}  // namespace aftermath
