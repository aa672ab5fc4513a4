#include "engine/inputs/kept_texts.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "engine/library/library.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

class KeptTextsTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) / "kept_texts";
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "library");
  }
  void TearDown() override { fs::remove_all(folder_); }
  [[nodiscard]] std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
    return (folder_ / name).string();
  }
  [[nodiscard]] std::string library() const { return (folder_ / "library").string(); }
  fs::path folder_;
};

TEST_F(KeptTextsTest, what_was_read_is_read_again_whatever_the_disk_holds) {
  const std::string own = write("own.toml", "a = 1\n"), shipped = write("library/x.toml", "b = 1\n");
  KeptTexts texts(library(), KeptTexts::From::disk);
  EXPECT_EQ(texts.read(own).value(), "a = 1\n");
  EXPECT_EQ(texts.read(shipped).value(), "b = 1\n");
  (void)write("own.toml", "a = 2\n");
  EXPECT_EQ(texts.read(own).value(), "a = 1\n");
  KeptTexts held(library(), KeptTexts::From::held, texts.kept());
  fs::remove_all(folder_);
  EXPECT_EQ(held.read(own).value(), "a = 1\n");
  EXPECT_EQ(held.read(shipped).value(), "b = 1\n");
  EXPECT_EQ(held.library_digest(), texts.library_digest());
  const Result<std::string> other = held.read((folder_ / "other.toml").string());
  ASSERT_FALSE(other.has_value());
  EXPECT_EQ(other.error().file, (folder_ / "other.toml").string());
}

TEST_F(KeptTextsTest, a_file_that_is_not_there_is_kept_as_such) {
  const std::string later = (folder_ / "library/later.toml").string();
  KeptTexts texts(library(), KeptTexts::From::disk);
  EXPECT_FALSE(texts.exists(later));
  const std::string without = texts.library_digest();
  (void)write("library/later.toml", "c = 1\n");
  EXPECT_FALSE(texts.exists(later));
  KeptTexts again(library(), KeptTexts::From::disk);
  EXPECT_TRUE(again.exists(later));
  EXPECT_EQ(again.read(later).value(), "c = 1\n");
  EXPECT_NE(again.library_digest(), without);
}

TEST_F(KeptTextsTest, the_library_can_be_the_disks_while_other_files_are_held) {
  const std::string own = write("own.toml", "a = 1\n"), shipped = write("library/x.toml", "b = 1\n");
  KeptTexts texts(library(), KeptTexts::From::disk);
  (void)texts.read(own);
  (void)texts.read(shipped);
  const TextsByKey outside = texts.outside_library();
  EXPECT_EQ(outside.texts.size(), 1U);
  (void)write("own.toml", "a = 2\n");
  (void)write("library/x.toml", "b = 2\n");
  KeptTexts elsewhere(library(), KeptTexts::From::library, outside);
  EXPECT_EQ(elsewhere.read(own).value(), "a = 1\n");
  EXPECT_EQ(elsewhere.read(shipped).value(), "b = 2\n");
  EXPECT_NE(elsewhere.library_digest(), texts.library_digest());
}

// All that a plan is made of goes through: nothing is left to read when it is made again.
TEST_F(KeptTextsTest, a_plan_is_made_of_what_another_was_made_of) {
  const std::string data = Library::open()->folder();
  const auto texts = std::make_shared<KeptTexts>(data, KeptTexts::From::disk);
  const Result<Plan> plan = Library::through(texts).plan("vancouver", {"ca-2014-pcepa", "us-ny+us-2018-fosta"}, "");
  ASSERT_TRUE(plan.has_value()) << plan.error().text();
  const auto held = std::make_shared<KeptTexts>(data, KeptTexts::From::held, texts->kept());
  const Library again = Library::through(held);
  const Result<Plan> same = again.plan("vancouver", {"ca-2014-pcepa", "us-ny+us-2018-fosta"}, "");
  ASSERT_TRUE(same.has_value()) << same.error().text();
  EXPECT_EQ(plan_digest(*same), plan_digest(*plan));
  EXPECT_FALSE(again.law("nz-2003-pra").has_value());
  EXPECT_FALSE(again.operations().has_value());
}

TEST(Library, refuses_two_laws_of_one_id) {
  const Result<Plan> plan = Library::open()->plan("vancouver", {"nz-2003-pra", "ke", "nz-2003-pra"}, "");
  ASSERT_FALSE(plan.has_value());
  EXPECT_EQ(plan.error().what, "two of the laws are named 'nz-2003-pra'");
}

}  // namespace
}  // namespace aftermath
