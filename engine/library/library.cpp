#include "engine/library/library.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "engine/inputs/text_file.h"
#include "engine/library/named.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> toml_files_on_disk(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == kEnding) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Result<std::string> Library::read_text(const std::string& path) const {
  return texts_ ? texts_->read(path) : aftermath::read_text(path);
}

bool Library::exists(const std::string& path) const { return texts_ ? texts_->exists(path) : fs::exists(path); }

std::vector<std::string> Library::toml_files(const std::string& folder) const {
  const auto look = [&] { return toml_files_on_disk(folder); };
  return texts_ ? texts_->listed(folder, look) : look();
}

Result<Library> Library::open(const std::string& folder) {
  std::vector<fs::path> places;
  if (!folder.empty())
    places = {folder};
  else if (const char* set = std::getenv("AFTERMATH_DATA"))
    places = {set};
  else {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
    places = {program / "data", program / "../share/aftermath/data"};
    if (const fs::path clone = AFTERMATH_SOURCE_DIR; !clone.empty()) places.push_back(clone / "data");
  }
  for (const fs::path& place : places) {
    if (!fs::is_directory(place / "laws")) continue;
    Library library;
    library.folder_ = place.string();
    return library;
  }
  return failure({places.front().string(), 0, 0, "the program's data are not there",
                  "a folder with laws/, settings/ and parameters/; AFTERMATH_DATA may name it", ""});
}

Library Library::through(std::shared_ptr<KeptTexts> texts) {
  Library library;
  library.folder_ = texts->folder();
  library.texts_ = std::move(texts);
  return library;
}

}  // namespace aftermath
