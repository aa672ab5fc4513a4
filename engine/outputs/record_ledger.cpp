#include "engine/outputs/record_ledger.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "engine/inputs/text_file.h"
#include "engine/outputs/file_lock.h"

namespace aftermath {
namespace {

constexpr std::string_view kMagic = "aftermath ledger 2\n";
constexpr std::size_t kDigestLength = 64;
constexpr std::size_t kMostDigest = 4096;  // that the head of a ledger may have

std::string bytes_of(std::uint64_t number, std::string_view body) {
  std::string bytes(reinterpret_cast<const char*>(&number), sizeof number);
  bytes += body;
  return bytes + digest_of(bytes);
}

// The file, open for reading and writing, locked, and still the one that bears this name: a run that ends takes its
// ledger away, maybe just after another has opened it.
Result<int> open_and_lock(const std::string& path) {
  for (;;) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (descriptor < 0) return failure({path, 0, 0, "cannot be written", "a folder that you may write to", ""});
    const Result<void> locked = lock_file(descriptor, path);
    struct stat now {};
    if (locked && ::fstat(descriptor, &now) == 0 && now.st_nlink > 0) return descriptor;
    ::close(descriptor);
    if (!locked) return failure(locked.error());
  }
}

bool is_empty_ledger(std::FILE* file) {
  std::string start(kMagic.size() + kMostDigest + 1, '\0');
  std::rewind(file);
  start.resize(std::fread(start.data(), 1, start.size(), file));
  const std::size_t magic = std::min(start.size(), kMagic.size());
  if (start.compare(0, magic, kMagic, 0, magic) != 0) return false;  // somebody else's file
  const std::size_t end = start.find('\n', kMagic.size());
  return start.size() <= kMagic.size() || end == std::string::npos || end + 1 == start.size();
}

}  // namespace

void RecordLedger::read(std::FILE* file, const std::string& head, std::size_t length, std::uint64_t count) {
  std::string found(head.size(), '\0');
  if (std::fread(found.data(), 1, found.size(), file) != found.size() || found != head) return;
  good_ = head.size();
  std::string bytes(sizeof(std::uint64_t) + length + kDigestLength, '\0');
  std::vector<bool> seen(count, false);
  while (std::fread(bytes.data(), 1, bytes.size(), file) == bytes.size()) {
    Record record{0, bytes.substr(sizeof(std::uint64_t), length)};
    std::memcpy(&record.number, bytes.data(), sizeof record.number);
    if (bytes_of(record.number, record.body) != bytes) break;
    good_ += bytes.size();
    holds_more_ = holds_more_ || record.number >= count;
    if (record.number >= count || seen[record.number]) continue;
    seen[record.number] = true;
    known_.push_back(std::move(record));
  }
}

Result<RecordLedger> RecordLedger::open(const std::string& path, const std::string& digest, std::size_t length,
                                        std::uint64_t count) {
  const Result<int> descriptor = open_and_lock(path);
  if (!descriptor) return failure(descriptor.error());
  RecordLedger ledger;
  ledger.file_.reset(::fdopen(*descriptor, "a+b"));
  std::FILE* file = ledger.file_.get();
  const std::string head = std::string(kMagic) + digest + "\n";
  std::rewind(file);
  ledger.read(file, head, length, count);
  if (ledger.holds_more_ || (ledger.good_ == 0 && !is_empty_ledger(file)))
    return failure(
        {path, 0, 0,
         ledger.holds_more_ ? "this holds finished work of a larger run" : "this holds finished work of another run",
         "what began that run, to end it; another folder; or that this file is removed", ""});
  // What a kill cut short goes.
  if (::ftruncate(*descriptor, static_cast<off_t>(ledger.good_)) != 0)
    return failure({path, 0, 0, "cannot be written", "a file that you may write to", ""});
  std::fseek(file, 0, SEEK_END);
  if (ledger.good_ == 0) std::fwrite(head.data(), 1, head.size(), file);
  return ledger;
}

bool is_ledger_with_work(const std::string& path) {
  const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
  return file != nullptr && !is_empty_ledger(file.get());
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
