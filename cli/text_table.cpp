#include "cli/text_table.h"

#include <algorithm>
#include <sstream>

#include "cli/safe_output.h"

namespace aftermath::cli {
namespace {

using Cells = std::vector<std::vector<std::string>>;

std::vector<std::size_t> widths_of(const Cells& rows) {
  std::vector<std::size_t> width;
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i >= width.size()) width.push_back(0);
      width[i] = std::max(width[i], shown_length(row[i]));
    }
  return width;
}

// Columns of text give way, the widest first, until the table fits or none is left that may.
void narrow(std::vector<std::size_t>& width, const std::vector<bool>& right, std::size_t most) {
  constexpr std::size_t kLeast = 10, kGap = 2;
  const auto gives = [&](std::size_t i) { return !(i < right.size() && right[i]) && width[i] > kLeast; };
  std::size_t total = width.empty() ? 0 : kGap * (width.size() - 1);
  for (const std::size_t one : width) total += one;
  for (; total > most; --total) {
    std::size_t widest = width.size();
    for (std::size_t i = 0; i < width.size(); ++i)
      if (gives(i) && (widest == width.size() || width[i] > width[widest])) widest = i;
    if (widest == width.size()) return;
    --width[widest];
  }
}

std::vector<std::string> lines_of(const std::string& cell, std::size_t width) {
  std::vector<std::string> lines;
  std::istringstream in(shown_length(cell) > width ? wrapped(cell, width) : cell);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  if (lines.empty()) lines.emplace_back();
  return lines;
}

}  // namespace

std::string TextTable::text() const {
  Cells shown = rows;
  for (auto& row : shown)
    for (std::string& cell : row) cell = spelt_out(cell, false);
  std::vector<std::size_t> width = widths_of(shown);
  if (const std::size_t most = line_width(); most > 0) narrow(width, right, most);
  std::string out;
  for (const auto& row : shown) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells.push_back(lines_of(row[i], width[i]));
      height = std::max(height, cells.back().size());
    }
    for (std::size_t part = 0; part < height; ++part) {
      std::string line;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string text = part < cells[i].size() ? cells[i][part] : "";
        const std::size_t length = shown_length(text);
        const std::string space(width[i] > length ? width[i] - length : 0, ' ');
        const bool number = i < right.size() && right[i];
        line += (i > 0 ? "  " : "") + (number ? space + text : text + space);
      }
      out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
  }
  return out;
}

}  // namespace aftermath::cli
