// What names something that ships, or a file: from a word to a path, and what a file may name.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/problem.h"
#include "engine/inputs/toml_place.h"

namespace aftermath {

inline constexpr std::string_view kEnding = ".toml";
inline constexpr char kUpon = '+';     // between laws that stand upon one another
inline constexpr int kMostLayers = 8;  // of files that name one another
inline constexpr const char *kRegionKey = "setting.region", *kReferenceKey = "setting.reference_law",
                            *kWithinKey = "region.within";  // where files say what they name

// Whether it is meant as a path, not as a name of the library.
[[nodiscard]] bool is_path(const std::string& name);

// No `what` bears the name; with the nearest of those that are known.
[[nodiscard]] Problem unknown(const std::string& what, const std::string& name, const std::vector<std::string>& known);

// The file behind a name of the library, or the path itself.
[[nodiscard]] Result<std::string> file_of(const std::string& what, const std::string& name_or_path,
                                          const std::vector<std::string>& known, const std::string& folder);

// What a file names: a name of the library, or a path, which is meant from that file on. A file may come from a
// stranger: it names nothing outside its own folder. What is no file (an object at hand) may. key: where the file says
// it, as "setting.region".
[[nodiscard]] Result<std::string> beside(const std::string& name_or_path, const std::string& file,
                                         const std::string& key, const std::string& library);

// A name that a file gives and nothing bears is that file's problem, where it gives it.
template <class T>
Result<T> named_in(const std::string& file, const std::string& key, Result<T> found) {
  if (!found && found.error().file.empty()) found.error() = placed(std::move(found.error()), file, key);
  return found;
}

}  // namespace aftermath
