// The hazard table: profile x process, filled row by row as profiles occur. The whole interface between law and people.
#pragma once
#include <cstdint>
#include <vector>

#include "engine/base/aligned.h"
#include "engine/hazard/row.h"

namespace aftermath {

class HazardTable {
 public:
  static constexpr std::uint32_t kVacant = 0;  // row 0: nobody, every hazard zero

  HazardTable();
  void clear();  // forgets all rows but the vacant one

  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  [[nodiscard]] const HazardRow* rows() const { return rows_.data(); }
  [[nodiscard]] const RowDetail& detail(std::uint32_t row) const { return details_[row]; }

  // Amounts of person-time spent in a row since the last clear: weeks, and weeks weighted by demand (2^-20).
  struct Exposure {
    std::int64_t weeks = 0, demand_weeks = 0;
  };
  [[nodiscard]] Exposure& exposure(std::uint32_t row) { return exposures_[row]; }

  // The row of a profile; fill(profile) -> RowBuilder is called for a profile not met before.
  template <class Fill>
  [[nodiscard]] std::uint32_t row_of(Profile profile, const Fill& fill) {
    const std::uint32_t known = index_[profile.bits];
    return known != kVacant ? known : add(profile, fill(profile));
  }

 private:
  std::uint32_t add(Profile profile, const RowBuilder& built);
  std::vector<std::uint32_t> index_;  // by packed profile
  aligned_vector<HazardRow> rows_;
  std::vector<RowDetail> details_;
  std::vector<Exposure> exposures_;
};

}  // namespace aftermath
