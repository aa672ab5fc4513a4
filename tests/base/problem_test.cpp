#include "engine/base/problem.h"

#include <gtest/gtest.h>

namespace aftermath {

TEST(Problem, is_one_line_with_place_expectation_and_nearest_word) {
  EXPECT_EQ((Problem{"a.toml", 3, 7, "unknown lever 'x'", "a lever", "y"}.text()),
            "a.toml:3:7: unknown lever 'x'; expected a lever; did you mean 'y'?");
  EXPECT_EQ((Problem{"", 0, 0, "no", "", ""}.text()), "no");
}

TEST(Problem, a_long_quote_loses_its_middle_and_no_half_letter_stays) {
  std::string quote;
  for (int i = 0; i < 100000; ++i) quote += "é";
  for (const std::string& what : {quote, "a" + quote, "ab" + quote + "c"}) {
    const std::string text = Problem{"f", 1, 1, what, what, what}.text();
    EXPECT_LT(text.size(), 2000U);
    EXPECT_NE(text.find("bytes]"), std::string::npos);
    for (std::size_t at = 0; at + 1 < text.size(); ++at) EXPECT_EQ(text[at] == '\xC3', text[at + 1] == '\xA9') << at;
  }
}

}  // namespace aftermath
