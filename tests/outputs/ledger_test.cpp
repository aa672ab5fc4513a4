// Finished draws on disk: what was appended is taken up, bit by bit, by the same plan alone.
#include "engine/outputs/ledger.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

DrawResult finished(const Plan& plan, std::uint32_t number) {
  DrawResult draw{number, 1.0 / 3 + number, {}};
  draw.tallies.resize(plan.laws.size() * plan.years);
  for (std::size_t i = 0; i < draw.tallies.size(); ++i)
    for (std::size_t group = 0; group < kGroups; ++group)
      draw.tallies[i].sum[group][group] = -static_cast<std::int64_t>(i) * 1000 + static_cast<std::int64_t>(number);
  return draw;
}

}  // namespace

TEST(Ledger, gives_back_the_draws_that_were_appended) {
  const std::string path = ::testing::TempDir() + "aftermath_draws.ledger";
  std::filesystem::remove(path);
  const Plan plan = test::plain_plan(test::plain_draw());
  {
    Result<Ledger> ledger = Ledger::open(path, plan);
    ASSERT_TRUE(ledger) << ledger.error().text();
    EXPECT_TRUE(ledger->take_known().empty());
    EXPECT_TRUE(ledger->append(finished(plan, 1)));
    EXPECT_TRUE(ledger->append(finished(plan, 0)));
  }
  Result<Ledger> again = Ledger::open(path, plan);
  ASSERT_TRUE(again);
  const std::vector<DrawResult> known = again->take_known();
  ASSERT_EQ(known.size(), 2U);
  for (const DrawResult& draw : known) {
    const DrawResult expected = finished(plan, draw.draw);
    EXPECT_EQ(draw.weight, expected.weight);
    EXPECT_EQ(draw.tallies, expected.tallies);
  }
  EXPECT_NE(known[0].draw, known[1].draw);
  Plan other = plan;
  ++other.seed;
  EXPECT_FALSE(Ledger::open(path, other));
  std::filesystem::remove(path);
}

}  // namespace aftermath
