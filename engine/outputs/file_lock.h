// Advisory locks: one process at a time writes a folder or a ledger. The kernel frees them when the process ends,
// however it ends. Where the file system knows no locks, nothing is locked and nothing is said.
#pragma once
#include <string>

#include "engine/base/problem.h"

namespace aftermath {

// Locks an open file for this process (fcntl). Problem: another process holds it; `path` names it. A process does not
// lock itself out: what a notebook's last error still holds must not keep the same call from going on.
[[nodiscard]] Result<void> lock_file(int descriptor, const std::string& path);

// The lock of a folder that is there (flock), held as long as this lives.
class FolderLock {
 public:
  FolderLock() = default;
  [[nodiscard]] static Result<FolderLock> take(const std::string& folder);
  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&& other) noexcept;
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  ~FolderLock();

 private:
  int descriptor_ = -1;
};

}  // namespace aftermath
