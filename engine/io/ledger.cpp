#include "engine/io/ledger.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/io/text_file.h"

namespace aftermath {
namespace {

constexpr std::string_view kMagic = "aftermath ledger 1\n";
constexpr std::size_t kDigestLength = 64;

std::string header(const Plan& plan) { return std::string(kMagic) + plan_digest(plan) + "\n"; }

std::size_t tallies_of(const Plan& plan) { return plan.laws.size() * plan.years; }

template <class Value>
void put(std::string& out, const Value& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::string record(const DrawResult& draw) {
  std::string out;
  put(out, draw.draw);
  put(out, draw.weight);
  for (const Tallies& year : draw.tallies) put(out, year.sum);
  return out + digest_of(out);
}

bool read(const std::string& bytes, const Plan& plan, DrawResult& draw) {
  const std::string_view body(bytes.data(), bytes.size() - kDigestLength);
  if (digest_of(body) != bytes.substr(body.size())) return false;
  const char* at = body.data();
  const auto take = [&](auto& value) {
    std::memcpy(&value, at, sizeof value);
    at += sizeof value;
  };
  take(draw.draw);
  take(draw.weight);
  draw.tallies.resize(tallies_of(plan));
  for (Tallies& year : draw.tallies) take(year.sum);
  return true;
}

}  // namespace

Result<Ledger> Ledger::open(const std::string& path, const Plan& plan) {
  namespace fs = std::filesystem;
  Ledger ledger;
  const std::string head = header(plan);
  const std::size_t record_size =
      sizeof(DrawResult::draw) + sizeof(DrawResult::weight) + tallies_of(plan) * sizeof(Tallies::sum) + kDigestLength;
  std::size_t good = 0;
  if (std::ifstream in(path, std::ios::binary); in) {
    std::string found(head.size(), '\0');
    in.read(found.data(), static_cast<std::streamsize>(found.size()));
    if (in && found == head) {
      good = head.size();
      std::string bytes(record_size, '\0');
      std::vector<bool> seen(plan.draws, false);
      while (in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        DrawResult draw;
        if (!read(bytes, plan, draw)) break;
        good += record_size;
        if (draw.draw >= plan.draws || seen[draw.draw]) continue;
        seen[draw.draw] = true;
        ledger.known_.push_back(std::move(draw));
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

bool Ledger::append(const DrawResult& draw) {
  const std::string bytes = record(draw);
  return std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) == bytes.size() && std::fflush(file_.get()) == 0;
}

}  // namespace aftermath
