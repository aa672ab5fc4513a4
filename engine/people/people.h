// Workers of one block: clocks apart (the sweep reads nothing else), everything that only events touch beside them.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "engine/base/aligned.h"
#include "engine/base/bits.h"
#include "engine/hazard/process.h"
#include "engine/people/profile.h"

namespace aftermath {

struct alignas(64) Clocks {
  std::array<float, kClocks> left{};  // hazard that may still pass before the next event of each process
};
static_assert(sizeof(Clocks) == 64);

// A lasting difference between people that multiplies hazards, mean 1; kept as the upper half of a float (3 digits).
class Frailty {
 public:
  Frailty() = default;
  explicit Frailty(float value) : bits_(static_cast<std::uint16_t>((bit_cast<std::uint32_t>(value) + 0x8000U) >> 16)) {}
  [[nodiscard]] float value() const { return bit_cast<float>(std::uint32_t{bits_} << 16); }

 private:
  std::uint16_t bits_ = 0x3F80;  // 1
};

// A person's frailties. Each multiplies some hazards; folded into the amounts on their clocks.
struct Frailties {
  Frailty violence, police, exploitation, infection;

  [[nodiscard]] float of(Process process) const {
    switch (process) {
      case Process::police_contact:
        return police.value();
      case Process::client_violence:
      case Process::other_violence:
        return violence.value();
      case Process::autonomy_loss:
        return exploitation.value();
      case Process::hiv_acquisition:
      case Process::sti_acquisition:
        return infection.value();
      default:
        return 1;
    }
  }
};

// What every event on a person needs, on one cache line.
struct alignas(64) Person {
  std::uint64_t id = 0;
  Profile profile;
  std::uint32_t since_demand = 0;  // integral of demand when the current row was entered, 2^-20, modulo 2^32
  std::int32_t since_week = 0;     // week in which it was entered
  Frailties frailties;
  std::array<std::uint16_t, kClocks> events{};  // how often each clock has run out: the count of the next draw
};
static_assert(sizeof(Person) == 64);

struct People {
  aligned_vector<Clocks> clocks;
  std::vector<std::uint32_t> row;  // in the block's hazard table; HazardTable::kVacant where nobody is
  aligned_vector<Person> person;
  std::vector<std::int64_t> raids_booked;  // Workplaces::chance as it was last booked; none: events are counted
  std::vector<std::int16_t> workplace;     // in the block's workplaces; -1: none
  std::vector<std::int32_t> turns_25_week;
  std::vector<std::uint32_t> free_slots;
};

// Workplaces of one block, managed ones first; one entry each.
struct Workplaces {
  std::vector<float> clock;              // raids
  std::vector<std::uint32_t> raids;      // how often raided: the count of the next draw
  std::vector<std::int32_t> trafficked;  // trafficked persons who work here
  std::vector<std::int64_t> chance;      // sum over past weeks of the chance of a raid, in TimeAtRisk's steps
  std::uint32_t managed = 0;             // how many are managed; the others are shared

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(clock.size()); }
  [[nodiscard]] Venue venue(std::uint32_t place) const { return place < managed ? Venue::managed : Venue::shared; }
};

// Clients: fewer clocks. Kind and class are a client's for good; who stops is replaced by another of the same kind.
enum class ClientKind : std::uint8_t { averse, others, dangerous };
inline constexpr std::size_t kClientClocks = 4;
enum class ClientProcess : std::uint8_t { hiv_acquisition, sti_change, staying_away, turnover };

struct ClientProfile {
  ClientKind kind = ClientKind::others;
  bool regular = false, away = false, sti = false;
  Hiv hiv = Hiv::negative;
  [[nodiscard]] std::uint8_t index() const {
    const unsigned k = static_cast<unsigned>(kind), h = static_cast<unsigned>(hiv);
    return static_cast<std::uint8_t>((((k * 3 + h) * 2 + (regular ? 1 : 0)) * 2 + (away ? 1 : 0)) * 2 + (sti ? 1 : 0));
  }
};
inline constexpr std::size_t kClientProfiles = 72;

struct alignas(16) ClientClocks {
  std::array<float, kClientClocks> left{};
};

struct Clients {
  aligned_vector<ClientClocks> clocks;
  std::vector<std::uint32_t> row;  // ClientProfile::index()
  std::vector<ClientProfile> profile;
  std::vector<std::array<std::uint16_t, kClientClocks>> events;
};

}  // namespace aftermath
