// An append-only file of numbered, checksummed records of one length, keyed by a digest: what a killed run has done, so
// that the next one takes it up. A record cut short by a kill is dropped; so is a ledger with another digest.
#pragma once
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"
#include "engine/ensemble/campaign.h"

namespace aftermath {

class RecordLedger {
 public:
  struct Record {
    std::uint64_t number;
    std::string body;
  };
  // Opens or makes the ledger at `path`. length: bytes of a body. Records numbered `count` or above are dropped.
  [[nodiscard]] static Result<RecordLedger> open(const std::string& path, const std::string& digest, std::size_t length,
                                                 std::uint64_t count);

  [[nodiscard]] std::vector<Record> take_known() { return std::move(known_); }
  // Adds a record and flushes. Returns false if the disk is full; the run itself can go on.
  bool append(std::uint64_t number, std::string_view body);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::vector<Record> known_;
};

// The same for a campaign's rows.
class CampaignLedger {
 public:
  [[nodiscard]] static Result<CampaignLedger> open(const std::string& path, const Campaign& campaign);
  [[nodiscard]] std::vector<FinishedTask> take_known();
  bool append(const FinishedTask& one);

 private:
  explicit CampaignLedger(RecordLedger records) : records_(std::move(records)) {}
  RecordLedger records_;
};

}  // namespace aftermath
