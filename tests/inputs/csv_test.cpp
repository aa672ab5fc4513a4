// Cells as spreadsheets read them.
#include "engine/inputs/csv.h"

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

TEST(Csv, of_european_spreadsheets_has_semicolons_and_decimal_commas) {
  EXPECT_EQ(csv_european("a,b\n1.5,-2e-05\n"), "a;b\n1,5;-2e-05\n");
  EXPECT_EQ(csv_european("\"a,b\",\"say \"\"no\"\"\",x;y,v1.2,\n"), "a,b;\"say \"\"no\"\"\";\"x;y\";v1.2;\n");
  const std::optional<std::vector<CsvCell>> back = csv_cells("a,b;\"say \"\"no\"\"\";\"x;y\";v1.2;", ';');
  ASSERT_TRUE(back);
  EXPECT_EQ((*back)[2].text, "x;y");
}

}  // namespace aftermath
