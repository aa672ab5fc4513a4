#include "engine/hazard/table.h"

#include "engine/hazard/circumstances.h"
#include "engine/hazard/groups.h"

namespace aftermath {

HazardTable::HazardTable() : index_(kProfiles, kVacant), rows_(1), details_(1), exposures_(1) {}

void HazardTable::clear() {
  for (std::size_t row = 1; row < details_.size(); ++row) index_[details_[row].profile.bits] = kVacant;
  rows_.resize(1);
  details_.resize(1);
  exposures_.resize(1);
}

std::uint32_t HazardTable::add(Profile profile, const RowBuilder& built) {
  HazardRow row;
  for (std::size_t process = 0; process < kProcesses; ++process) row.per_week[process] = static_cast<float>(built.per_year[process] / kWeeksInYear);
  rows_.push_back(row);
  details_.push_back({profile, built.x, built.shares, built.contribution, groups_of(profile)});
  exposures_.push_back({});
  const auto added = static_cast<std::uint32_t>(rows_.size() - 1);
  index_[profile.bits] = added;
  return added;
}

}  // namespace aftermath
