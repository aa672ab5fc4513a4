// Published numbers and raids: read, or refused with their place.
#include "engine/inputs/evidence_toml.h"

#include <gtest/gtest.h>

namespace aftermath {
namespace {

std::string record(const std::string& rest) {
  return "format = 1\n[[evidence]]\nid = \"e\"\nrole = \"prior\"\nexposure = \"x\"\noutcome = \"y\"\npopulation = "
         "\"p\"\n"
         "place = \"here\"\ndesign = \"cohort\"\nmeasure = \"odds ratio\"\nsource = \"S\"\n" +
         rest;
}

std::string problem_of(const std::string& text) {
  const auto read = evidence_from_toml(text, "e.toml");
  return read ? "" : read.error().text();
}

}  // namespace

TEST(EvidenceToml, is_read_as_it_was_published) {
  const auto read = evidence_from_toml(
      record("estimate = 1.5\nci = [1.1, 2.2]\nn = 250\nstatements = [\"H3\"]\nverified = true\n"), "e.toml");
  ASSERT_TRUE(read) << read.error().text();
  const EvidenceRecord& e = read->front();
  EXPECT_EQ(e.role, "prior");
  EXPECT_EQ(e.estimate, 1.5);
  EXPECT_EQ(e.interval, (std::vector<double>{1.1, 2.2}));
  EXPECT_EQ(e.n, "250");
  EXPECT_EQ(e.statements, std::vector<std::string>{"H3"});
  EXPECT_TRUE(e.verified);
  EXPECT_EQ(e.line, 2);
  EXPECT_EQ(evidence_from_toml(record("estimate = 1.5\nn = \"about 300\"\n"), "e.toml")->front().n, "about 300");
}

TEST(EvidenceToml, an_interval_has_two_ends_in_order) {
  for (const char* ci : {"[2.2, 1.1]", "[1.1]", "1.1", "[\"low\", 2.2]", "[nan, 2.2]", "[1.1, inf]", "[1.6, 2.2]"})
    EXPECT_EQ(problem_of(record("estimate = 1.5\nci = " + std::string(ci) + "\n")),
              "e.toml:13:6: 'ci' is no interval around the estimate; expected [low, high]");
  EXPECT_EQ(problem_of(record("")), "e.toml:2:1: [[evidence]] lacks 'estimate'; expected estimate = ...");
}

TEST(EvidenceToml, operations_are_read_with_the_people_met) {
  const std::string raid = "format = 1\n[[operation]]\nname = \"R\"\nfate = \"Let go\"\n";
  const auto read = operations_from_toml(raid + "met = 50\ncalled_trafficked = 5\nevidence = [\"e\"]\n", "o.toml");
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(read->front().met, 50);
  EXPECT_EQ(read->front().called, 5);
  EXPECT_EQ(read->front().evidence, std::vector<std::string>{"e"});
  const auto nobody = operations_from_toml(raid + "met = 0\ncalled_trafficked = 0\n", "o.toml");
  ASSERT_FALSE(nobody);
  EXPECT_EQ(nobody.error().text(), "o.toml:5:7: 'met' is 0; expected a number from 1 to 1e+09");
}

}  // namespace aftermath
