#include "engine/base/nearest_word.h"

#include <gtest/gtest.h>

#include <array>

namespace aftermath {

TEST(NearestWord, finds_slips_and_leaves_strangers) {
  constexpr std::array<std::string_view, 4> kWords = {"selling", "buying", "third_parties", "raids"};
  EXPECT_EQ(nearest_word("buyign", kWords), "buying");
  EXPECT_EQ(nearest_word("sel ling", kWords), "selling");
  EXPECT_EQ(nearest_word("third-parties", kWords), "third_parties");
  EXPECT_EQ(nearest_word("completely_else", kWords), "");
  EXPECT_EQ(nearest_word(std::string(1000000, 'x'), kWords), "");
}

}  // namespace aftermath
