#include "engine/inputs/text_file.h"

#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "engine/inputs/sha256.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

struct Place {
  int line = 1, column = 1;
};

Place place_of(std::string_view bytes, std::size_t at) {
  Place place;
  for (std::size_t i = 0; i < at; ++i) {
    place.column = bytes[i] == '\n' ? 1 : place.column + 1;
    if (bytes[i] == '\n') ++place.line;
  }
  return place;
}

// Length of the UTF-8 sequence at `at`; 0 where there is none (RFC 3629: no overlong forms, no surrogates).
std::size_t sequence_length(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0;
  };
  const auto follows = [&](std::size_t i, unsigned least = 0x80, unsigned most = 0xBF) {
    return byte(i) >= least && byte(i) <= most;
  };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF)
    return follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
  if (first >= 0xF0 && first <= 0xF4)
    return follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
  return 0;
}

bool is_forbidden_control(char letter) {
  return static_cast<unsigned char>(letter) < 0x20 && letter != '\n' && letter != '\r' && letter != '\t';
}

// With the machine's name: a folder may be shared with others, whose processes have numbers of their own.
std::string partial_mark() {
  std::array<char, 65> machine{};
  if (::gethostname(machine.data(), machine.size() - 1) != 0) machine[0] = '\0';
  return ".partial-" + std::string(machine.data()) + "-";
}

std::string system_reason() { return std::strerror(errno); }

}  // namespace

Result<void> check_text(std::string_view bytes, const std::string& file) {
  if (bytes.size() > kMostInputBytes)
    return failure(
        {file, 0, 0, "the file is larger than 4 MiB", "a TOML text file; laws and settings take a few kilobytes", ""});
  if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
    return failure({file, 1, 1, "the file is empty", "a TOML text file", ""});
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = sequence_length(bytes, at);
    if (length == 0 || is_forbidden_control(bytes[at])) {
      const Place place = place_of(bytes, at);
      return failure({file, place.line, place.column,
                      "this is not a text file: byte " + std::to_string(at + 1) + " is no UTF-8 text",
                      "a TOML text file in UTF-8", ""});
    }
    at += length;
  }
  return {};
}

Result<std::string> read_text(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return failure({path, 0, 0, "no such file", "", ""});
  if (fs::is_directory(status)) return failure({path, 0, 0, "this is a folder", "a file", ""});
  if (!fs::is_regular_file(status))  // a pipe would wait for ever, a device never end
    return failure({path, 0, 0, "this is no ordinary file", "a TOML text file", ""});
  std::ifstream in(path, std::ios::binary);
  if (!in) return failure({path, 0, 0, "cannot be read: " + system_reason(), "", ""});
  std::string bytes;
  constexpr std::size_t kPiece = std::size_t{1} << 16;
  while (in && bytes.size() <= kMostInputBytes) {  // one more than allowed tells that there is more
    const std::size_t before = bytes.size(), piece = std::min(kPiece, kMostInputBytes + 1 - before);
    bytes.resize(before + piece);
    in.read(bytes.data() + before, static_cast<std::streamsize>(piece));
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
  }
  if (const Result<void> checked = check_text(bytes, path); !checked) return failure(checked.error());
  return bytes;
}

std::string unfinished_path(const std::string& path) { return path + partial_mark() + std::to_string(::getpid()); }

void remove_abandoned(const std::string& folder) {
  const std::string mark = partial_mark();
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder.empty() ? "." : folder, error)) {
    const std::string name = entry.path().filename().string();
    const std::size_t at = name.rfind(mark);
    if (at == std::string::npos) continue;
    const std::string number = name.substr(at + mark.size());
    pid_t process = 0;
    const auto [end, wrong] = std::from_chars(number.data(), number.data() + number.size(), process);
    if (wrong != std::errc() || end != number.data() + number.size() || process <= 0) continue;
    if (::kill(process, 0) != 0 && errno == ESRCH) fs::remove(entry.path(), error);
  }
}

Result<void> finish_writing(const std::string& path) {
  std::error_code error;
  fs::rename(unfinished_path(path), path, error);
  remove_abandoned(fs::path(path).parent_path().string());
  if (!error) return {};
  std::error_code ignored;
  fs::remove(unfinished_path(path), ignored);
  return failure({path, 0, 0, "cannot be written: " + error.message(), "", ""});
}

Result<void> write_atomically(const std::string& path, std::string_view content) {
  const std::string partial = unfinished_path(path);
  std::ofstream out(partial, std::ios::binary | std::ios::trunc);
  out.write(content.data(), static_cast<std::streamsize>(content.size()));
  out.close();
  if (!out) {
    const std::string reason = system_reason();
    std::error_code ignored;
    fs::remove(partial, ignored);
    return failure({path, 0, 0, "cannot be written: " + reason, "a folder that you may write to, with room left", ""});
  }
  return finish_writing(path);
}

Result<void> make_folder(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (fs::is_directory(path)) return {};
  return failure({path, 0, 0, "cannot be made: " + error.message(), "a folder that you may write to", ""});
}

std::string digest_of(std::string_view bytes) {
  std::string text;
  for (const unsigned char byte : sha256(bytes)) {
    char pair[3];
    std::snprintf(pair, sizeof pair, "%02x", byte);
    text += pair;
  }
  return text;
}

}  // namespace aftermath
