#include "engine/inputs/law_toml.h"

#include <gtest/gtest.h>

#include <tuple>

#include "engine/library/library.h"

namespace aftermath {
namespace {

const std::string kHead =
    "format = 1\n[law]\nname = \"A law\"\njurisdiction = \"XX\"\ncitation = \"c\"\nsource = \"s\"\n";

std::string with(const std::string& provisions) { return kHead + provisions; }

std::string provision(const std::string& lines) { return "[[provision]]\n" + lines + "clause = \"s 1\"\n"; }

// The problem's text, or "" if the law was read.
std::string problem_of(const std::string& text) {
  const Result<Law> law = law_from_toml(text, "x.toml", "x");
  return law ? "" : law.error().text();
}

}  // namespace

TEST(LawToml, reads_what_a_law_says) {
  const Result<Law> law = law_from_toml(
      with(
          provision(
              "lever = \"buying\"\nvalue = \"prohibited\"\nfrom = 2014-12-06\nuntil = 2020-01-01\nenforcement = 40\n") +
          provision("lever = \"seizure\"\nvalue = [\"phones\", \"condoms\"]\n") +
          provision("lever = \"raids\"\nvalue = \"low\"\n") + provision("lever = \"non_punishment\"\nvalue = true\n")),
      "x.toml", "x");
  ASSERT_TRUE(law) << law.error().text();
  EXPECT_EQ(levers_on(*law, {2014, 12, 5}).buying(), Buying::allowed);
  EXPECT_EQ(levers_on(*law, {2014, 12, 6}).buying(), Buying::prohibited);
  EXPECT_EQ(levers_on(*law, {2020, 1, 1}).buying(), Buying::allowed);
  const Levers levers = levers_on(*law, {2015, 1, 1});
  EXPECT_EQ(levers[Lever::buying].enforcement, (Intensity{Intensity::Kind::rate, 40}));
  EXPECT_TRUE(levers.seizes(kSeizePhones) && levers.seizes(kSeizeCondoms) && !levers.seizes(kSeizeMoney));
  EXPECT_EQ(levers[Lever::raids].level.kind, Intensity::Kind::low);
  EXPECT_TRUE(levers.non_punishment());
  EXPECT_EQ(levers[Lever::selling].provision, -1);
}

TEST(LawToml, a_timeline_becomes_stretches_of_constant_law) {
  const Result<Law> law = law_from_toml(
      with(provision("lever = \"buying\"\nvalue = \"prohibited\"\nfrom = 2021-01-01\n") +
           provision("lever = \"advertising\"\nvalue = \"restricted\"\nfrom = 2020-06-01\nuntil = 2020-12-01\n")),
      "x.toml", "x");
  ASSERT_TRUE(law);
  const std::vector<Stretch> all = stretches(*law, {2020, 1, 1}, 104);
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].from_week, 0);
  EXPECT_EQ(all[1].levers.advertising(), Advertising::restricted);
  EXPECT_EQ(all[2].levers.advertising(), Advertising::allowed);
  EXPECT_EQ(all[3].levers.buying(), Buying::prohibited);
  EXPECT_NEAR(all[3].from_week, 52, 1);
}

TEST(LawToml, every_lever_reads_its_words) {
  for (const LeverInfo& about : lever_vocabulary())
    for (const std::string_view word : about.words) {
      const std::string value =
          about.kind == LeverKind::things ? "[\"" + std::string(word) + "\"]" : "\"" + std::string(word) + "\"";
      EXPECT_EQ(problem_of(with(provision("lever = \"" + std::string(about.name) + "\"\nvalue = " + value + "\n"))),
                "");
    }
}

// Each mistake: one message with file, line, column, what was expected and the nearest word.
TEST(LawToml, each_mistake_has_one_message_with_its_place) {
  EXPECT_EQ(problem_of(with(provision("lever = \"buyign\"\nvalue = \"prohibited\"\n"))),
            "x.toml:8:9: unknown lever 'buyign'; expected a known lever; did you mean 'buying'?");
  EXPECT_EQ(problem_of(with(provision("lever = \"buying\"\nvalue = \"prohibitd\"\n"))),
            "x.toml:9:9: unknown value 'prohibitd'; expected allowed or prohibited; did you mean 'prohibited'?");
  EXPECT_EQ(problem_of(with(provision("lever = \"buying\"\nvalue = 3\n"))),
            "x.toml:9:9: 'value' is a whole number; expected allowed or prohibited");
  EXPECT_EQ(problem_of(with(provision("lever = \"non_punishment\"\nvalue = \"yes\"\n"))),
            "x.toml:9:9: 'value' is text; expected true or false");
  EXPECT_EQ(problem_of(with(provision("lever = \"buying\"\nvalue = \"prohibited\"\nenforcement = -5\n"))),
            "x.toml:10:15: 'enforcement' does not fit; expected \"low\", \"medium\", \"high\" or a number from 0 to "
            "10000 (contacts per 100 people reached a year)");
  EXPECT_EQ(
      problem_of(with(provision("lever = \"buying\"\nvalue = \"prohibited\"\nenforcement = \"hihg\"\n"))),
      "x.toml:10:15: unknown enforcement level 'hihg'; expected \"low\", \"medium\", \"high\" or a number from 0 to "
      "10000 (contacts per 100 people reached a year); 0 for none; did you mean 'high'?");
  EXPECT_EQ(problem_of(with(provision("lever = \"participation\"\nvalue = \"consulted\"\nenforcement = 3\n"))),
            "x.toml:10:15: 'participation' takes no enforcement; expected enforcement beside a prohibition only");
  EXPECT_EQ(problem_of(with(provision("lever = \"buying\"\nvalue = \"prohibited\"\nfrom = \"2021-02-30\"\n"))),
            "x.toml:10:8: 'from' is no date: '2021-02-30'; expected a date as 2014-12-06");
  EXPECT_EQ(problem_of(
                with(provision("lever = \"buying\"\nvalue = \"prohibited\"\nfrom = 2021-01-01\nuntil = 2020-01-01\n"))),
            "x.toml:7:1: the provision on 'buying' ends (2020-01-01) before it begins (2021-01-01); expected 'until' "
            "after 'from'");
  EXPECT_EQ(problem_of(with(provision("lever = \"buying\"\nvalue = \"prohibited\"\nuntil = 2021-01-01\n") +
                            provision("lever = \"buying\"\nvalue = \"allowed\"\nfrom = 2020-01-01\n"))),
            "x.toml:12:1: 'buying' is set twice at one time: here for 2020-01-01 to no end, in line 7 for the "
            "beginning to 2021-01-01; expected provisions on one lever that do not overlap ('until' is the first day "
            "that is not covered)");
  EXPECT_EQ(problem_of(with("[[provision]]\nlever = \"buying\"\nvalue = \"prohibited\"\n")),
            "x.toml:7:1: [[provision]] lacks 'clause'; expected clause = ...");
  EXPECT_EQ(problem_of(with(provision("lever = \"buying\"\nvalu = \"prohibited\"\n"))).substr(0, 54),
            "x.toml:9:1: [[provision]] has an unknown key 'valu'; e");
  EXPECT_EQ(problem_of("format = 2\n"),
            "x.toml:1:10: this file has a format newer than this program; expected format = 1");
  EXPECT_EQ(problem_of(kHead), "x.toml:1:1: the law has no provision; expected at least one [[provision]]");
}

TEST(LawToml, letters_beyond_ascii_stand_in_quotes_only) {
  EXPECT_EQ(problem_of("format = 1\ncl\u0430use = 1\n").substr(0, 9), "x.toml:2:");
  EXPECT_EQ(problem_of("format = 1\nx = 2\u044b\n").substr(0, 9), "x.toml:2:");
  const std::string note = "note = 'é \\' # ü\nlever = \"buying\" # \"ß\nvalue = \"allowed\"\n";
  EXPECT_EQ(problem_of(with("[[provision]]\nclause = \"\"\"\né \\\" \"\" é\"\"\"\n" + note)), "");
}

TEST(LawToml, broken_toml_says_where) {
  EXPECT_EQ(problem_of(with("[[provision]]\nlever = \"buy")).substr(0, 9), "x.toml:8:");
  EXPECT_NE(
      problem_of(with(provision("lever = \"buying\"\nvalue = \"prohibited\"\nfrom = 2021-02-30\n"))).find("x.toml:10:"),
      std::string::npos);
}

// Every kind of lever, layer and basis stands somewhere in the library.
TEST(LawToml, a_law_written_reads_back_as_the_same_law) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  for (const std::string& name : library->law_names()) {
    const Result<Law> law = library->law(name);
    ASSERT_TRUE(law) << name;
    const std::string text = law_toml(*law);
    const Result<Law> again = law_from_toml(text, name, name);
    ASSERT_TRUE(again) << name << ": " << again.error().text();
    EXPECT_EQ(law_toml(*again), text) << name;
    ASSERT_EQ(again->provisions.size(), law->provisions.size()) << name;
    for (std::size_t i = 0; i < law->provisions.size(); ++i) {
      const Provision &before = law->provisions[i], &after = again->provisions[i];
      EXPECT_TRUE(after.state.says(before.state)) << name << ", provision " << i;
      EXPECT_EQ(std::tie(after.lever, after.basis, after.from, after.until, after.clause, after.note, after.source,
                         after.evidence),
                std::tie(before.lever, before.basis, before.from, before.until, before.clause, before.note,
                         before.source, before.evidence))
          << name << ", provision " << i;
    }
  }
}

TEST(LawToml, writes_quotes_line_ends_and_numbers_so_that_they_read_back) {
  constexpr double kNumber = 0.1;
  Law law;
  law.name = "The \"Act\"\nof two lines \\ and Cyrillic: закон\x7f";
  law.jurisdiction = "XX";
  law.citation = law.source = "s";
  Provision raids;
  raids.lever = Lever::raids;
  raids.state.level = {Intensity::Kind::rate, kNumber};
  raids.clause = "''' \"\"\"";
  law.provisions = {raids};
  const Result<Law> again = law_from_toml(law_toml(law), "x.toml", "x");
  ASSERT_TRUE(again) << again.error().text();
  EXPECT_EQ(again->name, law.name);
  EXPECT_EQ(again->provisions[0].clause, raids.clause);
  EXPECT_EQ(again->provisions[0].state.level.per_100_per_year, kNumber);
}

}  // namespace aftermath
