// Cells of a CSV file (RFC 4180).
#pragma once
#include <string>
#include <string_view>

namespace aftermath {

// Quoted where needed; a leading formula sign is disarmed, since spreadsheets would run it.
[[nodiscard]] std::string csv_cell(std::string_view text);
[[nodiscard]] std::string csv_number(double value);  // nine digits; empty where undefined

}  // namespace aftermath
