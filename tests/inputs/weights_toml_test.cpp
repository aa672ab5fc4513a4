// Weights of break-even: read, or refused with their place.
#include "engine/inputs/weights_toml.h"

#include <gtest/gtest.h>

namespace aftermath {
namespace {

constexpr const char* kHead = "format = 1\nname = \"Mine\"\n";

std::string problem_of(const std::string& text) {
  const auto read = weights_from_toml(text, "w.toml");
  return read ? "" : read.error().text();
}

}  // namespace

TEST(WeightsToml, are_read_by_outcome_and_group) {
  const auto read = weights_from_toml(std::string(kHead) +
                                          "[[weight]]\noutcome = \"arrests\"\nweight = -2.5\n"
                                          "[[weight]]\noutcome = \"arrests\"\ngroup = \"venue:street\"\nweight = 4\n",
                                      "w.toml");
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(read->name, "Mine");
  ASSERT_EQ(read->terms.size(), 2U);
  EXPECT_EQ(read->terms[0].outcome->name, "arrests");
  EXPECT_EQ(read->terms[0].group, 0U);
  EXPECT_EQ(read->terms[0].weight, -2.5);
  EXPECT_EQ(group_vocabulary()[read->terms[1].group].name, "venue:street");
}

TEST(WeightsToml, each_outcome_and_group_has_one_weight_that_says_something) {
  const std::string arrests = "[[weight]]\noutcome = \"arrests\"\nweight = 1\n";
  EXPECT_EQ(problem_of(kHead + arrests + arrests),
            "w.toml:6:1: 'arrests' of 'all' has two weights; expected each outcome and group once");
  EXPECT_EQ(problem_of(std::string(kHead) + "[[weight]]\noutcome = \"arrests\"\nweight = 0\n"),
            "w.toml:5:10: a weight of 0 says nothing; expected a number other than 0, or no [[weight]]");
  EXPECT_EQ(problem_of(kHead), "w.toml:1:1: the file has no weight; expected at least one [[weight]]");
  EXPECT_NE(
      problem_of(std::string(kHead) + "[[weight]]\noutcome = \"arest\"\nweight = 1\n").find("did you mean 'arrests'?"),
      std::string::npos);
}

}  // namespace aftermath
