// One year's tallies: whole numbers of 2^-20, so that adding up blocks in any order gives the same sum.
#pragma once
#include <array>
#include <cstdint>
#include <memory>

#include "engine/hazard/groups.h"
#include "engine/hazard/row.h"
#include "engine/outcomes/results.h"

namespace aftermath {

struct Tallies {
  std::array<std::array<std::int64_t, kTallies>, kGroups> sum{};

  Tallies& operator+=(const Tallies& other) {
    for (std::size_t group = 0; group < kGroups; ++group)
      for (std::size_t tally = 0; tally < kTallies; ++tally) sum[group][tally] += other.sum[group][tally];
    return *this;
  }
  bool operator==(const Tallies&) const = default;
};

// Amounts by group, gathered twice instead of six times: by two stretches of the packed profile that hold the groups
// between them, and spread over the groups when the year is over. Count: whole numbers.
template <class Count>
class ByParts {
 public:
  void add(Profile p, Tally what, Count amount) {
    auto& counts = count_[static_cast<std::size_t>(what)];
    counts[p.bits & (kPlaces - 1)] += amount;
    counts[kPlaces + ((p.bits >> kPlaceBits) & (kPersons - 1))] += amount;
  }
  // Adds everything, each unit counting `unit`, to `out`.
  void spread(Tallies& out, std::int64_t unit) const {
    constexpr std::size_t kAll = 0, kVenue = 1, kStatus = 2, kGender = 3, kAge = 4, kAutonomy = 5;
    const auto add_part = [&](std::uint32_t bits, std::size_t part, std::initializer_list<std::size_t> dimensions) {
      const auto groups = groups_of(Profile{bits});
      for (std::size_t what = 0; what < kTallies; ++what) {
        const std::int64_t amount = count_[what][part] * unit;
        if (amount == 0) continue;  // some parts are no group
        for (const std::size_t dimension : dimensions) out.sum[groups[dimension]][what] += amount;
      }
    };
    for (std::uint32_t place = 0; place < kPlaces; ++place) add_part(place, place, {kAll, kVenue, kStatus});
    for (std::uint32_t person = 0; person < kPersons; ++person)
      add_part(person << kPlaceBits, kPlaces + person, {kGender, kAge, kAutonomy});
  }

 private:
  static constexpr unsigned kPlaceBits = kField<Venue>.width + kField<Status>.width;
  static constexpr unsigned kPersonBits = kField<Gender>.width + kField<Age>.width + kField<Autonomy>.width;
  static_assert(kField<Venue>.at == 0 && kField<Status>.at == kField<Venue>.width && kField<Gender>.at == kPlaceBits &&
                kField<Age>.at == kField<Gender>.at + kField<Gender>.width &&
                kField<Autonomy>.at == kField<Age>.at + kField<Age>.width);
  static constexpr std::size_t kPlaces = std::size_t{1} << kPlaceBits, kPersons = std::size_t{1} << kPersonBits;
  std::array<std::array<Count, kPlaces + kPersons>, kTallies> count_{};
};

// One block's events of one year.
class EventCounts {
 public:
  void count(Profile p, Tally what) { events_.add(p, what, 1); }
  // What concerns no worker in particular: everybody only.
  void add_to_all(Tally what, std::int64_t amount) { all_[static_cast<std::size_t>(what)] += amount; }

  [[nodiscard]] Tallies tallies() const {
    Tallies out;
    events_.spread(out, std::int64_t{1} << kFixedBits);
    for (std::size_t what = 0; what < kTallies; ++what) out.sum[0][what] += all_[what];
    return out;
  }

 private:
  ByParts<std::uint32_t> events_;
  std::array<std::int64_t, kTallies> all_{};
};

}  // namespace aftermath
