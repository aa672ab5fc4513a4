// What went wrong with an input, where, and what to type instead.
#pragma once
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace aftermath {

struct Problem {
  std::string file;      // as the user named it; empty where no file is concerned
  int line = 0;          // 1-based; 0 where the whole file is meant
  int column = 0;        // 1-based
  std::string what;      // what is wrong
  std::string expected;  // what was expected, may be empty
  std::string nearest;   // the nearest valid word, may be empty

  // "file:line:column: what; expected ...; did you mean 'nearest'?" on one line.
  [[nodiscard]] std::string text() const;
};

template <class T>
using Result = tl::expected<T, Problem>;

inline tl::unexpected<Problem> failure(Problem problem) { return tl::unexpected<Problem>(std::move(problem)); }

}  // namespace aftermath
