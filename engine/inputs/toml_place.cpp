#include "engine/inputs/toml_place.h"

#include "engine/inputs/text_file.h"
#include "engine/inputs/toml_input.h"

namespace aftermath {

TomlPlace place_in_toml(std::string_view text, std::string_view path) {
  const Result<toml::table> table = parse_toml(text, "");
  if (!table) return {};
  for (;;) {
    if (const auto found = toml::at_path(*table, path)) {
      const toml::source_position& at = found.node()->source().begin;
      return {static_cast<int>(at.line), static_cast<int>(at.column)};
    }
    const std::size_t last = path.find_last_of(".[");
    if (last == std::string_view::npos) return {};
    path = path.substr(0, last);
  }
}

Problem placed(Problem problem, const std::string& file, std::string_view path) {
  problem.file = file;
  const Result<std::string> text = read_text(file);
  const TomlPlace place = text ? place_in_toml(*text, path) : TomlPlace{};
  problem.line = place.line;
  problem.column = place.column;
  return problem;
}

std::string at_index(const std::string& list, std::size_t i) { return list + "[" + std::to_string(i) + "]"; }

}  // namespace aftermath
