#include "cli/progress.h"

#include <unistd.h>

#include <cmath>
#include <cstdio>

namespace aftermath::cli {
namespace {

constexpr std::chrono::milliseconds kRedraw{100};
constexpr std::size_t kWidth = 32;

std::string time_in_words(double seconds) {
  const auto whole = std::lround(seconds);
  if (whole < 60) return std::to_string(whole) + " s";
  if (whole < 3600) return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
  return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

}  // namespace

Progress::Progress(std::string what, std::size_t total, std::size_t done)
    : what_(std::move(what)), total_(total), before_(done), done_(done), shown_(::isatty(STDERR_FILENO) != 0) {
  if (shown_) draw();
}

void Progress::one_more() {
  ++done_;
  if (!shown_ || (Clock::now() - last_ < kRedraw && done_ < total_)) return;
  draw();
}

void Progress::draw() {
  last_ = Clock::now();
  const std::size_t filled = total_ > 0 ? kWidth * done_ / total_ : kWidth;
  const double elapsed = std::chrono::duration<double>(last_ - start_).count();
  const std::size_t ours = done_ - before_;
  const std::string left =
      ours > 0 ? time_in_words(elapsed / static_cast<double>(ours) * static_cast<double>(total_ - done_)) + " left"
               : "starting";
  std::fprintf(stderr, "\r[%s%s] %zu of %zu %s, %s\033[K", std::string(filled, '#').c_str(),
               std::string(kWidth - filled, '.').c_str(), done_, total_, what_.c_str(), left.c_str());
  std::fflush(stderr);
}

void Progress::finish() {
  if (shown_) std::fputs("\r\033[K", stderr);
}

}  // namespace aftermath::cli
