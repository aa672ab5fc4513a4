// Cells of a CSV file (RFC 4180).
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aftermath {

// Quoted where needed; a leading formula sign is disarmed, since spreadsheets would run it.
[[nodiscard]] std::string csv_cell(std::string_view text);
[[nodiscard]] std::string csv_number(double value);  // nine digits; empty where undefined

// The same table for spreadsheets of languages in which the comma is the decimal sign: cells parted by semicolons.
[[nodiscard]] std::string csv_european(std::string_view csv);

struct CsvCell {
  std::string text;  // without blanks around it
  int column = 1;    // in bytes, from 1
};

// One line; a quoted cell may hold the separator, not a line break. Nothing: a quotation mark is not closed.
[[nodiscard]] std::optional<std::vector<CsvCell>> csv_cells(std::string_view line, char separator);

// Calls take(line, number from 1) for each line until it says false; a byte-order mark and line ends of any kind are
// left out.
template <class Take>
void for_each_csv_line(std::string_view text, const Take& take) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  int number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!take(line, ++number)) return;
    at = end + 1;
  }
}

}  // namespace aftermath
