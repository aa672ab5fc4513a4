// The ledger of an ensemble's finished draws.
#pragma once
#include <string>
#include <vector>

#include "engine/ensemble/ensemble.h"
#include "engine/outputs/record_ledger.h"

namespace aftermath {

class Ledger {
 public:
  // Opens or makes the ledger at `path` for this plan; take_known() gives what it had. Problems as of RecordLedger.
  [[nodiscard]] static Result<Ledger> open(const std::string& path, const Plan& plan);

  [[nodiscard]] std::vector<DrawResult> take_known();
  // Adds a finished draw and flushes. Returns false if the disk is full; the run itself can go on.
  bool append(const DrawResult& draw);

 private:
  Ledger(RecordLedger records, std::size_t tallies) : records_(std::move(records)), tallies_(tallies) {}
  RecordLedger records_;
  std::size_t tallies_;  // of a draw
};

}  // namespace aftermath
