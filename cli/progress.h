// A progress bar with time left, on standard error, if that is a terminal.
#pragma once
#include <chrono>
#include <cstddef>
#include <string>

namespace aftermath::cli {

class Progress {
 public:
  // done: of total, were finished before (a resumed run); they don't count for the speed.
  Progress(std::string what, std::size_t total, std::size_t done);
  void one_more();
  // Lines above the bar, in place of those that were there; as many as the terminal has room for.
  void show(const std::string& lines);
  void finish();  // wipes the bar

 private:
  using Clock = std::chrono::steady_clock;
  std::string what_;
  std::size_t total_, before_, done_;
  bool shown_;
  std::size_t above_ = 0;  // lines above the bar
  Clock::time_point start_ = Clock::now(), last_ = start_;
  void draw();
  void wipe();
};

}  // namespace aftermath::cli
