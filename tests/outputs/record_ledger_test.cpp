#include "engine/outputs/record_ledger.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace aftermath {
namespace {

std::string fresh_path(const std::string& name) {
  std::string path = ::testing::TempDir() + "aftermath_" + name;
  std::filesystem::remove(path);
  return path;
}

std::string bytes_of(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

// A ledger of one-letter records with these numbers.
void write_ledger(const std::string& path, const std::string& digest, std::initializer_list<std::uint64_t> numbers) {
  Result<RecordLedger> ledger = RecordLedger::open(path, digest, 1, 10);
  ASSERT_TRUE(ledger);
  for (const std::uint64_t number : numbers) ASSERT_TRUE(ledger->append(number, "x"));
}

}  // namespace

TEST(RecordLedger, finished_work_of_another_run_is_never_thrown_away) {
  const std::string path = fresh_path("ledger_of_another");
  write_ledger(path, "mine", {0, 3});
  const std::string before = bytes_of(path);
  const Result<RecordLedger> other = RecordLedger::open(path, "other", 1, 10);
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().what, "this holds finished work of another run");
  EXPECT_FALSE(RecordLedger::open(path, "min", 1, 10));    // the beginning of its digest
  EXPECT_FALSE(RecordLedger::open(path, "mine2", 1, 10));  // and more than it
  EXPECT_EQ(bytes_of(path), before);
  std::filesystem::remove(path);
}

TEST(RecordLedger, a_smaller_run_does_not_take_the_larger_ones_work) {
  const std::string path = fresh_path("ledger_of_a_larger");
  write_ledger(path, "mine", {0, 3, 7});
  const std::string before = bytes_of(path);
  const Result<RecordLedger> smaller = RecordLedger::open(path, "mine", 1, 7);
  ASSERT_FALSE(smaller);
  EXPECT_EQ(smaller.error().what, "this holds finished work of a larger run");
  EXPECT_EQ(bytes_of(path), before);
  Result<RecordLedger> larger = RecordLedger::open(path, "mine", 1, 8);
  ASSERT_TRUE(larger);
  EXPECT_EQ(larger->take_known().size(), 3U);
  std::filesystem::remove(path);
}

TEST(RecordLedger, what_holds_no_work_may_be_replaced) {
  for (const std::string& content : {std::string(), std::string("aftermath led"), std::string("aftermath ledger 2\nmi"),
                                     std::string("aftermath ledger 2\nmine\n")}) {
    const std::string path = fresh_path("ledger_without_work");
    std::ofstream(path) << content;
    EXPECT_FALSE(is_ledger_with_work(path)) << content;
    EXPECT_TRUE(RecordLedger::open(path, "other", 1, 10)) << content;
    EXPECT_EQ(bytes_of(path), "aftermath ledger 2\nother\n");
    std::filesystem::remove(path);
  }
}

TEST(RecordLedger, a_file_that_is_no_ledger_stays) {
  const std::string path = fresh_path("no_ledger");
  std::ofstream(path) << "a letter to my mother";
  EXPECT_TRUE(is_ledger_with_work(path));
  EXPECT_FALSE(RecordLedger::open(path, "mine", 1, 10));
  EXPECT_EQ(bytes_of(path), "a letter to my mother");
  std::filesystem::remove(path);
}

TEST(RecordLedger, one_at_a_time_and_a_killed_process_lets_go) {
  const std::string path = fresh_path("ledger_locked");
  {
    // The same process may: what is left of a call that failed does not keep it from going on.
    Result<RecordLedger> left = RecordLedger::open(path, "mine", 1, 10);
    ASSERT_TRUE(left && left->append(1, "x"));
    Result<RecordLedger> again = RecordLedger::open(path, "mine", 1, 10);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->take_known().size(), 1U);
  }
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const Result<RecordLedger> held = RecordLedger::open(path, "mine", 1, 10);
    if (::write(ready[1], held ? "y" : "n", 1) != 1) ::_exit(1);
    for (;;) ::pause();
  }
  char told = 0;
  ASSERT_EQ(::read(ready[0], &told, 1), 1);
  EXPECT_EQ(told, 'y');
  const Result<RecordLedger> second = RecordLedger::open(path, "mine", 1, 10);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().what, "another run is writing here");
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  EXPECT_TRUE(RecordLedger::open(path, "mine", 1, 10));
  ::close(ready[0]);
  ::close(ready[1]);
  std::filesystem::remove(path);
}

}  // namespace aftermath
