#include "engine/base/thread_pool.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <atomic>
#include <cstdlib>
#include <stdexcept>
#include <vector>

namespace aftermath {

TEST(ThreadPool, does_every_task_once) {
  ThreadPool pool(4);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::atomic<int>> done(97);
    pool.for_each(done.size(), [&](std::size_t i, unsigned) { ++done[i]; });
    for (const auto& times : done) ASSERT_EQ(times, 1);
  }
}

TEST(ThreadPool, throws_what_a_task_throws) {
  ThreadPool pool(3);
  EXPECT_THROW(pool.for_each(20,
                             [](std::size_t i, unsigned) {
                               if (i == 7) throw std::runtime_error("seven");
                             }),
               std::runtime_error);
  int after = 0;
  pool.for_each(1, [&](std::size_t, unsigned) { ++after; });
  EXPECT_EQ(after, 1);
}

namespace {

// Ends the process: 0 where a pool that may not have its threads does all tasks with fewer.
[[noreturn]] void work_in_little_room() {
  constexpr rlim_t kRoom = rlim_t{512} << 20;
  constexpr unsigned kThreads = 1000;
  const rlimit room{kRoom, kRoom};
  if (setrlimit(RLIMIT_AS, &room) != 0) std::_Exit(2);
  ThreadPool pool(kThreads);
  std::atomic<int> done{0};
  pool.for_each(97, [&](std::size_t, unsigned) { ++done; });
  std::_Exit(done == 97 && pool.threads() < kThreads ? 0 : 1);
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kRoomCanBeLimited = false;  // a sanitizer takes terabytes of addresses
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool kRoomCanBeLimited = false;
#else
constexpr bool kRoomCanBeLimited = true;
#endif
#else
constexpr bool kRoomCanBeLimited = true;
#endif

}  // namespace

TEST(ThreadPool, works_with_fewer_threads_where_the_machine_refuses_so_many) {
  if (!kRoomCanBeLimited) GTEST_SKIP();
  EXPECT_EXIT(work_in_little_room(), testing::ExitedWithCode(0), "");
}

}  // namespace aftermath
