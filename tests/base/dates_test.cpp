#include "engine/base/dates.h"

#include <gtest/gtest.h>

namespace aftermath {

TEST(Dates, impossible_days_are_refused) {
  EXPECT_TRUE(parse_date("2024-02-29"));
  for (const char* text : {"2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "01-01-2023", "2023-01-01x", ""})
    EXPECT_FALSE(parse_date(text)) << text;
}

TEST(Dates, a_year_has_52_weeks_and_weeks_round_down) {
  for (int year = 1950; year < 2050; ++year) EXPECT_EQ(weeks_between({year, 3, 1}, add_years({year, 3, 1}, 10)), 520);
  EXPECT_EQ(weeks_between({2020, 1, 1}, {2020, 1, 4}), 0);
  EXPECT_EQ(weeks_between({2020, 1, 1}, {2020, 1, 8}), 1);
  EXPECT_EQ(weeks_between({2020, 1, 8}, {2020, 1, 1}), -1);
  EXPECT_EQ(format_date(add_years({2024, 2, 29}, 1)), "2025-02-28");
}

}  // namespace aftermath
