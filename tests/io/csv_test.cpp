// Cells as spreadsheets read them.
#include "engine/io/csv.h"

#include <gtest/gtest.h>

#include <limits>

namespace aftermath {

TEST(Csv, cells_are_quoted_where_they_must_be_and_run_as_no_formula) {
  EXPECT_EQ(csv_cell("plain text"), "plain text");
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("say \"no\""), "\"say \"\"no\"\"\"");
  EXPECT_EQ(csv_cell("two\nlines"), "\"two\nlines\"");
  for (const char* formula : {"=1+1", "+1", "-1", "@sum", "\tx"})
    EXPECT_EQ(csv_cell(formula), "'" + std::string(formula));
  EXPECT_EQ(csv_cell("\rx"), "\"'\rx\"");
  EXPECT_EQ(csv_cell(""), "");
}

TEST(Csv, numbers_have_nine_digits_and_what_is_undefined_is_empty) {
  EXPECT_EQ(csv_number(0.1), "0.1");
  EXPECT_EQ(csv_number(-1234567.125), "-1234567.12");
  EXPECT_EQ(csv_number(1e20), "1e+20");
  EXPECT_EQ(csv_number(std::numeric_limits<double>::quiet_NaN()), "");
  EXPECT_EQ(csv_number(std::numeric_limits<double>::infinity()), "");
}

}  // namespace aftermath
