// One block: up to 8,192 people with their own workplaces and clients. Blocks meet only in the environment's weekly
// sums, which are whole numbers, so it does not matter which thread steps which block, or when.
#pragma once
#include <vector>

#include "engine/base/exact_math.h"
#include "engine/base/philox.h"
#include "engine/base/sweep.h"
#include "engine/hazard/table.h"
#include "engine/people/people.h"
#include "engine/world/model.h"
#include "engine/world/workspace.h"

namespace aftermath {

inline constexpr std::size_t kBlockPeople = 8192;  // clocks and people of one block lie in a core's own cache

// Hazard of a client per week, by ClientProfile::index().
struct alignas(64) ClientTable : std::array<std::array<float, kClientClocks>, kClientProfiles> {};

// Sums of one block that the environment needs; whole numbers of 2^-20 (visits a week for clients).
struct BlockSums {
  Contribution workers;
  std::int64_t visits = 0, visits_dangerous = 0, visits_hiv = 0, visits_sti = 0;  // of clients who do not stay away
  std::int64_t workplaces = 0, workplaces_with_trafficked = 0;                    // plain counts

  BlockSums& operator+=(const BlockSums& other);
};

// The part of a block that a fork copies.
struct BlockState {
  std::uint32_t number = 0;
  People people;
  Workplaces workplaces;
  Clients clients;
  BlockSums sums;
  float entry_clock = 0;
  std::uint32_t entries = 0;
};

// Everything about a week that is the same for all blocks.
struct Week {
  std::int32_t number = 0;                         // since the start of the run
  alignas(64) std::array<float, kClocks> scale{};  // environment's factor on each process
  double demand = 1;
  std::int64_t demand_before = 0, demand_after = 0;  // integral of demand over past weeks, 2^-20
  float raid_with_trafficked = 0, raid_without = 0;  // per workplace and week
  float entry_per_week = 0;                          // per person of the block's initial number
  const ClientTable* clients = nullptr;
  double client_hiv_on_entry = 0;
  std::int64_t client_weight = 0;  // clients that one simulated client stands for, 2^-20
};

// A client's visits a week, and which of them are a dangerous client's, infectious with HIV, with the STI; 2^-20.
struct ClientPart {
  std::int64_t visits = 0, dangerous = 0, hiv = 0, sti = 0;
};

// How outcomes that are events are told: as they were counted, or by the hazards that led to them (decision 0040).
enum class Counting : std::uint8_t { events, expected };

// What does not change within a draw.
struct DrawContext {
  Key key;
  const Draw* q = nullptr;
  SweepKernel sweep;
  std::size_t people = 0;                                  // at the start, all blocks
  std::array<ClientPart, kClientProfiles> client_parts{};  // by ClientProfile::index()
  double hiv_on_entry = 0;                                 // prevalence among people who enter
  Counting counting = Counting::events;
  const std::vector<Elapsed>* elapsed = nullptr;  // by week, up to the end of this one; where counts are expected ones
};

class Handler;

class Block {
 public:
  Block(const DrawContext& context, BlockState state);

  // A new law or a moved environment: looks up everybody's row again; person-time so far must have been booked.
  void use(const Model& model, HazardTable& table, std::int32_t week, std::int64_t demand_integral);
  void step(const Week& week, Workspace& work);
  void count(Counting counting) { context_.counting = counting; }               // how events are told from now on
  void book(std::int32_t week, std::int64_t demand_integral, Workspace& work);  // person-time up to this week
  void end_of_year(std::int32_t week, std::int64_t demand_integral, Workspace& work);  // birthdays

  [[nodiscard]] const BlockState& state() const { return state_; }
  void restore(const BlockState& state) { state_ = state; }

 private:
  friend class Handler;
  DrawContext context_;
  BlockState state_;
  HazardTable* table_ = nullptr;
  const Model* model_ = nullptr;

  void expect_raids(const Week& week, EventCounts& counts);
  void expect_client_infections(const Week& week, EventCounts& counts) const;
  void step_workplaces(const Week& week, Workspace& work);
  void step_workers(const Week& week, Workspace& work);
  std::uint32_t count_entries(const Week& week, DrawBatch& batch);
  void step_entries(const Week& week, Workspace& work);
  void step_clients(const Week& week, Workspace& work);
  std::size_t next_client_events(const Week& week, Workspace& work, std::size_t count);
  void client_event(const Week& week, EventCounts& counts, std::uint32_t slot, ClientProcess process,
                    const Words& words);
};

// Identities: what kind of entity, in which block, which one.
enum class Origin : std::uint8_t { initial, entrant, workplace, client, block };
[[nodiscard]] constexpr std::uint64_t identity(std::uint32_t block, Origin origin, std::uint32_t number) {
  return (std::uint64_t{block} << 40) | (std::uint64_t{static_cast<std::uint8_t>(origin)} << 32) | number;
}

}  // namespace aftermath
