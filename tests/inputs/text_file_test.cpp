#include "engine/inputs/text_file.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace aftermath {
namespace {

std::string problem_of(std::string_view bytes) {
  const Result<void> checked = check_text(bytes, "f");
  return checked ? "" : checked.error().text();
}

}  // namespace

TEST(TextFile, refuses_what_no_data_file_can_be) {
  EXPECT_EQ(problem_of("format = 1 # é 漢 🌍\n"), "");
  EXPECT_EQ(problem_of(" \n"), "f:1:1: the file is empty; expected a TOML text file");
  EXPECT_EQ(problem_of(std::string_view("a\nb\0c", 5)),
            "f:2:2: this is not a text file: byte 4 is no UTF-8 text; expected a TOML text file in UTF-8");
  EXPECT_NE(problem_of("\xC0\xAF"), "");      // overlong
  EXPECT_NE(problem_of("\xED\xA0\x80"), "");  // surrogate
  EXPECT_NE(problem_of("\xE2\x82"), "");      // cut short
  EXPECT_NE(problem_of(std::string(kMostInputBytes + 1, 'a')), "");
}

TEST(TextFile, writes_whole_files_or_none) {
  const std::string folder = ::testing::TempDir() + "aftermath_text_file";
  ASSERT_TRUE(make_folder(folder));
  ASSERT_TRUE(write_atomically(folder + "/a.txt", "one"));
  ASSERT_TRUE(write_atomically(folder + "/a.txt", "two"));
  EXPECT_EQ(*read_text(folder + "/a.txt"), "two");
  EXPECT_FALSE(write_atomically(folder + "/missing/a.txt", "x"));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
  EXPECT_EQ(read_text(folder).error().what, "this is a folder");
  EXPECT_EQ(read_text(folder + "/b").error().what, "no such file");
  std::filesystem::remove_all(folder);
}

// A device may never end, and a pipe would be waited for: they are refused before they are opened.
TEST(TextFile, reads_ordinary_files_only) {
  const Result<std::string> read = read_text("/dev/null");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().text(), "/dev/null: this is no ordinary file; expected a TOML text file");
}

TEST(TextFile, a_file_that_is_too_large_is_refused_and_one_at_the_limit_is_read) {
  const std::string folder = ::testing::TempDir() + "aftermath_large_file", path = folder + "/a.toml";
  std::filesystem::create_directories(folder);
  std::ofstream(path) << std::string(kMostInputBytes, 'a');
  const Result<std::string> whole = read_text(path);
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->size(), kMostInputBytes);
  std::ofstream(path, std::ios::app) << 'a';
  const Result<std::string> beyond = read_text(path);
  ASSERT_FALSE(beyond);
  EXPECT_EQ(beyond.error().what, "the file is larger than 4 MiB");
  std::filesystem::remove_all(folder);
}

TEST(TextFile, what_cannot_be_written_is_told_and_nothing_half_written_stays) {
  const std::string folder = ::testing::TempDir() + "aftermath_not_written";
  ASSERT_TRUE(make_folder(folder + "/taken/inside"));
  // A folder of that name is in the way: it is only told when the finished file is to take its place.
  const Result<void> over_folder = write_atomically(folder + "/taken", "x");
  ASSERT_FALSE(over_folder);
  EXPECT_EQ(over_folder.error().file, folder + "/taken");
  EXPECT_EQ(over_folder.error().what, "cannot be written: Is a directory");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
  const Result<void> nowhere = write_atomically(folder + "/missing/a.txt", "x");
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().text(),
            folder +
                "/missing/a.txt: cannot be written: No such file or directory; expected a folder that you may "
                "write to, with room left");
  std::filesystem::remove_all(folder);
}

TEST(TextFile, a_folder_is_made_with_those_above_it_unless_a_file_is_in_the_way) {
  const std::string folder = ::testing::TempDir() + "aftermath_make_folder";
  ASSERT_TRUE(make_folder(folder + "/a/b"));
  ASSERT_TRUE(make_folder(folder + "/a/b")) << "one that is there is made";
  EXPECT_TRUE(std::filesystem::is_directory(folder + "/a/b"));
  std::ofstream(folder + "/file") << "x";
  for (const std::string& path : {folder + "/file", folder + "/file/b"}) {
    const Result<void> made = make_folder(path);
    ASSERT_FALSE(made) << path;
    EXPECT_EQ(made.error().text(), path + ": cannot be made: Not a directory; expected a folder that you may write to");
  }
  std::filesystem::remove_all(folder);
}

TEST(TextFile, an_unfinished_file_of_a_dead_process_goes_and_no_other) {
  const std::string folder = ::testing::TempDir() + "aftermath_abandoned";
  std::filesystem::create_directories(folder);
  const pid_t gone = ::fork();
  if (gone == 0) ::_exit(0);
  ::waitpid(gone, nullptr, 0);
  const std::string mine = unfinished_path(folder + "/a.txt");
  const std::string mark = mine.substr(0, mine.rfind('-') + 1);
  for (const std::string& path : {mine, mark + std::to_string(gone), mark + "7x", mark, folder + "/a.txt.partial-b-1"})
    std::ofstream(path) << "half";
  ASSERT_TRUE(write_atomically(folder + "/b.txt", "whole"));
  EXPECT_FALSE(std::filesystem::exists(mark + std::to_string(gone)));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 5);
  std::filesystem::remove_all(folder);
}

// FIPS 180-4 examples.
TEST(TextFile, digest_is_sha256) {
  EXPECT_EQ(digest_of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(digest_of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace aftermath
