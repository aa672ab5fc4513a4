#include "engine/library/named.h"

#include <algorithm>
#include <filesystem>

#include "engine/base/nearest_word.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

// Whether a path, from `folder` on, leads nowhere but below it.
bool lies_within(const fs::path& path, const fs::path& folder) {
  const fs::path base = fs::absolute(folder).lexically_normal();
  const fs::path way = (base / path).lexically_normal().lexically_relative(base);
  return !way.empty() && *way.begin() != "..";
}

}  // namespace

bool is_path(const std::string& name) { return name.find('/') != std::string::npos || name.ends_with(kEnding); }

Problem unknown(const std::string& what, const std::string& name, const std::vector<std::string>& known) {
  const std::vector<std::string_view> words(known.begin(), known.end());
  return {"",
          0,
          0,
          "no " + what + " named '" + name + "'",
          "a name that 'aftermath " +
              (what == "experiment" ? "validate --list"
               : what == "region"   ? "settings regions"
                                    : what + "s list") +
              "' shows, or a path to a file (./" + name + ".toml)",
          nearest_word(name, words)};
}

Result<std::string> file_of(const std::string& what, const std::string& name_or_path,
                            const std::vector<std::string>& known, const std::string& folder) {
  if (is_path(name_or_path)) return name_or_path;
  if (std::find(known.begin(), known.end(), name_or_path) == known.end())
    return failure(unknown(what, name_or_path, known));
  return (fs::path(folder) / (name_or_path + std::string(kEnding))).string();
}

Result<std::string> beside(const std::string& name_or_path, const std::string& file, const std::string& key,
                           const std::string& library) {
  if (!is_path(name_or_path)) return name_or_path;
  const fs::path folder = fs::path(".") / fs::path(file).parent_path();
  std::error_code error;
  for (std::size_t from = 0; from <= name_or_path.size() && fs::exists(file, error);) {
    const std::size_t plus = std::min(name_or_path.find(kUpon, from), name_or_path.size());
    const std::string one = name_or_path.substr(from, plus - from);
    if (!lies_within(one, folder) && !lies_within(fs::absolute(folder / one), library))
      return failure(placed({"", 0, 0, "it names '" + one + "', which lies outside its folder",
                             "a name of the library, or a file in this one's folder or below it", ""},
                            file, key));
    from = plus + 1;
  }
  return fs::path(name_or_path).is_absolute() ? name_or_path : (folder / name_or_path).string();
}

}  // namespace aftermath
