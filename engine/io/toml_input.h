// Reading TOML with places kept: each mistake becomes one Problem with file, line, column, what was expected, nearest
// word.
#pragma once
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/dates.h"
#include "engine/base/problem.h"

namespace aftermath {

inline constexpr int kFileFormat = 1;  // of every input file: 'format = 1'

[[nodiscard]] Result<toml::table> parse_toml(std::string_view text, const std::string& file);

// Reads one table key by key. The first problem is kept, later reads return their fallback; finish() also refuses keys
// that nobody asked for.
class TableReader {
 public:
  TableReader(const toml::table& table, std::string file, std::string name);

  [[nodiscard]] std::string text(std::string_view key, bool required);
  [[nodiscard]] double number(std::string_view key, double least, double most, bool required, double fallback = 0);
  [[nodiscard]] std::int64_t whole(std::string_view key, std::int64_t least, std::int64_t most, bool required,
                                   std::int64_t fallback = 0);
  [[nodiscard]] bool yes_no(std::string_view key, bool fallback);
  [[nodiscard]] std::optional<Date> date(std::string_view key, bool required = false);
  // Index into words.
  [[nodiscard]] std::size_t word(std::string_view key, std::span<const std::string_view> words, bool required);
  [[nodiscard]] std::vector<std::string> texts(std::string_view key);
  [[nodiscard]] const toml::node* node(std::string_view key, bool required);  // for values of several types
  [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }

  void refuse(const toml::node* at, std::string what, std::string expected, std::string nearest = "");
  void refuse_table(std::string what, std::string expected, std::string nearest = "");
  void refuse_word(const toml::node* at, std::string_view typed, std::string_view what,
                   std::span<const std::string_view> words);
  void check_format();  // 'format = 1' must be there

  // Each [[name]] of an array of tables, in order.
  void each_table(std::string_view key, const std::function<void(TableReader&)>& read);
  void one_table(std::string_view key, bool required, const std::function<void(TableReader&)>& read);

  [[nodiscard]] bool ok() const { return !problem_; }
  [[nodiscard]] std::optional<Problem> finish();
  [[nodiscard]] int line() const { return line_; }
  [[nodiscard]] int column() const { return column_; }
  [[nodiscard]] const std::string& file() const { return file_; }

 private:
  const toml::table& table_;
  std::string file_, name_;
  int line_ = 1, column_ = 1;
  std::vector<std::string_view> asked_;
  std::optional<Problem> problem_;
  bool only_missing_ = false;  // the problem is a key that is not there: an unknown key explains it better
};

// "a, b or c"
[[nodiscard]] std::string one_of(std::span<const std::string_view> words);

}  // namespace aftermath
