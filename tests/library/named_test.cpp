#include "engine/library/named.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace aftermath {
namespace {

namespace fs = std::filesystem;

// A file that names others, in a folder of its own.
std::string naming_file() {
  const fs::path folder = ::testing::TempDir() + "aftermath_named";
  fs::create_directories(folder);
  std::ofstream(folder / "place.toml") << "format = 1\n";
  return (folder / "place.toml").string();
}

}  // namespace

TEST(Named, a_path_has_a_slash_or_the_ending_of_a_file) {
  EXPECT_TRUE(is_path("./law"));
  EXPECT_TRUE(is_path("law.toml"));
  EXPECT_FALSE(is_path("nz-2003-pra"));
  EXPECT_FALSE(is_path("us-ny+us-2018-fosta"));
}

TEST(Named, finds_a_known_name_in_its_folder_and_brings_the_nearest_of_an_unknown_one) {
  const std::vector<std::string> known = {"nz-2003-pra", "ca-2014-pcepa"};
  EXPECT_EQ(*file_of("law", "nz-2003-pra", known, "data/laws"), "data/laws/nz-2003-pra.toml");
  EXPECT_EQ(*file_of("law", "mine/law.toml", known, "data/laws"), "mine/law.toml");
  const Result<std::string> wrong = file_of("law", "nz-2003-pr", known, "data/laws");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().nearest, "nz-2003-pra");
  EXPECT_NE(wrong.error().expected.find("laws list"), std::string::npos);
}

TEST(Named, what_a_file_names_lies_in_its_folder_or_in_the_library) {
  const std::string file = naming_file(), folder = fs::path(file).parent_path().string();
  EXPECT_EQ(*beside("ca-2014-pcepa", file, "law.upon", "/library"), "ca-2014-pcepa");
  EXPECT_EQ(fs::path(*beside("below/law.toml", file, "law.upon", "/library")).lexically_normal(),
            fs::path(folder) / "below/law.toml");
  EXPECT_TRUE(beside("/library/laws/a.toml", file, "law.upon", "/library"));
  for (const char* outside : {"../law.toml", "below/../../law.toml", "/etc/passwd.toml", "a.toml+../b.toml"}) {
    const Result<std::string> found = beside(outside, file, "law.upon", "/library");
    ASSERT_FALSE(found) << outside;
    EXPECT_NE(found.error().what.find("outside its folder"), std::string::npos) << outside;
  }
}

TEST(Named, a_missing_name_is_a_problem_of_the_file_that_gives_it) {
  const std::string file = naming_file();
  const Result<int> lost = named_in(file, "law.upon", Result<int>(failure({"", 0, 0, "no law named 'x'", "", ""})));
  ASSERT_FALSE(lost);
  EXPECT_EQ(lost.error().file, file);
  const Result<int> placed_already =
      named_in(file, "law.upon", Result<int>(failure({"other.toml", 3, 1, "wrong", "", ""})));
  EXPECT_EQ(placed_already.error().file, "other.toml");
  EXPECT_EQ(*named_in(file, "law.upon", Result<int>(4)), 4);
}

}  // namespace aftermath
