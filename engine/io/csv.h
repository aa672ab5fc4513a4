// Cells of a CSV file (RFC 4180).
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aftermath {

// Quoted where needed; a leading formula sign is disarmed, since spreadsheets would run it.
[[nodiscard]] std::string csv_cell(std::string_view text);
[[nodiscard]] std::string csv_number(double value);  // nine digits; empty where undefined

struct CsvCell {
  std::string text;  // without blanks around it
  int column = 1;    // in bytes, from 1
};

// One line; a quoted cell may hold the separator, not a line break. Nothing: a quotation mark is not closed.
[[nodiscard]] std::optional<std::vector<CsvCell>> csv_cells(std::string_view line, char separator);

}  // namespace aftermath
