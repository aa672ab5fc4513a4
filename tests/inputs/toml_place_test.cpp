#include "engine/inputs/toml_place.h"

#include <gtest/gtest.h>

namespace aftermath {
namespace {

constexpr std::string_view kText =
    "format = 1\n"
    "\n"
    "[setting]\n"
    "region = \"nowhere\"\n"
    "[[target]]\n"
    "evidence = [\"a\"]\n"
    "[[target]]\n"
    "evidence = [\n"
    "  \"b\", \"c\"]\n";

void expect_at(std::string_view path, int line, int column) {
  const TomlPlace place = place_in_toml(kText, path);
  EXPECT_EQ(place.line, line) << path;
  EXPECT_EQ(place.column, column) << path;
}

}  // namespace

TEST(TomlPlace, a_value_is_found_by_its_path) {
  expect_at("format", 1, 10);
  expect_at("setting.region", 4, 10);
  expect_at("target[0].evidence[0]", 6, 13);
  expect_at("target[1].evidence[1]", 9, 8);
}

TEST(TomlPlace, what_is_not_there_is_placed_at_what_should_hold_it) {
  expect_at("setting.reference_law", 3, 1);
  expect_at("target[1].evidence[7]", 8, 12);
}

TEST(TomlPlace, a_text_that_is_no_toml_has_no_places) { EXPECT_EQ(place_in_toml("a = = 1", "a").line, 0); }

TEST(TomlPlace, a_problem_stays_as_it_is_where_the_file_cannot_be_read) {
  const Problem problem = placed({"x", 0, 0, "what", "expected", "nearest"}, "/nowhere/at/all.toml", "a");
  EXPECT_EQ(problem.what, "what");
  EXPECT_EQ(problem.line, 0);
}

}  // namespace aftermath
