// An append-only file of numbered, checksummed records of one length, keyed by a digest: what a killed run has done, so
// that the next one takes it up. A record cut short by a kill is dropped. Finished work of another run is never thrown
// away unasked, and two processes never write one ledger.
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
  // Opens or makes the ledger at `path`, and locks it. length: bytes of a body. Problems: the file cannot be written,
  // another process has it, it holds finished work of another digest, or of a larger run (numbered `count` or above).
  [[nodiscard]] static Result<RecordLedger> open(const std::string& path, const std::string& digest, std::size_t length,
                                                 std::uint64_t count);

  [[nodiscard]] std::vector<Record> take_known() { return std::move(known_); }
  // Adds a record and flushes. Returns false if the disk is full; the run itself can go on.
  bool append(std::uint64_t number, std::string_view body);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  void read(std::FILE* file, const std::string& head, std::size_t length, std::uint64_t count);
  std::unique_ptr<std::FILE, Close> file_;
  std::vector<Record> known_;
  std::size_t good_ = 0;  // bytes of head and whole records; 0: not this ledger
  bool holds_more_ = false;
};

// Whether the file is a ledger, of whatever run, with anything in it beyond its head.
[[nodiscard]] bool is_ledger_with_work(const std::string& path);

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
