// What files say is shown on a terminal as text and nothing else: control characters, terminal escapes and marks that
// turn the direction of writing are printed as \u001b and so on.
#pragma once
#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace aftermath::cli {

// The text with these characters spelt out. lines: line ends and tabs stay.
[[nodiscard]] std::string spelt_out(std::string_view text, bool lines);

// How many letters a line may have: COLUMNS, else the terminal's width. 0: no bound, since nobody looks: a pipe or
// file.
[[nodiscard]] std::size_t line_width();

// What a terminal shows of UTF-8, in letters.
[[nodiscard]] std::size_t shown_length(std::string_view text);

// A line cut between words so that no part is wider, where that is possible; parts begin below the text, not below its
// label. An example of a command is left whole, to be copied.
[[nodiscard]] std::string wrapped(const std::string& line, std::size_t width);

// While this lives, all that goes to the stream is spelt out, line ends and tabs kept, and lines are wrapped to `width`
// (0: they are not).
class SpeltOut {
 public:
  explicit SpeltOut(std::ostream& stream, std::size_t width = 0);
  SpeltOut(const SpeltOut&) = delete;
  SpeltOut& operator=(const SpeltOut&) = delete;
  ~SpeltOut();

 private:
  class Filter;
  std::ostream& stream_;
  std::unique_ptr<Filter> filter_;
};

}  // namespace aftermath::cli
