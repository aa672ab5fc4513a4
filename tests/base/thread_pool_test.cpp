#include "engine/base/thread_pool.h"

#include <gtest/gtest.h>

#include <atomic>
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

}  // namespace aftermath
