// Sets of assumptions: either side moves the same numbers, and to different sides of the main prior.
#include "engine/evidence/assume.h"

#include <gtest/gtest.h>

#include "engine/library/library.h"

namespace aftermath {

TEST(Assume, both_sides_move_the_same_numbers_and_never_to_one_side) {
  const Result<Plan> plan = Library::open()->plan("vancouver", {"ca-2014-pcepa", "nz-2003-pra"}, "");
  ASSERT_TRUE(plan);
  const QuantityTable critics = assume_critics(plan->quantities), associations = assume_associations(plan->quantities);
  constexpr double kMiddle = 0.5;
  std::size_t moved_by_critics = 0, moved_by_associations = 0;
  for (std::size_t i = 0; i < plan->quantities.size(); ++i) {
    const QuantityRecord& main = plan->quantities[i];
    EXPECT_EQ(main.critics.has_value(), main.associations.has_value()) << info(main.quantity).name;
    const double middle = main.prior.at(kMiddle), there = critics[i].prior.at(kMiddle) - middle,
                 here = associations[i].prior.at(kMiddle) - middle;
    EXPECT_LE(here * there, 0) << info(main.quantity).name << ": both lie on one side of " << middle;
    moved_by_critics += there != 0 ? 1 : 0;
    moved_by_associations += here != 0 ? 1 : 0;
  }
  EXPECT_GE(moved_by_critics, 35U);
  EXPECT_GE(moved_by_associations, 35U);
  EXPECT_LE(moved_by_associations, moved_by_critics + 4);
}

TEST(Assume, null_holds_for_effects_alone) {
  const Result<Plan> plan = Library::open()->plan("vancouver", {"ca-2014-pcepa", "nz-2003-pra"}, "");
  ASSERT_TRUE(plan);
  const QuantityTable null = assume_null(plan->quantities);
  for (std::size_t i = 0; i < null.size(); ++i) {
    const std::optional<double>& value = plan->quantities[i].null_value;
    EXPECT_EQ(null[i].prior == plan->quantities[i].prior, !value) << info(null[i].quantity).name;
  }
}

}  // namespace aftermath
