#include "cli/progress.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <sstream>
#include <string_view>

namespace aftermath::cli {
namespace {

constexpr std::chrono::milliseconds kRedraw{100};
constexpr std::size_t kWidth = 32;

struct Terminal {
  std::size_t lines = 24, columns = 80;
};

// The one that standard error is.
Terminal terminal() {
  Terminal out;
  winsize size{};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row < 2 || size.ws_col == 0) return out;
  return {size.ws_row, size.ws_col};
}

// The beginning of a line of UTF-8, so many letters long at most: a longer one would fill two lines.
std::string_view beginning(std::string_view line, std::size_t letters) {
  constexpr unsigned char kTop = 0xC0, kFollows = 0x80;
  for (std::size_t i = 0; i < line.size(); ++i)
    if ((static_cast<unsigned char>(line[i]) & kTop) != kFollows && letters-- == 0) return line.substr(0, i);
  return line;
}

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

void Progress::wipe() {
  if (above_ > 0) std::fprintf(stderr, "\r\033[%zuA", above_);
  std::fputs("\r\033[J", stderr);
  above_ = 0;
}

void Progress::show(const std::string& lines) {
  if (!shown_) return;
  wipe();
  const Terminal room = terminal();
  std::istringstream in(lines);
  for (std::string line; above_ + 1 < room.lines && std::getline(in, line); ++above_)
    std::fprintf(stderr, "%s\n", std::string(beginning(line, room.columns)).c_str());
  draw();
}

void Progress::finish() {
  if (shown_) wipe();
}

}  // namespace aftermath::cli
