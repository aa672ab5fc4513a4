#include "engine/inputs/place_csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <span>

#include "engine/base/nearest_word.h"
#include "engine/inputs/csv.h"
#include "engine/inputs/place_target_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/toml_output.h"

namespace aftermath {
namespace {

enum class Kind { text, number, whole, list, yes_no, end };  // end: of the interval

struct Column {
  std::string_view name;
  Kind kind;
};

constexpr Column kTargets[] = {{"asked", Kind::text},       {"among", Kind::text},   {"recall_weeks", Kind::whole},
                               {"share", Kind::number},     {"counted", Kind::text}, {"together_with", Kind::list},
                               {"per_year", Kind::number},  {"low", Kind::end},      {"high", Kind::end},
                               {"transport", Kind::number}, {"year", Kind::whole},   {"evidence", Kind::list},
                               {"source", Kind::text},      {"note", Kind::text},    {"verified", Kind::yes_no}};
constexpr Column kInputs[] = {{"name", Kind::text},       {"year", Kind::whole},     {"distribution", Kind::text},
                              {"grade", Kind::text},      {"value", Kind::number},   {"mean", Kind::number},
                              {"sd", Kind::number},       {"median", Kind::number},  {"sd_log", Kind::number},
                              {"sd_logit", Kind::number}, {"low", Kind::number},     {"high", Kind::number},
                              {"null", Kind::number},     {"evidence", Kind::list},  {"source", Kind::text},
                              {"note", Kind::text},       {"verified", Kind::yes_no}};

// A row alone is read as a file of its own, with a key on each line: so a line of that file is a cell.
constexpr std::string_view kOneTarget = "format = 1\n[[target]]\n",
                           kOneInput = "format = 1\n[region]\nname = \"x\"\nwithin = \"x\"\n[[input]]\n";

class Reader {
 public:
  Reader(const std::string& file, PlaceTable which)
      : file_(file),
        targets_(which == PlaceTable::targets),
        columns_(targets_ ? std::span<const Column>(kTargets) : std::span<const Column>(kInputs)) {}

  Result<PlaceRows> read(std::string_view text) {
    for_each_csv_line(text, [&](std::string_view line, int number) {
      line_ = number;
      if (number == 1)
        heading(line);
      else if (line.find_first_not_of(" \t,;") != std::string_view::npos)
        row(line);
      return !problem_;
    });
    if (!problem_ && out_.toml.empty())
      refuse(1, "the file has no row", targets_ ? "a row for each figure that was counted" : "a row for each input");
    if (problem_) return failure(*problem_);
    return std::move(out_);
  }

 private:
  std::string file_;
  bool targets_;
  std::span<const Column> columns_;
  std::vector<const Column*> heading_;  // of each cell
  char separator_ = ',';
  int line_ = 0;
  PlaceRows out_;
  std::map<std::string, std::set<int>> years_;  // of a question
  std::optional<Problem> problem_;

  void refuse(int column, std::string what, std::string expected, std::string nearest = "") {
    if (!problem_) problem_ = Problem{file_, line_, column, std::move(what), std::move(expected), std::move(nearest)};
  }

  void heading(std::string_view line) {
    if (line.find(';') != std::string_view::npos) separator_ = ';';
    const auto cells = csv_cells(line, separator_);
    if (!cells) return refuse(1, "a quotation mark is not closed", "names of columns");
    std::vector<std::string_view> names;
    std::string all;
    for (const Column& column : columns_) {
      names.push_back(column.name);
      all += (all.empty() ? "" : ", ") + std::string(column.name);
    }
    for (const CsvCell& cell : *cells) {
      const auto known = std::find(names.begin(), names.end(), cell.text);
      if (known == names.end())
        return refuse(cell.column, "unknown column '" + cell.text + "'", "some of: " + all,
                      nearest_word(cell.text, names));
      const Column* column = &columns_[static_cast<std::size_t>(known - names.begin())];
      if (std::find(heading_.begin(), heading_.end(), column) != heading_.end())
        return refuse(cell.column, "the column '" + cell.text + "' stands twice", "each column once");
      heading_.push_back(column);
    }
  }

  std::optional<double> number(const CsvCell& cell, std::string_view name) {
    std::string text = cell.text;
    if (separator_ == ';') std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && std::isfinite(value)) return value;
    refuse(cell.column, "'" + std::string(name) + "' is '" + cell.text + "'", "a number");
    return std::nullopt;
  }

  // As TOML; nothing, and a problem, where it is none.
  std::optional<std::string> value(const CsvCell& cell, const Column& column) {
    const std::string name(column.name);
    switch (column.kind) {
      case Kind::text:
        return toml_text(cell.text);
      case Kind::number:
      case Kind::end: {
        const std::optional<double> found = number(cell, name);
        return found ? std::optional(toml_number(*found)) : std::nullopt;
      }
      case Kind::whole: {  // which spreadsheets and tables with gaps may write as 2016.0
        constexpr double kMost = 1e9;
        const std::optional<double> found = number(cell, name);
        if (found && *found == std::floor(*found) && std::fabs(*found) < kMost)
          return std::to_string(static_cast<long>(*found));
        refuse(cell.column, "'" + name + "' is '" + cell.text + "'", "a whole number");
        return std::nullopt;
      }
      case Kind::list: {
        std::vector<std::string> words;
        for (std::size_t at = cell.text.find_first_not_of(' '); at != std::string::npos;) {
          const std::size_t end = std::min(cell.text.find(' ', at), cell.text.size());
          words.push_back(cell.text.substr(at, end - at));
          at = cell.text.find_first_not_of(' ', end);
        }
        return toml_texts(words);
      }
      case Kind::yes_no: {
        constexpr std::string_view kYes[] = {"true", "True", "TRUE", "yes", "1", "x"},
                                   kNo[] = {"false", "False", "FALSE", "no", "0"};
        if (std::find(std::begin(kYes), std::end(kYes), cell.text) != std::end(kYes)) return "true";
        if (std::find(std::begin(kNo), std::end(kNo), cell.text) != std::end(kNo)) return "false";
        refuse(cell.column, "'" + name + "' is '" + cell.text + "'", "true, false or nothing");
        return std::nullopt;
      }
    }
    return std::nullopt;
  }

  void row(std::string_view line) {
    const auto found = csv_cells(line, separator_);
    if (!found) return refuse(1, "a quotation mark is not closed", "one cell for each column, without line breaks");
    const std::vector<CsvCell>& cells = *found;
    if (cells.size() != heading_.size())
      return refuse(cells.back().column, "the row has " + std::to_string(cells.size()) + " cells",
                    std::to_string(heading_.size()) + ", one for each column");
    std::vector<std::string> lines;
    std::vector<int> places;  // the column of each line
    std::string low, high;
    int place_of_interval = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].text.empty()) continue;
      const std::optional<std::string> told = value(cells[i], *heading_[i]);
      if (!told) return;
      if (heading_[i]->kind == Kind::end) {
        (heading_[i]->name == "low" ? low : high) = *told;
        place_of_interval = cells[i].column;
        continue;
      }
      lines.push_back(std::string(heading_[i]->name) + " = " + *told + "\n");
      places.push_back(cells[i].column);
    }
    if (targets_ && (low.empty() || high.empty()))
      return refuse(place_of_interval, "the figure has no interval",
                    "'low' and 'high': the ends of the 95 % interval of what was published");
    if (targets_) {
      lines.push_back("ci = [" + low + ", " + high + "]\n");
      places.push_back(place_of_interval);
    }
    add(lines, places);
  }

  // The problem of a row that was read as a file, at the cell that it is about.
  void refuse_cell(const Problem& problem, int lines_before, const std::vector<int>& places) {
    const int key = problem.line - lines_before - 1;
    const bool there = key >= 0 && key < static_cast<int>(places.size());
    refuse(there ? places[static_cast<std::size_t>(key)] : 1, problem.what, problem.expected, problem.nearest);
  }

  void add(const std::vector<std::string>& lines, const std::vector<int>& places) {
    std::string table = targets_ ? "[[target]]\n" : "[[input]]\n", alone(targets_ ? kOneTarget : kOneInput);
    const auto before = static_cast<int>(std::count(alone.begin(), alone.end(), '\n'));
    for (const std::string& line : lines) table += line, alone += line;
    if (targets_) {
      auto read = place_targets_from_toml(alone, file_);
      if (!read) return refuse_cell(read.error(), before, places);
      add(std::move(read->front()), lines, places);
    } else {
      auto read = region_from_toml(alone, file_, "x");
      if (!read) return refuse_cell(read.error(), before, places);
      add(std::move(read->inputs.front()));
    }
    out_.toml += "\n" + table;
  }

  void add(PlaceTarget target, const std::vector<std::string>& lines, const std::vector<int>& places) {
    std::set<int>& years = years_[in_words(target)];
    years.insert(target.year);
    constexpr std::size_t kMostYears = 2;
    const auto year = std::find_if(lines.begin(), lines.end(), [](auto& one) { return one.starts_with("year = "); });
    if (years.size() > kMostYears)
      refuse(places[static_cast<std::size_t>(year - lines.begin())],
             "'" + in_words(target) + "' has figures of more than two years",
             "one or two studies of a question: a place is calibrated in one state, under the law of then, and a "
             "series over years is none. Take the years before the change of law that count");
    target.line = line_;
    out_.targets.push_back(std::move(target));
  }

  void add(QuantityRecord input) {
    for (const QuantityRecord& known : out_.inputs)
      if (known.quantity == input.quantity)
        refuse(1,
               "'" + std::string(info(input.quantity).name) + "' stands twice: here and in line " +
                   std::to_string(known.line),
               "each name once");
    input.line = line_;
    out_.inputs.push_back(std::move(input));
  }
};

}  // namespace

Result<PlaceRows> place_rows_from_csv(std::string_view text, const std::string& file, PlaceTable which) {
  return Reader(file, which).read(text);
}

}  // namespace aftermath
