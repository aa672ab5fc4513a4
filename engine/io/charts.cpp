#include "engine/io/charts.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace aftermath {

std::string charts_script() {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
  std::vector<fs::path> places = {program / "charts.js", program / "../share/aftermath/charts.js",
                                  fs::path(AFTERMATH_SOURCE_DIR) / "build/charts/charts.js"};
  if (const char* set = std::getenv("AFTERMATH_CHARTS")) places = {set};
  for (const fs::path& place : places) {
    std::ifstream in(place, std::ios::binary);
    if (!in) continue;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  }
  return {};
}

}  // namespace aftermath
