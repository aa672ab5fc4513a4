#include "engine/hazard/table.h"

#include "engine/hazard/circumstances.h"
#include "engine/hazard/groups.h"

namespace aftermath {
namespace {

// Room for every profile that can be, so that rows never move; memory is touched only where rows are.
constexpr std::size_t valid_profiles() {
  std::size_t count = 1;
  for (const AttributeInfo& attribute : kAttributes) count *= attribute.count;
  return count;
}
constexpr std::size_t kMostRows = valid_profiles() + 1;

}  // namespace

HazardTable::HazardTable() : index_(kProfiles, kVacant) {
  rows_.reserve(kMostRows);
  links_.reserve(kMostRows);
  shares_.reserve(kMostRows);
  exposures_.reserve(kMostRows);
  rows_.resize(1);
  links_.resize(1);
  shares_.resize(1);
  exposures_.resize(1);
}

void HazardTable::clear() {
  for (std::size_t row = 1; row < links_.size(); ++row) index_[links_[row].profile.bits] = kVacant;
  rows_.resize(1);
  links_.resize(1);
  shares_.resize(1);
  exposures_.resize(1);
}

void HazardTable::add(Profile profile, const RowBuilder& built) {
  HazardRow row;
  for (std::size_t process = 0; process < kProcesses; ++process)
    row.per_week[process] = static_cast<float>(built.per_year[process] / kWeeksInYear);
  const auto added = static_cast<std::uint32_t>(rows_.size());
  rows_.push_back(row);
  links_.push_back({built.contribution, profile, groups_of(profile)});
  shares_.push_back(built.shares);
  exposures_.push_back(built.x);
  std::atomic_ref(index_[profile.bits]).store(added, std::memory_order_release);
}

}  // namespace aftermath
