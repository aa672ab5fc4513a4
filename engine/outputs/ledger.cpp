#include "engine/outputs/ledger.h"

#include <cstring>

namespace aftermath {

Result<Ledger> Ledger::open(const std::string& path, const Plan& plan) {
  const std::size_t tallies = plan.laws.size() * plan.years;
  Result<RecordLedger> records = RecordLedger::open(
      path, plan_digest(plan), sizeof(DrawResult::weight) + tallies * sizeof(Tallies::sum), plan.draws);
  if (!records) return failure(records.error());
  return Ledger(std::move(*records), tallies);
}

std::vector<DrawResult> Ledger::take_known() {
  std::vector<DrawResult> out;
  for (const RecordLedger::Record& record : records_.take_known()) {
    DrawResult draw;
    draw.draw = static_cast<std::uint32_t>(record.number);
    const char* at = record.body.data();
    const auto take = [&](auto& value) {
      std::memcpy(&value, at, sizeof value);
      at += sizeof value;
    };
    take(draw.weight);
    draw.tallies.resize(tallies_);
    for (Tallies& year : draw.tallies) take(year.sum);
    out.push_back(std::move(draw));
  }
  return out;
}

bool Ledger::append(const DrawResult& draw) {
  std::string body(reinterpret_cast<const char*>(&draw.weight), sizeof draw.weight);
  for (const Tallies& year : draw.tallies) body.append(reinterpret_cast<const char*>(&year.sum), sizeof year.sum);
  return records_.append(draw.draw, body);
}

}  // namespace aftermath
