// What a data folder is: its version, and digests by which anybody can tell whether two results rest on the same data.
#pragma once
#include <string>

namespace aftermath {

struct DataFolder {
  std::string version;               // of data/VERSION; empty where there is none
  std::string all;                   // digest of every file
  std::string parameters, evidence;  // of these folders
};

// Digests are SHA-256 of what 'find . -type f -printf "%P\n" | LC_ALL=C sort | xargs sha256sum' prints in the folder.
[[nodiscard]] DataFolder describe_data(const std::string& folder);

// Of the folder alone, for those who print it.
[[nodiscard]] std::string data_version(const std::string& folder);

}  // namespace aftermath
