// Numbers, priors and provisions as people read them.
#include "engine/outputs/in_words.h"

#include <gtest/gtest.h>

#include <limits>

namespace aftermath {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST(InWords, age_of_figures_names_years_and_what_is_not_of_the_place) {
  const auto input = [](int year, const char* grade) {
    QuantityRecord record;
    record.year = year;
    record.grade = grade;
    return record;
  };
  Setting setting;
  setting.name = "Somewhere";
  setting.change = {2027, 1, 1};
  setting.measured = {2013, 6, 30};
  setting.inputs = {input(2026, "assumption")};
  EXPECT_EQ(age_in_words(setting),
            "None of the 1 inputs of Somewhere is a figure of its own: they are borrowed from elsewhere or assumed.");
  setting.inputs.push_back(input(2014, "C"));
  EXPECT_EQ(
      age_in_words(setting),
      "Of the 2 inputs of Somewhere, 1 is a figure chosen for it, from 2014; the others are borrowed from "
      "elsewhere or assumed; they are taken as rates under the law of 2013-06-30. The laws begin 13 years after 2014.");
  setting.inputs = {input(2008, "C"), input(2012, "B"), input(2020, "A")};
  EXPECT_EQ(age_in_words(setting),
            "Of the 3 inputs of Somewhere, 3 are figures chosen for it, from 2008 to 2020, half of them from 2012 or "
            "before; they are taken as rates under the law of 2013-06-30. The laws begin 15 years after 2012.");
  setting.change = {2012, 6, 1};
  EXPECT_EQ(age_in_words(setting),
            "Of the 3 inputs of Somewhere, 3 are figures chosen for it, from 2008 to 2020, half of them from 2012 or "
            "before; they are taken as rates under the law of 2013-06-30.");
  setting.change = {2005, 1, 1};
  EXPECT_TRUE(age_in_words(setting).ends_with(". The laws begin 7 years before 2012."));
}

TEST(InWords, numbers_have_three_digits_and_thousands_apart) {
  const std::pair<double, const char*> numbers[] = {{0, "0"},
                                                    {12345, "12,300"},
                                                    {-1234567, "-1,230,000"},
                                                    {999.6, "1000"},
                                                    {-3.14159, "-3.14"},
                                                    {0.04214, "0.0421"},
                                                    {123.4, "123"},
                                                    {1234, "1,230"},
                                                    {kUndefined, "–"},
                                                    {-0.04216, "-0.0422"},
                                                    {1234567890, "1,230,000,000"}};
  for (const auto& [number, words] : numbers) EXPECT_EQ(plain(number), words);
  EXPECT_EQ(plain_count(40), "40");
  EXPECT_EQ(plain_count(1234567), "1,234,567");
  EXPECT_EQ(plain_signed(12345), "+12,300");
  EXPECT_EQ(plain_signed(-2), "-2.00");
  EXPECT_EQ(plain_signed(0), "0");
  EXPECT_EQ(plain(Interval{99, 9100, 15800, {}, 12345}), "12,300 (9,100 to 15,800)");
}

TEST(InWords, shares_and_ratios_are_percent) {
  EXPECT_EQ(plain_share(0.314), "31%");
  EXPECT_EQ(plain_share(kUndefined), "–");
  EXPECT_EQ(plain_percent(0.7), "30% fewer");
  EXPECT_EQ(plain_percent(1.2), "20% more");
  EXPECT_EQ(plain_percent(2.5), "2.50 times as many");
  EXPECT_EQ(plain_percent(1.004), "under 1% change");
  EXPECT_EQ(plain_percent(kUndefined), "–");
}

TEST(InWords, priors_are_a_middle_and_a_range) {
  EXPECT_EQ(in_words(Prior{Prior::Shape::fixed, 0.25, 0}), "0.250");
  EXPECT_EQ(in_words(Prior{Prior::Shape::uniform, 0.5, 2}), "0.500 to 2.00");
}

TEST(InWords, provisions_say_what_the_lever_is_set_to) {
  Provision provision{};
  provision.lever = Lever::selling;
  provision.state.word = static_cast<std::uint8_t>(Selling::prohibited);
  provision.state.enforcement = {Intensity::Kind::rate, 80};
  EXPECT_EQ(in_words(provision), "prohibited; enforcement 80.0 per 100 a year");
  Provision taken{};
  taken.lever = Lever::seizure;
  EXPECT_EQ(in_words(taken).substr(0, 7), "nothing");
  taken.state.word = kSeizeMoney | kSeizeCondoms;
  EXPECT_EQ(in_words(taken).substr(0, 14), "money, condoms");
}

}  // namespace aftermath
