// Published associations: read, or refused with their place.
#include "engine/inputs/target_toml.h"

#include <gtest/gtest.h>

namespace aftermath {
namespace {

std::string target(const std::string& exposure, const std::string& rest = "") {
  return "format = 1\n[[target]]\nevidence = \"e\"\nexposure = \"" + exposure +
         "\"\noutcome = \"violence_by_clients\"\namong = \"street\"\nrecall_weeks = 26\ntransport = 0.3\nfit = true\n" +
         rest;
}

std::string problem_of(const std::string& text) {
  const auto read = targets_from_toml(text, "t.toml");
  return read ? "" : read.error().text();
}

constexpr const char* kProgramme =
    "programme_years = 2\n[[target.programme]]\nlever = \"services_health\"\nvalue = 500\n";

}  // namespace

TEST(TargetToml, is_read_with_what_its_programme_changes) {
  const auto plain = targets_from_toml(target("police_contact", "inverse = true\n"), "t.toml");
  ASSERT_TRUE(plain) << plain.error().text();
  EXPECT_EQ((*plain)[0].exposure, Asked::police_contact);
  EXPECT_EQ((*plain)[0].among, Among::street);
  EXPECT_TRUE((*plain)[0].inverse);
  EXPECT_EQ((*plain)[0].transport, 0.3);
  const auto trial = targets_from_toml(target("programme", kProgramme), "t.toml");
  ASSERT_TRUE(trial) << trial.error().text();
  ASSERT_EQ((*trial)[0].programme.size(), 1U);
  EXPECT_EQ((*trial)[0].programme[0].lever, Lever::services_health);
  EXPECT_EQ((*trial)[0].programme[0].value, 500);
  EXPECT_EQ((*trial)[0].programme_years, 2);
}

TEST(TargetToml, a_programme_belongs_to_the_exposure_of_its_name_and_only_there) {
  EXPECT_EQ(
      problem_of(target("programme")),
      "t.toml:2:1: the exposure 'programme' with no programme; expected [[target.programme]] and programme_years > 0 "
      "where the exposure is 'programme', and only there");
  EXPECT_NE(problem_of(target("police_contact", kProgramme)).find("'police_contact' with a programme"),
            std::string::npos);
  EXPECT_NE(
      problem_of(target("programme", "programme_years = 2\n[[target.programme]]\nlever = \"selling\"\nvalue = 1\n"))
          .find("unknown lever 'selling'"),
      std::string::npos);
  EXPECT_NE(problem_of(target("police_contacts")).find("did you mean 'police_contact'?"), std::string::npos);
}

}  // namespace aftermath
