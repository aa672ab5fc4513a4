// What is written reads back as it was.
#include "engine/inputs/toml_output.h"

#include <gtest/gtest.h>

#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

// The only value of a table that was written with it.
toml::table written(const std::string& value) {
  const Result<toml::table> table = parse_toml("value = " + value + "\n", "f.toml");
  EXPECT_TRUE(table) << value;
  return table ? *table : toml::table{};
}

}  // namespace

TEST(TomlOutput, texts_read_back_as_they_were) {
  for (const std::string text : {"plain", "", "\"quoted\" \\ path", "tab\tand\nline", "\x01\x7f", "Zürich – 東京"})
    EXPECT_EQ(written(toml_text(text))["value"].value<std::string>(), text);
  EXPECT_TRUE(written(toml_text("\xff"))["value"].value<std::string>());  // no letter at all: something in its place
  const toml::table list = written(toml_texts({"a", "b, c"}));
  ASSERT_EQ(list["value"].as_array()->size(), 2U);
  EXPECT_EQ(list["value"][1].value<std::string>(), "b, c");
  EXPECT_EQ(toml_texts({}), "[]");
}

TEST(TomlOutput, numbers_read_back_as_the_same_bits) {
  for (const double number : {0.1, 1.0 / 3, -2.5e-300, 12345678901.25, 3.0, 1e21})
    EXPECT_EQ(written(toml_number(number))["value"].value<double>(), number);
}

TEST(TomlOutput, a_text_that_is_empty_has_no_line) {
  std::string out;
  put_toml_text(out, "note", "");
  put_toml_text(out, "name", "n");
  put_toml(out, "size", toml_number(2));
  EXPECT_EQ(out, "name = \"n\"\nsize = 2.0\n");
}

}  // namespace aftermath
