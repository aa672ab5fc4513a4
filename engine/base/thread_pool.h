// Work split over threads. Which thread does what never shows in a result: tasks share nothing but what they are given.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>

namespace aftermath {

class ThreadPool {
 public:
  // 0: as many as the machine has. Where it refuses so many (a limit on processes or on memory), half of those that it
  // gave: the work needs room too.
  explicit ThreadPool(unsigned threads);
  ~ThreadPool();
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  [[nodiscard]] unsigned threads() const;

  // Calls task(index, thread) for every index in [0, count), in any order, and returns when all are done.
  // The caller's thread works too. An exception of a task is thrown again here.
  void for_each(std::size_t count, const std::function<void(std::size_t index, unsigned thread)>& task);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace aftermath
