// The ledger of finished draws: what a killed or cancelled run has done, so that the next one takes it up.
#pragma once
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/problem.h"
#include "engine/ensemble/ensemble.h"

namespace aftermath {

// An append-only file: a header with the plan's digest, then one checksummed record per draw. A record cut short by a
// kill is dropped; so is a ledger of another plan, whose draws would not be ours.
class Ledger {
 public:
  // Opens or makes the ledger at `path` for this plan; take_known() gives what it had.
  [[nodiscard]] static Result<Ledger> open(const std::string& path, const Plan& plan);

  [[nodiscard]] std::vector<DrawResult> take_known() { return std::move(known_); }
  // Adds a finished draw and flushes. Returns false if the disk is full; the run itself can go on.
  bool append(const DrawResult& draw);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::vector<DrawResult> known_;
};

}  // namespace aftermath
