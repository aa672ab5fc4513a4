#include "engine/library/data_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "engine/inputs/text_file.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

struct Line {
  std::string path, text;  // relative; as sha256sum prints it
};

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in && in.peek() != std::ifstream::traits_type::eof()) text << in.rdbuf();
  return text.str();
}

std::vector<Line> lines_of(const fs::path& folder) {
  std::vector<Line> lines;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, error)) {
    if (!entry.is_regular_file(error)) continue;
    const std::string path = entry.path().lexically_relative(folder).generic_string();
    lines.push_back({path, digest_of(content_of(entry.path())) + "  " + path + "\n"});
  }
  std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.path < b.path; });
  return lines;
}

// Of the lines below a folder, as if printed there.
std::string digest_below(const std::vector<Line>& lines, const std::string& below) {
  std::string text;
  for (const Line& line : lines)
    if (line.path.starts_with(below)) {
      const std::size_t path = line.text.size() - line.path.size() - 1;
      text += line.text.substr(0, path) + line.text.substr(path + below.size());
    }
  return digest_of(text);
}

}  // namespace

std::string data_version(const std::string& folder) {
  std::string version = content_of(fs::path(folder) / "VERSION");
  version.resize(version.find_last_not_of(" \r\n") + 1);
  return version;
}

DataFolder describe_data(const std::string& folder) {
  const std::vector<Line> lines = lines_of(folder);
  return {data_version(folder), digest_below(lines, ""), digest_below(lines, "parameters/"),
          digest_below(lines, "evidence/")};
}

}  // namespace aftermath
