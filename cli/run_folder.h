// The folder in which one run's results and unfinished work lie: one folder for one run, one process at a time, and
// nothing of another run is lost or left beside it (decision 0043).
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "engine/base/problem.h"
#include "engine/outputs/file_lock.h"

namespace aftermath::cli {

// Which run it is. Two runs with one `digest` write the same files; with one `work`, the one with more pieces can
// take up what the other has finished.
struct RunIdentity {
  std::string command;             // "compare"
  std::vector<std::string> about;  // place and laws, for the folder's name
  std::string work;                // digest of what decides a finished piece of work
  std::size_t pieces = 0;          // of such work, at most
  std::string digest;              // and of what decides the files
};

// What the user said about it.
struct FolderChoice {
  std::string out;       // --out; empty: a folder of the run's own, in aftermath-out
  bool none = false;     // --json without --out: nothing is written
  bool replace = false;  // --replace
};

class RunFolder {
 public:
  // Makes and locks the folder, and takes away what killed processes left half written. Refused: a folder that holds
  // another run's results or unfinished work, unless it may be replaced; one in which another process works (that is
  // told by exit code 1). The problem is reported; the value is the exit code.
  [[nodiscard]] static tl::expected<RunFolder, int> open(const FolderChoice& choice, const RunIdentity& run);

  [[nodiscard]] const std::string& path() const { return path_; }  // empty: nothing is written
  // Writes these files and nothing else that a run writes lies beside them: run.json, which says what the folder holds,
  // comes first. more: files that the caller writes itself.
  [[nodiscard]] Result<void> write(const std::vector<std::pair<std::string, std::string>>& files,
                                   const std::vector<std::string>& more = {}) const;
  // Where the file lies, for the last line of the output.
  [[nodiscard]] std::string where(const std::string& file) const;

 private:
  std::string path_;
  RunIdentity run_;
  bool in_default_ = false;
  FolderLock lock_;
};

}  // namespace aftermath::cli
