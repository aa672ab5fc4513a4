#include "engine/io/text_file.h"

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
