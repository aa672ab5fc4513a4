// Where a value stands in a TOML file: for what is found wrong after the file was read (a name that nothing bears, a
// figure that no record has).
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "engine/base/problem.h"

namespace aftermath {

struct TomlPlace {
  int line = 0, column = 0;  // 1-based; 0 where there is no such value
};

// path: as "setting.region" or "target[2].evidence[0]". Where the last parts of it are not there, the table or list
// that should hold them.
[[nodiscard]] TomlPlace place_in_toml(std::string_view text, std::string_view path);

// The problem, placed at that value of the file; without a line if the file cannot be read (any more).
[[nodiscard]] Problem placed(Problem problem, const std::string& file, std::string_view path);

// The path of one value of a list: "target[2]".
[[nodiscard]] std::string at_index(const std::string& list, std::size_t i);

}  // namespace aftermath
