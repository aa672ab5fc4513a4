#include "cli/safe_output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ostream>
#include <streambuf>
#include <utility>

namespace aftermath::cli {
namespace {

struct Letter {
  std::size_t length;  // bytes; 0: it is cut short
  std::uint32_t code;
};

// The letter at the start of UTF-8 text. A stray byte is a letter of its own.
Letter first_letter(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
  const std::uint32_t first = byte(0);
  const std::size_t length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
  if (length == 1) return {1, first};
  std::uint32_t code = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if (i == text.size()) return {0, 0};
    if ((byte(i) & 0xC0) != 0x80) return {1, first};
    code = code << 6 | (byte(i) & 0x3F);
  }
  return {length, code};
}

// Unicode: C0 and C1 controls, DEL, line and paragraph separators, marks and overrides of direction (UAX 9).
bool is_hidden(std::uint32_t code, bool lines) {
  if (code < 0x20) return !lines || (code != '\n' && code != '\t');
  return (code >= 0x7F && code < 0xA0) || code == 0x061C || code == 0x200E || code == 0x200F ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

// Adds all whole letters; returns how many bytes they had.
std::size_t add_spelt_out(std::string& out, std::string_view text, bool lines) {
  std::size_t at = 0;
  while (at < text.size()) {
    const Letter letter = first_letter(text.substr(at));
    if (letter.length == 0) break;
    if (is_hidden(letter.code, lines)) {
      std::array<char, 16> shown{};
      std::snprintf(shown.data(), shown.size(), "\\u%04x", static_cast<unsigned>(letter.code));
      out += shown.data();
    } else {
      out += text.substr(at, letter.length);
    }
    at += letter.length;
  }
  return at;
}

}  // namespace

std::string spelt_out(std::string_view text, bool lines) {
  std::string out;
  const std::size_t done = add_spelt_out(out, text, lines);
  return out.append(text.substr(done));
}

std::size_t line_width() {
  if (const char* columns = std::getenv("COLUMNS"); columns != nullptr && columns[0] != '\0') {
    std::size_t width = 0;
    const std::string_view text = columns;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), width);
    return wrong == std::errc() && end == text.data() + text.size() ? width : 0;
  }
  struct winsize size {};
  const bool known = ::isatty(STDOUT_FILENO) != 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
  return known ? size.ws_col : 0;
}

std::size_t shown_length(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string wrapped(const std::string& line, std::size_t width) {
  const std::size_t start = line.find_first_not_of(' ');
  if (width == 0 || shown_length(line) <= width || start == std::string::npos) return line;
  if (start > 0 && line.compare(start, 10, "aftermath ") == 0) return line;
  // Below the text: what follows the first wide gap, if that is not too far to the right.
  std::size_t hanging = start;
  if (const std::size_t gap = line.find("  ", start); gap != std::string::npos)
    if (const std::size_t text = line.find_first_not_of(' ', gap);
        text != std::string::npos && shown_length(line.substr(0, text)) <= width / 2)
      hanging = text;
  const std::string indent(shown_length(line.substr(0, hanging)), ' ');
  std::string out, part = line.substr(0, hanging);
  bool empty = true;  // no word stands in this part yet
  for (std::size_t at = hanging; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::string word = line.substr(at, end - at);
    at = end + 1;
    if (!empty && shown_length(part) + 1 + shown_length(word) > width) {
      out += part + "\n";
      part = indent;
      empty = true;
      if (word.empty()) continue;
    }
    part += (empty ? "" : " ") + word;
    empty = false;
  }
  return out + part;
}

// Keeps the start of a letter until its other bytes come, and, where lines are wrapped, the start of a line.
class SpeltOut::Filter : public std::streambuf {
 public:
  Filter(std::streambuf* behind, std::size_t width) : behind_(behind), width_(width) {}
  ~Filter() override { put_line(); }
  [[nodiscard]] std::streambuf* behind() const { return behind_; }

 protected:
  std::streamsize xsputn(const char* text, std::streamsize length) override {
    waiting_.append(text, static_cast<std::size_t>(length));
    waiting_.erase(0, add_spelt_out(line_, waiting_, true));
    if (width_ == 0) return put_line() ? length : 0;
    for (std::size_t end = 0; (end = line_.find('\n')) != std::string::npos;) {
      const std::string line = wrapped(line_.substr(0, end), width_) + "\n";
      line_.erase(0, end + 1);
      if (!put(line)) return 0;
    }
    return length;
  }
  int_type overflow(int_type letter) override {
    if (traits_type::eq_int_type(letter, traits_type::eof())) return traits_type::not_eof(letter);
    const char one = traits_type::to_char_type(letter);
    return xsputn(&one, 1) == 1 ? letter : traits_type::eof();
  }
  int sync() override { return put_line() ? behind_->pubsync() : -1; }

 private:
  std::streambuf* behind_;
  std::size_t width_;
  std::string waiting_, line_;

  bool put(const std::string& text) {
    const auto size = static_cast<std::streamsize>(text.size());
    return behind_->sputn(text.data(), size) == size;
  }
  bool put_line() {
    const std::string text = std::exchange(line_, std::string());
    return put(text);
  }
};

SpeltOut::SpeltOut(std::ostream& stream, std::size_t width)
    : stream_(stream), filter_(std::make_unique<Filter>(stream.rdbuf(), width)) {
  stream_.rdbuf(filter_.get());
}

SpeltOut::~SpeltOut() {
  const std::ios_base::iostate state = stream_.rdstate();
  stream_.rdbuf(filter_->behind());  // which also clears the state
  stream_.setstate(state);
}

}  // namespace aftermath::cli
