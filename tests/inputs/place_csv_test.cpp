// Tables of a place from a spreadsheet: what becomes of the rows, and where each mistake is told.
#include "engine/inputs/place_csv.h"

#include <gtest/gtest.h>

#include "engine/inputs/place_target_toml.h"

namespace aftermath {
namespace {

const std::string kHeading =
    "asked,among,recall_weeks,share,counted,per_year,low,high,transport,year,evidence,source\n";

std::string problem_of(const std::string& text, PlaceTable which = PlaceTable::targets) {
  const auto read = place_rows_from_csv(text, "t.csv", which);
  return read ? "" : read.error().text();
}

void begins(const std::string& text, const std::string& start) { EXPECT_EQ(text.substr(0, start.size()), start); }

}  // namespace

TEST(PlaceCsv, rows_become_the_targets_that_toml_would_say) {
  const auto read = place_rows_from_csv(
      kHeading + "violence_by_clients,street,26.0,0.22,,,0.18,0.27,0.4,2016,,\"Author, 2017. \"\"Title\"\"\"\r\n" +
          ",,,,raids,12,8,20,0.7,2016,one-id two-id,\n\n",
      "t.csv", PlaceTable::targets);
  ASSERT_TRUE(read) << read.error().text();
  const auto back = place_targets_from_toml("format = 1\n" + read->toml, "t.toml");
  ASSERT_TRUE(back) << back.error().text();
  ASSERT_EQ(back->size(), 2U);
  EXPECT_EQ(in_words((*back)[0]), "violence_by_clients, street, in 26 weeks");
  EXPECT_EQ((*back)[0].source, "Author, 2017. \"Title\"");
  EXPECT_EQ((*back)[0].interval, (std::array<double, 2>{0.18, 0.27}));
  EXPECT_EQ((*back)[1].published, 12);
  EXPECT_EQ((*back)[1].evidence, (std::vector<std::string>{"one-id", "two-id"}));
  EXPECT_EQ(read->targets[1].line, 3);
}

TEST(PlaceCsv, with_semicolons_the_comma_is_the_decimal_sign) {
  const auto read = place_rows_from_csv(
      "name;year;distribution;median;sd_log;grade\npeople.represented;2020;lognormal;1500,5;0,3;assumption\n", "t.csv",
      PlaceTable::inputs);
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(read->inputs.front().prior.centre, 1500.5);
  EXPECT_NE(read->toml.find("[[input]]\nname = \"people.represented\"\nyear = 2020\n"), std::string::npos);
}

TEST(PlaceCsv, mistakes_are_told_with_line_and_column) {
  const auto row = [](const std::string& cells) {
    return kHeading + "hiv,all,,0.3,,,0.2,0.4,0.4,2016,,S\n" + cells + "\n";
  };
  begins(problem_of("asked,shar\n"), "t.csv:1:7: unknown column 'shar'; expected some of: asked, among");
  begins(problem_of("asked,asked\n"), "t.csv:1:7: the column 'asked' stands twice");
  begins(problem_of(row("hif,all,,0.3,,,0.2,0.4,0.4,2017,,S")), "t.csv:3:1: unknown");
  EXPECT_NE(problem_of(row("hif,all,,0.3,,,0.2,0.4,0.4,2017,,S")).find("did you mean 'hiv'"), std::string::npos);
  begins(problem_of(row("hiv,all,,much,,,0.2,0.4,0.4,2017,,S")), "t.csv:3:10: 'share' is 'much'; expected a number");
  begins(problem_of(row("hiv,all,,1.3,,,0.2,0.4,0.4,2017,,S")), "t.csv:3:10: 'share' is 1.3; expected");
  begins(problem_of(row("hiv,all,,0.3,,,0.35,0.4,0.4,2017,,S")), "t.csv:3:21: 'ci' does not fit");
  begins(problem_of(row("hiv,all,,0.3,,,,0.4,0.4,2017,,S")), "t.csv:3:17: the figure has no interval");
  begins(problem_of(row("hiv,all,,0.3,,,0.2,0.4,0.4,2017.5,,S")), "t.csv:3:28: 'year' is '2017.5'; expected a whole");
  begins(problem_of(row("hiv,all,,0.3,,,0.2,0.4,0.4,2017,,")), "t.csv:3:1: the target has no source");
  begins(problem_of(row("hiv,all,,0.3")), "t.csv:3:10: the row has 4 cells; expected 12");
  begins(problem_of(row("\"hiv,all")), "t.csv:3:1: a quotation mark is not closed");
  begins(problem_of(kHeading), "t.csv:1:1: the file has no row");
  begins(problem_of("name,year,distribution,median,sd_log,grade\npeople.represented,2020,lognormal,-1,0.3,assumption\n",
                    PlaceTable::inputs),
         "t.csv:2:35: 'median' is -1; expected");
  begins(problem_of("name,year,distribution,value,grade\npeople.represented,2020,fixed,500,assumption\npeople."
                    "represented,2021,fixed,501,assumption\n",
                    PlaceTable::inputs),
         "t.csv:3:1: 'people.represented' stands twice: here and in line 2");
}

TEST(PlaceCsv, a_series_over_years_is_refused_and_two_studies_are_not) {
  const std::string two = kHeading + "hiv,all,,0.3,,,0.2,0.4,0.4,2016,,S\nhiv,all,,0.25,,,0.2,0.4,0.4,2018,,T\n";
  EXPECT_EQ(problem_of(two), "");
  begins(problem_of(two + "hiv,all,,0.2,,,0.1,0.4,0.4,2020,,U\n"),
         "t.csv:4:28: 'hiv' has figures of more than two years");
  EXPECT_EQ(problem_of(two + "hiv,street,,0.2,,,0.1,0.4,0.4,2020,,U\n"), "");
}

}  // namespace aftermath
