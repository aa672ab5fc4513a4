#include "engine/inputs/csv.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace aftermath {
namespace {

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char letter : text) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + "\"";
}

}  // namespace

std::string csv_cell(std::string_view text) {
  std::string safe(text);
  if (!safe.empty() && std::string_view("=+-@\t\r").find(safe[0]) != std::string_view::npos) safe.insert(0, 1, '\'');
  if (safe.find_first_of(",\"\n\r") == std::string::npos) return safe;
  return in_quotes(safe);
}

std::string csv_number(double value) {
  if (!std::isfinite(value)) return "";
  char text[40];
  std::snprintf(text, sizeof text, "%.9g", value);
  return text;
}

namespace {

std::string european_cell(std::string text) {
  const bool number = !text.empty() && text.find_first_not_of("0123456789.-+e") == std::string::npos;
  if (number) std::replace(text.begin(), text.end(), '.', ',');
  if (text.find_first_of(";\"\n\r") == std::string::npos) return text;
  return in_quotes(text);
}

}  // namespace

std::string csv_european(std::string_view csv) {
  std::string out, cell;
  bool quoted = false;
  const auto end_cell = [&](char mark) {
    out += european_cell(std::move(cell)) + mark;
    cell.clear();
  };
  for (std::size_t at = 0; at < csv.size(); ++at) {
    const char letter = csv[at];
    if (letter == '"' && quoted && at + 1 < csv.size() && csv[at + 1] == '"')
      cell += csv[++at];
    else if (letter == '"')
      quoted = !quoted;
    else if (!quoted && letter == ',')
      end_cell(';');
    else if (!quoted && letter == '\n')
      end_cell('\n');
    else
      cell += letter;
  }
  if (!cell.empty()) out += european_cell(std::move(cell));
  return out;
}

std::optional<std::vector<CsvCell>> csv_cells(std::string_view line, char separator) {
  std::vector<CsvCell> out;
  std::size_t at = 0;
  for (;;) {
    CsvCell cell{"", static_cast<int>(at) + 1};
    if (at < line.size() && line[at] == '"') {
      bool closed = false;
      for (++at; at < line.size() && !closed;) {
        if (line[at] != '"')
          cell.text += line[at++];
        else if (at + 1 < line.size() && line[at + 1] == '"')
          cell.text += line[at], at += 2;
        else
          closed = true, ++at;
      }
      while (closed && at < line.size() && line[at] == ' ') ++at;
      if (!closed || (at < line.size() && line[at] != separator)) return std::nullopt;
    } else {
      const std::size_t end = std::min(line.find(separator, at), line.size());
      cell.text = line.substr(at, end - at);
      at = end;
    }
    const std::size_t first = cell.text.find_first_not_of(" \t"), last = cell.text.find_last_not_of(" \t");
    cell.text = first == std::string::npos ? "" : cell.text.substr(first, last - first + 1);
    out.push_back(std::move(cell));
    if (at >= line.size()) return out;
    ++at;
  }
}

}  // namespace aftermath
