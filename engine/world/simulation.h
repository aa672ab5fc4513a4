// One draw of one place: the week loop, burn-in under the reference law, and the fork into arms.
#pragma once
#include <memory>
#include <vector>

#include "engine/base/thread_pool.h"
#include "engine/law/law.h"
#include "engine/world/anchoring.h"
#include "engine/world/block.h"
#include "engine/world/environment.h"

namespace aftermath {

struct WorldSize {
  std::size_t people = 10000;
  std::size_t clients = 5000;  // simulated; each stands for many
  Counting counting = Counting::events;
};

// What a fork copies.
struct WorldState {
  std::vector<BlockState> blocks;
  SlowEnvironment slow;
  double dangerous_pool = 1;
  std::int32_t week = 0;
  std::int64_t demand_integral = 0;  // 2^-20
};

// Mechanisms that go on under another law than the one that is in force.
struct Held {
  Frozen mechanisms;
  Levers law;
};

class Simulation {
 public:
  // reference: the law under which the setting was measured. pool may be null: one thread. frozen: mechanisms to which
  // no law but the reference exists.
  Simulation(const Draw& q, const Levers& reference, WorldSize size, Key key, const SweepKernel& sweep,
             ThreadPool* pool, const Frozen& frozen = {});
  ~Simulation();
  Simulation(const Simulation&) = delete;
  Simulation& operator=(const Simulation&) = delete;

  // Solves the anchors and the clients' rates for the people as they are (decision 0005), in so
  // many passes at most. One only follows the people, for years of burn-in that nobody looks at.
  void anchor(int most_rounds);
  // How events are told from now on; what was spent up to now must have been booked. Worlds made for counting events
  // tell nothing else. Years that nobody looks at need no expected counts.
  void count(Counting counting);
  // A law begins. Reach lost at once follows the change of the lever.
  void begin(const Levers& law);
  // The same, with mechanisms of this arm's own choice held, in place of the frozen ones. Until restore().
  void begin(const Levers& law, const Held& held);
  void step_week();
  // Person-time up to now is booked at the hazards as they are: before rows of the table are changed by hand.
  void book_person_time();
  // Person-time up to now into the tallies, birthdays; returns the tallies since the last call and clears them.
  [[nodiscard]] Tallies end_year();

  [[nodiscard]] WorldState save() const;
  void restore(const WorldState& state);

  [[nodiscard]] const Environment& environment() const { return environment_; }
  [[nodiscard]] const Anchors& anchors() const { return anchors_; }
  [[nodiscard]] SlowEnvironment slow() const { return slow_; }
  [[nodiscard]] SlowEnvironment slow_reference() const { return slow_reference_; }
  [[nodiscard]] std::vector<ProfileCount> profiles()
      const;  // of the people as they are in the first blocks, sorted: enough for means
  [[nodiscard]] std::int32_t week() const { return week_; }
  [[nodiscard]] const std::vector<std::unique_ptr<Block>>& blocks() const { return blocks_; }
  [[nodiscard]] const HazardTable& table() const { return *table_; }
  [[nodiscard]] const Model& model() const { return *model_; }  // of the law in force; after anchor()
  [[nodiscard]] HazardTable& table() { return *table_; }

 private:
  const Draw q_;
  const QuantityLogs logs_;
  const Levers reference_;
  const WorldSize size_;
  const Held frozen_;  // of every arm, under the reference law
  Held held_;          // of this arm
  DrawContext context_;
  ThreadPool* pool_;
  std::vector<std::unique_ptr<Block>> blocks_;
  BorrowedTable table_;
  std::vector<Workspace> work_;              // by thread
  Tallies tallies_;                          // of person-time
  std::vector<std::uint32_t> block_people_;  // at the start
  ClientReference client_reference_;
  Health::ClientRates client_rates_;
  Anchors anchors_;
  SlowEnvironment slow_reference_;
  Levers law_;
  Demand::Response response_;
  std::unique_ptr<Model> model_;
  Environment environment_;
  SlowEnvironment slow_, slow_in_table_;  // as they are; as they were when the table was filled
  double dangerous_pool_ = 1, reports_reference_ = 0;
  double stigma_of_year_ = 0;  // sum over its weeks
  std::int32_t week_ = 0;
  std::int64_t demand_integral_ = 0;
  std::vector<Elapsed> elapsed_ = std::vector<Elapsed>(1);  // up to each week; the context refers to it

  void observe_environment();
  [[nodiscard]] TimeAtRisk time_at_risk(std::uint32_t row);
  void fill_table();
  void move_slow_environment();
  [[nodiscard]] const Levers& law_for(Mechanism mechanism) const {
    return held_.mechanisms.test(static_cast<std::size_t>(mechanism)) ? held_.law : law_;
  }
  void account(Tallies& year) const;
  [[nodiscard]] double stopped_per_client(double reports, double pool) const;
  [[nodiscard]] std::int64_t client_weight() const;
  template <class Task>
  void for_blocks(const Task& task);
};

}  // namespace aftermath
