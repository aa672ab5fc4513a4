// The hazard table: profile x process, filled row by row as profiles occur. The whole interface between law and people.
#pragma once
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/base/aligned.h"
#include "engine/base/bits.h"
#include "engine/hazard/row.h"
#include "engine/people/people.h"

namespace aftermath {

// One table serves all blocks of a world. Rows never move, so threads read while another adds one; which row a profile
// gets may depend on threads, what is in it never does.
class HazardTable {
 public:
  static constexpr std::uint32_t kVacant = 0;  // row 0: nobody, every hazard zero

  // many: rows are read at random by so many people that large pages pay; for few, pages that nobody needs would take
  // most of a draw's time.
  explicit HazardTable(bool many = true);
  [[nodiscard]] bool many() const { return many_; }
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
  bool many_;
  std::uint64_t filling_ = 0;
  ZeroPages<std::uint32_t> index_;  // by packed profile
  aligned_vector<HazardRow> rows_;
  aligned_vector<RowLink> links_;
  aligned_vector<EventShares> shares_;
  std::vector<Exposures> exposures_;
};

// A table for one world. One for few people is handed back, empty, when its world ends, and serves the next world of
// the thread: its memory has been brought in already.
struct ReturnTable {
  void operator()(HazardTable* table) const;
};
using BorrowedTable = std::unique_ptr<HazardTable, ReturnTable>;
[[nodiscard]] BorrowedTable borrow_table(bool many);

// Weeks, and weeks weighted by what the environment does to some processes: from the start of a run up to a week.
struct Elapsed {
  double weeks = 0, client_violence = 0, hiv = 0, sti = 0, autonomy_loss = 0;

  Elapsed& operator+=(const Elapsed& other) {
    weeks += other.weeks;
    client_violence += other.client_violence;
    hiv += other.hiv;
    sti += other.sti;
    autonomy_loss += other.autonomy_loss;
    return *this;
  }
  friend Elapsed operator-(Elapsed a, const Elapsed& b) {
    return a += {-b.weeks, -b.client_violence, -b.hiv, -b.sti, -b.autonomy_loss};
  }
  friend Elapsed operator*(double times, const Elapsed& e) {
    return {times * e.weeks, times * e.client_violence, times * e.hiv, times * e.sti, times * e.autonomy_loss};
  }
};

// Person-weeks at risk of each kind of event, spent in one row: weighted by the person's frailty and by the
// environment. In steps of 2^-32 by rounding to the nearest, so that it does not matter which thread added what.
struct alignas(64) TimeAtRisk {
  std::int64_t weeks = 0, police_contact = 0, client_violence = 0, other_violence = 0, hiv = 0, sti = 0,
               autonomy_loss = 0;
  std::int64_t raids = 0;  // raids on the person's workplace

  // Amounts below 2^19: doubles of the size of kRounding lie 2^-32 apart.
  static constexpr double kStep = 0x1p-32, kRounding = 0x1.8p20;
  [[nodiscard]] static std::int64_t steps(double amount) {
    return bit_cast<std::int64_t>(amount + kRounding) - bit_cast<std::int64_t>(kRounding);
  }
  void add(const Frailties& person, const Elapsed& time) {
    const auto violence = static_cast<double>(person.violence.value()),
               infection = static_cast<double>(person.infection.value());
    weeks += steps(time.weeks);
    police_contact += steps(static_cast<double>(person.police.value()) * time.weeks);
    client_violence += steps(violence * time.client_violence);
    other_violence += steps(violence * time.weeks);
    hiv += steps(infection * time.hiv);
    sti += steps(infection * time.sti);
    autonomy_loss += steps(static_cast<double>(person.exploitation.value()) * time.autonomy_loss);
  }
  TimeAtRisk& operator+=(const TimeAtRisk& other);
  [[nodiscard]] bool any() const {
    return (weeks | police_contact | client_violence | other_violence | hiv | sti | autonomy_loss | raids) != 0;
  }
  // Person-weeks at risk of this process.
  [[nodiscard]] double of(Process process) const;
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
  // Where counts are expected ones.
  [[nodiscard]] TimeAtRisk& at_risk_in(std::uint32_t row) {
    if (row >= at_risk_.size()) [[unlikely]]
      at_risk_.resize(2 * std::size_t{row} + 1);
    return at_risk_[row];
  }

 private:
  [[gnu::noinline]] void make_room(std::uint32_t row) { amounts_.resize(2 * std::size_t{row} + 1); }
  std::vector<Amount> amounts_;
  std::vector<TimeAtRisk> at_risk_;
};

}  // namespace aftermath
