// What may stand behind a law's name.
#include "engine/inputs/law_variant.h"

#include <gtest/gtest.h>

#include "engine/library/library.h"

namespace aftermath {
namespace {

using Variants = std::vector<std::string>;

std::string problem_of(const std::string& name) {
  const Result<Law> law = Library::open()->law(name);
  return law ? "" : law.error().text();
}

}  // namespace

TEST(LawVariant, is_split_from_the_name_and_a_path_keeps_its_letters) {
  EXPECT_EQ(split_variants("ie-2017@2017-01-01").law, "ie-2017");
  EXPECT_EQ(split_variants("ie-2017@2017-01-01").variants, Variants{"@2017-01-01"});
  EXPECT_EQ(split_variants("a+b:written:without=raids,buying@2020-01-01").variants,
            (Variants{":written", ":without=raids,buying", "@2020-01-01"}));
  EXPECT_EQ(split_variants("a+b:written:without=raids,buying@2020-01-01").law, "a+b");
  for (const char* plain : {"./a@b/law.toml", "./c:d/law.toml", "ke", "@", ""}) {
    EXPECT_EQ(split_variants(plain).law, plain);
    EXPECT_TRUE(split_variants(plain).variants.empty());
  }
}

TEST(LawVariant, freezes_a_law_on_a_day) {
  const Result<Library> library = Library::open();
  const Result<Law> whole = library->law("ie-2017"), before = library->law("ie-2017@2017-03-26"),
                    after = library->law("ie-2017@2017-03-27");
  ASSERT_TRUE(whole && before && after);
  EXPECT_EQ(before->id, "ie-2017@2017-03-26");
  for (const Date& day : {Date{1990, 1, 1}, Date{2017, 3, 26}, Date{2040, 1, 1}})
    for (const LeverInfo& lever : lever_vocabulary()) {
      EXPECT_TRUE(levers_on(*before, day)[lever.lever].says(levers_on(*whole, {2017, 3, 26})[lever.lever]))
          << lever.name;
      EXPECT_TRUE(levers_on(*after, day)[lever.lever].says(levers_on(*whole, {2017, 3, 27})[lever.lever]))
          << lever.name;
    }
  EXPECT_NE(before->digest, after->digest);
  EXPECT_FALSE(levers_on(*before, {2020, 1, 1})[Lever::buying].says(levers_on(*after, {2020, 1, 1})[Lever::buying]));
}

TEST(LawVariant, leaves_out_a_provision_and_nothing_else) {
  const Result<Library> library = Library::open();
  const Result<Law> whole = library->law("ca-2014-pcepa"), without = library->law("ca-2014-pcepa:without=buying");
  ASSERT_TRUE(whole && without);
  const Levers a = levers_on(*whole, {2021, 1, 1}), b = levers_on(*without, {2021, 1, 1});
  for (const LeverInfo& lever : lever_vocabulary())
    EXPECT_EQ(a[lever.lever].says(b[lever.lever]), lever.lever != Lever::buying) << lever.name;
}

TEST(LawVariant, mistakes_are_answered) {
  EXPECT_EQ(problem_of("ie-2017@2017-13-01"), "ie-2017@2017-13-01: '2017-13-01' is no day; expected NAME@2017-01-31");
  EXPECT_NE(problem_of("ie-2017:without=byuing").find("did you mean 'buying'"), std::string::npos);
  const std::string nothing = problem_of("ca-2014-pcepa:without=buying:without=buying");
  EXPECT_NE(nothing.find("nothing would be left out"), std::string::npos) << nothing;
}

}  // namespace aftermath
