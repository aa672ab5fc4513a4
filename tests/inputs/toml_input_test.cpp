// A table key by key: what is read, and what each mistake is answered.
#include "engine/inputs/toml_input.h"

#include <gtest/gtest.h>

#include <array>
#include <span>

namespace aftermath {
namespace {

constexpr std::array<std::string_view, 3> kColours = {"red", "green", "blue"};

// What reading all kinds of value from `text` is answered; empty where all is well.
std::string answer(const std::string& text) {
  const Result<toml::table> table = parse_toml(text, "f.toml");
  if (!table) return table.error().text();
  TableReader in(*table, "f.toml", "the file");
  (void)in.text("name", false);
  (void)in.number("size", 0, 10, false);
  (void)in.whole("count", 1, 5, false);
  (void)in.yes_no("sure", false);
  (void)in.date("day");
  (void)in.word("colour", kColours, false);
  (void)in.texts("notes");
  in.each_table("part", [](TableReader& part) { (void)part.number("weight", 0, 1, true); });
  in.one_table("whole", false, [](TableReader& whole) { (void)whole.text("title", true); });
  const std::optional<Problem> problem = in.finish();
  return problem ? problem->text() : "";
}

}  // namespace

TEST(TomlInput, values_are_read_as_they_stand) {
  const Result<toml::table> table = parse_toml(
      "name = \"n\"\nsize = 2.5\ncount = 3\nsure = true\nday = 2014-12-06\nquoted = \"2014-12-06\"\n"
      "colour = \"blue\"\nnotes = [\"a\", \"b\"]\n",
      "f.toml");
  ASSERT_TRUE(table);
  TableReader in(*table, "f.toml", "the file");
  EXPECT_EQ(in.text("name", true), "n");
  EXPECT_EQ(in.number("size", 0, 10, true), 2.5);
  EXPECT_EQ(in.number("count", 0, 10, true), 3);  // a whole number is a number
  EXPECT_EQ(in.whole("count", 1, 5, true), 3);
  EXPECT_TRUE(in.yes_no("sure", false));
  EXPECT_EQ(in.date("day"), (Date{2014, 12, 6}));
  EXPECT_EQ(in.date("quoted"), (Date{2014, 12, 6}));
  EXPECT_EQ(in.word("colour", kColours, true), 2U);
  EXPECT_EQ(in.texts("notes"), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(in.number("not there", 0, 10, false, 7), 7);
  EXPECT_EQ(in.whole("nor this", 0, 10, false, 8), 8);
  EXPECT_TRUE(in.yes_no("nor that", true));
  EXPECT_FALSE(in.finish());
}

TEST(TomlInput, the_first_slips_are_answered_in_plain_words) {
  EXPECT_EQ(answer("colour = red\n"),
            "f.toml:1:10: the word 'red' has no quotes; expected straight quotes: \"red\"; or a number");
  EXPECT_NE(answer("size = none\n").find("the word 'none' has no quotes"), std::string::npos);
  EXPECT_NE(answer("# a note\n\ncolour = \u201cred\u201d\n").find("f.toml:3"), std::string::npos);
  EXPECT_NE(answer("colour = \u201cred\u201d\n").find("the quotes are those of a word processor"), std::string::npos);
  EXPECT_NE(answer("colour = [1, 2\n").find("TOML 1.0"), std::string::npos);  // anything else as it was
}

TEST(TomlInput, each_mistake_has_its_place_and_what_was_expected) {
  EXPECT_EQ(answer("name = 3\n"), "f.toml:1:8: 'name' is a whole number; expected text in quotes");
  EXPECT_EQ(answer("\nsize = 11\n"), "f.toml:2:8: 'size' is 11; expected a number from 0 to 10");
  EXPECT_EQ(answer("size = nan\n"), "f.toml:1:8: 'size' is nan; expected a number from 0 to 10");
  EXPECT_EQ(answer("size = \"2\"\n"), "f.toml:1:8: 'size' is text; expected a number from 0 to 10");
  EXPECT_EQ(answer("count = 6\n"), "f.toml:1:9: 'count' is 6; expected a whole number from 1 to 5");
  EXPECT_EQ(answer("count = 2.0\n"), "f.toml:1:9: 'count' is a number; expected a whole number from 1 to 5");
  EXPECT_EQ(answer("sure = 1\n"), "f.toml:1:8: 'sure' is a whole number; expected true or false");
  EXPECT_EQ(answer("day = \"2014-02-30\"\n"),
            "f.toml:1:7: 'day' is no date: '2014-02-30'; expected a date as 2014-12-06");
  EXPECT_EQ(answer("colour = \"blu\"\n"),
            "f.toml:1:10: unknown colour 'blu'; expected red, green or blue; did you mean 'blue'?");
  EXPECT_EQ(answer("notes = [\"a\", 2]\n"),
            "f.toml:1:15: an item of 'notes' is a whole number; expected text in quotes");
  EXPECT_EQ(answer("[[part]]\n"), "f.toml:1:1: [[part]] lacks 'weight'; expected weight = ...");
  EXPECT_EQ(answer("part = 1\n"), "f.toml:1:8: 'part' is a whole number; expected [[part]]");
  EXPECT_EQ(answer("whole = 1\n"), "f.toml:1:9: 'whole' is a whole number; expected a table [whole]");
  EXPECT_EQ(answer("[whole]\ntitle = \"\"\n"), "f.toml:2:9: 'title' is empty; expected text");
  EXPECT_EQ(answer("name = \"x\"\nname = \"y\"\n").substr(0, 9), "f.toml:2:");
}

TEST(TomlInput, a_value_of_another_kind_is_named_as_people_would_name_it) {
  const auto sure = [](const std::string& value) { return answer("sure = " + value + "\n"); };
  const auto says = [](const std::string& kind) {
    return "f.toml:1:8: 'sure' is " + kind + "; expected true or false";
  };
  EXPECT_EQ(sure("{ a = 1 }"), says("a table"));
  EXPECT_EQ(sure("[true]"), says("a list"));
  EXPECT_EQ(sure("\"true\""), says("text"));
  EXPECT_EQ(sure("1.0"), says("a number"));
  EXPECT_EQ(sure("2014-12-06"), says("a date"));
  EXPECT_EQ(sure("12:30:00"), says("a time"));
  EXPECT_EQ(sure("2014-12-06T12:30:00"), says("a date with time"));
  EXPECT_EQ(answer("name = true\n"), "f.toml:1:8: 'name' is true or false; expected text in quotes");
  EXPECT_EQ(answer("colour = 3\n"), "f.toml:1:10: 'colour' is a whole number; expected red, green or blue");
  EXPECT_EQ(answer("day = 2014\n"), "f.toml:1:7: 'day' is a whole number; expected a date as 2014-12-06");
  EXPECT_EQ(answer("day = 2014-12-06T12:30:00\n"),
            "f.toml:1:7: 'day' is a date with time; expected a date as 2014-12-06");
  EXPECT_EQ(answer("notes = \"one\"\n"), "f.toml:1:9: 'notes' is text; expected a list of texts: [\"...\", \"...\"]");
  EXPECT_EQ(answer("part = [1]\n"), "f.toml:1:9: an item of 'part' is a whole number; expected [[part]]");
}

TEST(TomlInput, a_day_that_does_not_exist_is_refused_with_quotes_and_without) {
  const std::string bare = answer("day = 2015-02-29\n");  // the library of TOML knows calendars
  EXPECT_EQ(bare.substr(0, 9), "f.toml:1:");
  EXPECT_NE(bare.find("expected day between 1 and 28"), std::string::npos) << bare;
  EXPECT_EQ(answer("day = \"2015-02-29\"\n"),
            "f.toml:1:7: 'day' is no date: '2015-02-29'; expected a date as 2014-12-06");
  EXPECT_EQ(answer("day = 2016-02-29\n"), "");
  EXPECT_EQ(answer("day = \"2016-02-29\"\n"), "");
}

TEST(TomlInput, the_first_mistake_is_told_and_none_of_those_behind_it) {
  const Result<toml::table> table = parse_toml("size = 11\ncount = 9\n", "f.toml");
  ASSERT_TRUE(table);
  TableReader in(*table, "f.toml", "the file");
  EXPECT_EQ(in.number("size", 0, 10, true, 4), 4) << "what is refused has its fallback";
  EXPECT_FALSE(in.ok());
  EXPECT_EQ(in.whole("count", 1, 5, true, 3), 3);
  in.refuse_table("the table as a whole", "another");
  EXPECT_EQ(in.finish()->text(), "f.toml:1:8: 'size' is 11; expected a number from 0 to 10");
}

TEST(TomlInput, a_table_that_must_be_there_is_missed_and_a_long_list_of_words_is_not_told) {
  const Result<toml::table> table = parse_toml("size = 1\n[part]\nletter = \"y\"\n", "f.toml");
  ASSERT_TRUE(table);
  TableReader missing(*table, "f.toml", "the file");
  missing.one_table("whole", true, [](TableReader&) { FAIL() << "there is no such table"; });
  ASSERT_FALSE(missing.ok());
  constexpr std::array<std::string_view, 13> kLetters = {"a", "b", "c", "d", "e", "f", "g",
                                                         "h", "i", "j", "k", "l", "m"};
  const auto letter = [&](std::size_t known) {
    TableReader in(*table, "f.toml", "the file");
    (void)in.number("size", 0, 10, true);
    in.one_table("part", true,
                 [&](TableReader& part) { (void)part.word("letter", std::span(kLetters).first(known), true); });
    return in.finish()->expected;
  };
  EXPECT_EQ(letter(12), "a, b, c, d, e, f, g, h, i, j, k or l");
  EXPECT_EQ(letter(13), "a known letter");
}

// The key that nobody asked for explains the one that is missing.
TEST(TomlInput, a_key_that_is_not_known_is_told_rather_than_the_one_it_stands_for) {
  EXPECT_EQ(answer("colur = \"red\"\n").substr(0, 47), "f.toml:1:1: the file has an unknown key 'colur'");
  EXPECT_NE(answer("colur = \"red\"\n").find("did you mean 'colour'?"), std::string::npos);
  EXPECT_NE(answer("[[part]]\nwieght = 1\n").find("did you mean 'weight'?"), std::string::npos);
}

TEST(TomlInput, the_format_must_be_one_that_the_program_knows) {
  const auto format = [](const std::string& text) {
    const Result<toml::table> table = parse_toml(text, "f.toml");
    TableReader in(*table, "f.toml", "the file");
    in.check_format();
    const std::optional<Problem> problem = in.finish();
    return problem ? problem->text() : "";
  };
  EXPECT_EQ(format("format = 1\n"), "");
  EXPECT_EQ(format(""), "f.toml:1:1: the file lacks 'format'; expected format = ...");
  EXPECT_EQ(format("format = 2\n"), "f.toml:1:10: this file has a format newer than this program; expected format = 1");
  EXPECT_EQ(format("format = \"1\"\n"), "f.toml:1:10: 'format' is unknown; expected format = 1");
}

}  // namespace aftermath
