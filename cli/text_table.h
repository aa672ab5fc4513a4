// A table for a terminal.
#pragma once
#include <string>
#include <vector>

namespace aftermath::cli {

// Columns aligned by what a terminal shows of UTF-8; the first row is the heading. right[i]: column i is a number.
struct TextTable {
  std::vector<std::vector<std::string>> rows;
  std::vector<bool> right;
  [[nodiscard]] std::string text() const;
};

}  // namespace aftermath::cli
