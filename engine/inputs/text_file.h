// Files in and out. Reading refuses what no data file can be; writing goes beside and is renamed, so nothing is half
// written.
#pragma once
#include <string>
#include <string_view>

#include "engine/base/problem.h"

namespace aftermath {

inline constexpr std::size_t kMostInputBytes = std::size_t{4} << 20;

// The text of a UTF-8 file. Problems: missing, unreadable, a folder, over 4 MiB, empty, binary, not UTF-8.
[[nodiscard]] Result<std::string> read_text(const std::string& path);

// The same checks on bytes at hand; `file` names them in the problem.
[[nodiscard]] Result<void> check_text(std::string_view bytes, const std::string& file);

// Writes beside and renames. Makes the folder if its parent exists.
[[nodiscard]] Result<void> write_atomically(const std::string& path, std::string_view content);

// Takes away unfinished files in the folder whose process, on this machine, is no more.
void remove_abandoned(const std::string& folder);

// Where write_atomically (and writers that need a path, as NetCDF) put what is not finished.
[[nodiscard]] std::string unfinished_path(const std::string& path);
[[nodiscard]] Result<void> finish_writing(const std::string& path);  // renames unfinished_path(path) to path

[[nodiscard]] Result<void> make_folder(const std::string& path);

// SHA-256 in hexadecimal.
[[nodiscard]] std::string digest_of(std::string_view bytes);

}  // namespace aftermath
