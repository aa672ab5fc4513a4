#include "engine/io/record_ledger.h"

#include <cstring>
#include <filesystem>
#include <fstream>

#include "engine/io/text_file.h"

namespace aftermath {
namespace {

constexpr std::string_view kMagic = "aftermath ledger 2\n";
constexpr std::size_t kDigestLength = 64;

std::string bytes_of(std::uint64_t number, std::string_view body) {
  std::string bytes(reinterpret_cast<const char*>(&number), sizeof number);
  bytes += body;
  return bytes + digest_of(bytes);
}

}  // namespace

Result<RecordLedger> RecordLedger::open(const std::string& path, const std::string& digest, std::size_t length,
                                        std::uint64_t count) {
  namespace fs = std::filesystem;
  RecordLedger ledger;
  const std::string head = std::string(kMagic) + digest + "\n";
  const std::size_t size = sizeof(std::uint64_t) + length + kDigestLength;
  std::size_t good = 0;
  if (std::ifstream in(path, std::ios::binary); in) {
    std::string found(head.size(), '\0');
    in.read(found.data(), static_cast<std::streamsize>(found.size()));
    if (in && found == head) {
      good = head.size();
      std::string bytes(size, '\0');
      std::vector<bool> seen(count, false);
      while (in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        Record record{0, bytes.substr(sizeof(std::uint64_t), length)};
        std::memcpy(&record.number, bytes.data(), sizeof record.number);
        if (bytes_of(record.number, record.body) != bytes) break;
        good += size;
        if (record.number >= count || seen[record.number]) continue;
        seen[record.number] = true;
        ledger.known_.push_back(std::move(record));
      }
    }
  }
  std::error_code error;
  if (good > 0) fs::resize_file(path, good, error);  // what a kill cut short goes
  ledger.file_.reset(std::fopen(path.c_str(), good > 0 ? "ab" : "wb"));
  if (!ledger.file_) return failure({path, 0, 0, "cannot be written", "a folder that you may write to", ""});
  if (good == 0) std::fwrite(head.data(), 1, head.size(), ledger.file_.get());
  return ledger;
}

bool RecordLedger::append(std::uint64_t number, std::string_view body) {
  const std::string bytes = bytes_of(number, body);
  return std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) == bytes.size() && std::fflush(file_.get()) == 0;
}

Result<CampaignLedger> CampaignLedger::open(const std::string& path, const Campaign& campaign) {
  Result<RecordLedger> records =
      RecordLedger::open(path, campaign.digest, campaign.width * sizeof(double), campaign.tasks);
  if (!records) return failure(records.error());
  return CampaignLedger(std::move(*records));
}

std::vector<FinishedTask> CampaignLedger::take_known() {
  std::vector<FinishedTask> out;
  for (const RecordLedger::Record& record : records_.take_known()) {
    FinishedTask one{record.number, Row(record.body.size() / sizeof(double))};
    std::memcpy(one.row.data(), record.body.data(), record.body.size());
    out.push_back(std::move(one));
  }
  return out;
}

bool CampaignLedger::append(const FinishedTask& one) {
  return records_.append(one.task, {reinterpret_cast<const char*>(one.row.data()), one.row.size() * sizeof(double)});
}

}  // namespace aftermath
