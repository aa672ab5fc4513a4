// The hazard table: profile x process, filled row by row as profiles occur. The whole interface between law and people.
#pragma once
#include <cstdint>
#include <mutex>
#include <vector>

#include "engine/base/aligned.h"
#include "engine/hazard/row.h"

namespace aftermath {

// One table serves all blocks of a world. Rows never move, so threads read while another adds one; which row a profile
// gets may depend on threads, what is in it never does.
class HazardTable {
 public:
  static constexpr std::uint32_t kVacant = 0;  // row 0: nobody, every hazard zero

  HazardTable();
  void clear();  // forgets all rows but the vacant one; by one thread

  [[nodiscard]] std::size_t size() const { return rows_.size(); }  // by one thread
  [[nodiscard]] const HazardRow* rows() const { return rows_.data(); }
  // For a mechanism of the user's own, between weeks; by one thread.
  [[nodiscard]] HazardRow* rows() { return rows_.data(); }
  // How often it was cleared: rows of one filling keep their numbers.
  [[nodiscard]] std::uint64_t filling() const { return filling_; }
  [[nodiscard]] const RowLink& link(std::uint32_t row) const { return links_[row]; }
  [[nodiscard]] const EventShares& shares(std::uint32_t row) const { return shares_[row]; }
  [[nodiscard]] const Exposures& exposures(std::uint32_t row) const { return exposures_[row]; }

  [[gnu::always_inline]] void fetch(Profile profile) const {
    __builtin_prefetch(&index_[profile.bits]);
  }  // soon to be looked up

  // The row of a profile (read as an atomic word by builtins: no std::atomic_ref in Emscripten 3.1.6); fill(profile) ->
  // RowBuilder is called for a profile not met before.
  template <class Fill>
  [[nodiscard]] std::uint32_t row_of(Profile profile, const Fill& fill) {
    const std::uint32_t known = __atomic_load_n(&index_[profile.bits], __ATOMIC_ACQUIRE);
    if (known != kVacant) [[likely]]
      return known;
    return new_row(profile, fill);
  }

 private:
  template <class Fill>
  [[nodiscard, gnu::noinline]] std::uint32_t new_row(Profile profile, const Fill& fill) {
    const std::lock_guard lock(mutex_);
    if (index_[profile.bits] == kVacant) add(profile, fill(profile));
    return index_[profile.bits];
  }
  void add(Profile profile, const RowBuilder& built);
  std::mutex mutex_;
  std::uint64_t filling_ = 0;
  aligned_vector<std::uint32_t> index_;  // by packed profile
  aligned_vector<HazardRow> rows_;
  aligned_vector<RowLink> links_;
  aligned_vector<EventShares> shares_;
  std::vector<Exposures> exposures_;
};

// Person-time spent in each row, gathered by one thread: weeks, and weeks weighted by demand (2^-20). Whole numbers, so
// it does not matter which thread gathered what.
class PersonTime {
 public:
  struct Amount {
    std::int64_t weeks = 0, demand_weeks = 0;
  };
  [[nodiscard]] Amount& in(std::uint32_t row) {
    if (row >= amounts_.size()) [[unlikely]]
      make_room(row);
    return amounts_[row];
  }
  [[gnu::always_inline]] void fetch(std::uint32_t row) const {
    __builtin_prefetch(amounts_.data() + row, 1);
  }  // soon to be booked
  [[nodiscard]] std::size_t rows() const { return amounts_.size(); }

 private:
  [[gnu::noinline]] void make_room(std::uint32_t row) { amounts_.resize(2 * std::size_t{row} + 1); }
  std::vector<Amount> amounts_;
};

}  // namespace aftermath
