#include "engine/outputs/file_lock.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <utility>

namespace aftermath {

TEST(FileLock, a_folder_has_one_owner_as_long_as_the_lock_lives) {
  const std::string folder = ::testing::TempDir() + "aftermath_folder_lock";
  std::filesystem::create_directories(folder);
  {
    Result<FolderLock> first = FolderLock::take(folder);
    ASSERT_TRUE(first);
    const FolderLock moved = std::move(*first);
    const Result<FolderLock> second = FolderLock::take(folder);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().file, folder);
  }
  EXPECT_TRUE(FolderLock::take(folder));
  EXPECT_TRUE(std::filesystem::is_empty(folder));  // a lock leaves no file
  std::filesystem::remove(folder);
}

TEST(FileLock, one_that_is_given_away_lets_go_of_its_own_folder) {
  const std::string folder = ::testing::TempDir() + "aftermath_folder_locks", first = folder + "/a",
                    second = folder + "/b";
  std::filesystem::create_directories(first);
  std::filesystem::create_directories(second);
  Result<FolderLock> one = FolderLock::take(first);
  ASSERT_TRUE(one);
  {
    Result<FolderLock> other = FolderLock::take(second);
    ASSERT_TRUE(other);
    *one = std::move(*other);
    EXPECT_FALSE(FolderLock::take(second));
  }
  EXPECT_FALSE(FolderLock::take(second)) << "it is held by the one it was given to";
  EXPECT_TRUE(FolderLock::take(first)) << "whose own is free again";
  std::filesystem::remove_all(folder);
}

// The writer will say that there is no such folder.
TEST(FileLock, a_folder_that_does_not_exist_is_nobodys) {
  const std::string folder = ::testing::TempDir() + "aftermath_no_such_folder";
  const Result<FolderLock> first = FolderLock::take(folder), second = FolderLock::take(folder);
  EXPECT_TRUE(first && second);
  EXPECT_FALSE(std::filesystem::exists(folder));
}

}  // namespace aftermath
