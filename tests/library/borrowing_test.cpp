#include "engine/library/borrowing.h"

#include <gtest/gtest.h>

namespace aftermath {
namespace {

QuantityRecord record(Quantity quantity, const std::string& grade, const std::string& region = "") {
  QuantityRecord made;
  made.quantity = quantity;
  made.grade = grade;
  made.region = region;
  return made;
}

}  // namespace

TEST(Borrowing, adds_what_is_not_there_as_an_assumption_and_leaves_the_places_own) {
  std::vector<QuantityRecord> inputs = {record(Quantity::share_street, "B")};
  borrow(inputs, {record(Quantity::share_street, "A"), record(Quantity::share_managed, "A")}, "West Africa");
  ASSERT_EQ(inputs.size(), 2U);
  for (const QuantityRecord& one : inputs) {
    const bool own = one.quantity == Quantity::share_street;
    EXPECT_EQ(one.grade, own ? "B" : "assumption");
    EXPECT_EQ(one.region, own ? "" : "West Africa");
  }
}

TEST(Borrowing, names_the_region_that_a_number_was_first_borrowed_from) {
  std::vector<QuantityRecord> inputs;
  borrow(inputs, {record(Quantity::share_managed, "assumption", "Africa")}, "West Africa");
  ASSERT_EQ(inputs.size(), 1U);
  EXPECT_EQ(inputs[0].region, "Africa");
}

TEST(Borrowing, sorts_by_quantity_whatever_came_first) {
  std::vector<QuantityRecord> inputs = {record(Quantity::hiv_prevalence, "B")};
  borrow(inputs, {record(Quantity::share_street, "A"), record(Quantity::share_managed, "A")}, "R");
  ASSERT_EQ(inputs.size(), 3U);
  EXPECT_LT(inputs[0].quantity, inputs[1].quantity);
  EXPECT_LT(inputs[1].quantity, inputs[2].quantity);
}

}  // namespace aftermath
