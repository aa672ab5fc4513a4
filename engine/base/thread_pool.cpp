#include "engine/base/thread_pool.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace aftermath {

struct ThreadPool::State {
  std::mutex mutex;
  std::condition_variable wake, done;
  const std::function<void(std::size_t, unsigned)>* task = nullptr;
  std::size_t next = 0, count = 0, running = 0;
  std::exception_ptr error;
  bool stop = false;
  std::vector<std::thread> threads;

  // Takes tasks until none is left. Called with the lock held; returns with it held.
  void work(std::unique_lock<std::mutex>& lock, unsigned thread) {
    while (task != nullptr && next < count) {
      const std::size_t index = next++;
      ++running;
      const auto* current = task;
      lock.unlock();
      std::exception_ptr thrown;
      try {
        (*current)(index, thread);
      } catch (...) {
        thrown = std::current_exception();
      }
      lock.lock();
      --running;
      if (thrown) {
        if (!error) error = thrown;
        next = count;
      }
    }
    if (running == 0) done.notify_all();
  }

  void loop(unsigned thread) {
    std::unique_lock lock(mutex);
    while (!stop) {
      work(lock, thread);
      wake.wait(lock, [&] { return stop || (task != nullptr && next < count); });
    }
  }

  // Whether all could be made: a limit on processes or on memory may forbid more.
  bool make(unsigned wanted) {
    threads.reserve(wanted);
    try {
      while (threads.size() < wanted)
        threads.emplace_back([this, thread = static_cast<unsigned>(threads.size()) + 1] { loop(thread); });
    } catch (const std::system_error&) {
      return false;
    }
    return true;
  }

  void join() {
    {
      const std::lock_guard lock(mutex);
      stop = true;
    }
    wake.notify_all();
    for (std::thread& thread : threads) thread.join();
    threads.clear();
    stop = false;
  }

  ~State() { join(); }
};

ThreadPool::ThreadPool(unsigned threads) : state_(std::make_unique<State>()) {
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  unsigned wanted = threads - 1;
  while (!state_->make(wanted)) {
    wanted = static_cast<unsigned>(state_->threads.size()) / 2;
    state_->join();
  }
}

ThreadPool::~ThreadPool() = default;

unsigned ThreadPool::threads() const { return static_cast<unsigned>(state_->threads.size()) + 1; }

void ThreadPool::for_each(std::size_t count, const std::function<void(std::size_t, unsigned)>& task) {
  std::unique_lock lock(state_->mutex);
  state_->task = &task;
  state_->next = 0;
  state_->count = count;
  state_->error = nullptr;
  state_->wake.notify_all();
  state_->work(lock, 0);
  state_->done.wait(lock, [&] { return state_->running == 0 && state_->next >= state_->count; });
  state_->task = nullptr;
  if (state_->error) std::rethrow_exception(state_->error);
}

}  // namespace aftermath
