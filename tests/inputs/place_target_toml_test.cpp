// What was counted in a place: read, or refused with its place.
#include "engine/inputs/place_target_toml.h"

#include <gtest/gtest.h>

namespace aftermath {
namespace {

std::string target(const std::string& body) {
  return "format = 1\n[[target]]\n" + body + "transport = 0.3\nyear = 2015\nsource = \"S\"\n";
}

std::string problem_of(const std::string& text) {
  const auto read = place_targets_from_toml(text, "t.toml");
  return read ? "" : read.error().text();
}

}  // namespace

TEST(PlaceTargetToml, shares_and_counts_are_read) {
  const auto read = place_targets_from_toml(
      target("asked = \"violence_by_clients\"\namong = \"street\"\nrecall_weeks = 26\nshare = 0.2\nci = [0.1, 0.3]\n") +
          "[[target]]\ncounted = \"raids\"\ntogether_with = [\"homes_raided\"]\nper_year = 12\nci = [8, 20]\ntransport "
          "= 0.7\nyear = 2016\nsource = "
          "\"S\"\n",
      "t.toml");
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(in_words((*read)[0]), "violence_by_clients, street, in 26 weeks");
  EXPECT_EQ(in_words((*read)[1]), "raids and homes_raided a year");
}

TEST(PlaceTargetToml, what_cannot_be_is_refused_with_its_place) {
  EXPECT_EQ(problem_of(target("asked = \"violence\"\nshare = 0.5\nci = [0.6, 0.7]\n")),
            "t.toml:5:6: 'ci' does not fit; expected [lowest, highest] of 95 %, around the published figure, above 0");
  EXPECT_NE(problem_of(target("asked = \"violense\"\nshare = 0.5\nci = [0.4, 0.7]\n")).find("did you mean 'violence'"),
            std::string::npos);
  EXPECT_NE(problem_of(target("asked = \"programme\"\nshare = 0.5\nci = [0.4, 0.7]\n")).find("nobody can be asked"),
            std::string::npos);
  for (const char* body :
       {"share = 0.5\nci = [0.4, 0.7]\n", "asked = \"hiv\"\nshare = 1.5\nci = [0.4, 0.7]\n",
        "asked = \"hiv\"\nshare = 0.5\nci = [0.4, \"x\"]\n", "asked = \"hiv\"\nshare = 0.5\nci = [0, 0.7]\n",
        "asked = \"hiv\"\nshare = 0.5\n", "counted = \"hiv_prevalence\"\nper_year = 3\nci = [2, 4]\n",
        "counted = \"raids\"\nshare = 0.3\nci = [0.2, 0.4]\n",
        "counted = \"raids\"\ntogether_with = [\"homes\"]\nper_year = 3\nci = [2, 4]\n"})
    EXPECT_NE(problem_of(target(body)).find("t.toml:"), std::string::npos) << body;
  EXPECT_NE(problem_of("format = 1\n"), "");
}

}  // namespace aftermath
