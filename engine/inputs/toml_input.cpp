#include "engine/inputs/toml_input.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

#include "engine/base/nearest_word.h"

namespace aftermath {
namespace {

std::string kind_of(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return "a table";
    case toml::node_type::array:
      return "a list";
    case toml::node_type::string:
      return "text";
    case toml::node_type::integer:
      return "a whole number";
    case toml::node_type::floating_point:
      return "a number";
    case toml::node_type::boolean:
      return "true or false";
    case toml::node_type::date:
      return "a date";
    case toml::node_type::time:
      return "a time";
    case toml::node_type::date_time:
      return "a date with time";
    case toml::node_type::none:
      break;
  }
  return "nothing";
}

std::string shown(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%g", value);
  return text;
}

}  // namespace

std::string one_of(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

namespace {

// What stands behind the first '=' of a line, without the spaces around it.
std::string_view value_in_line(std::string_view text, std::size_t number) {
  for (; number > 1 && !text.empty(); --number) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  std::string_view line = text.substr(0, text.find('\n'));
  const std::size_t equals = line.find('=');
  if (equals == std::string_view::npos) return {};
  line.remove_prefix(equals + 1);
  while (!line.empty() && std::isspace(static_cast<unsigned char>(line.front())) != 0) line.remove_prefix(1);
  while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back())) != 0) line.remove_suffix(1);
  return line;
}

// The first slips of who has not written such a file before: a word without quotes, quotes of a word processor.
std::optional<Problem> first_slip(std::string_view text, const std::string& file, int line, int column) {
  constexpr std::string_view kTypographic[] = {"\u201c", "\u201d", "\u2018", "\u2019", "\u201e", "\u00ab", "\u00bb"};
  const std::string_view value = value_in_line(text, static_cast<std::size_t>(line));
  for (const std::string_view quote : kTypographic)
    if (value.find(quote) != std::string_view::npos)
      return Problem{file, line, column, "the quotes are those of a word processor", "straight quotes: \"allowed\"",
                     ""};
  if (value.empty() || std::isalpha(static_cast<unsigned char>(value.front())) == 0) return {};
  const std::string word(value.substr(0, value.find_first_of(" \t#,")));
  constexpr std::string_view kBare[] = {"true", "false", "inf", "nan"};
  if (std::find(std::begin(kBare), std::end(kBare), word) != std::end(kBare)) return {};
  return Problem{
      file, line, column, "the word '" + word + "' has no quotes", "straight quotes: \"" + word + "\"; or a number",
      ""};
}

}  // namespace

Result<toml::table> parse_toml(std::string_view text, const std::string& file) {
  toml::parse_result parsed = toml::parse(text);
  if (parsed) return std::move(parsed).table();
  const toml::parse_error& error = parsed.error();
  const auto& begin = error.source().begin;
  if (const auto slip = first_slip(text, file, static_cast<int>(begin.line), static_cast<int>(begin.column)))
    return failure(*slip);
  return failure({file, static_cast<int>(begin.line), static_cast<int>(begin.column), std::string(error.description()),
                  "TOML 1.0", ""});
}

TableReader::TableReader(const toml::table& table, std::string file, std::string name)
    : table_(table), file_(std::move(file)), name_(std::move(name)) {
  if (table.source().begin.line > 0) {
    line_ = static_cast<int>(table.source().begin.line);
    column_ = static_cast<int>(table.source().begin.column);
  }
}

void TableReader::refuse(const toml::node* at, std::string what, std::string expected, std::string nearest) {
  if (problem_) return;
  const bool known = at != nullptr && at->source().begin.line > 0;
  problem_ = Problem{file_,
                     known ? static_cast<int>(at->source().begin.line) : line_,
                     known ? static_cast<int>(at->source().begin.column) : column_,
                     std::move(what),
                     std::move(expected),
                     std::move(nearest)};
}

void TableReader::refuse_table(std::string what, std::string expected, std::string nearest) {
  refuse(nullptr, std::move(what), std::move(expected), std::move(nearest));
}

void TableReader::refuse_word(const toml::node* at, std::string_view typed, std::string_view what,
                              std::span<const std::string_view> words) {
  constexpr std::size_t kMostListed = 12;
  refuse(at, "unknown " + std::string(what) + " '" + std::string(typed) + "'",
         words.size() <= kMostListed ? one_of(words) : "a known " + std::string(what), nearest_word(typed, words));
}

const toml::node* TableReader::node(std::string_view key, bool required) {
  if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) asked_.push_back(key);
  const toml::node* found = table_.get(key);
  if (found == nullptr && required && !problem_) {
    refuse(nullptr, name_ + " lacks '" + std::string(key) + "'", std::string(key) + " = ...");
    only_missing_ = true;
  }
  return problem_ ? nullptr : found;
}

std::string TableReader::text(std::string_view key, bool required) {
  const toml::node* found = node(key, required);
  if (found == nullptr) return {};
  if (const auto value = found->value_exact<std::string>()) {
    if (required && value->empty()) refuse(found, "'" + std::string(key) + "' is empty", "text");
    return *value;
  }
  refuse(found, "'" + std::string(key) + "' is " + kind_of(*found), "text in quotes");
  return {};
}

double TableReader::number(std::string_view key, double least, double most, bool required, double fallback) {
  const toml::node* found = node(key, required);
  if (found == nullptr) return fallback;
  const std::string range = "a number from " + shown(least) + " to " + shown(most);
  if (!found->is_number()) {
    refuse(found, "'" + std::string(key) + "' is " + kind_of(*found), range);
    return fallback;
  }
  const double value = *found->value<double>();
  if (std::isfinite(value) && value >= least && value <= most) return value;
  refuse(found, "'" + std::string(key) + "' is " + shown(value), range);
  return fallback;
}

std::int64_t TableReader::whole(std::string_view key, std::int64_t least, std::int64_t most, bool required,
                                std::int64_t fallback) {
  const toml::node* found = node(key, required);
  if (found == nullptr) return fallback;
  const auto value = found->value_exact<std::int64_t>();
  if (value && *value >= least && *value <= most) return *value;
  refuse(found, "'" + std::string(key) + "' is " + (value ? std::to_string(*value) : kind_of(*found)),
         "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  return fallback;
}

bool TableReader::yes_no(std::string_view key, bool fallback) {
  const toml::node* found = node(key, false);
  if (found == nullptr) return fallback;
  if (const auto value = found->value_exact<bool>()) return *value;
  refuse(found, "'" + std::string(key) + "' is " + kind_of(*found), "true or false");
  return fallback;
}

std::optional<Date> TableReader::date(std::string_view key, bool required) {
  const toml::node* found = node(key, required);
  if (found == nullptr) return std::nullopt;
  Date date{};
  if (const auto value = found->value_exact<toml::date>()) {
    date = {value->year, value->month, value->day};
  } else if (const auto quoted = found->value_exact<std::string>()) {
    const std::optional<Date> parsed = parse_date(*quoted);
    if (!parsed) {
      refuse(found, "'" + std::string(key) + "' is no date: '" + *quoted + "'", "a date as 2014-12-06");
      return std::nullopt;
    }
    date = *parsed;
  } else {
    refuse(found, "'" + std::string(key) + "' is " + kind_of(*found), "a date as 2014-12-06");
    return std::nullopt;
  }
  if (is_real(date)) return date;
  refuse(found, "'" + std::string(key) + "' is a day that does not exist", "a date as 2014-12-06");
  return std::nullopt;
}

std::size_t TableReader::word(std::string_view key, std::span<const std::string_view> words, bool required) {
  const toml::node* found = node(key, required);
  if (found == nullptr) return 0;
  const auto value = found->value_exact<std::string>();
  if (!value) {
    refuse(found, "'" + std::string(key) + "' is " + kind_of(*found), one_of(words));
    return 0;
  }
  const auto known = std::find(words.begin(), words.end(), *value);
  if (known != words.end()) return static_cast<std::size_t>(known - words.begin());
  refuse_word(found, *value, key, words);
  return 0;
}

std::vector<std::string> TableReader::texts(std::string_view key) {
  const toml::node* found = node(key, false);
  std::vector<std::string> out;
  if (found == nullptr) return out;
  const toml::array* list = found->as_array();
  if (list == nullptr) {
    refuse(found, "'" + std::string(key) + "' is " + kind_of(*found), "a list of texts: [\"...\", \"...\"]");
    return out;
  }
  for (const toml::node& item : *list) {
    if (const auto value = item.value_exact<std::string>())
      out.push_back(*value);
    else
      refuse(&item, "an item of '" + std::string(key) + "' is " + kind_of(item), "text in quotes");
  }
  return out;
}

void TableReader::check_format() {
  const toml::node* found = node("format", true);
  if (found == nullptr) return;
  const auto value = found->value_exact<std::int64_t>();
  if (value && *value == kFileFormat) return;
  const std::string what =
      value && *value > kFileFormat ? "this file has a format newer than this program" : "'format' is unknown";
  refuse(found, what, "format = " + std::to_string(kFileFormat));
}

void TableReader::each_table(std::string_view key, const std::function<void(TableReader&)>& read) {
  const toml::node* found = node(key, false);
  if (found == nullptr) return;
  const toml::array* list = found->as_array();
  if (list == nullptr)
    return refuse(found, "'" + std::string(key) + "' is " + kind_of(*found), "[[" + std::string(key) + "]]");
  for (const toml::node& item : *list) {
    const toml::table* table = item.as_table();
    if (table == nullptr)
      return refuse(&item, "an item of '" + std::string(key) + "' is " + kind_of(item), "[[" + std::string(key) + "]]");
    TableReader reader(*table, file_, "[[" + std::string(key) + "]]");
    read(reader);
    if (std::optional<Problem> problem = reader.finish(); problem && !problem_) problem_ = std::move(problem);
    if (problem_) return;
  }
}

void TableReader::one_table(std::string_view key, bool required, const std::function<void(TableReader&)>& read) {
  const toml::node* found = node(key, false);
  if (found == nullptr) {
    if (required) refuse(nullptr, name_ + " lacks the table [" + std::string(key) + "]", "[" + std::string(key) + "]");
    return;
  }
  const toml::table* table = found->as_table();
  if (table == nullptr)
    return refuse(found, "'" + std::string(key) + "' is " + kind_of(*found), "a table [" + std::string(key) + "]");
  TableReader reader(*table, file_, "[" + std::string(key) + "]");
  read(reader);
  if (std::optional<Problem> problem = reader.finish(); problem && !problem_) problem_ = std::move(problem);
}

std::optional<Problem> TableReader::finish() {
  for (const auto& [key, value] : table_) {
    if (problem_ && !only_missing_) break;
    const std::string_view typed = key.str();
    if (std::find(asked_.begin(), asked_.end(), typed) != asked_.end()) continue;
    const bool placed = key.source().begin.line > 0;
    problem_ = Problem{file_,
                       placed ? static_cast<int>(key.source().begin.line) : line_,
                       placed ? static_cast<int>(key.source().begin.column) : column_,
                       name_ + " has an unknown key '" + std::string(typed) + "'",
                       one_of(asked_),
                       nearest_word(typed, asked_)};
    break;
  }
  return problem_;
}

std::vector<double> numbers_of(const toml::node& node) {
  std::vector<double> out;
  if (const toml::array* list = node.as_array())
    for (const toml::node& one : *list)
      out.push_back(one.value<double>().value_or(std::numeric_limits<double>::quiet_NaN()));
  return out;
}

std::vector<double> interval_around(TableReader& in, double estimate) {
  const toml::node* node = in.node("ci", false);
  if (node == nullptr) return {};
  std::vector<double> ends = numbers_of(*node);
  if (ends.size() != 2 || !(ends[0] <= estimate && estimate <= ends[1] && std::isfinite(ends[1] - ends[0])))
    in.refuse(node, "'ci' is no interval around the estimate", "[low, high]");
  return ends;
}

}  // namespace aftermath
