// Questions of forms: read, or refused with their place.
#include "engine/inputs/question_toml.h"

#include <gtest/gtest.h>

namespace aftermath {
namespace {

std::string question(const std::string& name, const std::string& scale) {
  return "[[question]]\nname = \"" + name + "\"\ntopic = \"T\"\nask = \"How many?\"\nunit = \"of 100\"\nscale = \"" +
         scale + "\"\n";
}

std::string problem_of(const std::string& text) {
  const auto read = questions_from_toml(text, "q.toml");
  return read ? "" : read.error().text();
}

}  // namespace

TEST(QuestionToml, is_read_with_its_scale_and_place) {
  const auto read = questions_from_toml(
      "format = 1\n" + question("police_contact.arrest", "share") + question("violence.street", "divided_by 100"),
      "q.toml");
  ASSERT_TRUE(read) << read.error().text();
  ASSERT_EQ(read->size(), 2U);
  EXPECT_EQ((*read)[0].quantity, Quantity::police_arrest);
  EXPECT_EQ((*read)[0].ask, "How many?");
  EXPECT_EQ((*read)[1].scale, (AnswerScale{AnswerScale::Kind::divided_by, 100}));
  EXPECT_EQ((*read)[1].line, 8);
}

TEST(QuestionToml, what_cannot_be_asked_is_refused) {
  EXPECT_EQ(problem_of("format = 1\n" + question("police_contact.arrest", "shares")),
            "q.toml:7:9: unknown scale 'shares'; expected share, divided_by B, gain_on B, odds_against B or rate_in B, "
            "with a number B above 0");
  EXPECT_EQ(problem_of("format = 1\n" + question("police_contact.arrest", "share") +
                       question("police_contact.arrest", "share")),
            "q.toml:8:1: 'police_contact.arrest' stands twice: here and in line 2; expected each name once");
  EXPECT_NE(problem_of("format = 1\n" + question("police_contact.arest", "share"))
                .find("did you mean 'police_contact.arrest'?"),
            std::string::npos);
  EXPECT_NE(problem_of("format = 1\n" + question("represented", "share")).find("unknown name"), std::string::npos);
  EXPECT_EQ(problem_of("format = 1\n"), "q.toml:1:1: the file has no question; expected at least one [[question]]");
}

}  // namespace aftermath
