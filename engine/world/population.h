// Who is there at the start and who comes in: attributes drawn from the setting's shares, identities fixed.
#pragma once
#include <span>

#include "engine/world/block.h"

namespace aftermath {

// How those who come under a law differ from those who came under the reference law.
struct Arriving {
  Migration::Arrivals arrivals;
  const Displacement& displacement;  // where they begin
};
// Attributes and frailties of one person. arriving: null for who is there at the start.
// Entrants bring no past violence, the HIV of people who enter, the debts of arrivals.
struct Newcomer {
  Person person;
  std::int32_t turns_25_week = 0;
};
// All that chance decides when a person begins.
struct BirthLuck {
  static constexpr std::size_t kOfAttributes = 6, kOfClocks = kClocks / std::tuple_size_v<Words>,
                               kDraws = kOfAttributes + kOfClocks + 1;
  std::array<Words, kOfAttributes> attributes{};
  Frailties frailties;
  Clocks amounts;  // one unit-exponential draw per process
  std::uint32_t place = 0;
};
inline constexpr std::size_t kBirthsTogether = DrawBatch::kMost / BirthLuck::kDraws;  // drawn side by side
// Of the people first_id, first_id + 1, ..., at most kBirthsTogether. batch: room to draw in, of any content.
void birth_luck(const DrawContext& context, std::uint64_t first_id, DrawBatch& batch, std::span<BirthLuck> births);
[[nodiscard]] Newcomer born(const BirthLuck& luck, const DrawContext& context, std::uint64_t id,
                            const Arriving* arriving, std::int32_t week);
// Sets the clocks of a person who begins now: the amounts over the person's frailty.
void wind(Clocks& clocks, const BirthLuck& luck);
// The workplace that a word picks among the block's of this kind; -1 for venues without one.
[[nodiscard]] std::int16_t workplace_for(const BlockState& state, Venue venue, std::uint32_t word);

// One block of the initial population: people [first, first + count) of all, their workplaces, and clients.
[[nodiscard]] BlockState populate(const DrawContext& context, std::uint32_t block, std::uint32_t count,
                                  std::uint32_t clients, const Demand::Response& reference);

// Visits a week of a client, in 2^-20.
[[nodiscard]] std::int64_t visits_per_week(const ClientProfile& client, const Draw& q);
[[nodiscard]] ClientProfile client_born(Key key, const Draw& q, std::uint64_t id);

}  // namespace aftermath
