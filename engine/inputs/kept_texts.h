// What was read of files, kept: the same can be read again elsewhere and later, whatever the disk holds then.
#pragma once
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/problem.h"

namespace aftermath {

// By key: the path as it was asked for; beneath the library's folder "library:" and the path from there.
struct TextsByKey {
  std::map<std::string, std::optional<std::string>> texts;  // nothing: no such file
  std::map<std::string, std::vector<std::string>> lists;    // of folders: the sorted paths or names that were found
};

// Stands between a Library and the disk (Library::through). May be asked by several threads.
class KeptTexts {
 public:
  enum class From {
    disk,     // everything; each file once
    library,  // the library's folder from the disk, all else from what is held: where the library is shipped, not sent
    held,     // nothing from the disk
  };
  KeptTexts(std::string folder, From from, TextsByKey held = {});

  [[nodiscard]] const std::string& folder() const { return folder_; }
  // As read_text; a file that is not held is a problem.
  [[nodiscard]] Result<std::string> read(const std::string& path);
  [[nodiscard]] bool exists(const std::string& path);
  // What `list` finds in the folder; asked of the disk where the folder is not held.
  template <class List>
  [[nodiscard]] std::vector<std::string> listed(const std::string& folder, const List& list) {
    const std::lock_guard lock(mutex_);
    const std::string key = key_of(folder);
    const auto known = kept_.lists.find(key);
    if (known != kept_.lists.end()) return known->second;
    return from_disk(key) ? kept_.lists[key] = list() : std::vector<std::string>{};
  }

  // All that was read; or only what lies outside the library's folder.
  [[nodiscard]] TextsByKey kept() const;
  [[nodiscard]] TextsByKey outside_library() const;
  // SHA-256 of what was read of the library's folder, and of what was looked for there and is not.
  [[nodiscard]] std::string library_digest() const;

 private:
  [[nodiscard]] std::string key_of(const std::string& path) const;
  [[nodiscard]] bool from_disk(const std::string& key) const;
  std::string folder_;
  From from_;
  mutable std::mutex mutex_;
  TextsByKey kept_;
};

}  // namespace aftermath
