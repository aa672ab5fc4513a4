#include "engine/io/file_lock.h"

#include <gtest/gtest.h>

#include <filesystem>

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

}  // namespace aftermath
