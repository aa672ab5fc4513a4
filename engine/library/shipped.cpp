#include "engine/library/shipped.h"

#include <cstdlib>
#include <filesystem>
#include <vector>

namespace aftermath {

std::string shipped(const std::string& name, const char* variable) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
  std::vector<fs::path> places = {program / name, program / "../share/aftermath" / name};
  if (const fs::path clone = AFTERMATH_SOURCE_DIR; !clone.empty()) places.push_back(clone / "build" / name);
  if (const char* set = std::getenv(variable)) places = {set};
  for (const fs::path& place : places)
    if (fs::exists(place, error)) return place.string();
  return {};
}

}  // namespace aftermath
