// What events do to the people of a block: police contacts, violence, infections, moves, raids, ... An event changes
// one person, the block's sums and the counts, nothing else, so that the order of people within a week changes nothing.
#pragma once
#include <span>
#include <utility>

#include "engine/world/block.h"
#include "engine/world/population.h"
#include "engine/world/rest_of_week.h"

namespace aftermath {

class Handler {
 public:
  Handler(Block& block, std::int32_t week, std::int64_t demand_integral, Workspace& work);

  // The earliest event of everybody who is due this week. Who is due again, after it, is left in `due`; returns how
  // many.
  std::size_t next_events(const float* scale, std::span<Due> due);

  void birthday(std::uint32_t slot);
  void raid(std::uint32_t workplace, bool first);  // first: of this week; nobody is found twice in one week
  // Each takes a slot; up to kBirthsTogether.
  void enter_work(std::span<const Newcomer> newcomers, std::span<const BirthLuck> luck);
  void book(std::uint32_t slot);       // person-time in the current row up to now
  void enter_row(std::uint32_t slot);  // looks up the row of the person's profile and adds to the sums

 private:
  Block& block_;
  BlockState& state_;
  People& people_;
  Person* person_;  // of people_, as the next three
  Clocks* clocks_;
  std::uint32_t* row_;
  HazardTable& table_;
  const HazardRow* rows_;  // of table_, as the next two: rows never move
  const RowLink* links_;
  const EventShares* shares_;
  EventCounts& counts_;
  PersonTime& time_;
  std::vector<std::uint32_t>& found_;
  Key key_;
  std::int32_t week_;
  std::int64_t demand_;
  const Elapsed* elapsed_;  // up to the week of this handler; null where events are counted
  double rest_ = 0;         // of the week, after the event that is being carried out: not spent in the row before it

  // Fates of someone found in a raid.
  struct Found {
    bool harmed = false;
  };

  [[nodiscard]] const EventShares& shares_of(std::uint32_t slot) const { return shares_[row_[slot]]; }
  [[nodiscard]] Profile profile(std::uint32_t slot) const { return person_[slot].profile; }
  void tally(std::uint32_t slot, Tally what) { counts_.count(profile(slot), what); }
  // What add_expected() tells where hazards are booked.
  void tally_event(Profile of_whom, Tally what) {
    if (elapsed_ == nullptr) counts_.count(of_whom, what);
  }
  void tally_event(std::uint32_t slot, Tally what) { tally_event(profile(slot), what); }
  void book_at_risk(std::uint32_t slot);
  void book_rest(std::uint32_t slot, double rest);  // the rest of this week in the row just entered
  void book_raids(std::uint32_t slot);              // of the workplace, before it changes
  // Sends for what a newcomer will need. (Always inline: g++ takes a function that only prefetches for one that does
  // nothing, and drops its calls.)
  [[gnu::always_inline]] void fetch(std::uint32_t slot) const {
    __builtin_prefetch(&person_[slot], 1);
    __builtin_prefetch(&clocks_[slot], 1);
  }
  // Sends for what the events of these people will need; their clocks and hazards have just been swept.
  [[gnu::always_inline]] void fetch(std::span<const Due> due) const {
    for (const Due& one : due) {
      const std::uint32_t row = row_[one.slot];
      __builtin_prefetch(&person_[one.slot], 1);
      __builtin_prefetch(&shares_[row]);
    }
  }
  // People whose events are taken side by side, stage by stage: what they need fits a first cache.
  struct Together {
    static constexpr std::size_t kMost = 32;
    const Due* due = nullptr;
    std::array<Earliest, kMost> event;
    DrawBatch batch;
    alignas(64) std::array<float, kMost> refill;
    std::array<Recharge, kMost> moved;  // who has changed, whose row has not yet
    std::size_t changed = 0;
    std::array<std::uint32_t, kMost> open;
  };
  // The earliest event of each this week; asks for its luck.
  void ask(Together& all, std::size_t count, const float* scale) const;
  // Carries out the events [begin, end), all of one process: word 0 has refilled the clocks, the others mark the event.
  // Who is due again without having changed is left in `again`; returns the end of those.
  template <Process kProcess>
  static Due* carry_out(Handler& handler, Together& all, std::size_t begin, std::size_t end, Due* again);
  using CarryOut = Due* (*)(Handler&, Together&, std::size_t, std::size_t, Due*);
  template <std::size_t... kProcess>
  static constexpr std::array<CarryOut, kClocks> carry_out_each(std::index_sequence<kProcess...>) {
    return {&Handler::carry_out<static_cast<Process>(kProcess)>...};
  }
  // Rows, sums and person-time of people who have changed.
  void settle(std::span<Recharge> moved);

  [[gnu::always_inline]] bool strike(std::uint32_t slot, Process process, const Words& words);
  void police_contact(std::uint32_t slot, const Words& words);
  bool violence(std::uint32_t slot, Tally by, const Words& words);
  void hiv_infection(std::uint32_t slot);
  void lose_autonomy(std::uint32_t slot);
  void gain_autonomy(std::uint32_t slot, double mark);
  void release(std::uint32_t slot, const Words& words);
  void home_raid(std::uint32_t slot, double mark);
  void circumstances(std::uint32_t slot, double mark);
  void raided_at_work(std::uint32_t slot, bool closes);
  void found(std::uint32_t slot);
  Found rescued(std::uint32_t slot, const EventShares& shares, const Words& words, double permit);
  Found not_identified(std::uint32_t slot, const EventShares& shares, double mark);
  void into_custody(std::uint32_t slot, Custody custody, Profile as_met);
  // False: stays at the kind of place where she is.
  bool move(std::uint32_t slot, double where, std::uint32_t place, double third_party);
  void leave(std::uint32_t slot);

  // Attributes change at once; the row, the sums and the person-time follow when the person is settled.
  template <class Attribute>
  void become(std::uint32_t slot, Attribute value) {
    person_[slot].profile.set(value);
  }
  void settle(std::uint32_t slot);
  [[nodiscard]] std::uint32_t row_of(Profile profile);
  void exit_row(std::uint32_t slot);
  void enter_row(std::uint32_t slot, std::uint32_t row);
  void grow();  // one more slot
  void join(std::uint32_t slot);
  void unjoin(std::uint32_t slot);
};

}  // namespace aftermath
